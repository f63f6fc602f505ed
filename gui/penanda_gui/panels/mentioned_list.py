"""Where an entity is mentioned: each mention in its sentence, with the name of its article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from penanda.model.mention import Mention
from penanda.project.mentioned import MentionInContext
from penanda_gui.panels.sentence_delegate import SentenceDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class MentionedRows(QAbstractListModel):
    """The mentions of one entity; more of them are asked for as the view comes to the end."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentions: list[MentionInContext] = []
        self._is_whole = True

    def show_mentions(self, mentions: Sequence[MentionInContext], *, is_whole: bool) -> None:
        """Show these; *is_whole* says that there are no more."""
        self.beginResetModel()
        self._mentions, self._is_whole = list(mentions), is_whole
        self.endResetModel()

    def add_mentions(self, mentions: Sequence[MentionInContext], *, is_whole: bool) -> None:
        """Show these too, below the others."""
        self._is_whole = is_whole
        if mentions:
            first = len(self._mentions)
            self.beginInsertRows(QModelIndex(), first, first + len(mentions) - 1)
            self._mentions += mentions
            self.endInsertRows()

    def at(self, row: int) -> MentionInContext | None:
        """The mention in *row*, or ``None``."""
        return self._mentions[row] if 0 <= row < len(self._mentions) else None

    def row_of(self, mention_id: str) -> int:
        """The row of a mention, or -1."""
        return next((row for row, one in enumerate(self._mentions) if one.mention.id == mention_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._mentions)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for more; they come later."""
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence in its three pieces, and the article below it."""
        one = self.at(index.row())
        if one is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(one.mention.surface.split())
            case SentenceDelegate.BEFORE:
                return one.before
            case SentenceDelegate.AFTER:
                return one.after
            case SentenceDelegate.SECOND_LINE:
                return one.article
            case Qt.ItemDataRole.ToolTipRole:
                # Words of our own first: Qt takes for HTML what looks like it in the first line.
                return (
                    translate("AllEntities", "In “{article}”:").format(article=one.article)
                    + f"\n{_sentence(one)}"
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_sentence(one)} · {one.article}"
        return None


class MentionedList(QListView):
    """Lists mentions; a double click opens one at its place."""

    place_wanted = Signal(object)  # Mention

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MentionedRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(SentenceDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("AllEntities", "Where it is mentioned"))
        self.doubleClicked.connect(lambda _index: self.open_current())

    @property
    def selected(self) -> tuple[Mention, ...]:
        """The mentions that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(one.mention for row in rows if (one := self.rows.at(row)) is not None)

    def show_mentions(self, mentions: Sequence[MentionInContext], *, is_whole: bool) -> None:
        """Show these; the one that was current stays so, or what came to its place."""
        was, row = self.rows.at(self.currentIndex().row()), max(0, self.currentIndex().row())
        self.rows.show_mentions(mentions, is_whole=is_whole)
        if was is not None and (now := self.rows.row_of(was.mention.id)) >= 0:
            row = now
        index = self.rows.index(min(row, len(mentions) - 1))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def open_current(self) -> None:
        """Ask for the place of the current mention."""
        one = self.rows.at(self.currentIndex().row())
        if one is not None:
            self.place_wanted.emit(one.mention)


def _sentence(one: MentionInContext) -> str:
    return " ".join(f"{one.before}[{one.mention.surface}]{one.after}".split())
