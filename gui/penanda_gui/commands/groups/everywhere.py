"""The commands that find words in the whole project."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command

FINDING: tuple[Command, ...] = (
    Command(
        "find_everywhere",
        QT_TRANSLATE_NOOP("Commands", "Find every&where…"),
        "edit",
        ("Ctrl+Shift+F",),
        icon="search",
        separator_before=True,
    ),
    Command("next_found", QT_TRANSLATE_NOOP("Commands", "Next hit anywhere"), "edit", ("Ctrl+F3",)),
    Command(
        "previous_found",
        QT_TRANSLATE_NOOP("Commands", "Previous hit anywhere"),
        "edit",
        ("Ctrl+Shift+F3",),
    ),
    Command(
        "claim_found",
        QT_TRANSLATE_NOOP("Commands", "The claim’s page of this hit"),
        "edit",
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
    ),
    Command(
        "tag_hits",
        QT_TRANSLATE_NOOP("Commands", "Tag all hits…"),
        "edit",
        ("Ctrl+Shift+T",),
        icon="tag",
        changes_project=True,
    ),
)

SHOWING: tuple[Command, ...] = (
    Command(
        "show_found",
        QT_TRANSLATE_NOOP("Commands", "Show what was found everywhere"),
        "view",
        checkable=True,
    ),
)
