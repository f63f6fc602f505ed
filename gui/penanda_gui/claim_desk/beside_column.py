"""The third column of a claim's page: similar claims, and what became of this one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from penanda_gui.claim_desk.similar_list import SimilarList
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.panels.history_list import HistoryList

translate = QCoreApplication.translate


class BesideColumn(QSplitter):
    """Two lists over each other."""

    def __init__(self, words: EditWords, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self.similar = SimilarList()
        self.history = HistoryList(translate("ClaimDesk", "History of the claim"), words)
        similar = translate("ClaimDesk", "Similar claims  (Enter goes there · L the same claim, or not)")
        for heading, inner in (
            (similar, self.similar),
            (translate("ClaimDesk", "What became of it"), self.history),
        ):
            self.addWidget(_below(heading, inner))
        self.setSizes([260, 200])


def _below(heading: str, inner: QWidget) -> QWidget:
    label = QLabel(heading)
    label.setObjectName("dim")
    label.setWordWrap(True)
    label.setContentsMargins(12, 0, 8, 0)
    box = QWidget()
    box.setObjectName("panel")
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 10, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(inner, 1)
    return box
