"""The panel to find words in the whole project: what to find and where, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.everywhere.found_list import FoundList
from penanda_gui.panels.bottom_part import BottomPart
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.panels.search_line import SearchLine

translate = QCoreApplication.translate

EVERYTHING = "everything"


class FoundPanel(BottomPart):
    """A field, where to look, and the list; below it how much was found and what to do with it."""

    came_into_view = Signal()
    changed = Signal()
    """Something else is to be found."""
    mend_wanted = Signal()
    left = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__(lines=16)
        self.line = SearchLine(translate("FindEverywhere", "Find in the whole project"))
        self.where = Choice(translate("FindEverywhere", "Where to look?"))
        self.where.set_values(
            (
                (EVERYTHING, translate("FindEverywhere", "Everywhere")),
                ("text", translate("FindEverywhere", "In the texts")),
                ("entity", translate("FindEverywhere", "In the entities")),
                ("claim", translate("FindEverywhere", "In the claims")),
                ("note", translate("FindEverywhere", "In evidence and notes")),
            )
        )
        self.where.setMinimumContentsLength(18)
        self.list = FoundList()
        self.said = NewsLabel(look="dim", wraps=True)
        self.mend = QPushButton(translate("FindEverywhere", "Make it anew"))
        self.mend.hide()
        self.claim = CommandButton(translate("FindEverywhere", "The claim’s page"), "claim_found", actions)
        self.claim.hide()
        self.tag = CommandButton(translate("FindEverywhere", "Tag all hits…"), "tag_hits", actions)
        self._lay_out()
        self._join()
        self.setFocusProxy(self.line)

    def say(self, sentence: str, *, may_mend: bool = False) -> None:
        """Say how much was found, or why nothing can be."""
        self.said.setText(sentence)
        self.mend.setVisible(may_mend)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.came_into_view.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from going back to the text by the window's command, which would leave the panel open."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        asking = QHBoxLayout()
        asking.addWidget(self.line, 1)
        asking.addWidget(self.where)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.mend)
        below.addWidget(self.claim)
        below.addWidget(self.tag)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(6)
        column.addLayout(asking)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _join(self) -> None:
        self.line.textChanged.connect(self.changed)
        self.where.chosen.connect(lambda _value: self.changed.emit())
        self.line.list_wanted.connect(self.list.setFocus)
        self.list.search_wanted.connect(lambda: self.line.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.current_changed.connect(lambda: self.claim.setVisible(self.list.claim_id is not None))
        self.mend.clicked.connect(self.mend_wanted)
