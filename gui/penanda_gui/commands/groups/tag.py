"""The commands of the menu Tag, besides the labels themselves: those are the project's own."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.groups import entities
from penanda_gui.commands.scope import Scope

_edit = partial(Command, menu="tag", scope=Scope.ARTICLE, changes_project=True)

COMMANDS: tuple[Command, ...] = (
    _edit(
        "repeat_tag", QT_TRANSLATE_NOOP("Commands", "The &last label again"), (".",), separator_before=True
    ),
    _edit("hold_label", QT_TRANSLATE_NOOP("Commands", "&Hold a label"), ("L",)),
    _edit("choose_entity", QT_TRANSLATE_NOOP("Commands", "Which &entity?"), ("E",), icon="users"),
    _edit("move_edges", QT_TRANSLATE_NOOP("Commands", "&Move its edges"), ("F2",), separator_before=True),
    _edit("unsure", QT_TRANSLATE_NOOP("Commands", "&Unsure"), ("U",)),
    _edit("remove_mark", QT_TRANSLATE_NOOP("Commands", "&Remove the mark"), ("Del",), icon="trash-2"),
    _edit(
        "take_proposal",
        QT_TRANSLATE_NOOP("Commands", "Ta&ke what is proposed"),
        ("Enter", "Return"),
        separator_before=True,
    ),
    _edit(
        "take_further",
        QT_TRANSLATE_NOOP("Commands", "Take it and go &on, or all like it"),
        ("Shift+Enter", "Shift+Return"),
    ),
    _edit(
        "turn_down",
        QT_TRANSLATE_NOOP("Commands", "Turn it &down; of a claim: the article says it"),
        ("Backspace",),
    ),
    _edit(
        "take_paragraph", QT_TRANSLATE_NOOP("Commands", "Take all that is suggested in the paragraph"), ("T",)
    ),
    _edit(
        "take_every_suggestion",
        QT_TRANSLATE_NOOP("Commands", "Take all that is suggested in the article"),
        ("Shift+T",),
    ),
    *entities.COMMANDS,
    Command(
        "edit_labels",
        QT_TRANSLATE_NOOP("Commands", "La&bels…"),
        ("Ctrl+Shift+L",),
        menu="tag",
        also=("Tagset", "Set label"),
        changes_project=True,
        separator_before=True,
    ),
)
