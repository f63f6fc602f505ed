"""The words of a claim in their paragraph, as text to read and walk through."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from penanda.project.claim_in_context import ClaimInContext
from penanda_gui.article.display_text import DisplayText
from penanda_gui.theme import DARK, LIGHT, Theme

translate = QCoreApplication.translate

_MOST_LINES = 14


class WordsInContext(QPlainTextEdit):
    """Shows a paragraph with a claim's words tinted and its cue underlined; Tab goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(translate("ClaimDesk", "The claim in its paragraph"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: ClaimInContext | None = None

    def show_claim(self, shown: ClaimInContext) -> None:
        """Show a claim in its paragraph."""
        self._shown = shown
        display = DisplayText(shown.text)
        if self.toPlainText() != display.text:
            self.setPlainText(display.text)
        self._mark()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the text is, within limits."""
        line = self.fontMetrics().lineSpacing()
        return QSize(200, min(max(2 * line, self._height()), _MOST_LINES * line) + 26)

    def minimumSizeHint(self) -> QSize:
        """The text wraps."""
        return QSize(100, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the wrapped text needs."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._mark()

    def _height(self) -> int:
        layout, block, height = self.document().documentLayout(), self.document().firstBlock(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return round(height)

    def _mark(self) -> None:
        assert self._shown is not None
        display, theme = DisplayText(self._shown.text), theme_of(self)
        marks: list[QTextEdit.ExtraSelection] = []
        for span in self._shown.claim.spans:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(display.to_document(span.start - self._shown.start))
            end = display.to_document(span.end - self._shown.start)
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.format = mark_format(span.role, theme)
            marks.append(selection)
        self.setExtraSelections(marks)


def mark_format(role: str, theme: Theme) -> QTextCharFormat:
    """How a piece of a claim looks in its paragraph: never by colour alone."""
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setUnderlineColor(QColor(theme.claim_hue))
    if role == "content":
        look.setBackground(QColor(theme.claim_tint))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    else:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    return look


def theme_of(widget: QWidget) -> Theme:
    """The theme that *widget* is painted in."""
    return DARK if widget.palette().color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT
