"""The list of what was found in the whole project."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from penanda.project.everywhere import Hit, RecordHit
from penanda_gui.everywhere.found_rows import Found, FoundRows, More, Row
from penanda_gui.panels.sentence_delegate import SentenceDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_MARGIN_X, _MARGIN_Y = 10, 6


class FoundDelegate(SentenceDelegate):
    """Paints hits as sentences, and headings as one smaller line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for a heading, two for a hit."""
        if index.data(FoundRows.HEADING):
            return QSize(80, QFontMetrics(option.font).height() + 2 * _MARGIN_Y)
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading dim and bold; hits as usual."""
        if not index.data(FoundRows.HEADING):
            super().paint(painter, option, index)
            return
        bold = QFont(option.font)
        bold.setBold(True)
        painter.save()
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        inner = option.rect.adjusted(_MARGIN_X, 0, -_MARGIN_X, 0)
        text = QFontMetrics(bold).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class FoundList(QListView):
    """Lists what was found: Enter or a click opens it; from the first row, Up goes back to the search."""

    opened = Signal(object)  # Hit | RecordHit
    more_wanted = Signal(bool)  # of records, not of texts
    search_wanted = Signal()
    current_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = FoundRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(FoundDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("FindEverywhere", "What was found"))
        self.clicked.connect(self._open)

    @property
    def current(self) -> Row | None:
        """What stands in the current row."""
        return self.rows.at(self.currentIndex().row())

    @property
    def claim_id(self) -> str | None:
        """The claim that the current hit is in or speaks of, or ``None``."""
        row = self.current
        return row.claim_id if isinstance(row, RecordHit) else None

    def show_found(self, found: Found | None, *, stay: bool) -> None:
        """Show what was found; the row that is current stays so if asked to *stay*, else the first one is."""
        row, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows.show_found(found)
        first = self.rows.first()
        self.setCurrentIndex(self.rows.index(row if stay and self.rows.at(row) is not None else first))
        if stay:
            self.verticalScrollBar().setValue(top)
        else:
            self.scrollToTop()

    def go_on(self, step: int) -> bool:
        """Open the next hit in a direction; false where there is none."""
        row = self.rows.beside(self.currentIndex().row(), step)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))
            self.open_current()
        return row >= 0

    def open_current(self) -> None:
        """Open what stands in the current row."""
        self._open(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; go to the search with Up from the first row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= self.rows.first():
            self.search_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are typed above."""

    def _open(self, index: Index) -> None:
        row = self.rows.at(index.row())
        if isinstance(row, More):
            self.more_wanted.emit(row.of_records)
        elif isinstance(row, Hit | RecordHit):  # a heading can be clicked, though it cannot be gone to
            self.opened.emit(row)
