"""Keeping the list of claims in order, and true to the project."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.project.change import Change
from penanda.project.claims_desk import ClaimLine
from penanda.project.reader import Reader
from penanda_gui.claim_desk.filter_row import FilterRow
from penanda_gui.claim_desk.line_model import COLUMNS
from penanda_gui.claim_desk.line_table import ClaimLineTable
from penanda_gui.flows.latest import Latest
from penanda_gui.session import Session

_SAID = ("claim", "claim_span", "evidence", "entity", "mention", "article", "rating")


class Listing(QObject):
    """Asks for the order away from the window, and shows it when it comes.

    An edit of what a claim says changes its line and leaves it where it is, so that no row jumps away while
    it is worked on; the list is put in order anew when claims come or go, or another order is asked for.
    """

    arranged = Signal()
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, table: ClaimLineTable, filters: FilterRow) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._filters = filters
        self._wanted_id = ""
        self._anyhow = False
        self._latest = Latest(session, self)
        self._latest.answered.connect(self._show)
        self._latest.failed.connect(self.failed)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._table.claims.read_again)
        session.closing.connect(self._again.stop)
        table.sorted_by.connect(lambda _column, _descending: self.arrange())
        filters.changed.connect(self.arrange)

    @property
    def is_arranging(self) -> bool:
        """Whether another order is under way."""
        return self._latest.is_asking

    def arrange(self) -> None:
        """Put the list in the order that is asked for."""
        sort, descending = COLUMNS[self._table.column][1], self._table.is_descending
        only, typed = self._filters.only, self._filters.search.text()

        def order(read: Reader) -> array[int]:
            from penanda.text.wanted import Wanted

            wanted = Wanted(typed, together=False)
            return read.claims_desk.order(sort, descending=descending, only=only, wanted=wanted)

        self._latest.ask(order)

    def go_to(self, claim_id: str, *, anyhow: bool = True) -> None:
        """Make a claim current; *anyhow* among all claims, if it is not among those that are listed."""
        self._wanted_id, self._anyhow = claim_id, anyhow
        if not self.is_arranging:
            self._go()

    def follow(self, change: Change) -> None:
        """Show what an edit did to the claims."""
        come_or_gone = any(
            row.table in ("claim", "article") and not (row.before and row.after) for row in change.rows
        )
        if change.is_undo_or_redo:
            self._stand_at(change)
        if come_or_gone or not change.carries_rows:
            self.arrange()
        if change.touches(*_SAID):
            self._again.start()

    def _stand_at(self, change: Change) -> None:
        """Go to the first claim that is there again: the next key is meant for it."""
        back = [row.id for row in change.rows if row.table == "claim" and row.after and not row.before]
        if back:
            self._wanted_id, self._anyhow = back[0], False

    def _show(self, keys: array[int]) -> None:
        self._table.show_order(keys)
        if self._wanted_id:
            self._go()
        self.arranged.emit()

    def _go(self) -> None:
        """Go to the claim that is wanted, or list all claims first."""
        key = next(iter(self._session.read.claims_desk.keys([self._wanted_id])), -1)
        is_listed = self._table.go_to(key)
        if is_listed or key < 0 or not self._anyhow or self._filters.is_empty:
            self._wanted_id = ""
        else:
            self._filters.clear()


class LinesOf:
    """Gives the table its lines; none once the project is closed."""

    def __init__(self, session: Session) -> None:
        self._session: Session | None = session
        session.closing.connect(self._close)

    def __call__(self, keys: Sequence[int]) -> Sequence[ClaimLine]:
        """The lines of the claims with these keys."""
        return self._session.read.claims_desk.lines(keys) if self._session is not None else ()

    def _close(self) -> None:
        self._session = None
