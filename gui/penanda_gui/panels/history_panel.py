"""The history: what was edited, which of it to list, and what the current edit changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.edit_words import EditWords
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.history_list import HistoryList

translate = QCoreApplication.translate

_LEAST_PART = 58  # one edit

GROUP_NAMES = {
    "tags": QT_TRANSLATE_NOOP("History", "Mentions and labels"),
    "entities": QT_TRANSLATE_NOOP("History", "Entities"),
    "claims": QT_TRANSLATE_NOOP("History", "Claims"),
    "facts": QT_TRANSLATE_NOOP("History", "Facts and status"),
    "articles": QT_TRANSLATE_NOOP("History", "Articles and loads"),
}


class HistoryPanel(QWidget):
    """Two filters over the list of edits, and the details of the current one below it."""

    filtered = Signal()
    """Other edits are asked for: see :attr:`this_article` and :attr:`group`."""
    came_into_view = Signal()

    def __init__(self, words: EditWords) -> None:
        super().__init__()
        self.scope = Choice(translate("History", "Edits of which articles?"))
        self.scope.set_values(
            (
                ("all", translate("History", "All articles")),
                ("this", translate("History", "This article")),
            )
        )
        self.groups = Choice(translate("History", "Edits of what?"), none=translate("History", "Everything"))
        self.groups.set_values((group, translate("History", name)) for group, name in GROUP_NAMES.items())
        self.list = HistoryList(translate("History", "Edits, the newest first"), words)
        self.list.say_instead_of_rows(translate("History", "Nothing of this kind was edited yet."))
        self.details = QPlainTextEdit()
        self.details.setObjectName("field")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(translate("History", "Before and after"))
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for choice in (self.scope, self.groups):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.chosen.connect(lambda _value: self.filtered.emit())
        self._lay_out()

    @property
    def this_article(self) -> bool:
        """Whether edits of the open article only are asked for."""
        return bool(self.scope.currentData() == "this")

    @property
    def group(self) -> str | None:
        """The group of edits that is asked for, or ``None`` for all."""
        group: str | None = self.groups.currentData()
        return group

    def sizeHint(self) -> QSize:
        """High enough for some edits and what one of them changed."""
        return QSize(250, 620)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.came_into_view.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the filters over each other where they cannot be read beside each other."""
        super().resizeEvent(event)
        beside = 2 * max(choice.sizeHint().width() for choice in (self.scope, self.groups))
        around = self._filters.contentsMargins()
        room = event.size().width() - around.left() - around.right() - self._filters.spacing()
        way = QBoxLayout.Direction.LeftToRight if beside <= room else QBoxLayout.Direction.TopToBottom
        self._filters.setDirection(way)

    def _lay_out(self) -> None:
        self._filters = filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        filters.setContentsMargins(8, 2, 8, 6)
        filters.setSpacing(6)
        filters.addWidget(self.scope, 1)
        filters.addWidget(self.groups, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("history")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        details = _beside_edges(self.details)
        self.list.edit_shown.connect(lambda edit: details.setVisible(edit is not None))
        self.splitter.addWidget(details)
        self.splitter.setSizes([320, 220])
        for part in (self.list, details):
            part.setMinimumHeight(_LEAST_PART)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(filters)
        column.addWidget(self.splitter, 1)


def _beside_edges(field: QWidget) -> QWidget:
    """A field as far from the edges of the panel as the filters are."""
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(8, 4, 8, 8)
    row.addWidget(field)
    return around
