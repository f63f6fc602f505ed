"""Asks the rules about the open article: which clause stands where, and what to propose for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from penanda.model.claim import Claim
from penanda.model.mention import Mention
from penanda.project.change import Change
from penanda_gui.claim_proposals.proposed import Pieces, Proposed, Span
from penanda_gui.desk import Desk
from penanda_gui.session import Session

if TYPE_CHECKING:
    from penanda.proposing.cues import Lexicon

# Who is named farther from a claim than so many code points is not proposed for it.
_FAR = 20_000


class Proposer(QObject):
    """Knows the project's reporting words, and the names of the article as they are marked now."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._words: Lexicon | None = None
        session.changed.connect(self._follow)

    def clause_at(self, offset: int) -> Pieces:
        """The pieces of the clause at a place; none on a blank line."""
        from penanda.proposing.clauses import clause_at

        return clause_at(self._desk.text, offset, self._lexicon(), self._names_near(offset))

    def widenings(self, offset: int) -> list[Pieces]:
        """The clause at a place, its sentence, its paragraph and what lies between: each holds more."""
        from penanda.proposing.clauses import widenings

        return widenings(self._desk.text, offset, self._lexicon(), self._names_near(offset))

    def open_clauses(self, at: int, step: int) -> Iterator[Pieces | None]:
        """The clauses without a claim that end behind *at*, or with a *step* of -1 start before it.

        ``None`` comes after each paragraph, so that a long walk can be made a little at a time.
        """
        from penanda.proposing.open_clauses import Claimed, open_clauses_before, open_clauses_behind

        walk = open_clauses_behind if step > 0 else open_clauses_before
        claimed = Claimed(self._desk.text, self._desk.marks.claims.values())
        return walk(self._desk.text, at, self._lexicon(), self._names(), claimed)

    def claim_of(self, pieces: Pieces) -> Claim | None:
        """The claim that has just these words already."""
        return next((claim for claim in self._claims_at(pieces) if pieces_of(claim) == pieces), None)

    def for_words(self, pieces: Pieces) -> Proposed:
        """What to propose for a claim that would be made of some words."""
        from penanda.proposing.parents import parent_of_words
        from penanda.proposing.proposal import propose

        desk = self._desk
        near = self._mentions(pieces[0][0] - _FAR, pieces[-1][1] + _FAR)
        proposal = propose(desk.text, pieces, near, self._lexicon())
        parent = parent_of_words(pieces, self._claims_at(pieces), proposal.cue)
        return Proposed(
            asks_who=True,
            attribution=proposal.attribution,
            mention_id=proposal.claimant_mention_id,
            cue=proposal.cue,
            directness=proposal.directness,
            parent=(parent.claim_id, parent.relation) if parent is not None else None,
        )

    def for_claim(self, claim: Claim) -> Proposed:
        """What is still to be answered of a claim, with what is proposed for it."""
        proposed = self.for_words(pieces_of(claim))
        if claim.attribution is None:
            return proposed if claim.parent_claim_id is None else replace(proposed, parent=None)
        from penanda.proposing.parents import propose_parent

        if claim.parent_claim_id is not None:
            return Proposed(asks_who=False)
        parent = propose_parent(claim, self._claims_at(pieces_of(claim)))
        return Proposed(
            asks_who=False, parent=(parent.claim_id, parent.relation) if parent is not None else None
        )

    def about(self, claim: Claim) -> tuple[str, ...]:
        """The entities that a claim names and is not said to be about yet."""
        from penanda.proposing.proposal import about_entities

        pieces = pieces_of(claim)
        claimant = self._desk.marks.mentions.get(claim.claimant_mention_id or "")
        found = about_entities(pieces, self._mentions(pieces[0][0], pieces[-1][1]), without=claimant)
        return tuple(entity for entity in found if entity not in claim.about_entity_ids)

    def _mentions(self, start: int, end: int) -> list[Mention]:
        """Those that touch ``[start, end)``."""
        marks, mentions = self._desk.marks, self._desk.marks.mentions
        return [mentions[one.id] for one in marks.touching(max(0, start), end) if one.kind == "mention"]

    def _claims_at(self, pieces: Pieces) -> list[Claim]:
        """Those with words where the first of *pieces* stands, as any has that holds them all."""
        marks = self._desk.marks
        ids = {one.id for one in marks.touching(*pieces[0]) if one.kind == "content"}
        return [marks.claims[id_] for id_ in sorted(ids)]

    def _names_near(self, offset: int) -> list[Span]:
        return [(one.start, one.end) for one in self._mentions(offset - _FAR, offset + _FAR)]

    def _names(self) -> list[Span]:
        return [(mention.start, mention.end) for mention in self._desk.marks.mentions.values()]

    def _lexicon(self) -> Lexicon:
        if self._words is None:
            from penanda.proposing.cues import Lexicon

            self._words = Lexicon(self._session.read.reporting.words())
        return self._words

    def _follow(self, change: Change) -> None:
        if change.touches("reporting_word") or not change.carries_rows:
            self._words = None


def pieces_of(claim: Claim) -> Pieces:
    """Where the words of a claim stand."""
    return tuple((span.start, span.end) for span in claim.content)
