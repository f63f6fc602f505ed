"""What is left to do in an article and in the project, each thing with its place, and how far the work is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

import msgspec

from penanda.model.claim import Claim
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.articles import Articles
from penanda.project.database import Database
from penanda.project.marked import Marked

if TYPE_CHECKING:
    from penanda.marks import Marks

Kind = Literal["paragraph", "claimant", "entity", "number", "quotation"]
"""What is left: a paragraph without a mark, a claim without a claimant, a name without an entity, a claim to
check with a number in it and no evidence, a quotation that is not in the quote of the claim's evidence."""
KINDS: tuple[Kind, ...] = ("paragraph", "claimant", "entity", "number", "quotation")

_QUOTES = {"“": "”", '"': '"', "„": "”", "«": "»"}


class Left(msgspec.Struct, frozen=True, gc=False):
    """One thing to do at ``[start, end)`` (code points); ``mark_id`` is that of the mention or claim."""

    kind: Kind
    article_id: str
    start: int
    end: int
    words: str
    mark_id: str | None = None


class Progress(msgspec.Struct, frozen=True):
    """Of one kind, how many there are and how many of them are done."""

    done: int
    total: int


class ArticleLeft(msgspec.Struct, frozen=True):
    """All that is left in an article, in reading order, and how far the work on it is."""

    left: tuple[Left, ...]
    progress: dict[Kind, Progress]


class LeftToDo:
    """Questions about what is left."""

    def __init__(self, db: Database) -> None:
        self._articles = Articles(db)
        self._marked = Marked(db)

    def in_article(self, article_id: str) -> tuple[Left, ...]:
        """All that is left in an article, in reading order. Raises :class:`NoSuchArticle`."""
        return self.of_article(article_id).left

    def of_article(self, article_id: str) -> ArticleLeft:
        """What is left in an article, and what is done of it. Raises :class:`NoSuchArticle`."""
        done = dict.fromkeys(KINDS, 0)
        total = dict.fromkeys(KINDS, 0)
        left: list[Left] = []
        text, marks = self._articles.text(article_id), self._marked.of_article(article_id)
        for one, is_done in _things(article_id, text, marks):
            total[one.kind] += 1
            done[one.kind] += is_done
            if not is_done:
                left.append(one)
        left.sort(key=lambda one: (one.start, one.end, KINDS.index(one.kind)))
        return ArticleLeft(tuple(left), {kind: Progress(done[kind], total[kind]) for kind in KINDS})

    def next_elsewhere(self, article_id: str, kind: Kind | None = None) -> Left | None:
        """The first thing left (of a *kind*) in the articles behind this one, then in those before it."""
        ids = self._articles.ids()
        at = ids.index(article_id) + 1 if article_id in ids else 0
        for other in (*ids[at:], *ids[: max(0, at - 1)]):
            for left in self.in_article(other):
                if kind in (None, left.kind):
                    return left
        return None


def added_up(parts: Iterable[Mapping[Kind, Progress]]) -> dict[Kind, Progress]:
    """How far the work is on several articles together."""
    done = dict.fromkeys(KINDS, 0)
    total = dict.fromkeys(KINDS, 0)
    for part in parts:
        for kind, progress in part.items():
            done[kind] += progress.done
            total[kind] += progress.total
    return {kind: Progress(done[kind], total[kind]) for kind in KINDS}


def _things(article_id: str, text: str, marks: Marks) -> Iterator[tuple[Left, bool]]:
    """Everything that is to be done in an article, and whether it is."""
    yield from _paragraphs(article_id, text, marks)
    for mention in marks.mentions.values():
        if mention.kind == "name" and mention.label not in LABELS_WITHOUT_ENTITY:
            place = (mention.start, mention.end, mention.surface, mention.id)
            yield Left("entity", article_id, *place), mention.entity_id is not None
    for claim in marks.claims.values():
        if not claim.content:
            continue
        place = (claim.start, claim.end, claim.words(), claim.id)
        yield Left("claimant", article_id, *place), claim.attribution is not None
        if _is_to_check(claim) and any(character.isdecimal() for character in claim.words()):
            yield Left("number", article_id, *place), bool(claim.evidence)
        yield from _quotations(article_id, claim)


def _paragraphs(article_id: str, text: str, marks: Marks) -> Iterator[tuple[Left, bool]]:
    spans = [(mention.start, mention.end) for mention in marks.mentions.values()]
    spans += [(piece.start, piece.end) for claim in marks.claims.values() for piece in claim.content]
    spans.sort()
    start, at, reach = 0, 0, 0
    for line in text.split("\n"):
        end = start + len(line)
        while at < len(spans) and spans[at][0] < end:
            reach = max(reach, spans[at][1])
            at += 1
        words = line.strip()
        if words:
            first = start + line.index(words)
            yield Left("paragraph", article_id, first, first + len(words), words), reach > start
        start = end + 1


def _is_to_check(claim: Claim) -> bool:
    wanted = claim.check_worthiness == "check" or claim.status in ("to_check", "checking")
    return wanted and claim.status != "dropped"


def _quotations(article_id: str, claim: Claim) -> Iterator[tuple[Left, bool]]:
    """The words between quotation marks in a claim that has evidence with a quote."""
    quotes = [_plain(found.quote) for found in claim.evidence if found.quote]
    for piece in claim.content if quotes else ():
        for start, end in _quoted(piece.surface):
            words = piece.surface[start:end]
            place = (piece.start + start, piece.start + end, words, claim.id)
            yield Left("quotation", article_id, *place), any(_plain(words) in quote for quote in quotes)


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(text):
        closing = _QUOTES.get(text[at])
        if closing is not None:
            end = text.find(closing, at + 1)
            end = len(text) if end < 0 else end
            if text[at + 1 : end].strip():
                yield at + 1, end
            at = end
        at += 1


def _plain(words: str) -> str:
    """*words* as they are compared: case, spaces and signs at the ends do not count."""
    folded = " ".join(unicodedata.normalize("NFKC", words).casefold().split())
    return folded.replace("’", "'").strip(" .,;:!?…'\"“”«»")
