"""The claims of the project as rows: only those that are looked at are read."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from penanda.project.claims_desk import ClaimLine, Sort
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.claim_words import STATUS_NAMES, TYPE_NAMES, WORTH_NAMES, WORTH_SIGNS, who_says_it
from penanda_gui.panels.tooltips import plain_tip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Lines = Callable[[Sequence[int]], Sequence[ClaimLine]]
"""Gives the lines of the claims with some keys, without those that are gone."""
_Role = Qt.ItemDataRole

WORTH, CLAIM, CLAIMANT, ARTICLE, STATUS, TYPE, RATING, EVIDENCE = range(8)
COLUMNS: tuple[tuple[str, Sort], ...] = (
    (QT_TRANSLATE_NOOP("ClaimDesk", "Worth"), "worth"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Claim"), "text"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Who says it"), "claimant"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Article"), "place"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Status"), "status"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Kind"), "type"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Rating"), "rating"),
    (QT_TRANSLATE_NOOP("ClaimDesk", "Evidence"), "evidence"),
)
"""The columns: their names, and what they are sorted by."""

_PAGE = 64
_PAGES_KEPT = 40


class ClaimLineModel(QAbstractTableModel):
    """Holds the keys of all claims in their order, and the lines of the pages that were looked at last."""

    def __init__(self, lines: Lines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._keys: array[int] = array("q")
        self._pages: dict[int, list[ClaimLine | None]] = {}
        self._ratings: Mapping[str, str] = {}

    @property
    def keys(self) -> array[int]:
        """The keys of the claims, by row."""
        return self._keys

    def show_order(self, keys: array[int]) -> None:
        """Show the claims with these keys."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def set_ratings(self, ratings: Mapping[str, str]) -> None:
        """The names of the ratings, by id."""
        self._ratings = ratings
        self.read_again()

    def read_again(self) -> None:
        """Show what the claims say now; their order stays."""
        self._pages.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(COLUMNS) - 1))

    def line(self, row: int) -> ClaimLine | None:
        """What stands in *row*; ``None`` for a claim that is gone, or no row."""
        if not 0 <= row < len(self._keys):
            return None
        page = row // _PAGE
        if page not in self._pages:
            self._pages[page] = self._read(page * _PAGE)
            while len(self._pages) > _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
        return self._pages[page][row % _PAGE]

    def row_of(self, key: int) -> int:
        """The row of the claim with a key, or -1."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many claims are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        """What is said of each."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _Role.DisplayRole:
            return translate("ClaimDesk", COLUMNS[section][0])
        return _alignment(section) if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """What a cell says; to a screen reader the claim's own cell says all of the row."""
        if role == _Role.TextAlignmentRole:
            return _alignment(index.column())
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return None
        line = self.line(index.row())
        if line is None:
            return None
        match role:
            case _Role.DisplayRole:
                return self.cell(line, index.column())
            case _Role.ToolTipRole:
                name = translate("ClaimDesk", COLUMNS[index.column()][0])
                summary = f"\n{line.summary}" if line.summary and index.column() == CLAIM else ""
                return plain_tip(f"{name}:\n{self._in_full(line, index.column())}{summary}")
        return self.spoken(line) if index.column() == CLAIM else self._in_full(line, index.column())

    def cell(self, line: ClaimLine, column: int) -> str:
        """What a claim's cell says."""
        match column:
            case 0:
                return WORTH_SIGNS[line.check_worthiness]
            case 1:
                return line.words
            case 2:
                return claimant_of(line)
            case 3:
                return line.article
            case 4:
                return "" if line.status == "none" else translate("Claims", STATUS_NAMES[line.status])
            case 5:
                return translate("Claims", TYPE_NAMES[line.type]) if line.type else ""
            case 6:
                return self._ratings.get(line.rating or "", "")
        return _evidence(line)

    def spoken(self, line: ClaimLine) -> str:
        """All that is said of a claim, in one line."""
        said = (
            self._in_full(line, column) for column in (CLAIM, CLAIMANT, WORTH, STATUS, TYPE, RATING, ARTICLE)
        )
        return ". ".join(part for part in said if part)

    def _in_full(self, line: ClaimLine, column: int) -> str:
        if column == WORTH:
            return translate("Claims", WORTH_NAMES[line.check_worthiness]) if line.check_worthiness else ""
        if column == EVIDENCE:
            said = translate("ClaimDesk", "Evidence: {all}. Supports: {supports}. Refutes: {refutes}")
            return said.format(all=line.evidence, supports=line.supports, refutes=line.refutes)
        return self.cell(line, column)

    def _read(self, first: int) -> list[ClaimLine | None]:
        keys = self._keys[first : first + _PAGE]
        lines = self._lines(keys)
        if len(lines) == len(keys):
            return list(lines)
        # Some are gone since they were put in order: the others are read one by one, so that rows stay true.
        return [next(iter(self._lines([key])), None) for key in keys]


def claimant_of(line: ClaimLine) -> str:
    """Who says it; ``?`` until somebody has answered."""
    return who_says_it(line.attribution, line.claimant)


def _evidence(line: ClaimLine) -> str:
    """How many pieces there are, and which way they point."""
    if not line.evidence:
        return ""
    signs = [f"+{line.supports}"] * bool(line.supports) + [f"−{line.refutes}"] * bool(line.refutes)
    return f"{line.evidence}  {' '.join(signs)}" if signs else str(line.evidence)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignHCenter if column == WORTH else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
