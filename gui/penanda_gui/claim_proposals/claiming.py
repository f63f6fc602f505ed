"""Making claims by key: from the selection or the clause at the caret, and on from clause to clause."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import get_args

from PySide6.QtCore import QCoreApplication

from penanda.edits import claims, proposed_claims
from penanda.edits.proposed_claims import Answers
from penanda.model.claim import Claim
from penanda.model.vocabulary import CheckWorthiness
from penanda.text.selection import trim
from penanda_gui.claim_proposals.claim_answering import ClaimAnswering
from penanda_gui.claim_proposals.clause_walk import ClauseWalk
from penanda_gui.claim_proposals.proposed import Pieces, Proposed, narrower, wider
from penanda_gui.claim_proposals.proposer import Proposer, pieces_of
from penanda_gui.claim_proposals.stage_display import StageDisplay
from penanda_gui.claim_proposals.stages import Asking, Candidate, Making, Stage
from penanda_gui.features.feature import Feature, Handlers, Surroundings

translate = QCoreApplication.translate

_WORTHS: tuple[CheckWorthiness, ...] = get_args(CheckWorthiness)


class Claiming(Feature):
    """Runs the keys that make claims, change how far they reach, and walk on to the next clause."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session, self._desk, self._view = at.session, at.desk, at.desk.view
        self._marking = at.marking
        self._going_back = at.going_back
        self._proposer = Proposer(at.session, at.desk)
        self._answering = ClaimAnswering(at, self._proposer, self.go_on, self)
        self._answering.hint.connect(self.hint)
        self._keeper = self._answering.keeper
        self._walk = ClauseWalk(at.desk, self._proposer)
        self._walk.found.connect(self._show_candidate)
        self._walk.ended.connect(
            lambda: self.hint.emit(
                translate("Proposals", "There is no further clause without a claim in this direction.")
            )
        )
        display = StageDisplay(at.desk, at.parts, at.actions)
        self._keeper.changed.connect(lambda: display.show(self._keeper.stage))

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            **{f"claim.{worth}": partial(self.claim, worth) for worth in _WORTHS},
            **{f"claim_so.{worth}": partial(self.claim_as_proposed, worth) for worth in _WORTHS},
            "widen": lambda: self.reshape(1),
            "narrow": lambda: self.reshape(-1),
            "next_clause": lambda: self.go_on(1),
            "previous_clause": lambda: self.go_on(-1),
            "choose_claimant": self._answering.choose_claimant,
        }

    def stand_as(self, before: Claiming) -> None:
        """Show the same clause, with what was answered of it."""
        if isinstance(before.stage, Candidate):
            self._show(before.stage)

    @property
    def stage(self) -> Stage | None:
        """What is shown now: a clause that could be a claim, or a claim with what is proposed for it."""
        return self._keeper.stage

    # Making

    def claim(self, worth: CheckWorthiness) -> None:
        """Claim the selection, or what is shown as a candidate, else the clause at the caret.

        A claim that is selected, or one of exactly these words, gets this check-worthiness instead.
        """
        self._step_into_suggestion()
        stage, selection = self._keeper.stage, self._selection()
        if selection is not None:
            self._view.place_caret(selection[1])
            self._make((selection,), worth)
        elif isinstance(stage, Candidate):
            self._make(stage.pieces, worth, stage)
        elif isinstance(stage, Making):
            stage.then.append(lambda made: self._give_worth(made, worth))
        elif (claim := self._selected_claim()) is not None:
            self._give_worth(claim.id, worth)
        elif pieces := self._proposer.clause_at(self._view.caret):
            self._make(pieces, worth)
        else:
            self._say_where_to_stand()

    def claim_as_proposed(self, worth: CheckWorthiness) -> None:
        """Claim what is shown, with all that is proposed for it, and go on; show first what is not shown."""
        self._step_into_suggestion()
        stage, selection, claim = self._keeper.stage, self._selection(), self._selected_claim()
        if isinstance(stage, Candidate) and stage.proposed.attribution is not None:
            self._make(stage.pieces, worth, stage, whole=True)
            self.go_on(1)
        elif isinstance(stage, Candidate):
            self._make(stage.pieces, worth)
        elif selection is not None:
            self._view.place_caret(selection[1])
            self._show_candidate((selection,))
        elif isinstance(stage, Asking) or claim is not None:
            self._give_worth(stage.claim_id if isinstance(stage, Asking) else str(claim and claim.id), worth)
            self._answering.take_further()
        elif pieces := self._proposer.clause_at(self._view.caret):
            self._show_candidate(pieces, caret=self._view.caret)
        else:
            self._say_where_to_stand()

    def _make(
        self, pieces: Pieces, worth: CheckWorthiness, shown: Candidate | None = None, *, whole: bool = False
    ) -> None:
        same = self._proposer.claim_of(pieces)
        if same is not None:
            self._give_worth(same.id, worth)
            self._keeper.select(same.id)
            return
        proposed = shown.proposed if shown is not None else self._proposer.for_words(pieces)
        answers, left = Answers(directness=proposed.directness), proposed
        if whole or (shown is not None and shown.answered):
            answers, left = proposed, Proposed(asks_who=False)
        elif proposed.attribution == "author":
            answers, left = replace(answers, attribution="author"), replace(proposed, asks_who=False)
        self._session.run(proposed_claims.make, self._desk.article_id, pieces, worth, answers)
        self._keeper.wait_for(Making(pieces, self._view.caret, left))

    def _give_worth(self, claim_id: str, worth: CheckWorthiness) -> None:
        self._session.run(claims.change, claim_id, "check_worthiness", worth)

    # From clause to clause

    def go_on(self, step: int) -> None:
        """Show the next clause that no claim covers, or with -1 the one before."""
        stage, claim = self._keeper.stage, self._selected_claim()
        if isinstance(stage, (Candidate, Making)):
            self._walk.start(step, stage.pieces)
        elif claim is not None:
            self._walk.start(step, pieces_of(claim))
        else:
            self._walk.start(step, None)

    def _show_candidate(self, pieces: Pieces, *, caret: int | None = None) -> None:
        place = pieces[0][0] if caret is None else caret
        self._show(Candidate(pieces, place, self._proposer.for_words(pieces)))

    def _show(self, candidate: Candidate) -> None:
        self._keeper.show_candidate(candidate)
        self._going_back.begin(self._leave)

    def _leave(self) -> bool:
        left = self._keeper.leave()
        if left:
            self.hint.emit(translate("Proposals", "The clause is left as it is, without a claim."))
        return left

    def reshape(self, step: int) -> None:
        """Widen the candidate or the selected claim to what lies around it, or with -1 narrow it."""
        stage, claim = self._keeper.stage, self._selected_claim()
        if isinstance(stage, Making):
            stage.then.append(lambda made: self._reshape_claim(made, stage.caret, step))
        elif isinstance(stage, Candidate):
            pieces = self._reshaped(stage.pieces, stage.caret, step)
            if pieces is not None:
                self._show_candidate(pieces, caret=stage.caret)
        elif claim is not None:
            self._reshape_claim(claim.id, self._view.caret, step)
        elif pieces := self._proposer.clause_at(self._view.caret):
            self._show_candidate(pieces, caret=self._view.caret)
        else:
            self._say_where_to_stand()

    def _reshape_claim(self, claim_id: str, caret: int, step: int) -> None:
        claim = self._desk.marks.claims.get(claim_id)
        if claim is None:
            return
        inside = any(start <= caret <= end for start, end in pieces_of(claim))
        pieces = self._reshaped(pieces_of(claim), caret if inside else claim.start, step)
        if pieces is not None:
            self._session.run(proposed_claims.reshape, claim_id, pieces)

    def _reshaped(self, pieces: Pieces, caret: int, step: int) -> Pieces | None:
        chain = self._proposer.widenings(caret)
        found = wider(chain, pieces) if step > 0 else narrower(chain, pieces)
        if found is None:
            self.hint.emit(
                translate("Proposals", "It is as wide as its paragraph.")
                if step > 0
                else translate("Proposals", "There is no smaller clause in it here.")
            )
        return found

    # What there is

    def _step_into_suggestion(self) -> None:
        """Only put the caret into a suggestion that was walked to: nobody has selected it to be claimed."""
        selection = self._view.selection
        if selection is not None and selection == self._marking.words_at_caret:
            self._view.place_caret(selection[0])

    def _selection(self) -> tuple[int, int] | None:
        selection = self._view.selection
        if selection is None:
            return None
        start, end = trim(self._desk.text, *selection)
        return (start, end) if start < end else None

    def _selected_claim(self) -> Claim | None:
        ref = self._desk.selected
        return self._desk.marks.claims.get(ref.id) if ref is not None and ref.kind == "claim" else None

    def _say_where_to_stand(self) -> None:
        self.hint.emit(
            translate("Proposals", "Put the caret into a clause, or select the words of the claim.")
        )
