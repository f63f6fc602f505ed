"""The table of all claims."""

from __future__ import annotations

from array import array

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from penanda.project.claims_desk import ClaimLine, Sort
from penanda_gui.claim_desk.line_model import (
    ARTICLE,
    CLAIM,
    CLAIMANT,
    COLUMNS,
    EVIDENCE,
    RATING,
    STATUS,
    TYPE,
    WORTH,
    ClaimLineModel,
    Lines,
)
from penanda_gui.panels.list_table import ListTable

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_ROW_ROOM = 12
# How wide the columns are at first, in average letters; the claim takes what is left.
_LEAST_ROWS = 4
# Of the table's width, at first, what the other columns may take together.
_MOST_OF_OTHERS = 0.62
_LETTERS = {WORTH: 7, CLAIMANT: 18, ARTICLE: 18, STATUS: 15, TYPE: 16, RATING: 15, EVIDENCE: 8}


class ClaimLineTable(ListTable):
    """Lists claims, in the order of a column."""

    current_changed = Signal(object)  # ClaimLine | None
    opened = Signal()
    sorted_by = Signal(int, bool)  # column, descending

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self.claims = ClaimLineModel(lines, self)
        self.setModel(self.claims)
        self.column, self.is_descending = ARTICLE, False
        self.setAccessibleName(translate("ClaimDesk", "All claims of the project"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._columns()
        self._is_fitted = False
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def current(self) -> ClaimLine | None:
        """The claim that is current."""
        return self.claims.line(self.currentIndex().row())

    @property
    def selected(self) -> array[int]:
        """The keys of the claims that are selected, from the top."""
        keys: array[int] = array("q")
        selection = self.selectionModel().selection()
        parts = sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.count())))
        for first, last in parts:
            keys += self.claims.keys[first : last + 1]
        return keys

    def show_order(self, keys: array[int]) -> None:
        """Show the claims with these keys; the current one stays so, or what came to its place."""
        row = self.currentIndex().row()
        before = self.claims.keys[row] if row >= 0 else None
        self.claims.show_order(keys)
        now = self.claims.row_of(before) if before is not None else -1
        self.go_to_row(now if now >= 0 else min(max(0, row), len(keys) - 1))
        if not keys:
            self.current_changed.emit(None)

    def go_to(self, key: int) -> bool:
        """Make a claim current; false where it is not listed."""
        row = self.claims.row_of(key)
        if row >= 0:
            self.go_to_row(row)
        return row >= 0

    def go_to_row(self, row: int) -> None:
        """Make the claim in *row* current, and the only one selected."""
        if 0 <= row < self.claims.rowCount():
            self.setCurrentIndex(self.claims.index(row, CLAIM))

    def sort_by(self, column: int) -> None:
        """Ask for the order of a column, or for the other way round if it is that already."""
        self.is_descending = column == self.column and not self.is_descending
        self.column = column
        self._show_sorting()
        self.sorted_by.emit(column, self.is_descending)

    def sort(self, by: Sort) -> None:
        """:meth:`sort_by` the column that says it."""
        self.sort_by([sort for _, sort in COLUMNS].index(by))

    def selectAll(self) -> None:
        """Select every claim, as one range: with 100,000 of them as quick as with ten."""
        model = self.claims
        if model.rowCount():
            whole = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, len(COLUMNS) - 1))
            self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; the field above searches."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which claim is current."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_changed.emit(self.current)

    def _columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CLAIM, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self.sort_by)
        self._show_sorting()

    def _show_sorting(self) -> None:
        down = Qt.SortOrder.DescendingOrder if self.is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self.column, down)

    def fit(self) -> None:
        """Make rows and columns as large as the font needs."""
        metrics = QFontMetrics(self.font())
        row = metrics.height() + _ROW_ROOM
        self.verticalHeader().setDefaultSectionSize(row)
        around = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setMinimumHeight(_LEAST_ROWS * row + around)
        if not self._is_fitted and self.isVisible():
            self._is_fitted = True
            self._fit_columns(metrics)

    def _fit_columns(self, metrics: QFontMetrics) -> None:
        wished = {column: metrics.averageCharWidth() * letters + 12 for column, letters in _LETTERS.items()}
        share = min(1.0, self.viewport().width() * _MOST_OF_OTHERS / sum(wished.values()))
        for column, width in wished.items():
            name = metrics.horizontalAdvance(translate("ClaimDesk", COLUMNS[column][0]))
            self.setColumnWidth(column, max(int(width * share), name + 20))
