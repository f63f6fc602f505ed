"""The commands of the menu Edit."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import everywhere
from penanda_gui.commands.scope import Scope

_command = partial(Command, menu="edit")
_in_text = partial(Command, menu="edit", scope=Scope.ARTICLE)

COMMANDS: tuple[Command, ...] = (
    _command(
        "undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        ("Ctrl+Z",),
        scope=Scope.EVERYWHERE,
        icon="undo-2",
        changes_project=True,
    ),
    _command(
        "redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        scope=Scope.EVERYWHERE,
        icon="redo-2",
        changes_project=True,
    ),
    _in_text("copy", QT_TRANSLATE_NOOP("Commands", "&Copy"), ("Ctrl+C",), separator_before=True),
    _in_text("select_all", QT_TRANSLATE_NOOP("Commands", "Select &all"), ("Ctrl+A",)),
    _in_text("select_sentence", QT_TRANSLATE_NOOP("Commands", "Select the sentence"), ("D",)),
    _in_text(
        "grow_selection",
        QT_TRANSLATE_NOOP("Commands", "&Grow the selection: word, sentence, paragraph"),
        ("G",),
    ),
    _in_text("shrink_selection", QT_TRANSLATE_NOOP("Commands", "Shrink it again"), ("Shift+G",)),
    _in_text("open_menu", QT_TRANSLATE_NOOP("Commands", "Open the &menu at the caret"), ("Shift+F10",)),
    _command(
        "find",
        QT_TRANSLATE_NOOP("Commands", "&Find in the article…"),
        ("Ctrl+F",),
        icon="search",
        separator_before=True,
    ),
    _command("find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), ("F3",)),
    _command("find_previous", QT_TRANSLATE_NOOP("Commands", "Find &previous"), ("Shift+F3",)),
    *everywhere.FINDING,
    _command(
        "place_orphan",
        QT_TRANSLATE_NOOP("Commands", "P&lace the waiting mark here"),
        ("Ctrl+R",),
        changes_project=True,
        separator_before=True,
    ),
    _command(
        "drop_orphan",
        QT_TRANSLATE_NOOP("Commands", "&Drop the waiting mark"),
        ("Del", "Backspace"),
        scope=Scope.ORPHANS,
        changes_project=True,
    ),
)
