"""Which places of a text are still free for a mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

# What lies inside a mark of these is no mark of its own.
CLOSED = frozenset({"PERSON", "DATE", "QUANTITY"})
_OF_PLACES = frozenset({"GPE", "LOC"})
_NAMED = _OF_PLACES | {"ORG", "EVENT", "LAW"}
# Spans are filed by cells of 256 code points: a question looks into the cells it touches only.
_CELL_BITS = 8


class Places:
    """Spans of a text with their labels, asked whether another fits among them."""

    def __init__(self, text: str, spans: Iterable[tuple[int, int, str]] = ()) -> None:
        self._text = text
        self._cells: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        for start, end, label in spans:
            self._add(start, end, label)

    def take(self, start: int, end: int, label: str, *, nested: bool = False) -> bool:
        """Keep a place for ``[start, end)`` if it is free for *label*; say whether it was.

        It is not where the same words are marked, where a mark crosses it, where it lies inside one of its
        own label or a person, date or number, where it is a number in the name of a law, place or body, or
        where one of its own label lies inside it. *nested* says that it is known to be something else than
        what it lies in, whatever the label.
        """
        touching = self._touching(start, end)
        if label == "QUANTITY" and self._in_name(start, end, _NAMED):
            return False
        if not all(_lets(span, start, end, label, nested=nested) for span in touching):
            return False
        self._add(start, end, label)
        return True

    def in_name_of_place(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` lies in a place's name: as in *Kuala Merbau*, not as in *rumah Merbau*."""
        return self._in_name(start, end, _OF_PLACES)

    def _in_name(self, start: int, end: int, labels: AbstractSet[str]) -> bool:
        return any(
            first <= start and end <= last and label in labels and self._text[first].isupper()
            for first, last, label in self._touching(start, end)
        )

    def _touching(self, start: int, end: int) -> set[tuple[int, int, str]]:
        return {
            span
            for cell in range(start >> _CELL_BITS, ((end - 1) >> _CELL_BITS) + 1)
            for span in self._cells.get(cell, ())
            if span[0] < end and span[1] > start
        }

    def _add(self, start: int, end: int, label: str) -> None:
        for cell in range(start >> _CELL_BITS, ((end - 1) >> _CELL_BITS) + 1):
            self._cells[cell].append((start, end, label))


def _lets(span: tuple[int, int, str], start: int, end: int, label: str, *, nested: bool) -> bool:
    """Whether a span that shares words with ``[start, end)`` lets it be marked as well."""
    first, last, other = span
    if (first, last) == (start, end):
        return False
    if first <= start and end <= last:
        is_of_law = (other, label) == ("LAW", "QUANTITY")  # "Seksyen 16 Akta …"
        return (other != label or nested) and other not in CLOSED and not is_of_law
    if start <= first and last <= end:
        return other != label and label not in CLOSED
    return False
