"""The evidence on one claim, a form each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from penanda.model.claim import Evidence
from penanda_gui.claim_desk.evidence_form import EvidenceForm
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import CommandButton

translate = QCoreApplication.translate


class EvidenceForms(QWidget):
    """Forms that come and go with the evidence; a new one gets the focus when it was asked for here."""

    added = Signal()
    edited = Signal(str, str, object)  # evidence id, field, value or None
    removed = Signal(str)  # evidence id

    def __init__(self, behind: QWidget, actions: Actions) -> None:
        """Tab comes to the forms from *behind*."""
        super().__init__()
        self._behind = behind
        self.forms: dict[str, EvidenceForm] = {}
        self._awaited = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add = CommandButton(translate("ClaimDesk", "Add evidence"), "desk.add_evidence", actions)
        self._column.addWidget(self.add)

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show these pieces, and no others."""
        wanted = {one.id: one for one in evidence}
        for gone in self.forms.keys() - wanted.keys():
            form = self.forms.pop(gone)
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        for place, (id_, one) in enumerate(wanted.items()):
            if id_ in self.forms:
                self.forms[id_].show_evidence(one)
                continue
            form = self.forms[id_] = EvidenceForm(one)
            form.edited.connect(self.edited)
            form.removed.connect(self.removed)
            self._column.insertWidget(place, form)
            self._order()
            if self._awaited:
                form.show()
                form.fields["url"].setFocus(Qt.FocusReason.OtherFocusReason)
                self._awaited = False

    def _order(self) -> None:
        before = self._behind
        forms = sorted(self.forms.values(), key=self._column.indexOf)
        for widget in (*(field for form in forms for field in form.in_order), self.add):
            self.setTabOrder(before, widget)
            before = widget

    def want_another(self) -> None:
        """Ask for another piece, and go to it when it is there."""
        self._awaited = True
        self.added.emit()

    def commit(self) -> None:
        """Save what is being typed."""
        for form in self.forms.values():
            form.commit()
