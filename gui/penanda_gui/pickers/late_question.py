"""A question that comes late, as what it is about had to be saved or read first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog


class LateQuestion(QObject):
    """Asks once no dialog is open any more: it must not come over one that was opened meanwhile."""

    def __init__(self, ask: Callable[[], object], parent: QObject) -> None:
        """Ask at once where no dialog is open; with *parent* the question goes, too."""
        super().__init__(parent)
        self._ask = ask
        self._look()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._look_again)
        else:
            self.deleteLater()
            self._ask()

    def _look_again(self) -> None:
        QTimer.singleShot(0, self, self._look)  # when the dialog has done what it is closed for
