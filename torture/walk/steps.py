"""One thing that is done at the window, as it is printed and as it is read back to be done again."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Doing(StrEnum):
    """The sorts of steps; the comment says what :attr:`Step.what` holds."""

    PRESS = "press"  # a key, as Qt writes it: "Ctrl+Z"
    RUN = "run"  # a command, by its id, as from its menu
    TYPE = "type"  # letters
    CLICK = "click"  # a place in the window in front, in thousandths of its width and height: "120x500"
    # Two places in the text, in thousandths of what shows of it, between which the left button is held, and
    # perhaps a step that is made meanwhile: "120x500 300x1100 press Esc".
    DRAW = "draw"
    DRAW_WORDS = "draw_words"  # the same, from a double-click on
    PULL = "pull"  # a handle of the selected mark, and the rest as above: "end 300x510"
    PAUSE = "pause"  # milliseconds
    RESIZE = "resize"  # the window's size: "800x600"
    LANGUAGE = "language"  # its code
    LEAVE = "leave"  # nothing: the dialog in front is closed
    RESTART = "restart"  # nothing: the program is closed, and started again


class Step(NamedTuple):
    """One step."""

    doing: Doing
    what: str = ""

    def __str__(self) -> str:
        return f"{self.doing} {self.what}".rstrip()

    @property
    def pair(self) -> tuple[int, int]:
        """The two numbers of a place or a size."""
        first, _, second = self.what.partition("x")
        return int(first), int(second)


def read(text: str) -> list[Step]:
    """The steps that were written, one a line."""
    parts = (line.partition(" ") for line in text.splitlines())
    return [Step(Doing(doing), what) for doing, _, what in parts]
