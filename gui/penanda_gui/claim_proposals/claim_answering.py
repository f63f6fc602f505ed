"""What Enter, Shift+Enter, Backspace and W do to what is proposed for a claim: who says it, and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from penanda.edits import claims, proposed_claims
from penanda_gui.claim_proposals.claimant_question import Answer, ClaimantQuestion
from penanda_gui.claim_proposals.proposed import Proposed
from penanda_gui.claim_proposals.proposer import Proposer, pieces_of
from penanda_gui.claim_proposals.stage_keeper import StageKeeper
from penanda_gui.claim_proposals.stages import Asking, Candidate, Making
from penanda_gui.claim_proposals.words import claim_keys
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.features.feature import Surroundings
from penanda_gui.marking_hints import select_a_claim
from penanda_gui.pickers.late_question import LateQuestion

translate = QCoreApplication.translate


class ClaimAnswering(QObject):
    """Answers what is proposed for the claim under the hands, be it saved or not; *go_on* walks a step."""

    hint = Signal(str)

    def __init__(
        self, at: Surroundings, proposer: Proposer, go_on: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._desk, self._actions = at.session, at.desk, at.actions
        self._proposer = proposer
        self._go_on = go_on
        self._question = ClaimantQuestion(at.window, at.session, at.desk, at.language.code)
        self.keeper = StageKeeper(at.session, at.desk, proposer, at.answering, self)
        card = at.parts.card
        card.claimant_wanted.connect(self.ask_who)
        card.proposal.taken.connect(self.take)
        card.proposal.turned_down.connect(self.turn_down)

    def take(self) -> None:
        """Take what is proposed for the claim; where nobody is proposed, ask."""
        stage = self.keeper.stage
        if isinstance(stage, Candidate):
            self.hint.emit(
                naming_key(
                    claim_keys(self._actions),
                    translate("Proposals", "First say what it is worth: {key}."),
                    translate("Proposals", "First say what it is worth."),
                )
            )
        elif isinstance(stage, Making):
            stage.then.append(lambda made: self._take(made, stage.proposed, ask=self._ask_late))
        elif isinstance(stage, Asking):
            self._take(stage.claim_id, stage.proposed, ask=self.ask_who)

    def take_further(self) -> None:
        """Take what is proposed, and go on to the next clause; where nobody is proposed, stay and ask."""
        stage = self.keeper.stage
        self.take()
        if isinstance(stage, Candidate):
            return
        if stage is None or not stage.proposed.asks_who or stage.proposed.attribution is not None:
            self._go_on(1)

    def turn_down(self) -> None:
        """The article says it; of a claim that asks only what holds it: no other claim does."""
        stage = self.keeper.stage
        if isinstance(stage, Candidate):
            self._answer_candidate(stage, Answer("author"))
        elif isinstance(stage, Making):
            stage.then.append(lambda made: self._answer(made, Answer("author"), stage.proposed))
        elif isinstance(stage, Asking) and stage.proposed.asks_who:
            self._answer(stage.claim_id, Answer("author"), stage.proposed)
        elif isinstance(stage, Asking):
            self.keeper.leave_parent(stage)

    def choose_claimant(self) -> None:
        """Ask who says it."""
        stage = self.keeper.stage
        if isinstance(stage, Candidate):
            self._question.ask(
                stage.pieces,
                stage.proposed,
                lambda answer: self._answer_candidate(stage, answer),
                is_claim=False,
            )
        elif isinstance(stage, Making):
            stage.then.append(self._ask_late)
        elif self._desk.current_claim is not None:
            self.ask_who(self._desk.current_claim)
        else:
            self.hint.emit(select_a_claim(self._actions))

    def ask_who(self, claim_id: str) -> None:
        """Ask who makes a claim; another claimant than the one proposed takes over the proposed cue."""
        claim = self._desk.marks.claims.get(claim_id)
        if claim is not None:
            proposed = self._proposer.for_claim(claim)
            self._question.ask(
                pieces_of(claim),
                proposed,
                lambda answer: self._answer(claim_id, answer, proposed),
            )

    def _ask_late(self, claim_id: str) -> None:
        """Ask who makes a claim that had to be saved first."""
        LateQuestion(lambda: self.ask_who(claim_id), self)

    def _take(self, claim_id: str, proposed: Proposed, *, ask: Callable[[str], object]) -> None:
        if proposed.asks_who and proposed.attribution is None:
            ask(claim_id)
        else:
            self._session.run(proposed_claims.take, claim_id, proposed)

    def _answer(self, claim_id: str, answer: Answer, proposed: Proposed) -> None:
        names_mention = answer.attribution is not None and answer.entity_id is None
        if proposed.asks_who and names_mention and answer.attribution != "author":
            given = replace(proposed, parent=None).answered_by(answer.attribution, answer.mention_id)
            self._session.run(proposed_claims.take, claim_id, given)
        else:
            self._session.run(
                claims.set_claimant,
                claim_id,
                answer.attribution,
                mention_id=answer.mention_id,
                entity_id=answer.entity_id,
            )

    def _answer_candidate(self, candidate: Candidate, answer: Answer) -> None:
        proposed = candidate.proposed.answered_by(answer.attribution, answer.mention_id)
        self.keeper.show_candidate(Candidate(candidate.pieces, candidate.caret, proposed, answered=True))
