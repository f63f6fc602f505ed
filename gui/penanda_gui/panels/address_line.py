"""A line for a web address: completes one on leaving, and says below it when what stands there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal

from penanda.model.web_address import completed, is_web_address
from penanda_gui.panels.fields import TextLine
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.saying import say

translate = QCoreApplication.translate


class AddressLine(TextLine):
    """Keeps what is typed, whatever it is. :attr:`note` is the sentence about it, to be laid out below it."""

    judged = Signal()
    """The note may have come or gone."""

    def __init__(
        self,
        name: str,
        *,
        is_right: Callable[[str], bool] = is_web_address,
        wanted: str = "",
    ) -> None:
        """*wanted* says what is wanted where *is_right* says no."""
        super().__init__(name)
        self._is_right = is_right
        self.setPlaceholderText("https://")
        self.note = PlainLabel(
            wanted or translate("Fields", "This is no web address. It is kept as typed."),
            look="error",
            wraps=True,
        )
        self.note.hide()
        self.textChanged.connect(lambda _text: self._judge_what_stands())
        self.editingFinished.connect(self._judge)

    def completed(self, text: str) -> str:
        """With the https:// that is missing."""
        return completed(text)

    def _judge_what_stands(self) -> None:
        """Take the note back at once, but do not blame somebody who has only begun to type."""
        if self._is_fine() or not self.hasFocus():
            self._judge()

    def _judge(self) -> None:
        fine = self._is_fine()
        if not fine and self.note.isHidden():
            say(self, self.note.text())
        self.note.setHidden(fine)
        self.setAccessibleDescription("" if fine else self.note.text())
        self.judged.emit()

    def _is_fine(self) -> bool:
        text = self.text().strip()
        return not text or self._is_right(text)
