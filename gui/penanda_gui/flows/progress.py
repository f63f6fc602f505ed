"""How far work in the background is, in the status bar, with Cancel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from penanda_gui.flows.background import Work

translate = QCoreApplication.translate

# Work that is over sooner shows nothing: a bar that flickers tells nobody anything.
_SHOWN_AFTER_MS = 400


class Progress(QWidget):
    """Follows one piece of work at a time, the one begun last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(translate("Progress", "How far the work is"))
        self._cancel = QPushButton(translate("Progress", "Cancel"))
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._wait = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show)
        self.hide()

    def follow(self, work: Work) -> None:
        """Show how far *work* is until it is over."""
        self._work = work
        self._bar.setRange(0, 0)
        work.progressed.connect(self._advance)
        work.over.connect(self._over)
        self._wait.start()

    def _advance(self, done: int, total: int) -> None:
        if self._work is self.sender():
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _over(self) -> None:
        if self._work is self.sender():
            self._work = None
            self._wait.stop()
            self.hide()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
