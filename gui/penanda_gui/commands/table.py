"""Every command of Penanda."""

from __future__ import annotations

from penanda.model.label import Label
from penanda_gui.commands.command import SHIFT, Command
from penanda_gui.commands.groups import claim, dialogs, edit, file, go, tag, view
from penanda_gui.commands.groups import help as help_
from penanda_gui.commands.scope import Scope

COMMANDS = (
    *file.COMMANDS,
    *edit.COMMANDS,
    *tag.COMMANDS,
    *claim.COMMANDS,
    *go.COMMANDS,
    *view.COMMANDS,
    *help_.COMMANDS,
    *dialogs.COMMANDS,
)
"""All commands but the labels, in the order in which menus and key sheet show them."""


def label_commands(labels: tuple[Label, ...], language: str) -> tuple[Command, ...]:
    """Two commands for each label in use: one tags with it, the other all places of the words.

    Their texts are the project's own.
    """
    used = [label for label in labels if label.active]
    tag = (_of_label(label, f"tag.{label.id}", "tag", label.key, language) for label in used)
    everywhere = (
        _of_label(label, f"everywhere.{label.id}", "everywhere", label.key and SHIFT + label.key, language)
        for label in used
    )
    return (*tag, *everywhere)


def _of_label(label: Label, command_id: str, menu: str, keys: str, language: str) -> Command:
    return Command(
        command_id,
        label.name(language),
        menu=menu,
        scope=Scope.ARTICLE,
        by_position=keys,
        label=label.id,
        changes_project=True,
    )
