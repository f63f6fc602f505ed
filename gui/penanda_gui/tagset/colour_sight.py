"""How far apart colours look, to normal and to colour-blind eyes.

Colours are ``#RRGGBB`` in sRGB (IEC 61966-2-1). Differences are CIEDE2000 in CIELAB under D65, as written
down by G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes,
supplementary test data, and mathematical observations", Color Research & Application 30 (2005). What
colour-blind eyes see is simulated in linear RGB by the matrices of G. M. Machado, M. M. Oliveira and
L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15
(2009), severity 1.
"""

from __future__ import annotations

from functools import cache
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import Literal, TypeAlias

from penanda_gui.colour import channels, linear

Sight = Literal["normal", "protan", "deutan", "tritan"]
Triple: TypeAlias = tuple[float, float, float]

SIGHTS: tuple[Sight, ...] = ("normal", "protan", "deutan", "tritan")

_SEEN: dict[Sight, tuple[Triple, Triple, Triple]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# From linear sRGB to XYZ, and the white of D65.
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


@cache
def difference(one: str, other: str, sight: Sight) -> float:
    """How different two colours look to eyes of a *sight*, in CIEDE2000; from 0 to about 100."""
    return ciede2000(_lab(one, sight), _lab(other, sight))


def ciede2000(one: Triple, other: Triple) -> float:
    """The CIEDE2000 difference of two colours in CIELAB."""
    (light_1, a_1, b_1), (light_2, a_2, b_2) = one, other
    grey = 1 + 0.5 * (1 - _saturation((hypot(a_1, b_1) + hypot(a_2, b_2)) / 2))
    chroma_1, chroma_2 = hypot(a_1 * grey, b_1), hypot(a_2 * grey, b_2)
    hue_1, hue_2 = _hue(a_1 * grey, b_1), _hue(a_2 * grey, b_2)
    has_hue = chroma_1 * chroma_2 != 0
    turn = (hue_2 - hue_1 + 180) % 360 - 180 if has_hue else 0.0
    if has_hue and turn == -180 and hue_2 > hue_1:
        turn = 180.0
    mean_light, mean_chroma = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2
    mean_hue = _mean_hue(hue_1, hue_2) if has_hue else hue_1 + hue_2
    off = (mean_light - 50) ** 2
    by_light = (light_2 - light_1) / (1 + 0.015 * off / sqrt(20 + off))
    by_chroma = (chroma_2 - chroma_1) / (1 + 0.045 * mean_chroma)
    by_hue = 2 * sqrt(chroma_1 * chroma_2) * sin(radians(turn / 2))
    by_hue /= 1 + 0.015 * mean_chroma * _weight_of_hue(mean_hue)
    rotation = -2 * _saturation(mean_chroma) * sin(radians(60 * exp(-(((mean_hue - 275) / 25) ** 2))))
    return sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)


def _saturation(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + 25.0**7))


def _hue(a: float, b: float) -> float:
    return degrees(atan2(b, a)) % 360


def _mean_hue(one: float, other: float) -> float:
    if abs(one - other) <= 180:
        return (one + other) / 2
    return (one + other + (360 if one + other < 360 else -360)) / 2


def _weight_of_hue(hue: float) -> float:
    return (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )


@cache
def _lab(colour: str, sight: Sight) -> Triple:
    rgb = _of_each(channels(colour))
    if sight != "normal":
        rgb = _product(_SEEN[sight], rgb)
        rgb = (_in_range(rgb[0]), _in_range(rgb[1]), _in_range(rgb[2]))
    x, y, z = (_root(value / white) for value, white in zip(_product(_TO_XYZ, rgb), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _of_each(channel: tuple[int, int, int]) -> Triple:
    return linear(channel[0] / 255), linear(channel[1] / 255), linear(channel[2] / 255)


def _product(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def _in_range(value: float) -> float:
    return min(1.0, max(0.0, value))


def _root(ratio: float) -> float:
    return float(ratio ** (1 / 3)) if ratio > (6 / 29) ** 3 else ratio / (3 * (6 / 29) ** 2) + 4 / 29
