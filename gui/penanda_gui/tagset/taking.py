"""What a whole tagset would do here, shown before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from penanda.model.label import Label
from penanda.model.tagsets import READY
from penanda.project.tagset import LabelUse
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.text_table import TextTable
from penanda_gui.pickers.picker import Option, Picker
from penanda_gui.tagset.marks_to_relabel import MarksToRelabel
from penanda_gui.tagset.names import scheme_name

translate = QCoreApplication.translate


def ask_ready_tagset(parent: QWidget, language: str, answer: Callable[[str], object]) -> None:
    """Ask for one of the ready tagsets; *answer* gets the name it has in ``READY``."""
    options = [
        Option(name, scheme_name(name), ", ".join(label.name(language) for label in labels))
        for name, labels in READY.items()
    ]
    picker = Picker(parent, translate("Tagset", "Ready tagsets"), options)
    picker.picked.connect(lambda name, _typed: answer(name))
    picker.open()


class TakingDialog(QDialog):
    """Lists the labels of a tagset, what each does here and what it is elsewhere; accepted to take it."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        labels: Sequence[Label],
        here: Sequence[Label],
        uses: Mapping[str, LabelUse],
        language: str,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Tagset", "Take the tagset “{name}”?").format(name=name))
        self.table = _table(labels, here, language)
        codes = {label.id for label in labels}
        self._gone = [label.name(language) for label in here if label.active and label.id not in codes]
        self.gone = PlainLabel(wraps=True)
        self.gone.setVisible(bool(self._gone))
        self.marks = MarksToRelabel(labels, here, uses, language)
        self.marks.relabel.toggled.connect(self._say_what_is_gone)
        self._say_what_is_gone()
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(translate("Tagset", "&Take it"), role.AcceptRole).setDefault(True)
        buttons.addButton(translate("Tagset", "&Cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.table, 3)
        column.addWidget(self.gone)
        column.addWidget(self.marks, 2)
        column.addWidget(buttons)
        fit_to_screen(self, 780, 480 if self.marks.isHidden() else 640)

    def _say_what_is_gone(self) -> None:
        said = (
            translate("Tagset", "Retired: {labels}")
            if self.marks.mapping
            else translate("Tagset", "Retired, with all marks left as they are: {labels}")
        )
        self.gone.setText(said.format(labels=", ".join(self._gone)))


def _table(labels: Sequence[Label], here: Sequence[Label], language: str) -> TextTable:
    heads = [
        translate("Tagset", "Code"),
        translate("Tagset", "Name"),
        translate("Tagset", "Key"),
        translate("Tagset", "Here"),
        *(translate("Tagset", "In {scheme}").format(scheme=scheme_name(scheme)) for scheme in READY),
    ]
    table = TextTable(translate("Tagset", "Labels"), heads, wide=(1,))
    for label in labels:
        told = (label.id, label.name(language), label.key, _what_happens(label, here))
        table.add_row((*told, *(label.maps_to.get(scheme, "") for scheme in READY)))
    for column, scheme in enumerate(READY, start=len(heads) - len(READY)):
        table.setColumnHidden(column, not any(scheme in label.maps_to for label in labels))
    table.resizeColumnsToContents()
    return table


def _what_happens(label: Label, here: Sequence[Label]) -> str:
    there = next((one for one in here if one.id == label.id), None)
    if there is None:
        return translate("Tagset", "new")
    if not there.active:
        return translate("Tagset", "in use again")
    fields = [field for field in Label.__struct_fields__ if field != "order"]
    same = all(getattr(there, field) == getattr(label, field) for field in fields)
    return translate("Tagset", "as it is") if same else translate("Tagset", "changed")
