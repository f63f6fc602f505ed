"""Whether a label's colour can be read, and told from those of the other labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from penanda.model.label import Label
from penanda_gui.colour import TEXT_CONTRAST, contrast
from penanda_gui.tagset.colour_sight import SIGHTS, Sight, difference
from penanda_gui.theme import LabelColours, Theme, label_colours

LEAST_DIFFERENCE = 10.0
"""In CIEDE2000: what is painted in colours nearer than this is easily taken for each other."""

Telling = Literal["apart", "close", "too near"]
"""How two labels are told: apart by their colours; only by their names, to some eyes; or too near to all."""


@dataclass(frozen=True)
class Neighbour:
    """The label that looks most like one, to eyes of a sight, and how different it is in CIEDE2000."""

    sight: Sight
    label: Label
    difference: float

    @property
    def telling(self) -> Telling:
        """How the two are told.

        Colours that are near to colour-blind eyes only are no fault: ten tints as quiet as those of
        mentions cannot all be told apart by them (docs/decisions/0021). Names stand at the marks.
        """
        if self.difference >= LEAST_DIFFERENCE:
            return "apart"
        return "too near" if self.sight == "normal" else "close"


@dataclass(frozen=True)
class ColourCheck:
    """What there is to know of a label's colour in one theme.

    ``contrast`` is the colour's lowest ratio against what it is written on: the page and the tint of a
    mention, also of one in another. Where it is below 4.5 names are written in ``ink``, a deeper one, whose
    contrast is ``ink_contrast``.
    ``neighbours`` holds the nearest label for each sight, and is empty where there is no other label. What
    is compared is what is painted: the tints and the names, of which those less different count.
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
        tuple(_nearest(painted, theme, rivals, sight) for sight in SIGHTS) if rivals else (),
    )


def painted_difference(one: LabelColours, other: LabelColours, sight: Sight) -> float:
    """How different marks of two labels look: in their tints or in their names, whichever differ less."""
    return min(difference(one.fill, other.fill, sight), difference(one.ink, other.ink, sight))


def _nearest(painted: LabelColours, theme: Theme, rivals: Sequence[Label], sight: Sight) -> Neighbour:
    return min(
        (
            Neighbour(sight, one, painted_difference(painted, label_colours(one, theme), sight))
            for one in rivals
        ),
        key=lambda neighbour: neighbour.difference,
    )
