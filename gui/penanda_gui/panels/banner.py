"""News for the user that does not interrupt: a sentence over the article, until it is put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.polishing import look_again
from penanda_gui.panels.saying import say

translate = QCoreApplication.translate

_KEPT = 6


class Banner(QFrame):
    """Shows sentences, the latest last, with what the latest of them that has a button offers to do."""

    changed = Signal()
    """It shows something else, or nothing any more."""
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._sentences: list[str] = []
        self._good = ""  # the sentence that is good news
        self._act: Callable[[], object] | None = None
        self._offering = ""  # the sentence to which the button belongs
        self._text = PlainLabel(wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(self._run)
        dismiss = QToolButton()
        dismiss.setObjectName("quiet")
        dismiss.setText("✕")
        dismiss.setAccessibleName(translate("Banner", "Dismiss"))
        dismiss.setToolTip(dismiss.accessibleName())
        dismiss.clicked.connect(self.clear)
        dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, a sentence a line; ``""`` when nothing is."""
        return "\n".join(self._sentences)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is shown of what went wrong, without what is offered to do about it."""
        return tuple(sentence for sentence in self._sentences if sentence != self._good)

    def minimumSizeHint(self) -> QSize:
        """All lines of it: what would be cut in a low window is how to lose nothing."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other lines in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def height_at(self, width: int) -> int:
        """How high it is in this width; 0 while it shows nothing."""
        return 0 if self.isHidden() else self.heightForWidth(width)

    def warn(self, sentence: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show what went wrong, below what is shown already, with a *button* that runs *act*."""
        self._show(sentence, "warning", button, act)

    def tell(self, sentence: str, *, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show good news in the place of what is shown, with a *button* that runs *act*.

        It stays until :meth:`go_on`.
        """
        self._sentences.clear()
        self._good = sentence
        self._show(sentence, "good", button, act)

    def withdraw(self, sentence: str) -> None:
        """Take back one sentence, if it is still shown."""
        if sentence in self._sentences:
            self._sentences.remove(sentence)
            self._text.setText(self.text)
            self.setVisible(bool(self._sentences))
            self.changed.emit()

    def repeat(self, banner: Banner) -> None:
        """Show what the *banner* of another window warns of, which has said it."""
        self._sentences = list(banner.warnings)
        self._text.setText(self.text)
        self._button.hide()
        self.setProperty("tone", "warning")
        look_again(self)
        self.setVisible(bool(self._sentences))

    def go_on(self) -> None:
        """Work goes on: put good news away, which would cover a line of the text. Warnings stay."""
        if self.property("tone") == "good":
            self.clear()

    def clear(self) -> None:
        """Put everything away."""
        self._sentences.clear()
        self.hide()
        self.changed.emit()

    def _show(
        self, sentence: str, tone: str, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        if sentence not in self._sentences:
            self._sentences = [*self._sentences, sentence][-_KEPT:]
        self._text.setText(self.text)
        if button or self._offering not in self._sentences:
            self._act, self._offering = act, sentence
            self._button.setText(button)
            self._button.setVisible(bool(button))
        self.setProperty("tone", tone)
        look_again(self)
        self.show()
        self.changed.emit()
        say(self, sentence)

    def _run(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
