"""Undo and redo in the Edit menu, named after the edit they act on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from penanda.project.journal import Edit
from penanda_gui.commands.actions import Actions
from penanda_gui.language import Language
from penanda_gui.session import Session

translate = QCoreApplication.translate


class UndoMenu(QObject):
    """Keeps the texts of undo and redo true."""

    def __init__(self, session: Session, actions: Actions, language: Language) -> None:
        super().__init__(actions)
        self._session = session
        self._actions = actions
        self._language = language
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        session.closing.connect(self._timer.stop)

    def refresh_soon(self) -> None:
        """Name what can be undone and redone when what an edit did has been painted."""
        self._timer.start()

    def refresh(self) -> None:
        """Name what can be undone and redone now."""
        self._timer.stop()
        journal = self._session.read.journal
        self._name(
            "undo", journal.to_undo(), translate("Commands", "&Undo"), translate("Commands", "&Undo: {edit}")
        )
        self._name(
            "redo", journal.to_redo(), translate("Commands", "&Redo"), translate("Commands", "&Redo: {edit}")
        )

    def _name(self, command_id: str, edit: Edit | None, empty: str, named: str) -> None:
        action = self._actions[command_id]
        sentence = "" if edit is None else self._language.edit(edit.done).replace("&", "&&")
        action.setText(named.format(edit=sentence) if sentence else empty)
        action.setEnabled(edit is not None and self._session.reading_only is None)
