"""How much longer the claim desk takes to show 100,000 claims than a bare model over the bare SQL."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from benchmarks.figure import Figure
from benchmarks.made_claims import COUNT, many_claims
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.screen import HEIGHT, WIDTH, application, settle
from penanda.project.claims_desk import _LINES
from penanda.project.reader import Reader
from penanda_gui.claim_desk.line_model import COLUMNS
from penanda_gui.claim_desk.line_table import ClaimLineTable

REPEATS = 9
PLACES = 20
_PAGE = 64
_CELLS = ("check_worthiness", "words", "claimant", "title", "status", "type", "rating", "evidence")

Index = QModelIndex | QPersistentModelIndex


class BareModel(QAbstractTableModel):
    """Says what the bare SQL gives, a page at a time, and nothing more."""

    def __init__(self, db: sqlite3.Connection) -> None:
        super().__init__()
        self._db = db
        self._keys: array[int] = array("q")
        self._pages: dict[int, list[Any]] = {}

    def show_order(self, keys: array[int]) -> None:
        """Show the claims with these keys."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  Qt's name
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802  Qt's name
        """As many as the desk has."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row of the database says."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        page, row = divmod(index.row(), _PAGE)
        if page not in self._pages:
            keys = list(self._keys[page * _PAGE : (page + 1) * _PAGE])
            rows = {row["key"]: row for row in self._db.execute(_LINES, [json.dumps(keys)])}
            self._pages[page] = [rows[key] for key in keys]
        said = self._pages[page][row][_CELLS[index.column()]]
        return "" if said is None else str(said)


def figures() -> Iterator[Figure]:
    """Yield showing the list once it is in order, and scrolling to far places in it."""
    size = f"{COUNT:,} claims"
    application()
    with closing(Reader.of(many_claims())) as reader, closing(sqlite3.connect(many_claims())) as db:
        db.row_factory = sqlite3.Row
        desk, bare = ClaimLineTable(reader.claims_desk.lines), QTableView()
        model = BareModel(db)
        bare.setModel(model)
        keys = reader.claims_desk.order()
        _alike(desk, bare)
        for name, work, floor in (
            ("show the list of claims", _showing(desk, desk.claims, keys), _showing(bare, model, keys)),
            ("scroll the list of claims", _scrolling(desk, desk.claims, keys), _scrolling(bare, model, keys)),
        ):
            times = interleaved_medians(work, floor, repeats=REPEATS, clock=CPU)
            yield Figure(name, size, *times, goal=2.0)
        for table in (desk, bare):
            table.hide()


def _alike(desk: QTableView, bare: QTableView) -> None:
    """Give the bare table the size, rows and columns of the desk's."""
    for table in (desk, bare):
        table.resize(WIDTH, HEIGHT)
        table.show()
    settle()
    bare.verticalHeader().hide()
    bare.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    bare.verticalHeader().setDefaultSectionSize(desk.verticalHeader().defaultSectionSize())
    bare.setShowGrid(False)
    bare.setWordWrap(False)
    for column in range(len(COLUMNS)):
        bare.setColumnWidth(column, desk.columnWidth(column))


def _showing(table: QTableView, model: Any, keys: array[int]) -> Callable[[], None]:
    def show() -> None:
        model.show_order(keys)
        table.viewport().grab()
        settle()

    return show


def _scrolling(table: QTableView, model: Any, keys: array[int]) -> Callable[[], None]:
    def scroll() -> None:
        model.show_order(keys)
        for place in range(PLACES):
            table.scrollTo(model.index(place * (len(keys) // PLACES), 1), QTableView.ScrollHint.PositionAtTop)
            table.viewport().grab()

    return scroll
