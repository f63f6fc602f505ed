"""What can wait until the user sees the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_LONGEST_MS = 500


class AfterPaint(QObject):
    """Tells once that a widget has been painted, or that it was not within half a second."""

    happened = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._told = False
        widget.installEventFilter(self)
        # A window that opens minimised is not painted, and what waits is to be done all the same.
        QTimer.singleShot(_LONGEST_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; nothing is taken from the widget."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)  # the widget gets the event after this
        return False

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.happened.emit()
            self.deleteLater()
