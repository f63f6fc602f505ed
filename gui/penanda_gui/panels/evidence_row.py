"""One piece of evidence on a claim's card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from penanda_gui.panels.address_line import AddressLine
from penanda_gui.panels.evidence_fields import EvidenceFields
from penanda_gui.panels.text_box import TextBox

translate = QCoreApplication.translate


class EvidenceRow(EvidenceFields):
    """Its web address, what it does to the claim, and the quote."""

    def __init__(self, evidence_id: str) -> None:
        url = AddressLine(translate("Claims", "Evidence: web address"))
        quote = TextBox(translate("Claims", "Evidence: quote"))
        quote.setPlaceholderText(translate("Claims", "What it says, word for word"))
        super().__init__(evidence_id, {"url": url, "quote": quote})
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setVerticalSpacing(4)
        grid.addWidget(url, 0, 0)
        grid.addWidget(self.remove, 0, 1)
        grid.addWidget(url.note, 1, 0, 1, 2)
        grid.addWidget(self.relation, 2, 0, 1, 2)
        grid.addWidget(quote, 3, 0, 1, 2)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """The web address first."""
        return (self.fields["url"], self.remove, self.relation, self.fields["quote"])
