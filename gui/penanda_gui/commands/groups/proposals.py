"""The commands that make claims from clauses, and those about what a claim is tied to."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_edit = partial(Command, menu="claim", scope=Scope.ARTICLE, changes_project=True)
_go = partial(Command, menu="go", scope=Scope.ARTICLE)

MAKING: tuple[Command, ...] = (
    _edit(
        "claim_so.check",
        QT_TRANSLATE_NOOP("Commands", "To chec&k, as proposed, and on"),
        ("Shift+C",),
        separator_before=True,
    ),
    _edit("claim_so.minor", QT_TRANSLATE_NOOP("Commands", "Minor, as proposed, and on"), ("Shift+V",)),
    _edit(
        "claim_so.not_checkable",
        QT_TRANSLATE_NOOP("Commands", "Not checkab&le, as proposed, and on"),
        ("Shift+X",),
    ),
    _edit(
        "widen",
        QT_TRANSLATE_NOOP("Commands", "Widen it: clause, sentence, paragrap&h"),
        ("S",),
        separator_before=True,
    ),
    _edit("narrow", QT_TRANSLATE_NOOP("Commands", "Narrow it again"), ("Shift+S",)),
)

TIES: tuple[Command, ...] = (
    _edit(
        "choose_parent", QT_TRANSLATE_NOOP("Commands", "&Inside which claim?"), ("I",), separator_before=True
    ),
    _edit("clear_parent", QT_TRANSLATE_NOOP("Commands", "It stands on its own"), ("Shift+I",)),
    _edit("take_about", QT_TRANSLATE_NOOP("Commands", "It is a&bout whom its words name"), ("B",)),
    _edit("choose_about", QT_TRANSLATE_NOOP("Commands", "About whom &else?"), ("Shift+B",)),
    Command(
        "reporting_words",
        QT_TRANSLATE_NOOP("Commands", "Reportin&g words…"),
        menu="claim",
        icon="quote",
        changes_project=True,
        separator_before=True,
    ),
)

WALKING: tuple[Command, ...] = (
    _go(
        "next_clause",
        QT_TRANSLATE_NOOP("Commands", "Next &clause without a claim"),
        ("J",),
        separator_before=True,
    ),
    _go("previous_clause", QT_TRANSLATE_NOOP("Commands", "Previo&us clause without a claim"), ("Shift+J",)),
)
