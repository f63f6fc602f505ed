"""The commands that find words in the whole project."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command

_command = partial(Command, menu="edit")

FINDING: tuple[Command, ...] = (
    _command(
        "find_everywhere",
        QT_TRANSLATE_NOOP("Commands", "Find every&where…"),
        ("Ctrl+Shift+F",),
        icon="search",
        separator_before=True,
    ),
    _command("next_found", QT_TRANSLATE_NOOP("Commands", "Next hit anywhere"), ("Ctrl+F3",)),
    _command("previous_found", QT_TRANSLATE_NOOP("Commands", "Previous hit anywhere"), ("Ctrl+Shift+F3",)),
    _command(
        "claim_found",
        QT_TRANSLATE_NOOP("Commands", "The claim’s page of this hit"),
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
    ),
    _command(
        "tag_hits",
        QT_TRANSLATE_NOOP("Commands", "Tag all hits…"),
        ("Ctrl+Shift+T",),
        icon="tag",
        changes_project=True,
    ),
)

SHOWING: tuple[Command, ...] = (
    Command(
        "show_found",
        QT_TRANSLATE_NOOP("Commands", "Show what was found everywhere"),
        menu="view",
        checkable=True,
    ),
)
