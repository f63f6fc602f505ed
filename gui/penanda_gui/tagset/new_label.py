"""A new label: its code, its key and its colours follow from its name and from the labels there are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from colorsys import hls_to_rgb

from msgspec.structs import replace

from penanda.model.label import Label
from penanda_gui.tagset.colour_check import check_colour
from penanda_gui.theme import DARK, LIGHT, Theme

_DIGITS = "1234567890"
_HUES = 24
# Lightness and saturation of colours that can be read on paper and on a dark page.
_LIGHT_TONE, _DARK_TONE = (0.38, 0.70), (0.74, 0.75)


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
        color_light=_farthest(plain, LIGHT, labels, _LIGHT_TONE),
        color_dark=_farthest(plain, DARK, labels, _DARK_TONE),
    )


def code_of(name: str, taken: Sequence[str]) -> str:
    """A code in capitals made of the letters and digits of *name*, and not among those *taken*."""
    wanted = re.sub(r"[\W_]+", "_", name).strip("_").upper() or "LABEL"
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found


def _farthest(label: Label, theme: Theme, labels: Sequence[Label], tone: tuple[float, float]) -> str:
    def distance(colour: str) -> float:
        neighbours = check_colour(label, colour, theme, labels).neighbours
        return min((each.difference for each in neighbours), default=0.0)

    return max((_colour(hue / _HUES, tone) for hue in range(_HUES)), key=distance)


def _colour(hue: float, tone: tuple[float, float]) -> str:
    red, green, blue = (round(255 * channel) for channel in hls_to_rgb(hue, *tone))
    return f"#{red:02X}{green:02X}{blue:02X}"
