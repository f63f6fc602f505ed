"""A form field of some lines, which saves what is typed by itself, after a pause and on leaving."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from penanda_gui.panels.fields import PAUSE_MS, Meant, is_at
from penanda_gui.panels.polishing import look_only_read

_LEAST_LINES, _MOST_LINES = 2, 6
_AROUND_LINES = 22
_READ_BY_KEY = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class TextBox(QPlainTextEdit):
    """Some lines of text, which it grows with; Tab goes on, :attr:`committed` as in :class:`TextLine`."""

    committed = Signal(str)

    def __init__(self, name: str, *, meant: Meant = str.strip) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._meant = meant
        self._shown = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._changed)
        self._fit()

    def show_text(self, text: str | None, *, of_another: bool = False) -> None:
        """Show what is saved, unless the user is typing something else; always, *of_another* thing."""
        shown = text or ""
        stays = is_at(self) and (shown == self._shown or self.value != self._shown)
        self._shown = shown
        if of_another or (not stays and self.toPlainText() != shown):
            self._put(shown)

    def commit(self) -> None:
        """Give what was typed, if it is new."""
        self._pause.stop()
        if (value := self.value) != self._shown:
            self._shown = value
            self.committed.emit(value)

    def setReadOnly(self, only: bool) -> None:
        """Let what stands in it be read and copied, by key as well, and look like it."""
        super().setReadOnly(only)
        if only:
            self.setTextInteractionFlags(_READ_BY_KEY)
        look_only_read(self, only=only)

    @property
    def value(self) -> str:
        """The value to save for what stands in it."""
        return self._meant(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line of the caret in sight when the text wraps anew."""
        super().resizeEvent(event)
        self._fit()
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save on leaving."""
        self.commit()
        super().focusOutEvent(event)
        if not is_at(self) and self.toPlainText() != self._shown:
            self._put(self._shown)

    def _put(self, text: str) -> None:
        self.setPlainText(text)
        self._pause.stop()

    def _changed(self) -> None:
        self._fit()
        if self.hasFocus():
            self._pause.start()

    def _fit(self) -> None:
        """Be as high as the lines are, as they wrap; beyond the most of them scroll."""
        lines, layout, block = 0, self.document().documentLayout(), self.document().firstBlock()
        while block.isValid() and lines <= _MOST_LINES:
            layout.blockBoundingRect(block)  # which wraps it
            lines += block.lineCount()
            block = block.next()
        shown = min(max(lines, _LEAST_LINES), _MOST_LINES)
        policy = Qt.ScrollBarPolicy
        # Else it would come and go, and wrap the text anew, for the moment in which the field grows.
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > shown else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(self.fontMetrics().lineSpacing() * shown + _AROUND_LINES)
