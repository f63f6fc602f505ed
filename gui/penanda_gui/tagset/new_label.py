"""A new label: its code, its key and its colours follow from its name and from the labels there are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from colorsys import hls_to_rgb
from itertools import product

from msgspec.structs import replace

from penanda.model.label import Label
from penanda_gui.tagset.colour_check import LEAST_DIFFERENCE, check_colour
from penanda_gui.theme import DARK, LIGHT, Theme

Tone = tuple[float, float]

_DIGITS = "1234567890"
_HUES = 24
# Lightness and saturation of colours that can be read on paper and on a dark page.
_LIGHT_TONES = tuple(product((0.2, 0.3, 0.4, 0.5), (0.7, 1.0)))
_DARK_TONES = tuple(product((0.65, 0.75, 0.85), (0.75, 1.0)))


def new_label(name: str, language: str, labels: Sequence[Label]) -> Label:
    """A label called *name* in *language*, in colours as far from those of *labels* as can be."""
    names = {"en": name, "ms": name if language == "ms" else ""}
    taken = {label.key for label in labels if label.active}
    plain = Label(
        id=code_of(name, [label.id for label in labels]),
        names=names,
        color_light=LIGHT.text,
        color_dark=DARK.text,
        key=next((digit for digit in _DIGITS if digit not in taken), ""),
        order=len(labels) + 1,
        active=True,
        description={"en": "", "ms": ""},
        maps_to={},
    )
    return replace(
        plain,
        color_light=_farthest(plain, LIGHT, labels, _LIGHT_TONES),
        color_dark=_farthest(plain, DARK, labels, _DARK_TONES),
    )


def code_of(name: str, taken: Sequence[str]) -> str:
    """A code in capitals made of the letters and digits of *name*, and not among those *taken*."""
    wanted = re.sub(r"[\W_]+", "_", name).strip("_").upper() or "LABEL"
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found


def _farthest(label: Label, theme: Theme, labels: Sequence[Label], tones: Sequence[Tone]) -> str:
    """The colour that normal eyes tell from all, or nearly, and among such all eyes best."""

    def distance(colour: str) -> float:
        neighbours = check_colour(label, colour, theme, labels).neighbours
        differences = {each.sight: each.difference for each in neighbours}
        least = min(differences.values(), default=0.0)
        return min(differences.get("normal", 0.0), LEAST_DIFFERENCE) + least

    return max((_colour(hue / _HUES, tone) for tone in tones for hue in range(_HUES)), key=distance)


def _colour(hue: float, tone: Tone) -> str:
    red, green, blue = (round(255 * channel) for channel in hls_to_rgb(hue, *tone))
    return f"#{red:02X}{green:02X}{blue:02X}"
