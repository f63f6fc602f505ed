"""Edits as a busy person makes them, by chance but the same for the same seed."""

from __future__ import annotations

import random
from typing import Any, Protocol

from penanda.edits import articles, claims, mentions, proposed_claims
from penanda.project.reader import Reader
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

_LABELS = ("PERSON", "ORG", "GPE", "DATE", "QUANTITY")
_WORTHS = ("check", "minor", "not_checkable")
_NOTES = (None, "x", "sumber: wakil \N{FISH}", "a\x00b", 'kata "ya"', "n" * 3000)
_PARAGRAPH = (
    "Pasukan Kebun Raya \N{FISH} menanam 1,200 pokok di Taman Sari, kata Puan Melur binti Jati.\r\n"
    "“Kami mula pada hari Selasa,” katanya. Majlis Daerah Sari tidak mengulas.\n\n"
)
_TEXTS = tuple(_PARAGRAPH * 5 + f"Siri {number}.\n" for number in range(3))
# The same words come again, as in articles: what is kept at hand of names is then warm before long.
_DIFFERENT_SPANS = 400
# Beyond this many marks an article only loses some, so that a long run does not grow.
_CROWDED = 40
_CROWDED_BY_CLAIMS = 12


class Markable(Protocol):
    """What edits are made on: the project itself, or the window's session over it."""

    def run(self, edit: Any, *args: Any) -> Any:
        """Run one edit."""

    def undo(self) -> Any:
        """Take the last edit back."""

    def redo(self) -> Any:
        """Make the edit undone last again."""


class RandomEdits:
    """Chooses one edit after the other, seeing what the project holds by then."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._spans = [self._any_span() for _ in range(_DIFFERENT_SPANS)]
        self._kinds = (
            *[self._tag] * 10,
            *[self._make_claim] * 3,
            *[self._remove_mention] * 3,
            *[self._remove_claim, self._relabel, self._note, self._note_claim] * 2,
            *[self._undo] * 5,
            *[self._redo] * 3,
            self._add_article,
            self._remove_article,
        )

    def make(self, target: Markable, reader: Reader) -> Any:
        """Make the next edit on *target*, of which *reader* tells what it holds."""
        ids = reader.articles.ids()
        if not ids:
            return self._add_article(target, reader, "")
        article_id = self._chance.choice(ids)
        kind = self._chance.choice(self._kinds)
        if kind == self._tag and len(reader.marked.mentions(article_id)) > _CROWDED:
            kind = self._remove_mention
        elif kind == self._make_claim and len(reader.marked.claims(article_id)) > _CROWDED_BY_CLAIMS:
            kind = self._remove_claim
        return kind(target, reader, article_id)

    def _span(self) -> tuple[int, int]:
        return self._chance.choice(self._spans)

    def _any_span(self) -> tuple[int, int]:
        start = self._chance.randrange(len(_TEXTS[0]) - 1)
        return start, min(len(_TEXTS[0]), start + self._chance.randint(1, 30))

    def _tag(self, target: Markable, _reader: Reader, article_id: str) -> Any:
        return target.run(mentions.tag, article_id, *self._span(), self._chance.choice(_LABELS))

    def _make_claim(self, target: Markable, _reader: Reader, article_id: str) -> Any:
        return target.run(proposed_claims.make, article_id, [self._span()], self._chance.choice(_WORTHS))

    def _mention(self, reader: Reader, article_id: str) -> str:
        found = reader.marked.mentions(article_id)
        return self._chance.choice(found).id if found else ""

    def _claim(self, reader: Reader, article_id: str) -> str:
        found = reader.marked.claims(article_id)
        return self._chance.choice(found).id if found else ""

    def _remove_mention(self, target: Markable, reader: Reader, article_id: str) -> Any:
        return target.run(mentions.remove, self._mention(reader, article_id))

    def _remove_claim(self, target: Markable, reader: Reader, article_id: str) -> Any:
        return target.run(claims.remove, self._claim(reader, article_id))

    def _relabel(self, target: Markable, reader: Reader, article_id: str) -> Any:
        return target.run(mentions.relabel, self._mention(reader, article_id), self._chance.choice(_LABELS))

    def _note(self, target: Markable, reader: Reader, article_id: str) -> Any:
        note = self._chance.choice(_NOTES)
        return target.run(mentions.change, self._mention(reader, article_id), "note", note)

    def _note_claim(self, target: Markable, reader: Reader, article_id: str) -> Any:
        return target.run(claims.change, self._claim(reader, article_id), "note", self._chance.choice(_NOTES))

    def _undo(self, target: Markable, _reader: Reader, _article_id: str) -> Any:
        return target.undo()

    def _redo(self, target: Markable, _reader: Reader, _article_id: str) -> Any:
        return target.redo()

    def _add_article(self, target: Markable, _reader: Reader, _article_id: str) -> Any:
        number = self._chance.randrange(len(_TEXTS))
        source = source_of_text(_TEXTS[number], f"{number}.txt")
        return target.run(articles.add, source, read(source))

    def _remove_article(self, target: Markable, reader: Reader, article_id: str) -> Any:
        if len(reader.articles.ids()) == 1:
            return self._tag(target, reader, article_id)
        return target.run(articles.remove, article_id)
