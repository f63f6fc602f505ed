"""Whether a label's colour can be read, and told from those of the other labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from penanda.model.label import Label
from penanda_gui.colour import TEXT_CONTRAST, contrast
from penanda_gui.tagset.colour_sight import SIGHTS, Sight, difference
from penanda_gui.theme import Theme, label_colours

LEAST_DIFFERENCE = 10.0
"""In CIEDE2000: what is painted in colours nearer than this is easily taken for each other."""


@dataclass(frozen=True)
class Neighbour:
    """The label that looks most like one, to eyes of a sight, and how different it is in CIEDE2000."""

    sight: Sight
    label: Label
    difference: float

    @property
    def is_too_near(self) -> bool:
        """Whether the two are easily taken for each other."""
        return self.difference < LEAST_DIFFERENCE


@dataclass(frozen=True)
class ColourCheck:
    """What there is to know of a label's colour in one theme.

    ``contrast`` is the colour's lowest ratio against what it is written on: the page and the tint of a
    mention, also of one in another. Where it is below 4.5 names are written in ``ink``, a deeper one, whose
    contrast is ``ink_contrast``.
    ``neighbours`` holds the nearest label for each sight, compared as they are painted; it is empty where
    there is no other label.
    """

    contrast: float
    ink: str
    ink_contrast: float
    neighbours: tuple[Neighbour, ...]

    @property
    def is_readable(self) -> bool:
        """Whether the colour itself can be read."""
        return self.contrast >= TEXT_CONTRAST


def check_colour(label: Label, colour: str, theme: Theme, others: Sequence[Label]) -> ColourCheck:
    """How *colour* (``#RRGGBB``) would do as that of *label* in *theme* beside *others*."""
    field = "color_dark" if theme.dark else "color_light"
    painted = label_colours(replace(label, **{field: colour}), theme)
    grounds = (theme.base, painted.fill, painted.nested)
    rivals = [other for other in others if other.id != label.id and other.active]
    return ColourCheck(
        min(contrast(colour, ground) for ground in grounds),
        painted.ink,
        min(contrast(painted.ink, ground) for ground in grounds),
        tuple(_nearest(painted.ink, theme, rivals, sight) for sight in SIGHTS) if rivals else (),
    )


def _nearest(ink: str, theme: Theme, rivals: Sequence[Label], sight: Sight) -> Neighbour:
    return min(
        (Neighbour(sight, one, difference(ink, label_colours(one, theme).ink, sight)) for one in rivals),
        key=lambda neighbour: neighbour.difference,
    )
