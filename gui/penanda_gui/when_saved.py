"""When a form may show what is saved: an older value must not take the place of what was typed since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from penanda_gui.session import Session


class WhenSaved(QObject):
    """Shows a form anew at once, or where edits are on their way as soon as all of them are saved."""

    def __init__(self, session: Session, show: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._show = session, show
        self._is_late = False
        session.saved.connect(self._catch_up)

    def show(self, *, at_once: bool = False) -> None:
        """Show what is saved; *at_once* where it is of another thing than what the form shows."""
        self._is_late = self._session.is_saving and not at_once
        if not self._is_late:
            self._show()

    def _catch_up(self) -> None:
        if self._is_late:
            self.show()
