"""The commands of the menu Help."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "palette",
        QT_TRANSLATE_NOOP("Commands", "All &commands…"),
        "help",
        ("Ctrl+K",),
        icon="command",
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "key_sheet",
        QT_TRANSLATE_NOOP("Commands", "&Keys"),
        "help",
        ("F1",),
        icon="keyboard",
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "change_keys",
        QT_TRANSLATE_NOOP("Commands", "C&hange keys…"),
        "help",
        ("Shift+F1",),
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "about",
        QT_TRANSLATE_NOOP("Commands", "&About Penanda"),
        "help",
        icon="info",
        separator_before=True,
    ),
)
