"""The made articles that everything about the article view is measured on."""

from __future__ import annotations

from dataclasses import dataclass

_UNITS = ((1_000_000, "M"), (1_000, "k"))


@dataclass(frozen=True)
class Case:
    """An article of *characters* code points with one mark for every *per_mark* of them.

    It is in paragraphs of a few lines each, or all one paragraph.
    """

    characters: int
    one_paragraph: bool = False
    per_mark: int = 50

    @property
    def marks(self) -> int:
        """How many marks it has."""
        return self.characters // self.per_mark

    def __str__(self) -> str:
        shape = ", one paragraph" if self.one_paragraph else ""
        return f"{_short(self.characters)} / {self.marks:,}{shape}"


def _short(number: int) -> str:
    unit, name = next((unit, name) for unit, name in _UNITS if number >= unit)
    return f"{number // unit} {name}"


SIZES = (5_000, 100_000, 1_000_000, 5_000_000)
IN_PARAGRAPHS = tuple(Case(size) for size in SIZES)
ONE_PARAGRAPH = tuple(Case(size, one_paragraph=True) for size in SIZES)
CASES = IN_PARAGRAPHS + ONE_PARAGRAPH
CROWDED = (Case(5_000, per_mark=10), Case(100_000, per_mark=10))
