"""The commands of the menu Go."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import proposals
from penanda_gui.commands.scope import Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "next_suggestion",
        QT_TRANSLATE_NOOP("Commands", "Next &suggestion"),
        "go",
        ("N",),
        Scope.ARTICLE,
    ),
    Command(
        "previous_suggestion",
        QT_TRANSLATE_NOOP("Commands", "Previous su&ggestion"),
        "go",
        ("Shift+N",),
        Scope.ARTICLE,
    ),
    Command("next_mark", QT_TRANSLATE_NOOP("Commands", "&Next mark"), "go", ("M",), Scope.ARTICLE),
    Command(
        "previous_mark",
        QT_TRANSLATE_NOOP("Commands", "&Previous mark"),
        "go",
        ("Shift+M",),
        Scope.ARTICLE,
    ),
    Command(
        "outward",
        QT_TRANSLATE_NOOP("Commands", "&Outward to the mark around"),
        "go",
        ("O",),
        Scope.ARTICLE,
    ),
    *proposals.WALKING,
    Command("next_left", QT_TRANSLATE_NOOP("Commands", "Next thing left to do"), "go", ("F5",)),
    Command(
        "next_article",
        QT_TRANSLATE_NOOP("Commands", "Next &article"),
        "go",
        ("Ctrl+PgDown",),
        icon="chevron-down",
        separator_before=True,
    ),
    Command("previous_article", QT_TRANSLATE_NOOP("Commands", "Pre&vious article"), "go", ("Ctrl+PgUp",)),
    Command(
        "next_panel",
        QT_TRANSLATE_NOOP("Commands", "Next pane&l"),
        "go",
        ("F6",),
        separator_before=True,
    ),
    Command("back_to_text", QT_TRANSLATE_NOOP("Commands", "&Back to the text"), "go", ("Esc",)),
)
