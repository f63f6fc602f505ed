"""Arithmetic on ``#RRGGBB`` colours: mixing, and contrast as WCAG 2.2 defines it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

# WCAG 2.2, success criterion 1.4.3: text below 18 pt.
TEXT_CONTRAST = 4.5


def channels(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of a ``#RRGGBB`` colour, each 0–255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mixed(over: str, under: str, share: float) -> str:
    """*over* laid on *under* so that *share* (0–1) of it shows."""
    pairs = zip(channels(over), channels(under), strict=True)
    red, green, blue = (round(above * share + below * (1 - share)) for above, below in pairs)
    return f"#{red:02X}{green:02X}{blue:02X}"


@lru_cache(maxsize=1_024)
def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, grounds: Iterable[str]) -> str:
    """*colour*, moved toward black or white no further than it takes to read text in it on every ground.

    Where no colour can be read on all of them, the better of black and white is returned.
    """
    grounds = tuple(grounds)

    def worst(candidate: str) -> float:
        return min(contrast(candidate, ground) for ground in grounds)

    goal = max(("#000000", "#FFFFFF"), key=worst)
    for step in range(51):
        candidate = mixed(goal, colour, step / 50)
        if worst(candidate) >= TEXT_CONTRAST:
            return candidate
    return goal


def linear(channel: float) -> float:
    """A channel of sRGB, 0 to 1, in proportion to light."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
