"""The commands of the submenu Entities of the project."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_command = partial(Command, menu="entities")
_edit = partial(Command, menu="entities", changes_project=True)

COMMANDS: tuple[Command, ...] = (
    _edit(
        "choose_entity_there",
        QT_TRANSLATE_NOOP("Commands", "Which entity, in the panel?"),
        ("E",),
        scope=Scope.ENTITIES,
    ),
    _edit(
        "rename_entity",
        QT_TRANSLATE_NOOP("Commands", "&Rename the entity"),
        ("F2",),
        scope=Scope.ENTITY_LISTS,
    ),
    _edit(
        "merge_entities",
        QT_TRANSLATE_NOOP("Commands", "&Merge the selected entities…"),
        ("M",),
        scope=Scope.ALL_ENTITIES,
    ),
    _command(
        "open_wikidata",
        QT_TRANSLATE_NOOP("Commands", "Open its &Wikidata page"),
        ("W",),
        scope=Scope.ALL_ENTITIES,
    ),
    _command(
        "open_mention",
        QT_TRANSLATE_NOOP("Commands", "Open the place of the mention"),
        ("Enter", "Return"),
        scope=Scope.MENTIONED,
        separator_before=True,
    ),
    _edit(
        "split_entity",
        QT_TRANSLATE_NOOP("Commands", "&Split the selected mentions off…"),
        ("S",),
        scope=Scope.MENTIONED,
    ),
    _command(
        "find_duplicates",
        QT_TRANSLATE_NOOP("Commands", "Likely &duplicates…"),
        ("D",),
        scope=Scope.ALL_ENTITIES,
        separator_before=True,
    ),
    _edit("merge_pair", QT_TRANSLATE_NOOP("Commands", "Merge the two…"), ("M",), scope=Scope.DUPLICATES),
    _edit(
        "keep_pair_apart", QT_TRANSLATE_NOOP("Commands", "They are different"), ("D",), scope=Scope.DUPLICATES
    ),
    _command("next_pair", QT_TRANSLATE_NOOP("Commands", "Next two"), ("N",), scope=Scope.DUPLICATES),
    _command(
        "leave_duplicates",
        QT_TRANSLATE_NOOP("Commands", "Back to the list of all entities"),
        ("Backspace",),
        scope=Scope.DUPLICATES,
    ),
)
