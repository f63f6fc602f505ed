"""Filling the page of one claim, and making edits of what is filled in on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from penanda.edits import claim_ties, claims, evidence, many_claims
from penanda.project.change import Change
from penanda.project.claim_in_context import ClaimInContext, in_context
from penanda.project.claims_desk import ClaimLine
from penanda.project.journal import Edit
from penanda.project.reader import Reader
from penanda_gui.claim_desk.desk_window import DeskWindow
from penanda_gui.claim_desk.similar_list import SimilarLine
from penanda_gui.flows.latest import Latest
from penanda_gui.session import Session
from penanda_gui.when_saved import WhenSaved

translate = QCoreApplication.translate

# While somebody walks the list, the page waits until they stay.
_WALK_MS = 40
_MOST_SIMILAR = 12


class _Beside(NamedTuple):
    """What stands beside a claim."""

    similar: tuple[SimilarLine, ...]
    history: tuple[Edit, ...]


class Paging(QObject):
    """Shows the claim that is current in the list. All of it is read away from the window."""

    shown = Signal()
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, window: DeskWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.claim: ClaimInContext | None = None
        self._wanted = ""
        self._page, self._beside = Latest(session, self), Latest(session, self)
        self._page.answered.connect(self._show)
        self._beside.answered.connect(self._show_beside)
        for latest in (self._page, self._beside):
            latest.failed.connect(self.failed)
        self._pause = QTimer(self, singleShot=True, interval=_WALK_MS)
        self._pause.timeout.connect(self._ask)
        self._later = WhenSaved(session, self._pause.start, self)
        session.closing.connect(self._pause.stop)
        session.refused.connect(self._show_again)
        window.table.current_changed.connect(self.want)
        self._join()

    @property
    def claim_id(self) -> str:
        """The id of the claim on the page, or ``""``."""
        return self.claim.claim.id if self.claim is not None else ""

    @property
    def is_asking(self) -> bool:
        """Whether what is shown is about to change."""
        return self._pause.isActive() or self._page.is_asking or self._beside.is_asking

    def want(self, line: ClaimLine | None) -> None:
        """Show the page of another claim."""
        if line is None or line.id != self.claim_id:
            self._window.judgement.commit()
        self._wanted = line.id if line is not None else ""
        if not self._wanted:
            self.claim = None
            self._window.show_nothing(translate("ClaimDesk", "No claim is listed."))
        self._pause.start()

    def follow(self, change: Change) -> None:
        """Show what an edit did to the claim on the page."""
        if self._wanted and change.touches(
            "claim", "claim_span", "claim_about", "evidence", "mention", "entity", "article", "rating"
        ):
            self._pause.start()

    def _ask(self) -> None:
        claim_id = self._wanted
        if claim_id:
            self._page.ask(lambda read: in_context(read, claim_id))
            self._beside.ask(lambda read: _beside(read, claim_id))

    def _show(self, found: ClaimInContext | None) -> None:
        is_other = found is None or found.claim.id != self.claim_id
        self.claim = found
        if not is_other and (self._session.is_saving or self._pause.isActive()):
            self._later.show()  # by another answer: this one may be older than what is typed
            return
        if found is None:
            self._window.show_nothing(translate("ClaimDesk", "This claim is not in the project any more."))
            return
        self._window.show_nothing("")
        self._window.context.show_claim(found)
        self._window.judgement.show_claim(found.claim)
        self.shown.emit()

    def _show_again(self) -> None:
        """Show what is saved in the place of what was refused, and keep what is typed beside it."""
        if self.claim is not None:
            self._later.show()

    def _show_beside(self, found: _Beside) -> None:
        self._window.beside.similar.show_lines(found.similar)
        self._window.beside.history.show_edits(lambda before: found.history if before is None else ())

    def _join(self) -> None:
        run, context, judgement = self._session.run, self._window.context, self._window.judgement
        similar, forms = self._window.beside.similar, judgement.evidence
        judgement.edited.connect(lambda f, value: self._with_claim(lambda c: run(claims.change, c, f, value)))
        # By key it is asked for while the page is on its way to the claim that is current in the list.
        forms.added.connect(lambda: self._wanted and run(evidence.add, self._wanted))
        forms.edited.connect(lambda e, field, value: run(evidence.change, e, field, value))
        forms.removed.connect(lambda e: run(evidence.remove, e))
        context.about_removed.connect(
            lambda entity: self._with_claim(lambda c: run(claim_ties.remove_about, c, entity))
        )
        context.relation_chosen.connect(
            lambda relation: self._with_claim(lambda c: run(claim_ties.set_relation, c, relation))
        )
        context.around_removed.connect(lambda: self._with_claim(lambda c: run(claim_ties.clear_parent, c)))
        context.unlink_wanted.connect(lambda: self._with_claim(lambda c: run(many_claims.unlink, [c])))
        similar.link_wanted.connect(
            lambda other: self._with_claim(lambda c: run(many_claims.link, [c, other]))
        )
        similar.unlink_wanted.connect(lambda other: run(many_claims.unlink, [other]))

    def _with_claim(self, act: Callable[[str], object]) -> None:
        if self.claim_id:
            act(self.claim_id)


def _beside(read: Reader, claim_id: str) -> _Beside:
    """What is like a claim, and first what it is linked with; and the edits of it."""
    desk = read.claims_desk
    linked = desk.elsewhere(claim_id)
    found = {one.id: one.score for one in read.similar.to(claim_id, limit=_MOST_SIMILAR)}
    ids = {line.id for line in linked}
    others = desk.lines(desk.keys([one for one in found if one not in ids]))
    similar = (
        *(SimilarLine(line, found.get(line.id, 0), is_linked=True) for line in linked),
        *(SimilarLine(line, found[line.id], is_linked=False) for line in others),
    )
    return _Beside(similar, read.journal.of_claim(claim_id))
