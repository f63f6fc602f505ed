"""What the claim on the card is about, and which claim it lies inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key_in_text
from penanda_gui.panels.elided_button import ElidedButton
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_column import Row, RowColumn

translate = QCoreApplication.translate

_RELATIONS = {
    "said_inside": QT_TRANSLATE_NOOP("Claims", "Said inside “{parent}”"),
    "part_of": QT_TRANSLATE_NOOP("Claims", "Part of “{parent}”"),
}


class TiesBox(QWidget):
    """Rows that can be taken away, and buttons to add; it tells what is wanted and changes nothing itself."""

    about_removed = Signal(str)  # entity id
    about_taken = Signal()
    about_wanted = Signal()
    parent_wanted = Signal()
    parent_cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(translate("Claims", "About"), look="dim"))
        self._about = RowColumn()
        self._about.removed.connect(self.about_removed)
        column.addWidget(self._about)
        self.take = ElidedButton()
        self.take.clicked.connect(self.about_taken)
        self.take.hide()
        column.addWidget(self.take)
        self.add = _button(translate("Claims", "About whom else?"), self.about_wanted.emit)
        column.addWidget(self.add)
        column.addWidget(PlainLabel(translate("Claims", "Inside another claim"), look="dim"))
        self._inside = RowColumn()
        self._inside.removed.connect(self.parent_cleared)
        column.addWidget(self._inside)
        self.choose = _button(translate("Claims", "Inside which claim?"), self.parent_wanted.emit)
        column.addWidget(self.choose)

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the keys that tie the claim."""
        named = translate("Claims", "Those whom the words of the claim name")
        self.take.show_purpose(with_key_in_text(named, key_of("take_about")))
        for button, what, command_id in (
            (self.add, self.add.text(), "choose_about"),
            (self.choose, self.choose.text(), "choose_parent"),
        ):
            button.setToolTip(with_key_in_text(what, key_of(command_id)))

    def show_ties(self, claim: Claim, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show what *claim* is tied to."""
        away = translate("Claims", "It is not about {name}")
        about = [entities[one] for one in claim.about_entity_ids if one in entities]
        self._about.show_rows([Row(one.id, one.name, away.format(name=one.name)) for one in about])
        parent = marks.claims.get(claim.parent_claim_id or "")
        inside = []
        if parent is not None and claim.parent_relation is not None:
            relation = translate("Claims", _RELATIONS[claim.parent_relation])
            said = relation.format(parent=parent.words())
            inside = [Row(parent.id, said, translate("Claims", "It stands on its own"))]
        self._inside.show_rows(inside)

    def show_proposed(self, names: Sequence[str]) -> None:
        """Offer to add entities by these names; none hides the offer."""
        said = translate("Claims", "Add: {names}").format(names=", ".join(names))
        self.take.show_text(said)
        self.take.setAccessibleName(said)
        self.take.setVisible(bool(names))


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda: act())  # noqa: PLW0108  else Qt would hand on that it is not checked
    return button
