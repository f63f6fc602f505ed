"""All entities of a project: the list, what is known of one and where it is mentioned; likely duplicates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from penanda.project.entities import ListedEntity
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.language import Language
from penanda_gui.panels.bottom_part import BottomPart
from penanda_gui.panels.duplicates_view import DuplicatesView
from penanda_gui.panels.entity_form import EntityForm
from penanda_gui.panels.entity_table import EntityTable
from penanda_gui.panels.entity_table_model import ARTICLES, MENTIONS, NAME, TYPE
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.mentioned_list import MentionedList
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.search_line import SearchLine
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate

_LIKENESS = "likeness"


class AllEntitiesPanel(BottomPart):
    """The list with its search, the form, and the mentions beside each other; likely duplicates instead."""

    came_into_view = Signal()
    searched = Signal(str)

    def __init__(self, language: Language, actions: Actions) -> None:
        super().__init__(lines=19)
        self._make_list()
        self.form = EntityForm(language, actions)
        self.mentioned = MentionedList()
        self.duplicates = DuplicatesView(actions)
        for scope, place in (
            (Scope.ENTITY_LISTS, self.table),
            (Scope.ALL_ENTITIES, self.table),
            (Scope.MENTIONED, self.mentioned),
        ):
            actions.act_in(scope, place)
        self._lay_out(actions)
        self._offer(None)
        self.table.current_changed.connect(self._offer)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.say_found())
        self.setFocusProxy(self.search)

    def show_list(self) -> None:
        """Show the list, and go to its search."""
        self._show(self.list_page, self.search)

    def show_duplicates(self) -> None:
        """Show the likely duplicates, and go to them."""
        self._show(self.duplicates, self.duplicates)

    def close_edits(self) -> None:
        """Let nothing be changed."""
        self.form.close_edits()

    def say_found(self) -> None:
        """Say how many entities are listed, and how many are selected where that is more than one."""
        count, selected = self.table.entities.rowCount(), self.table.selected_count
        said = translate("AllEntities", "Entities: {count}")
        if selected > 1:
            said = translate("AllEntities", "Entities: {count} · selected: {selected}")
        self.count.setText(said.format(count=count, selected=selected))

    def show_order(self) -> None:
        """Say in which order they are listed."""
        model = self.table.entities
        self.order.show_value(_LIKENESS if model.by_likeness else str(model.column))
        self.table.show_order()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.came_into_view.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where it is wide, below each other where it is narrow."""
        super().resizeEvent(event)
        wide = self.width() > self.height()
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _make_list(self) -> None:
        self.search = SearchLine(
            translate("AllEntities", "Search the entities"), translate("AllEntities", "Search by any name")
        )
        self.order = Choice(translate("AllEntities", "In which order?"))
        self.order.set_values(
            (
                (str(NAME), translate("AllEntities", "By name")),
                (str(TYPE), translate("AllEntities", "By type")),
                (str(MENTIONS), translate("AllEntities", "Most mentions first")),
                (str(ARTICLES), translate("AllEntities", "Most articles first")),
                (_LIKENESS, translate("AllEntities", "Likeliest first")),
            )
        )
        self.order.setMinimumContentsLength(14)
        self.table = EntityTable()
        self.count = PlainLabel(look="dim")
        self.count.setMargin(6)
        self.search.textChanged.connect(self.searched)
        self.search.list_wanted.connect(self.table.setFocus)
        self.order.chosen.connect(self._sort_as_chosen)
        self.table.sorted_by.connect(self._sort)

    def _lay_out(self, actions: Actions) -> None:
        finding = QHBoxLayout()
        finding.addWidget(self.search, 1)
        finding.addWidget(self.order)
        buttons = WrapLayout(gap=6)
        self.merge = CommandButton(translate("AllEntities", "Merge…"), "merge_entities", actions)
        self.find_duplicates = CommandButton(
            translate("AllEntities", "Likely duplicates"), "find_duplicates", actions
        )
        for widget in (self.merge, self.find_duplicates, self.count):
            buttons.addWidget(widget)
        self.place = CommandButton(translate("AllEntities", "Open"), "open_mention", actions)
        self.split = CommandButton(translate("AllEntities", "Split off…"), "split_entity", actions)
        below = WrapLayout(gap=6)
        below.addWidget(self.place)
        below.addWidget(self.split)
        self.splitter = QSplitter()
        self.splitter.setObjectName("all_entities")
        self.splitter.setChildrenCollapsible(False)
        # From the outside in: each change of parent has Qt go through all that is inside.
        self.pages = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.list_page = QWidget()
        self.pages.addWidget(self.list_page)
        column = QVBoxLayout(self.list_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.pages.addWidget(self.duplicates)
        self.splitter.addWidget(_column(finding, self.table, buttons))
        self.splitter.addWidget(self.form)
        heading = PlainLabel(self.mentioned.accessibleName(), look="dim")
        self.splitter.addWidget(_column(heading, self.mentioned, below))
        self.splitter.setSizes([430, 330, 480])

    def _offer(self, one: ListedEntity | None) -> None:
        """Let the buttons be pressed that have something to act on where *one* is current."""
        self.merge.offer(one is not None)
        for button in (self.place, self.split):
            button.offer(one is not None and one.mentions > 0)

    def _show(self, page: QWidget, focus: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.setFocusProxy(focus)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort_as_chosen(self, value: str) -> None:
        if value == _LIKENESS:
            self._reorder(self.table.entities.sort_by_likeness)
        else:
            self._sort(int(value), int(value) in (MENTIONS, ARTICLES))

    def _sort(self, column: int, is_descending: bool) -> None:
        order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self._reorder(lambda: self.table.entities.sort(column, order))

    def _reorder(self, sort: Callable[[], object]) -> None:
        """Keep the entities that are current and selected so; who is at the top, stays there."""
        table = self.table
        is_at_top = table.currentIndex().row() == 0 and table.selected_count <= 1
        sort()
        self.show_order()
        if is_at_top:
            table.setCurrentIndex(table.entities.index(0, NAME))
            table.scrollToTop()


def _column(*parts: QWidget | QHBoxLayout | WrapLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(8, 6, 8, 6)
    column.setSpacing(6)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 0 if isinstance(part, QLabel) else 1)
        else:
            column.addLayout(part)
    return page
