"""The dialog in which keys are changed: a command, a new key, and who has that key already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.menu_bar import heading_of
from penanda_gui.commands.own_keys import OwnKeys, is_changeable
from penanda_gui.commands.scope import Scope
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.pickers.picker import Option, OptionModel, matching

translate = QCoreApplication.translate

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
# They move the caret, scroll and go from field to field wherever one is.
_TAKEN = frozenset(
    {
        *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
        *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Space),
    }
)


class KeyEditor(QDialog):
    """Lists all commands; Enter goes to the field for a new key, which the button gives to the command."""

    def __init__(self, parent: QWidget, actions: Actions, keys: OwnKeys) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Keys", "Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, 560, 600)
        self._actions, self._keys = actions, keys
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Keys", "Command or key"))
        self.search.setAccessibleName(translate("Keys", "Command or key"))
        self.search.textChanged.connect(self._list)
        self.list = RowList(translate("Keys", "Commands and their keys"))
        self._model = OptionModel(self)
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_command())
        self._make_fields()
        self.list.activated.connect(lambda _index: self.key.setFocus())
        self.search.returnPressed.connect(self.key.setFocus)
        self._arrange()
        self._list("")

    @property
    def command_id(self) -> str:
        """The command whose keys are changed, or ``""``."""
        option = self._model.at(self.list.currentIndex().row())
        return "" if option is None else option.key

    def choose(self, command_id: str) -> None:
        """Go to a command."""
        for row in range(self._model.rowCount()):
            option = self._model.at(row)
            if option is not None and option.key == command_id:
                self.list.setCurrentIndex(self._model.index(row))

    def _make_fields(self) -> None:
        self.key = _KeyField()
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(translate("Keys", "New key"))
        self.key.keySequenceChanged.connect(self._judge)
        self.key.editingFinished.connect(self._go_on)
        self.verdict = NewsLabel(wraps=True)
        self.give = QPushButton(translate("Keys", "&Give this key"))
        self.give.clicked.connect(self._give)
        self.none = QPushButton(translate("Keys", "&No key"))
        self.none.clicked.connect(lambda: self._change(lambda id_: self._keys.give(id_, "")))
        self.reset = QPushButton(translate("Keys", "As it &came"))
        self.reset.clicked.connect(lambda: self._change(lambda id_: self._keys.reset([id_])))
        self.reset_all = QPushButton(translate("Keys", "&All as they came"))
        self.reset_all.clicked.connect(lambda: self._change(lambda _id: self._keys.reset_all()))
        for button in (self.give, self.none, self.reset, self.reset_all):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        label = PlainLabel(translate("Keys", "New &key:"))
        label.setBuddy(self.key)
        new = QHBoxLayout()
        for widget in (label, self.key, self.give):
            new.addWidget(widget)
        rest = QHBoxLayout()
        close = QPushButton(translate("Keys", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        for button in (self.none, self.reset, self.reset_all):
            rest.addWidget(button)
        rest.addStretch(1)
        rest.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(new)
        column.addWidget(self.verdict)
        column.addLayout(rest)

    def _list(self, search: str) -> None:
        kept = self.command_id
        options = [self._option(id_) for id_, one in self._actions.commands.items() if is_changeable(one)]
        self._model.set_options(matching(options, search), digits=False)
        self.list.setCurrentIndex(self._model.index(0))
        self.choose(kept)
        self._show_command()

    def _option(self, command_id: str) -> Option:
        where = heading_of(self._actions.commands[command_id])
        keys = " · ".join(
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in self._keys.keys(command_id)
        )
        said = (
            translate("Keys", "{where} · {keys} · changed")
            if self._keys.is_own(command_id)
            else "{where} · {keys}"
        )
        return Option(
            command_id,
            self._actions.text(command_id),
            said.format(where=where, keys=keys or translate("Keys", "no key")),
        )

    def _show_command(self) -> None:
        self.key.clear()
        there = bool(self.command_id)
        self.key.setEnabled(there)
        self.none.setEnabled(there and bool(self._keys.keys(self.command_id)))
        self.reset.setEnabled(there and self._keys.is_own(self.command_id))
        self.reset_all.setEnabled(self._keys.has_own())
        self._judge()

    def _judge(self) -> None:
        """Say whether the key can be given, and who would lose it."""
        refusal = self._refusal()
        self.give.setEnabled(bool(self._typed()) and not refusal)
        users = self._keys.users_of(self._typed(), self.command_id) if self._typed() else ()
        if refusal or not users:
            self.verdict.setText(refusal)
            return
        names = ", ".join(f"“{self._actions.text(id_)}”" for id_ in users)
        self.verdict.setText(
            translate("Keys", "⚠ This is the key of {commands}, which would lose it.").format(commands=names)
        )

    def _refusal(self) -> str:
        if not self._typed() or not self.command_id:
            return ""
        combination = self.key.keySequence()[0]  # type: ignore[index]
        key, held = combination.key(), combination.keyboardModifiers()
        scope = self._actions.commands[self.command_id].scope
        plain = not held & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier)
        if plain and _Key.Key_0 <= key <= _Key.Key_9 and scope.meets(Scope.ARTICLE):
            return translate("Keys", "✕ Digits belong to the labels.")
        if plain and key in _TAKEN:
            return translate("Keys", "✕ This key moves about in texts and lists.")
        if plain and key < _Key.Key_Escape and scope.is_window:
            return translate(
                "Keys",
                "✕ This command acts where words are typed: its key needs Ctrl or Alt, or is one such as F5.",
            )
        return ""

    def _typed(self) -> str:
        return self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _go_on(self) -> None:
        if self.give.isEnabled():
            self.give.setFocus()

    def _give(self) -> None:
        self._change(lambda command_id: self._keys.give(command_id, self._typed()))

    def _change(self, change: Callable[[str], object]) -> None:
        command_id = self.command_id
        if command_id:
            change(command_id)
            self._list(self.search.text())
            self.list.setFocus()


class _KeyField(QKeySequenceEdit):
    """Takes the key that is pressed, but for those that go from field to field; Qt's keeps Shift+Tab."""

    def event(self, event: QEvent) -> bool:
        """Leave Shift+Tab to the dialog."""
        if isinstance(event, QKeyEvent) and event.key() == _Key.Key_Backtab:
            event.ignore()
            return False
        return super().event(event)
