"""The commands of the menu Help."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_anywhere = partial(Command, menu="help", scope=Scope.EVERYWHERE)

COMMANDS: tuple[Command, ...] = (
    _anywhere("palette", QT_TRANSLATE_NOOP("Commands", "All &commands…"), ("Ctrl+K",), icon="command"),
    _anywhere("key_sheet", QT_TRANSLATE_NOOP("Commands", "&Keys"), ("F1",), icon="keyboard"),
    _anywhere("change_keys", QT_TRANSLATE_NOOP("Commands", "C&hange keys…"), ("Shift+F1",)),
    Command(
        "about",
        QT_TRANSLATE_NOOP("Commands", "&About Penanda"),
        menu="help",
        icon="info",
        separator_before=True,
    ),
)
