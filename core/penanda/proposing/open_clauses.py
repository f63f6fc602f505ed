"""Clauses that no claim covers yet, in the order of the text, so that one can walk from each to the next.

A clause is covered by a claim of exactly its words; by a claim with the same words elsewhere, as where a
caption is repeated; and, where a claim is none of the clauses found here (somebody has drawn it by hand), by
one that shares at least half of the shorter of the two. What is no claim
(:mod:`penanda.proposing.no_claims`) is no candidate. All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from penanda.model.claim import Claim
from penanda.proposing.clauses import NEAR, Pieces, Sentence, sentences_around
from penanda.proposing.cues import Lexicon
from penanda.proposing.no_claims import is_no_claim
from penanda.text.sentences import Span, paragraph_at


class Claimed:
    """What the claims of an article cover."""

    def __init__(self, text: str, claims: Iterable[Claim]) -> None:
        self._text = text
        self._exactly = {tuple((span.start, span.end) for span in claim.content) for claim in claims}
        self._words = {self._said(pieces) for pieces in self._exactly}
        self._near: defaultdict[int, list[Pieces]] = defaultdict(list)
        for pieces in self._exactly:
            for cell in _cells(pieces):
                self._near[cell].append(pieces)

    def covers(self, pieces: Pieces, clauses: Sequence[Pieces]) -> bool:
        """Whether a clause is claimed; *clauses* are those of its sentence."""
        if pieces in self._exactly or self._said(pieces) in self._words:
            return True
        near = {claim for cell in _cells(pieces) for claim in self._near.get(cell, ())}
        return any(_mostly_one(claim, pieces) for claim in near.difference(clauses))

    def _said(self, pieces: Pieces) -> tuple[str, ...]:
        return tuple(" ".join(self._text[start:end].split()) for start, end in pieces)


def _cells(pieces: Pieces) -> range:
    """Stretches of 1,024 code points that *pieces* reach over, so that only claims near are compared."""
    return range(pieces[0][0] >> 10, (pieces[-1][1] >> 10) + 1)


def place_of(pieces: Pieces) -> tuple[int, int]:
    """What clauses are put in order by: where they start, a longer one before those inside it."""
    return pieces[0][0], -pieces[-1][1]


def open_clauses_behind(
    text: str, at: int, lexicon: Lexicon, names: Sequence[Span], claimed: Claimed
) -> Iterator[Pieces | None]:
    """The clauses that end behind *at* and are not claimed, in order; ``None`` after each paragraph."""
    while at < len(text):
        if text[at].isspace() or (paragraph := paragraph_at(text, at)) is None:
            at += 1
            continue
        near = sentences_around(text, paragraph, at, lexicon, names)
        if len(near) > 1 and at + NEAR < paragraph[1]:
            near.pop()  # it may be cut off; it is the first one next time
        for sentence in near:
            if sentence.span[1] > at:
                yield from (one for one in _open(sentence, claimed) if one[-1][1] > at)
        yield None
        at = max(at + 1, near[-1].span[1] if near else 0)


def open_clauses_before(
    text: str, at: int, lexicon: Lexicon, names: Sequence[Span], claimed: Claimed
) -> Iterator[Pieces | None]:
    """The clauses that start before *at* and are not claimed, the last one first."""
    while at > 0:
        if text[at - 1].isspace() or (paragraph := paragraph_at(text, at - 1)) is None:
            at -= 1
            continue
        near = sentences_around(text, paragraph, at - 1, lexicon, names)
        if len(near) > 1 and at - NEAR > paragraph[0]:
            near.pop(0)
        for sentence in reversed(near):
            if sentence.span[0] < at:
                yield from (one for one in reversed(_open(sentence, claimed)) if one[0][0] < at)
        yield None
        at = min(at - 1, near[0].span[0] if near else at)


def _open(sentence: Sentence, claimed: Claimed) -> list[Pieces]:
    clauses = sorted(sentence.clauses(), key=place_of)
    return [one for one in clauses if not is_no_claim(sentence, one) and not claimed.covers(one, clauses)]


def _mostly_one(one: Pieces, other: Pieces) -> bool:
    shared = sum(max(0, min(end, b) - max(start, a)) for start, end in one for a, b in other)
    shorter = min(sum(end - start for start, end in pieces) for pieces in (one, other))
    return shared * 2 >= shorter
