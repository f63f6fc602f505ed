"""The evidence on one claim, a form each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from penanda.model.claim import Evidence
from penanda_gui.panels.evidence_fields import EvidenceFields


class EvidenceForms(QWidget):
    """Forms that come and go with the evidence, above the button that adds a piece.

    A piece that is wanted gets the focus as soon as it is there.
    """

    added = Signal()
    edited = Signal(str, str, object)  # evidence id, field, value or None
    removed = Signal(str)  # evidence id
    reached = Signal(object)  # the form that has got the focus

    def __init__(self, make: Callable[[str], EvidenceFields], behind: QWidget, add: QPushButton) -> None:
        """Tab comes to the forms from *behind*, and goes on to *add*."""
        super().__init__()
        self._make, self._behind, self.add = make, behind, add
        self.forms: dict[str, EvidenceFields] = {}
        self._wanted = ""
        self._wants_another = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(add)

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show these pieces, and no others."""
        wanted = {one.id: one for one in evidence}
        for gone in self.forms.keys() - wanted.keys():
            form = self.forms.pop(gone)
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        for place, (id_, one) in enumerate(wanted.items()):
            if id_ not in self.forms:
                self._add(id_, place)
            self.forms[id_].show_evidence(one)

    def want_another(self) -> None:
        """Ask for another piece, and go to it when it is there."""
        self._wants_another = True
        self.added.emit()

    def want(self, evidence_id: str) -> None:
        """Go to a piece, now or as soon as it is there; to none with ``""``."""
        self._wanted = evidence_id
        self.go_to_wanted()

    def go_to_wanted(self) -> None:
        """Go to the piece that is wanted, if it is there; called once what was shown has its place."""
        form = self.forms.get(self._wanted)
        if form is not None:
            self._wanted = ""
            form.fields["url"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(form)

    def commit(self) -> None:
        """Save what is being typed."""
        for form in self.forms.values():
            form.commit()

    def _add(self, id_: str, place: int) -> None:
        form = self.forms[id_] = self._make(id_)
        form.edited.connect(self.edited)
        form.removed.connect(self.removed)
        self._column.insertWidget(place, form)
        self._order()
        if self._wants_another:
            self._wanted, self._wants_another = id_, False

    def _order(self) -> None:
        """Let Tab come to the evidence where it stands, whenever it was made."""
        before = self._behind
        forms = sorted(self.forms.values(), key=self._column.indexOf)
        for widget in (*(field for form in forms for field in form.in_order), self.add):
            self.setTabOrder(before, widget)
            before = widget
