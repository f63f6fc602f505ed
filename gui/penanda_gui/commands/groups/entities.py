"""The commands of the submenu Entities of the project."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "choose_entity_there",
        QT_TRANSLATE_NOOP("Commands", "Which entity, in the panel?"),
        "entities",
        ("E",),
        Scope.ENTITIES,
        changes_project=True,
    ),
    Command(
        "rename_entity",
        QT_TRANSLATE_NOOP("Commands", "&Rename the entity"),
        "entities",
        ("F2",),
        Scope.ENTITY_LISTS,
        changes_project=True,
    ),
    Command(
        "merge_entities",
        QT_TRANSLATE_NOOP("Commands", "&Merge the selected entities…"),
        "entities",
        ("M",),
        Scope.ALL_ENTITIES,
        changes_project=True,
    ),
    Command(
        "open_wikidata",
        QT_TRANSLATE_NOOP("Commands", "Open its &Wikidata page"),
        "entities",
        ("W",),
        Scope.ALL_ENTITIES,
    ),
    Command(
        "open_mention",
        QT_TRANSLATE_NOOP("Commands", "Open the place of the mention"),
        "entities",
        ("Enter", "Return"),
        Scope.MENTIONED,
        separator_before=True,
    ),
    Command(
        "split_entity",
        QT_TRANSLATE_NOOP("Commands", "&Split the selected mentions off…"),
        "entities",
        ("S",),
        Scope.MENTIONED,
        changes_project=True,
    ),
    Command(
        "find_duplicates",
        QT_TRANSLATE_NOOP("Commands", "Likely &duplicates…"),
        "entities",
        ("D",),
        Scope.ALL_ENTITIES,
        separator_before=True,
    ),
    Command(
        "merge_pair",
        QT_TRANSLATE_NOOP("Commands", "Merge the two…"),
        "entities",
        ("M",),
        Scope.DUPLICATES,
        changes_project=True,
    ),
    Command(
        "keep_pair_apart",
        QT_TRANSLATE_NOOP("Commands", "They are different"),
        "entities",
        ("D",),
        Scope.DUPLICATES,
        changes_project=True,
    ),
    Command(
        "next_pair",
        QT_TRANSLATE_NOOP("Commands", "Next two"),
        "entities",
        ("N",),
        Scope.DUPLICATES,
    ),
    Command(
        "leave_duplicates",
        QT_TRANSLATE_NOOP("Commands", "Back to the list of all entities"),
        "entities",
        ("Backspace",),
        Scope.DUPLICATES,
    ),
)
