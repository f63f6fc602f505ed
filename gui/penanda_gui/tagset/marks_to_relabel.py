"""The marks whose labels a tagset has not, and what stands for these in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from penanda.model.label import Label
from penanda.model.label_mapping import mapped
from penanda.project.tagset import LabelUse
from penanda_gui.panels.tooltips import plain_tip

translate = QCoreApplication.translate


class MarksToRelabel(QWidget):
    """A box to tick, and a table that counts what would become what; hidden where there is nothing to ask."""

    def __init__(
        self, labels: Sequence[Label], here: Sequence[Label], uses: Mapping[str, LabelUse], language: str
    ) -> None:
        super().__init__()
        ways = mapped(here, labels)
        codes = {label.id for label in labels}
        used = [label for label in here if label.id in uses]
        moved = [label for label in used if ways.get(label.id, label.id) != label.id]
        left = [label for label in used if label.id not in ways and label.id not in codes]
        self._ways = {label.id: ways[label.id] for label in moved}
        self.relabel = QCheckBox(
            translate("Tagset", "&Relabel the marks that are there.  Mentions: {mentions}").format(
                mentions=QLocale().toString(sum(uses[label.id].mentions for label in moved))
            )
        )
        self.relabel.setEnabled(bool(moved))
        self.table = _table()
        names = {label.id: label.name(language) for label in labels}
        for label in (*moved, *left):
            code = self._ways.get(label.id)
            into = translate("Tagset", "stays as it is") if code is None else f"{names[code]} ({code})"
            _add_row(self.table, f"{label.name(language)} ({label.id})", into, uses[label.id])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.relabel)
        column.addWidget(self.table, 1)
        if not moved and not left:
            self.hide()

    @property
    def mapping(self) -> dict[str, str]:
        """The code of each label whose marks are to be relabelled, with the code they are to get."""
        return self._ways if self.relabel.isChecked() else {}


def _table() -> QTableWidget:
    heads = [
        translate("Tagset", "Label now"),
        translate("Tagset", "In the tagset"),
        translate("Tagset", "Mentions"),
        translate("Tagset", "Entities"),
    ]
    table = QTableWidget(0, len(heads))
    table.setAccessibleName(translate("Tagset", "What the marks become"))
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    for column in (0, 1):
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table


def _add_row(table: QTableWidget, now: str, into: str, use: LabelUse) -> None:
    row = table.rowCount()
    table.insertRow(row)
    counts = (QLocale().toString(count) for count in (use.mentions, use.entities))
    for column, text in enumerate((now, into, *counts)):
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(text))
        table.setItem(row, column, item)
