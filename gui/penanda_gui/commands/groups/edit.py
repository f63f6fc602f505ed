"""The commands of the menu Edit."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import everywhere
from penanda_gui.commands.scope import Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        "edit",
        ("Ctrl+Z",),
        scope=Scope.EVERYWHERE,
        icon="undo-2",
        changes_project=True,
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        "edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        scope=Scope.EVERYWHERE,
        icon="redo-2",
        changes_project=True,
    ),
    Command(
        "copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy"),
        "edit",
        ("Ctrl+C",),
        Scope.ARTICLE,
        separator_before=True,
    ),
    Command("select_all", QT_TRANSLATE_NOOP("Commands", "Select &all"), "edit", ("Ctrl+A",), Scope.ARTICLE),
    Command(
        "select_sentence",
        QT_TRANSLATE_NOOP("Commands", "Select the sentence"),
        "edit",
        ("D",),
        Scope.ARTICLE,
    ),
    Command(
        "grow_selection",
        QT_TRANSLATE_NOOP("Commands", "&Grow the selection: word, sentence, paragraph"),
        "edit",
        ("G",),
        Scope.ARTICLE,
    ),
    Command(
        "shrink_selection",
        QT_TRANSLATE_NOOP("Commands", "Shrink it again"),
        "edit",
        ("Shift+G",),
        Scope.ARTICLE,
    ),
    Command(
        "open_menu",
        QT_TRANSLATE_NOOP("Commands", "Open the &menu at the caret"),
        "edit",
        ("Shift+F10",),
        Scope.ARTICLE,
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Commands", "&Find in the article…"),
        "edit",
        ("Ctrl+F",),
        icon="search",
        separator_before=True,
    ),
    Command("find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), "edit", ("F3",)),
    Command("find_previous", QT_TRANSLATE_NOOP("Commands", "Find &previous"), "edit", ("Shift+F3",)),
    *everywhere.FINDING,
    Command(
        "place_orphan",
        QT_TRANSLATE_NOOP("Commands", "P&lace the waiting mark here"),
        "edit",
        ("Ctrl+R",),
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "drop_orphan",
        QT_TRANSLATE_NOOP("Commands", "&Drop the waiting mark"),
        "edit",
        ("Del", "Backspace"),
        Scope.ORPHANS,
        changes_project=True,
    ),
)
