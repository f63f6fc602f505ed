"""Entities that are likely to be one, two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from penanda.project.entities import ListedEntity
from penanda.project.mentioned import MentionInContext
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Index, Rows
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate
Pair = tuple[ListedEntity, ListedEntity]


class PairRows(Rows[Pair]):
    """Pairs of entities: both names, and below them how often each is mentioned."""

    def key_of(self, item: Pair) -> tuple[str, str]:
        """The ids of both."""
        one, other = item
        return one.entity.id, other.entity.id

    def first_line(self, item: Pair) -> str:
        """Both names."""
        one, other = item
        return f"{one.entity.name} – {other.entity.name}"

    def second_line(self, item: Pair) -> str:
        """How often each is mentioned."""
        one, other = item
        said = translate("AllEntities", "Mentions: {one} and {other}")
        return said.format(one=one.mentions, other=other.mentions)


class PairList(RowList):
    """Lists pairs, and tells which one is current."""

    pair_shown = Signal()

    def __init__(self) -> None:
        super().__init__(translate("AllEntities", "Likely duplicates"))
        self.rows = PairRows(self)
        self.setModel(self.rows)

    @property
    def current(self) -> Pair | None:
        """The pair that is current."""
        return self.rows.at(self.currentIndex().row())

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these; the pair that was current stays so, or what came to its place."""
        with self.same_current(self.rows):
            self.rows.show_items(pairs)
        self.pair_shown.emit()

    def go_on(self) -> None:
        """Go to the next pair; behind the last one to the first."""
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index((self.currentIndex().row() + 1) % self.rows.rowCount()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another pair is current."""
        super().currentChanged(current, previous)
        self.pair_shown.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""


class EntityCard(QTextBrowser):
    """What there is to know of one entity, to be compared with another."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setOpenLinks(False)

    def show_entity(
        self, one: ListedEntity | None, label: str, mentions: Sequence[MentionInContext] = ()
    ) -> None:
        """Show an entity, its type called *label*, with some of its mentions."""
        self.setHtml("" if one is None else "".join(_told(one, label, mentions)))


class DuplicatesView(QStackedWidget):
    """The pairs, the current one as two cards, what can be done with it; a sentence where there are none."""

    came_into_view = Signal()
    went_out_of_view = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.list = PairList()
        self.first = EntityCard(translate("AllEntities", "One of the two"))
        self.second = EntityCard(translate("AllEntities", "The other of the two"))
        self.how_many = PlainLabel(look="dim", wraps=True)
        self.state = NewsLabel(wraps=True)
        self.back = CommandButton(translate("AllEntities", "Back to the list"), "leave_duplicates", actions)
        for place in (self.list, self.back):
            actions.act_in(Scope.DUPLICATES, place)
        self._pairs, self._none = self._page_of_pairs(actions), self._page_of_none()
        self.addWidget(self._pairs)
        self.addWidget(self._none)
        self.show_pairs(())

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these; where there are none, how far the search for them is."""
        self.list.show_pairs(pairs)
        self.how_many.setText(translate("AllEntities", "Pairs: {count}").format(count=len(pairs)))
        page, focus = (self._pairs, self.list) if pairs else (self._none, self.back)
        if page is not self.currentWidget():
            before = self.window().focusWidget()
            has_focus = before is not None and self.isAncestorOf(before)
            self.setCurrentWidget(page)
            self.setFocusProxy(focus)
            if has_focus:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, state: str) -> None:
        """Say why no pairs are shown."""
        self.state.setText(state)
        self.back.setAccessibleDescription(state)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks; a window that is made small and large again shows them all the time."""
        super().showEvent(event)
        if not event.spontaneous():
            self.came_into_view.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.went_out_of_view.emit()

    def _page_of_pairs(self, actions: Actions) -> QWidget:
        buttons = WrapLayout(gap=6)
        for text, command_id in (
            (translate("AllEntities", "Merge…"), "merge_pair"),
            (translate("AllEntities", "Different"), "keep_pair_apart"),
            (translate("AllEntities", "Next"), "next_pair"),
            (translate("AllEntities", "Back to the list"), "leave_duplicates"),
        ):
            buttons.addWidget(CommandButton(text, command_id, actions))
        cards = QHBoxLayout()
        cards.addWidget(self.first, 1)
        cards.addWidget(self.second, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(cards, 1)
        column.addLayout(buttons)
        left = QWidget()
        pairs = QVBoxLayout(left)
        pairs.setContentsMargins(8, 6, 8, 6)
        pairs.addWidget(self.list, 1)
        pairs.addWidget(self.how_many)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([320, 640])
        return splitter

    def _page_of_none(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.state)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page


def _told(one: ListedEntity, label: str, mentions: Sequence[MentionInContext]) -> list[str]:
    """An entity in HTML."""
    entity = one.entity
    counts = translate("AllEntities", "{type} · mentions: {mentions} · articles: {articles}").format(
        type=label, mentions=one.mentions, articles=one.articles
    )
    lines = [f"<p><b>{escape(entity.name)}</b><br>{escape(counts)}</p>"]
    if entity.aliases:
        also = translate("AllEntities", "Also: {names}").format(names=", ".join(entity.aliases))
        lines.append(f"<p>{escape(also)}</p>")
    lines += [f"<p>{escape(known)}</p>" for known in (entity.wikidata, entity.note) if known]
    for mention in mentions:
        words = f"{escape(mention.before)}<b>{escape(mention.words)}</b>{escape(mention.after)}"
        lines.append(f"<p>{words}<br><i>{escape(mention.article)}</i></p>")
    return lines
