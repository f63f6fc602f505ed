"""The labels of the project: their order, and all there is to say of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from penanda.model.label import Label
from penanda_gui.commands.actions import Actions, KeyOf
from penanda_gui.commands.scope import Scope
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.tagset.label_form import LabelForm
from penanda_gui.tagset.label_list import LabelList
from penanda_gui.theme import Theme

translate = QCoreApplication.translate


class LabelsDialog(QDialog):
    """Shows the labels it is given, and tells what is wanted; it changes nothing itself."""

    edited = Signal(str, str, object)  # label code, field, value
    moved = Signal(str, int)  # label code, one place up (-1) or down (1)
    add_wanted = Signal()
    removal_wanted = Signal(str)  # label code
    ready_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget, actions: Actions, language: str, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Tagset", "Labels"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._labels: Sequence[Label] = ()
        self.list = LabelList(language, theme)
        self.form = LabelForm(language)
        self.form.edited.connect(self.edited)
        self.form.unfit.connect(self._tell_unfit)
        self.form.name_kept.connect(self._tell_kept)
        self.list.current_changed.connect(self._show_current)
        self._make_buttons()
        for command_id in ("undo", "redo"):
            self.addAction(actions[command_id])
        actions.act_in(Scope.LABELS, self)
        actions.act_in(Scope.LABEL_LIST, self.list)
        self._lay_out(_keys(actions.shown_keys))
        fit_to_screen(self, 960, 700)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Show the labels as they are now."""
        self._labels = labels
        self.tell("")
        self.list.show_labels(labels, self.list.current)
        self._show_current(self.list.current)

    def go_to(self, code: str) -> None:
        """Show a label, with its English name ready to be typed."""
        self.list.go_to(code)
        self.form.names["en"].setFocus()
        self.form.names["en"].selectAll()

    def tell(self, sentence: str) -> None:
        """Say what could not be done, or with ``""`` nothing."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def tell_refused(self, sentence: str) -> None:
        """Say why an edit was refused, until another is made."""
        self.tell(sentence)

    def done(self, result: int) -> None:
        """Save what is being typed, and close."""
        self.form.commit()
        super().done(result)

    def put(self, step: int) -> None:
        """Put the current label further down, or with -1 further up."""
        labels = list(self._labels)
        row = self.list.currentIndex().row()
        if 0 <= row < len(labels) and 0 <= row + step < len(labels):
            labels[row], labels[row + step] = labels[row + step], labels[row]
            # At once: the next key may come before this edit is saved.
            self.show_labels(labels)
            self.moved.emit(self.list.current, step)

    def toggle_use(self) -> None:
        """Retire the current label, or take it into use again."""
        label = next((label for label in self._labels if label.id == self.list.current), None)
        if label is not None:
            self.edited.emit(label.id, "active", not label.active)

    def remove(self) -> None:
        """Ask for the removal of the current label."""
        if self.list.current:
            self.removal_wanted.emit(self.list.current)

    def _show_current(self, code: str) -> None:
        self.form.show_label(code, self._labels)
        label = next((label for label in self._labels if label.id == code), None)
        in_use = label is None or label.active
        self.retire.setText(translate("Tagset", "Re&tire") if in_use else translate("Tagset", "Take &back"))

    def _tell_unfit(self, typed: str) -> None:
        self.tell(
            translate(
                "Tagset", "“{typed}” is no colour; write it like #1A7F4B. The label keeps its own."
            ).format(typed=typed)
        )

    def _tell_kept(self, name: str) -> None:
        said = translate("Tagset", "A label cannot be without this name: “{name}” stays.")
        self.tell(said.format(name=name))

    def _make_buttons(self) -> None:
        self.up = _button(translate("Tagset", "Move &up"))
        self.down = _button(translate("Tagset", "Move &down"))
        self.add = _button(translate("Tagset", "&Add…"))
        self.retire = _button(translate("Tagset", "Re&tire"))
        self.removal = _button(translate("Tagset", "&Remove"))
        self.ready = _button(translate("Tagset", "Ready ta&gsets…"))
        self.import_ = _button(translate("Tagset", "&Import…"))
        self.export = _button(translate("Tagset", "&Export…"))
        self.shut = _button(translate("Tagset", "&Close"))
        self.up.clicked.connect(lambda: self.put(-1))
        self.down.clicked.connect(lambda: self.put(1))
        self.add.clicked.connect(self.add_wanted)
        self.retire.clicked.connect(self.toggle_use)
        self.removal.clicked.connect(self.remove)
        self.ready.clicked.connect(self.ready_wanted)
        self.import_.clicked.connect(self.import_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.shut.clicked.connect(self.accept)

    def _lay_out(self, said_of_keys: str) -> None:
        self.message = NewsLabel(look="error", wraps=True)
        self.message.hide()
        keys = PlainLabel(said_of_keys, look="dim", wraps=True)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        for row in ((self.up, self.down), (self.add, self.retire, self.removal)):
            left.addLayout(_row(row))
        middle = QHBoxLayout()
        middle.addLayout(left, 1)
        middle.addWidget(self.form, 2)
        below = _row((self.ready, self.import_, self.export))
        below.addStretch(1)
        below.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addLayout(middle, 1)
        column.addWidget(self.message)
        column.addWidget(keys)
        column.addLayout(below)


def _keys(key_of: KeyOf) -> str:
    """What the keys do, those that there are."""
    does = (
        (key_of("label.up"), translate("Tagset", "moves up")),
        (key_of("label.down"), translate("Tagset", "moves down")),
        (key_of("label.add"), translate("Tagset", "adds")),
        (key_of("label.use"), translate("Tagset", "retires")),
        (key_of("label.remove"), translate("Tagset", "removes")),
        (key_of("undo"), translate("Tagset", "undoes")),
    )
    said = " · ".join(f"{key} {what}" for key, what in does if key)
    return translate("Tagset", "In the list: {keys}").format(keys=said) if said else ""


def _row(buttons: Sequence[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    return row


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)  # Enter in a field saves it and presses nothing
    return button
