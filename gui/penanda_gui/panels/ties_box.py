"""What the claim on the card is about, and which claim it lies inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key_in_text
from penanda_gui.panels.elided_button import ElidedButton

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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(_heading(translate("Claims", "About")))
        self._about = QVBoxLayout()
        self._about.setSpacing(3)
        column.addLayout(self._about)
        self.take = ElidedButton()
        self.take.clicked.connect(self.about_taken)
        self.take.hide()
        column.addWidget(self.take)
        self.add = _button(translate("Claims", "About whom else?"), self.about_wanted.emit)
        column.addWidget(self.add)
        column.addWidget(_heading(translate("Claims", "Inside another claim")))
        self._inside = QVBoxLayout()
        column.addLayout(self._inside)
        self.choose = _button(translate("Claims", "Inside which claim?"), self.parent_wanted.emit)
        column.addWidget(self.choose)
        self._shown: tuple[object, ...] = ()

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
        about = [(one, entities[one].name) for one in claim.about_entity_ids if one in entities]
        parent = marks.claims.get(claim.parent_claim_id or "")
        inside = ""
        if parent is not None and claim.parent_relation is not None:
            relation = translate("Claims", _RELATIONS[claim.parent_relation])
            inside = relation.format(parent=parent.words())
        if (claim.id, *about, inside) == self._shown:
            return
        self._shown = (claim.id, *about, inside)
        _fill(
            self._about,
            [
                self._row(
                    name,
                    translate("Claims", "It is not about {name}").format(name=name),
                    partial(self.about_removed.emit, one),
                )
                for one, name in about
            ],
        )
        _fill(
            self._inside,
            [self._row(inside, translate("Claims", "It stands on its own"), self.parent_cleared.emit)]
            if inside
            else [],
        )

    def show_proposed(self, names: Sequence[str]) -> None:
        """Offer to add entities by these names; none hides the offer."""
        said = translate("Claims", "Add: {names}").format(names=", ".join(names))
        self.take.show_text(said)
        self.take.setAccessibleName(said)
        self.take.setVisible(bool(names))

    def _row(self, words: str, taking_away: str, act: Callable[[], object]) -> QWidget:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        button = QToolButton()
        button.setObjectName("quiet")
        button.setText("✕")
        button.setAccessibleName(taking_away)
        button.setToolTip(taking_away)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  else Qt would hand on that it is not checked
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("dim")
    return label


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda: act())  # noqa: PLW0108  as above
    return button


def _fill(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    while (item := column.takeAt(0)) is not None:
        if (row := item.widget()) is not None:
            row.hide()
            row.deleteLater()
    for row in rows:
        column.addWidget(row)
