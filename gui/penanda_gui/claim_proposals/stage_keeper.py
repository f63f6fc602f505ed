"""Keeps how far the claim under the hands has come, and lets go of it when they move on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.marks import MarkRef
from penanda.project.change import Change
from penanda_gui.answering import Answering, Proposal
from penanda_gui.claim_proposals.proposer import Proposer, pieces_of
from penanda_gui.claim_proposals.stages import Asking, Candidate, Making, Stage
from penanda_gui.desk import Desk
from penanda_gui.session import Session


class StageKeeper(QObject):
    """Candidates and claims in the making stay while the caret does; a selected claim asks by itself."""

    changed = Signal()

    def __init__(
        self, session: Session, desk: Desk, proposer: Proposer, answering: Answering, answers: Proposal
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._view = desk.view
        self._proposer = proposer
        self._answering = answering
        self._answers = answers
        self._reads_only = session.reading_only is not None
        self.stage: Stage | None = None
        self._waiting: list[Making] = []
        self._turned_down: set[tuple[str, str]] = set()
        self._is_steering = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._look_again)
        session.closing.connect(self._timer.stop)
        session.changed.connect(self._follow)
        desk.opened.connect(self._forget)
        desk.marks_changed.connect(lambda _touched: self._timer.start())
        desk.selection_changed.connect(self._timer.start)
        self._view.caret_moved.connect(self._leave_if_moved)
        self._view.selectionChanged.connect(self._leave_if_moved)
        answering.current_changed.connect(self._timer.start)
        self._timer.start()  # a claim may be selected already

    def show_candidate(self, candidate: Candidate) -> None:
        """Show words that could be claimed, with the caret in them and no mark selected."""
        self._is_steering = True
        self._view.place_caret(candidate.caret)
        self._view.select_mark(None)
        self._view.set_current_claim(None)
        self._view.reveal(candidate.pieces[0][0], candidate.pieces[-1][1])
        self._is_steering = False
        self._set(candidate, asked_for=True)

    def wait_for(self, making: Making) -> None:
        """Take note of a claim that is being made; once it is there it is selected, if the caret still is."""
        self._waiting.append(making)
        self._set(making, asked_for=True)

    def select(self, claim_id: str) -> None:
        """Select a claim without moving the caret."""
        self._view.select_mark(MarkRef("claim", claim_id), move_caret=False)
        self._set(self._asking(), asked_for=True)
        self._timer.stop()  # nothing has changed since it was asked

    def leave_parent(self, asking: Asking) -> None:
        """Propose no more that a claim lies inside the one proposed; this is not saved."""
        if asking.proposed.parent is not None:
            self._turned_down.add((asking.claim_id, asking.proposed.parent[0]))
        self._look_again()

    def leave(self) -> bool:
        """Show no candidate any more; return whether one was shown."""
        if not isinstance(self.stage, Candidate):
            return False
        self._set(None)
        self._timer.start()
        return True

    def _set(self, stage: Stage | None, *, asked_for: bool = False) -> None:
        if stage is not None and not asked_for and self._answering.current not in (None, self._answers):
            stage = None  # something else that was asked for has the keys
        before, self.stage = self.stage, stage
        if stage is not None and stage.proposed.asks:
            self._answering.propose(self._answers)
        else:
            self._answering.leave(self._answers)
        if stage != before:
            self.changed.emit()

    def _asking(self) -> Asking | None:
        ref = self._desk.selected
        claim = self._desk.marks.claims.get(ref.id) if ref is not None and ref.kind == "claim" else None
        if claim is None or self._reads_only:  # there, no answer could be saved
            return None
        proposed = self._proposer.for_claim(claim)
        if proposed.parent is not None and (claim.id, proposed.parent[0]) in self._turned_down:
            proposed = replace(proposed, parent=None)
        return Asking(claim.id, proposed) if proposed.asks else None

    def _look_again(self) -> None:
        stage = self.stage
        if isinstance(stage, Candidate):
            if not stage.answered:  # marks may have come that say more
                self._set(replace(stage, proposed=self._proposer.for_words(stage.pieces)), asked_for=True)
        elif not isinstance(stage, Making):
            self._set(self._asking())

    def _leave_if_moved(self) -> None:
        stage = self.stage
        if self._is_steering or not isinstance(stage, (Candidate, Making)):
            return
        if self._view.caret != stage.caret or self._view.selection is not None:
            self._set(None)
            self._timer.start()

    def _forget(self) -> None:
        self._waiting = []
        self._set(None)

    def _follow(self, change: Change) -> None:
        if change.step != "edit" or change.done.kind != "claim_made":
            return
        for row in change.rows:
            claim = self._desk.marks.claims.get(row.id) if row.table == "claim" else None
            if claim is None:
                continue
            made = next((one for one in self._waiting if one.pieces == pieces_of(claim)), None)
            if made is not None:
                self._waiting.remove(made)
                self._arrive(claim.id, made)

    def _arrive(self, claim_id: str, made: Making) -> None:
        is_here = self.stage is made
        if is_here:
            self.stage = None
            self.select(claim_id)
        for act in made.then:
            act(claim_id)
