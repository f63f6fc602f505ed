"""The third column of a claim's page: similar claims, and what became of this one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from penanda_gui.claim_desk.similar_list import SimilarList
from penanda_gui.commands.actions import Actions, KeyOf
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.panels.history_list import HistoryList
from penanda_gui.panels.plain_label import PlainLabel

translate = QCoreApplication.translate


class BesideColumn(QSplitter):
    """Two lists over each other."""

    def __init__(self, words: EditWords, actions: Actions) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.similar = SimilarList()
        self.history = HistoryList(translate("ClaimDesk", "History of the claim"), words)
        self.similar_heading = _heading("")
        became = _heading(translate("ClaimDesk", "What became of it"))
        for heading, inner in ((self.similar_heading, self.similar), (became, self.history)):
            self.addWidget(_below(heading, inner))
        self.setSizes([260, 200])
        actions.tell_keys(self._show_keys)

    def _show_keys(self, key_of: KeyOf) -> None:
        said = naming_key(
            key_of("desk.link_similar"),
            translate("ClaimDesk", "Similar claims  (Enter goes there · {key}: the same claim, or not)"),
            translate("ClaimDesk", "Similar claims  (Enter goes there)"),
        )
        self.similar_heading.setText(said)


def _heading(text: str) -> QLabel:
    label = PlainLabel(text, look="dim", wraps=True)
    label.setContentsMargins(12, 0, 8, 0)
    return label


def _below(heading: QLabel, inner: QWidget) -> QWidget:
    box = QWidget()
    box.setObjectName("panel")
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 10, 0, 0)
    column.setSpacing(4)
    column.addWidget(heading)
    column.addWidget(inner, 1)
    return box
