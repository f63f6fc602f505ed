"""Marks made by chance, the same on every run, as rows of the project's tables."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from benchmarks.cases import Case
from penanda.model.tagset import DEFAULT_LABELS
from penanda.project.rows import Row

# Of the marks, every tenth is a claim, one in five lies inside another, one in twenty is discontinuous.
_CLAIM, _NESTED, _DISCONTINUOUS = 10, 5, 20
_MENTIONS_OF_AN_ENTITY = 8
_WORTHS = ("check", "minor", "not_checkable", None)


@dataclass
class MarkRows:
    """Rows by table, in the order in which they can be inserted."""

    entity: list[Row] = field(default_factory=list)
    mention: list[Row] = field(default_factory=list)
    claim: list[Row] = field(default_factory=list)
    claim_span: list[Row] = field(default_factory=list)


class MarkMaker:
    """Makes the marks of one article; ids are numbers, so that runs are alike."""

    def __init__(self, case: Case, text: str, *, article_id: str, annotator_id: str, now: str) -> None:
        self._case = case
        self._text = text
        self._own = {"article_id": article_id, "annotator_id": annotator_id, "created_at": now}
        self._chance = random.Random(case.marks)
        self._ids = (f"{number:08x}-0000-4000-8000-000000000000" for number in count(1))
        self._rows = MarkRows()

    def rows(self) -> MarkRows:
        """All rows."""
        self._make_entities()
        outer = (0, self._case.per_mark)
        for number in range(self._case.marks):
            slot = number * self._case.per_mark
            if number % _CLAIM == 0:
                self._make_claim(slot, discontinuous=number % _DISCONTINUOUS == 0)
                continue
            nested = number % _NESTED == _NESTED - 1
            outer = self._inside(*outer) if nested else self._words(slot)
            self._make_mention(*outer)
        return self._rows

    def _words(self, slot: int) -> tuple[int, int]:
        length = self._chance.randint(4, 24)
        start = slot + self._chance.randrange(self._case.per_mark)
        return self._within(start, start + length)

    def _inside(self, start: int, end: int) -> tuple[int, int]:
        third = max(1, (end - start) // 3)
        return start + third, max(start + third + 1, end - third)

    def _within(self, start: int, end: int) -> tuple[int, int]:
        end = min(end, len(self._text))
        return min(start, end - 1), end

    def _make_entities(self) -> None:
        for number in range(max(1, self._case.marks // _MENTIONS_OF_AN_ENTITY)):
            label = DEFAULT_LABELS[number % len(DEFAULT_LABELS)].id
            self._rows.entity.append(
                {
                    "id": next(self._ids),
                    "name": f"Entity {number}",
                    "type": label,
                    "aliases": [],
                    "position": number,
                }
            )

    def _make_mention(self, start: int, end: int) -> None:
        entity = self._chance.choice(self._rows.entity)
        self._rows.mention.append(
            {
                "id": next(self._ids),
                **self._own,
                "start": start,
                "end": end,
                "surface": self._text[start:end],
                "label": entity["type"],
                "entity_id": entity["id"],
                "kind": "name",
                "metonym": False,
                "uncertain": False,
            }
        )

    def _make_claim(self, slot: int, *, discontinuous: bool) -> None:
        claim_id = next(self._ids)
        worth = self._chance.choice(_WORTHS)
        self._rows.claim.append(
            {
                "id": claim_id,
                **self._own,
                "check_worthiness": worth,
                "attribution": "author",
                "uncertain": False,
                "status": "none",
            }
        )
        for position, (start, end) in enumerate(self._content(slot, discontinuous=discontinuous)):
            self._rows.claim_span.append(
                {
                    "id": next(self._ids),
                    "claim_id": claim_id,
                    "article_id": self._own["article_id"],
                    "role": "content",
                    "start": start,
                    "end": end,
                    "surface": self._text[start:end],
                    "position": position,
                }
            )

    def _content(self, slot: int, *, discontinuous: bool) -> Iterator[tuple[int, int]]:
        length = self._chance.randint(60, 300)
        start, end = self._within(slot, slot + length)
        if discontinuous and end - start > _CLAIM:
            third = (end - start) // 3
            yield start, start + third
            yield end - third, end
        else:
            yield start, end
