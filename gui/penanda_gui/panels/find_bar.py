"""The bar to find words in the open article: what to find, how often it is there, on and back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from penanda_gui.article.finder import MOST_CHARACTERS
from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.saying import say

translate = QCoreApplication.translate

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST = 420


class FindBar(QFrame):
    """Stands below the text while something is looked for."""

    words_changed = Signal(str)
    step_wanted = Signal(int)
    """On to the next hit (1), or back to the one before (-1)."""
    left = Signal()
    """Enough was found: back to the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find_bar")
        self.line = _FindLine()
        self.line.setAccessibleName(translate("Find", "Find in the article"))
        self.line.setPlaceholderText(self.line.accessibleName())
        self.line.setMaximumWidth(_WIDEST)
        self.line.setMaxLength(MOST_CHARACTERS)
        self.line.textChanged.connect(self.words_changed)
        self.line.step_wanted.connect(self.step_wanted)
        self.count = PlainLabel(look="dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 12, 5)
        row.addWidget(self.line, 1)
        self.previous = self._button("‹", translate("Find", "Previous hit"), -1)
        self.next = self._button("›", translate("Find", "Next hit"), 1)
        self.close_ = self._button("✕", translate("Find", "Back to the text"), 0)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count, 1)  # the line keeps its width, whatever is said here
        row.addWidget(self.close_)
        self.hide()

    def ask(self, words: str) -> None:
        """Show the bar and take what to find; *words* are proposed, if any."""
        self.show()
        if words:
            self.line.setText(words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the keys: those of the field, and those that act anywhere."""
        for button, here, command_id in (
            (self.previous, "Shift+Enter", "find_previous"),
            (self.next, "Enter", "find_next"),
            (self.close_, "", "back_to_text"),
        ):
            keys = ", ".join(key for key in (here, key_of(command_id)) if key)
            button.setToolTip(with_key(button.accessibleName(), keys))

    def show_count(self, place: int | None, count: int, *, searching: bool) -> None:
        """Say which hit of how many is meant; *place* counts from 0. With nothing to find, say nothing."""
        if not self.line.text().strip():
            text = ""
        elif count:
            text = translate("Find", "{place} of {count}").format(
                place="–" if place is None else place + 1, count=count
            )
        else:
            text = translate("Find", "Searching…") if searching else translate("Find", "Not found")
        self.count.setText(f"{text}…" if searching and count else text)
        if not searching and (place is not None or not count):  # else which one is meant is yet to come
            say(self, text)

    def _button(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("quiet")
        button.setText(sign)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.step_wanted.emit(step) if step else self.left.emit())
        return button


class _FindLine(QLineEdit):
    """Takes the words; Enter goes on, Shift+Enter back. Esc is a command of the window."""

    step_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter; the rest is typed."""
        if event.key() in _RETURN_KEYS:
            self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
