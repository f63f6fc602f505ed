"""The commands of the menu Tag, besides the labels themselves: those are the project's own."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command, Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "repeat_tag",
        QT_TRANSLATE_NOOP("Commands", "The &last label again"),
        "tag",
        (".",),
        Scope.ARTICLE,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "choose_entity",
        QT_TRANSLATE_NOOP("Commands", "Which &entity?"),
        "tag",
        ("E",),
        Scope.ARTICLE,
        icon="users",
        changes_project=True,
    ),
    Command(
        "move_edges",
        QT_TRANSLATE_NOOP("Commands", "&Move its edges"),
        "tag",
        ("F2",),
        Scope.ARTICLE,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "unsure",
        QT_TRANSLATE_NOOP("Commands", "&Unsure"),
        "tag",
        ("U",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "remove_mark",
        QT_TRANSLATE_NOOP("Commands", "&Remove the mark"),
        "tag",
        ("Del",),
        Scope.ARTICLE,
        icon="trash-2",
        changes_project=True,
    ),
)
