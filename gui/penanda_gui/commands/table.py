"""Every command of Penanda."""

from __future__ import annotations

from penanda.model.label import Label
from penanda_gui.commands.command import Command, Scope
from penanda_gui.commands.groups import claim, edit, file, go, tag, view
from penanda_gui.commands.groups import help as help_

COMMANDS = (
    *file.COMMANDS,
    *edit.COMMANDS,
    *tag.COMMANDS,
    *claim.COMMANDS,
    *go.COMMANDS,
    *view.COMMANDS,
    *help_.COMMANDS,
)
"""All commands but the labels, in the order in which menus and key sheet show them."""


def label_commands(labels: tuple[Label, ...], language: str) -> tuple[Command, ...]:
    """A command for each label in use: it tags with it. Their texts are the project's own."""
    return tuple(
        Command(
            f"tag.{label.id}",
            label.name(language),
            "tag",
            scope=Scope.ARTICLE,
            by_position=label.key,
            changes_project=True,
        )
        for label in labels
        if label.active
    )
