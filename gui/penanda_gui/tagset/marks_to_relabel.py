"""The marks whose labels a tagset has not, and what stands for these in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QVBoxLayout,
    QWidget,
)

from penanda.model.label import Label
from penanda.model.label_mapping import mapped
from penanda.project.tagset import LabelUse
from penanda_gui.panels.text_table import TextTable

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
            self.table.add_row((f"{label.name(language)} ({label.id})", into, *_counts(uses[label.id])))
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


def _table() -> TextTable:
    heads = [
        translate("Tagset", "Label now"),
        translate("Tagset", "In the tagset"),
        translate("Tagset", "Mentions"),
        translate("Tagset", "Entities"),
    ]
    return TextTable(translate("Tagset", "What the marks become"), heads, wide=(0, 1))


def _counts(use: LabelUse) -> tuple[str, str]:
    return QLocale().toString(use.mentions), QLocale().toString(use.entities)
