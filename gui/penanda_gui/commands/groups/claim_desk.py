"""The commands at the claim desk, in a submenu of the menu Claim, and those that belong to it."""

from __future__ import annotations

from penanda.project.claims_desk import Sort
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

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
        "desk",
        ("Enter", "Return"),
        Scope.CLAIM_LIST,
    ),
    Command(
        "desk.check",
        QT_TRANSLATE_NOOP("Commands", "They are to check"),
        "desk",
        ("C",),
        Scope.CLAIM_LIST,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "desk.minor",
        QT_TRANSLATE_NOOP("Commands", "They are minor"),
        "desk",
        ("V",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.not_checkable",
        QT_TRANSLATE_NOOP("Commands", "They are not checkable"),
        "desk",
        ("X",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.status",
        QT_TRANSLATE_NOOP("Commands", "Their status…"),
        "desk",
        ("S",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.type",
        QT_TRANSLATE_NOOP("Commands", "Their kind…"),
        "desk",
        ("T",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.rating",
        QT_TRANSLATE_NOOP("Commands", "Their rating…"),
        "desk",
        ("R",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.claimant",
        QT_TRANSLATE_NOOP("Commands", "Who says them?"),
        "desk",
        ("W",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.link",
        QT_TRANSLATE_NOOP("Commands", "They are the same claim"),
        "desk",
        ("L",),
        Scope.CLAIM_LIST,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "desk.unlink",
        QT_TRANSLATE_NOOP("Commands", "They are not the same claim"),
        "desk",
        ("U",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.link_similar",
        QT_TRANSLATE_NOOP("Commands", "The similar one is the same claim, or not"),
        "desk",
        ("L",),
        Scope.SIMILAR_CLAIMS,
        changes_project=True,
    ),
    Command(
        "desk.remove",
        QT_TRANSLATE_NOOP("Commands", "Remove the selected claims"),
        "desk",
        ("Del",),
        Scope.CLAIM_LIST,
        changes_project=True,
    ),
    Command(
        "desk.search",
        QT_TRANSLATE_NOOP("Commands", "Search the claims"),
        "desk",
        ("Ctrl+F",),
        Scope.DESK,
        separator_before=True,
    ),
    Command(
        "desk.next_part",
        QT_TRANSLATE_NOOP("Commands", "Next part of the desk"),
        "desk",
        ("F6",),
        Scope.DESK,
    ),
    Command(
        "desk.judge",
        QT_TRANSLATE_NOOP("Commands", "Go to the rating"),
        "desk",
        ("Ctrl+Enter", "Ctrl+Return"),
        Scope.DESK,
    ),
    Command(
        "desk.add_evidence",
        QT_TRANSLATE_NOOP("Commands", "Add evidence to the claim"),
        "desk",
        ("Ctrl+Shift+V",),
        Scope.DESK,
        changes_project=True,
    ),
    *(
        Command(f"desk.sort.{sort}", text, "desk_order", (str(column),), Scope.CLAIM_LIST)
        for column, (sort, text) in enumerate(SORTS.items(), start=1)
    ),
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "claim_desk",
        QT_TRANSLATE_NOOP("Commands", "Claim &desk: all claims of the project"),
        "claim",
        ("Ctrl+Shift+C",),
        Scope.EVERYWHERE,
        separator_before=True,
    ),
    *_AT_THE_DESK,
    Command(
        "edit_ratings",
        QT_TRANSLATE_NOOP("Commands", "&Rating scale…"),
        "claim",
        scope=Scope.EVERYWHERE,
        changes_project=True,
    ),
)
