"""What claims lack for their reviews, and the way to each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from penanda.exchange.claim_review import Lacking
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Rows
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate

_LACKS = {
    "rating": QT_TRANSLATE_NOOP("Review", "a rating"),
    "review_value": QT_TRANSLATE_NOOP("Review", "a value of its rating on the scale from 1 to 5"),
    "claimant": QT_TRANSLATE_NOOP("Review", "who says it"),
    "claim_date": QT_TRANSLATE_NOOP("Review", "its date"),
    "article_url": QT_TRANSLATE_NOOP("Review", "the web address of its article"),
    "evidence_url": QT_TRANSLATE_NOOP("Review", "a valid web address of its evidence"),
    "organisation": QT_TRANSLATE_NOOP("Review", "who publishes the review"),
    "organisation_url": QT_TRANSLATE_NOOP("Review", "a valid web address of who publishes the review"),
    "review_url": QT_TRANSLATE_NOOP("Review", "the web address of the review"),
}


class LackingModel(Rows[Lacking]):
    """The claims that lack something, in reading order."""

    def first_line(self, item: Lacking) -> str:
        """The claim's words."""
        return item.words

    def second_line(self, item: Lacking) -> str:
        """What it lacks."""
        said = (
            translate("Review", "Written without {lacks}")
            if item.is_written
            else translate("Review", "Not written. Missing: {lacks}")
        )
        return said.format(lacks=", ".join(translate("Review", _LACKS[lack]) for lack in item.lacks))

    def besides(self, item: Lacking, role: int) -> object:
        """``!`` before those whose review was not written."""
        return (" " if item.is_written else "!") if role == TwoLineDelegate.SIGN else None


class LackingList(QDialog):
    """Lists what is missing; Enter or a double click goes to the claim."""

    claim_wanted = Signal(str)  # claim id

    def __init__(self, lacking: Sequence[Lacking], sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Review", "What reviews of claims lack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, 620, 460)
        self.said = PlainLabel(sentence, wraps=True)
        self.list = RowList(self.windowTitle())
        self.lacking = LackingModel(self)
        self.lacking.show_items(lacking)
        self.list.setModel(self.lacking)
        self.list.setCurrentIndex(self.lacking.index(0))
        self.list.doubleClicked.connect(lambda _index: self._go())
        keys = PlainLabel(translate("Review", "Enter goes to the claim · Esc leaves the list"), look="dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(keys)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current claim with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        one = self.lacking.at(self.list.currentIndex().row())
        if one is not None:
            self.accept()
            self.claim_wanted.emit(one.claim_id)
