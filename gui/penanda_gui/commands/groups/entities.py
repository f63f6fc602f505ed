"""The commands of the submenu Entities of the project."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    Command(
        "merge_entities",
        QT_TRANSLATE_NOOP("Commands", "&Merge the selected entities…"),
        "entities",
        changes_project=True,
    ),
    Command(
        "split_entity",
        QT_TRANSLATE_NOOP("Commands", "&Split the selected mentions off…"),
        "entities",
        changes_project=True,
    ),
    Command("find_duplicates", QT_TRANSLATE_NOOP("Commands", "Likely &duplicates…"), "entities"),
    Command("open_wikidata", QT_TRANSLATE_NOOP("Commands", "Open its &Wikidata page"), "entities"),
)
