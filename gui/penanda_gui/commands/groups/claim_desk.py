"""The commands of the claim desk, in the menu Claim."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    Command(
        "claim_desk",
        QT_TRANSLATE_NOOP("Commands", "Claim &desk: all claims of the project"),
        "claim",
        ("Ctrl+Shift+C",),
        separator_before=True,
    ),
    Command("edit_ratings", QT_TRANSLATE_NOOP("Commands", "&Rating scale…"), "claim", changes_project=True),
)
