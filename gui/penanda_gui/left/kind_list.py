"""The kinds of what is left, each with how much of it there is."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from penanda.project.left_to_do import KINDS, Kind, Progress
from penanda_gui.left.left_words import name_of

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_FRAME = 10
_ROWS: tuple[Kind | None, ...] = (None, *KINDS)


class KindRows(QAbstractListModel):
    """All that is left, then kind by kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[Kind, Progress] = {}

    def show_counts(self, counts: dict[Kind, Progress]) -> None:
        """Show how much there is of each kind, and how much is done."""
        if counts != self._counts:
            self._counts = counts
            self.dataChanged.emit(self.index(0), self.index(len(_ROWS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """One for all, and one for each kind."""
        return 0 if parent is not None and parent.isValid() else len(_ROWS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The kind's name, and how much of it is left."""
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        kind = _ROWS[index.row()]
        left = self.left(kind) if self._counts else "…"  # nothing is known before it is counted
        return f"{left} · {name_of(kind)}"  # the count first: narrow panels cut the end

    def left(self, kind: Kind | None) -> int:
        """How much of a kind is left, or of all."""
        shown = [self._counts[kind]] if kind in self._counts else [] if kind else list(self._counts.values())
        return sum(progress.total - progress.done for progress in shown)


class KindList(QListView):
    """Lists the kinds; Enter goes on to the things of the one that is current."""

    kind_chosen = Signal()
    things_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = KindRows(self)
        self.setModel(self.rows)
        self.setUniformItemSizes(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Left", "Kinds of what is left"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCurrentIndex(self.rows.index(0))

    @property
    def kind(self) -> Kind | None:
        """The kind that is current; ``None`` for all."""
        return _ROWS[max(0, self.currentIndex().row())]

    @property
    def left(self) -> int:
        """How much is left of the kind that is current."""
        return self.rows.left(self.kind)

    def sizeHint(self) -> QSize:
        """All rows."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height()) + 2 * self.spacing()
        return QSize(240, row * len(_ROWS) + _FRAME)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the rows have in the font and style of the window."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """All rows, however narrow."""
        return QSize(120, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another kind is current."""
        super().currentChanged(current, previous)
        self.kind_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.things_wanted.emit()
        else:
            super().keyPressEvent(event)
