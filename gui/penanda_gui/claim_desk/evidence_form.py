"""One piece of evidence with all its fields, on a claim's page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.address_line import AddressLine
from penanda_gui.panels.evidence_fields import EvidenceFields
from penanda_gui.panels.fields import TextLine
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.text_box import TextBox
from penanda_gui.panels.time_line import TimeLine

translate = QCoreApplication.translate

_NAMES = {
    "url": QT_TRANSLATE_NOOP("ClaimDesk", "Web address"),
    "archived_url": QT_TRANSLATE_NOOP("ClaimDesk", "Archived copy"),
    "title": QT_TRANSLATE_NOOP("ClaimDesk", "Title"),
    "publisher": QT_TRANSLATE_NOOP("ClaimDesk", "Publisher"),
    "accessed_at": QT_TRANSLATE_NOOP("ClaimDesk", "Looked at"),
    "question": QT_TRANSLATE_NOOP("ClaimDesk", "Which question does it answer?"),
    "quote": QT_TRANSLATE_NOOP("ClaimDesk", "What it says, word for word"),
    "note": QT_TRANSLATE_NOOP("ClaimDesk", "Note on this evidence"),
}
# Where each field stands: row, column, columns. The relation stands first, beside the ✕.
_PLACES = {
    "url": (1, 0, 3),
    "archived_url": (2, 0, 3),
    "title": (3, 0, 1),
    "publisher": (3, 1, 2),
    "accessed_at": (4, 0, 1),
    "question": (4, 1, 2),
    "quote": (5, 0, 3),
    "note": (6, 0, 3),
}


def _field(field: str, name: str) -> TextLine | TextBox:
    match field:
        case "url":
            return AddressLine(name)
        case "archived_url":
            line = AddressLine(name)
            line.setPlaceholderText("https://web.archive.org/…")
            return line
        case "accessed_at":
            time = TimeLine(name)
            time.setPlaceholderText(translate("Fields", "YYYY-MM-DD"))
            return time
        case "quote" | "note":
            return TextBox(name)
    return TextLine(name)


def _under_its_name(field: TextLine | TextBox) -> QVBoxLayout:
    """The field below its name, and above what is said about it."""
    name = PlainLabel(field.accessibleName(), look="dim")
    name.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(name)
    column.addWidget(field)
    if isinstance(field, AddressLine):
        column.addWidget(field.note)
    return column


class EvidenceForm(EvidenceFields):
    """All of a piece of evidence."""

    def __init__(self, evidence_id: str) -> None:
        names = {field: translate("ClaimDesk", text) for field, text in _NAMES.items()}
        super().__init__(evidence_id, {field: _field(field, name) for field, name in names.items()})
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 6)
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.relation, 0, 0, 1, 2)
        grid.addWidget(self.remove, 0, 2)
        for field, widget in self.fields.items():
            row, column, columns = _PLACES[field]
            grid.addLayout(_under_its_name(widget), row, column, 1, columns)
