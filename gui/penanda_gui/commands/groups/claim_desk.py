"""The commands at the claim desk, in a submenu of the menu Claim, and those that belong to it."""

from __future__ import annotations

from functools import partial

from penanda.project.claims_desk import Sort
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_edit = partial(Command, menu="desk", scope=Scope.CLAIM_LIST, changes_project=True)
_command = partial(Command, menu="desk", scope=Scope.DESK)

SORTS: dict[Sort, str] = {
    "worth": QT_TRANSLATE_NOOP("Commands", "Sort by worth"),
    "text": QT_TRANSLATE_NOOP("Commands", "Sort by the words"),
    "claimant": QT_TRANSLATE_NOOP("Commands", "Sort by who says it"),
    "place": QT_TRANSLATE_NOOP("Commands", "Sort by article"),
    "status": QT_TRANSLATE_NOOP("Commands", "Sort by status"),
    "type": QT_TRANSLATE_NOOP("Commands", "Sort by kind"),
    "rating": QT_TRANSLATE_NOOP("Commands", "Sort by rating"),
    "evidence": QT_TRANSLATE_NOOP("Commands", "Sort by evidence"),
}
"""The orders of the list, by what is sorted by, in the order of its columns."""

_AT_THE_DESK: tuple[Command, ...] = (
    Command(
        "desk.open",
        QT_TRANSLATE_NOOP("Commands", "Open the claim in its article"),
        ("Enter", "Return"),
        menu="desk",
        scope=Scope.CLAIM_LIST,
    ),
    _edit("desk.check", QT_TRANSLATE_NOOP("Commands", "They are to check"), ("C",), separator_before=True),
    _edit("desk.minor", QT_TRANSLATE_NOOP("Commands", "They are minor"), ("V",)),
    _edit("desk.not_checkable", QT_TRANSLATE_NOOP("Commands", "They are not checkable"), ("X",)),
    _edit("desk.status", QT_TRANSLATE_NOOP("Commands", "Their status…"), ("S",)),
    _edit("desk.type", QT_TRANSLATE_NOOP("Commands", "Their kind…"), ("T",)),
    _edit("desk.rating", QT_TRANSLATE_NOOP("Commands", "Their rating…"), ("R",)),
    _edit("desk.claimant", QT_TRANSLATE_NOOP("Commands", "Who says them?"), ("W",)),
    _edit(
        "desk.link", QT_TRANSLATE_NOOP("Commands", "They are the same claim"), ("L",), separator_before=True
    ),
    _edit("desk.unlink", QT_TRANSLATE_NOOP("Commands", "They are not the same claim"), ("U",)),
    Command(
        "desk.link_similar",
        QT_TRANSLATE_NOOP("Commands", "The similar one is the same claim, or not"),
        ("L",),
        menu="desk",
        scope=Scope.SIMILAR_CLAIMS,
        changes_project=True,
    ),
    _edit("desk.remove", QT_TRANSLATE_NOOP("Commands", "Remove the selected claims"), ("Del",)),
    _command(
        "desk.search", QT_TRANSLATE_NOOP("Commands", "Search the claims"), ("Ctrl+F",), separator_before=True
    ),
    _command("desk.next_part", QT_TRANSLATE_NOOP("Commands", "Next part of the desk"), ("F6",)),
    _command("desk.judge", QT_TRANSLATE_NOOP("Commands", "Go to the rating"), ("Ctrl+Enter", "Ctrl+Return")),
    _command(
        "desk.add_evidence",
        QT_TRANSLATE_NOOP("Commands", "Add evidence to the claim"),
        ("Ctrl+Shift+V",),
        changes_project=True,
    ),
    *(
        Command(f"desk.sort.{sort}", text, (str(column),), menu="desk_order", scope=Scope.CLAIM_LIST)
        for column, (sort, text) in enumerate(SORTS.items(), start=1)
    ),
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "claim_desk",
        QT_TRANSLATE_NOOP("Commands", "Claim &desk: all claims of the project"),
        ("Ctrl+Shift+C",),
        menu="claim",
        scope=Scope.EVERYWHERE,
        separator_before=True,
    ),
    *_AT_THE_DESK,
    Command(
        "edit_ratings",
        QT_TRANSLATE_NOOP("Commands", "&Rating scale…"),
        menu="claim",
        scope=Scope.EVERYWHERE,
        changes_project=True,
    ),
)
