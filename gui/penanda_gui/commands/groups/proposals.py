"""The commands that make claims from clauses, and those about what a claim is tied to."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

MAKING: tuple[Command, ...] = (
    Command(
        "claim_so.check",
        QT_TRANSLATE_NOOP("Commands", "To chec&k, as proposed, and on"),
        "claim",
        ("Shift+C",),
        Scope.ARTICLE,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "claim_so.minor",
        QT_TRANSLATE_NOOP("Commands", "Minor, as proposed, and on"),
        "claim",
        ("Shift+V",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "claim_so.not_checkable",
        QT_TRANSLATE_NOOP("Commands", "Not checkab&le, as proposed, and on"),
        "claim",
        ("Shift+X",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "widen",
        QT_TRANSLATE_NOOP("Commands", "Widen it: clause, sentence, paragrap&h"),
        "claim",
        ("S",),
        Scope.ARTICLE,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "narrow",
        QT_TRANSLATE_NOOP("Commands", "Narrow it again"),
        "claim",
        ("Shift+S",),
        Scope.ARTICLE,
        changes_project=True,
    ),
)

TIES: tuple[Command, ...] = (
    Command(
        "choose_parent",
        QT_TRANSLATE_NOOP("Commands", "&Inside which claim?"),
        "claim",
        ("I",),
        Scope.ARTICLE,
        changes_project=True,
        separator_before=True,
    ),
    Command(
        "clear_parent",
        QT_TRANSLATE_NOOP("Commands", "It stands on its own"),
        "claim",
        ("Shift+I",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "take_about",
        QT_TRANSLATE_NOOP("Commands", "It is a&bout whom its words name"),
        "claim",
        ("B",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "choose_about",
        QT_TRANSLATE_NOOP("Commands", "About whom &else?"),
        "claim",
        ("Shift+B",),
        Scope.ARTICLE,
        changes_project=True,
    ),
    Command(
        "reporting_words",
        QT_TRANSLATE_NOOP("Commands", "Reportin&g words…"),
        "claim",
        icon="quote",
        changes_project=True,
        separator_before=True,
    ),
)

WALKING: tuple[Command, ...] = (
    Command(
        "next_clause",
        QT_TRANSLATE_NOOP("Commands", "Next &clause without a claim"),
        "go",
        ("J",),
        Scope.ARTICLE,
        separator_before=True,
    ),
    Command(
        "previous_clause",
        QT_TRANSLATE_NOOP("Commands", "Previo&us clause without a claim"),
        "go",
        ("Shift+J",),
        Scope.ARTICLE,
    ),
)
