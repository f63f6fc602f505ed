"""The commands as Qt actions: what menus, shortcuts and the palette run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from penanda_gui.commands.command import SHIFT, Command
from penanda_gui.commands.digit_row import digit_of
from penanda_gui.commands.scope import Scope

translate = QCoreApplication.translate
KeyOf = Callable[[str], str]
"""Gives a command's key as it is shown, or ``""``, by the command's id."""


class Actions(QObject):
    """One action for each command, with its keys acting where its scope says."""

    keys_changed = Signal(object)  # KeyOf
    marks_at_caret = Signal()  # a command that changes marks at the caret is given

    def __init__(self, commands: Iterable[Command], window: QWidget, article: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._article = article
        self._places = {Scope.EVERYWHERE: window, Scope.WINDOW: window, Scope.ARTICLE: article}
        self.commands = {command.id: command for command in commands}
        self._groups: dict[str, QActionGroup] = {}
        self._handlers: dict[str, list[Callable[[bool], object]]] = {}
        self._actions = {command.id: self._make(command) for command in self.commands.values()}
        self._digits = self._by_digit()
        article.installEventFilter(self)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def set_labels(self, commands: Iterable[Command]) -> None:
        """Have these commands of labels, before all others, in place of those there were.

        They stand in no menu and run nothing yet.
        """
        for command_id in [command.id for command in self.commands.values() if command.label]:
            del self.commands[command_id]
            self._handlers.pop(command_id, None)
            action = self._actions.pop(command_id)
            for widget in action.associatedObjects():
                assert isinstance(widget, QWidget)
                widget.removeAction(action)  # at once; deleted it is only when Qt has dealt with the event
            action.deleteLater()
        self.commands = {command.id: command for command in commands} | self.commands
        for command in self.commands.values():
            if command.label:
                self._actions[command.id] = self._make(command)
        self._digits = self._by_digit()

    def connect_to(self, command_id: str, handler: Callable[[], object]) -> None:
        """Run *handler* when the command is given."""
        self.connect_switch(command_id, lambda _on: handler())

    def connect_switch(self, command_id: str, handler: Callable[[bool], object]) -> None:
        """Run *handler* with the new state when a switch is thrown by the user."""
        self._handlers.setdefault(command_id, []).append(handler)
        # Qt would not know of a method of its own, such as setVisible, that it wants the state.
        self._actions[command_id].triggered.connect(lambda on: handler(on))  # noqa: PLW0108

    def act_in(self, scope: Scope, widget: QWidget) -> None:
        """Let the keys of a scope's commands act in *widget*, which is one of its places."""
        for command in self.commands.values():
            if command.scope is scope:
                widget.addAction(self._actions[command.id])

    def set_keys(self, command_id: str, keys: Iterable[str]) -> None:
        """Give a command other keys, and tell so."""
        self._actions[command_id].setShortcuts([QKeySequence(key) for key in keys])
        self.keys_changed.emit(self.shown_keys)

    def tell_keys(self, show: Callable[[KeyOf], object]) -> None:
        """Call *show*, a method of who prints keys somewhere: now, and whenever keys have changed."""
        self.keys_changed.connect(show)
        show(self.shown_keys)

    def await_handlers(self, make_rest: Callable[[], object]) -> None:
        """Call *make_rest*, which connects the rest, when a command is given that runs nothing yet."""

        def run(command_id: str, on: bool) -> None:
            if command_id not in self._handlers:
                make_rest()
                for handler in self._handlers.get(command_id, ()):  # which have not heard of this time
                    handler(on)

        for command_id in self.commands.keys() - self._handlers.keys():
            # Qt would not know of a partial that it wants the state.
            self._actions[command_id].triggered.connect(lambda on, name=command_id: run(name, on))

    def text(self, command_id: str) -> str:
        """The command's own text, without the mark of its menu letter; menus may say more, as of undo."""
        text = _own_text(self.commands[command_id])
        return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…").strip()

    def shown_keys(self, command_id: str) -> str:
        """The command's first key as the user's system writes it, or ``""``."""
        command = self.commands[command_id]
        if command.by_position:
            return command.by_position
        sequences = self._actions[command_id].shortcuts()
        return sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""

    def close_edits(self) -> None:
        """Disable what would change a project that can only be read."""
        for command in self.commands.values():
            if command.changes_project:
                self._actions[command.id].setEnabled(False)

    def paint_icons(self, colour: str) -> None:
        """Draw the commands' icons in *colour*."""
        from penanda_gui.icons import icon

        for command in self.commands.values():
            if command.icon:
                self._actions[command.id].setIcon(icon(command.icon, colour))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the digit row tag, by position, while the article has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self._article:
            digit = digit_of(event) or SHIFT + digit_of(event, shifted=True)
            action = self._digits.get(digit)
            if action is not None and action.isEnabled():
                if not event.isAutoRepeat():
                    action.trigger()
                return True
        return False

    def _by_digit(self) -> dict[str, QAction]:
        return {
            command.by_position: self._actions[command.id]
            for command in self.commands.values()
            if command.by_position
        }

    def _make(self, command: Command) -> QAction:
        action = QAction(_own_text(command), self._window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(_context(command.scope))
        # A single key that is held a moment too long is meant once, or it would take the next mark away too.
        action.setAutoRepeat(command.scope.is_window or not command.changes_project)
        if command.scope in self._places:
            self._places[command.scope].addAction(action)
        if command.scope is Scope.ARTICLE and command.changes_project:
            action.triggered.connect(lambda _on: self.marks_at_caret.emit())
        action.setCheckable(command.checkable or bool(command.choice))
        if command.choice:
            self._group(command.choice).addAction(action)
        return action

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]


def _own_text(command: Command) -> str:
    # A label's text is the user's, not ours: nothing in it is a menu letter, and it has no translation.
    return command.text.replace("&", "&&") if command.label else translate("Commands", command.text)


def _context(scope: Scope) -> Qt.ShortcutContext:
    if not scope.is_window:
        return Qt.ShortcutContext.WidgetShortcut
    if scope.lies_in(Scope.WINDOW) or scope is Scope.EVERYWHERE:
        return Qt.ShortcutContext.WindowShortcut
    # Through its menu Qt would let the key act in the main window, too.
    return Qt.ShortcutContext.WidgetWithChildrenShortcut
