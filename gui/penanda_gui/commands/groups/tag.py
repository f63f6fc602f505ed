"""The commands of the menu Tag, besides the labels themselves: those are the project's own."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import entities
from penanda_gui.commands.scope import Scope

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
        "hold_label",
        QT_TRANSLATE_NOOP("Commands", "&Hold a label"),
        "tag",
        ("L",),
        Scope.ARTICLE,
        changes_project=True,
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
    Command(
        "take_proposal",
        QT_TRANSLATE_NOOP("Commands", "Ta&ke what is proposed"),
        "tag",
        ("Enter", "Return"),
        Scope.ARTICLE,
        icon="check",
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "take_further",
        QT_TRANSLATE_NOOP("Commands", "Take it and go &on, or all like it"),
        "tag",
        ("Shift+Enter", "Shift+Return"),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "turn_down",
        QT_TRANSLATE_NOOP("Commands", "Turn it &down; of a claim: the article says it"),
        "tag",
        ("Backspace",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "take_paragraph",
        QT_TRANSLATE_NOOP("Commands", "Take all that is suggested in the paragraph"),
        "tag",
        ("T",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "take_every_suggestion",
        QT_TRANSLATE_NOOP("Commands", "Take all that is suggested in the article"),
        "tag",
        ("Shift+T",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    *entities.COMMANDS,
    Command(
        "edit_labels",
        QT_TRANSLATE_NOOP("Commands", "La&bels…"),
        "tag",
        ("Ctrl+Shift+L",),
        also=("Tagset", "Set label"),
        changes_project=True,
        separator_before=True,
    ),
)
