"""What is done in dialogs only: commands that stand in no menu."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

COMMANDS: tuple[Command, ...] = (
    Command(
        "label.up",
        QT_TRANSLATE_NOOP("Commands", "Move the label up"),
        "",
        ("Alt+Up",),
        Scope.LABELS,
        changes_project=True,
    ),
    Command(
        "label.down",
        QT_TRANSLATE_NOOP("Commands", "Move the label down"),
        "",
        ("Alt+Down",),
        Scope.LABELS,
        changes_project=True,
    ),
    Command(
        "label.add",
        QT_TRANSLATE_NOOP("Commands", "Add a label"),
        "",
        ("Ins",),
        Scope.LABEL_LIST,
        changes_project=True,
    ),
    Command(
        "label.use",
        QT_TRANSLATE_NOOP("Commands", "Retire the label, or take it back"),
        "",
        ("Space",),
        Scope.LABEL_LIST,
        changes_project=True,
    ),
    Command(
        "label.remove",
        QT_TRANSLATE_NOOP("Commands", "Remove the label"),
        "",
        ("Del",),
        Scope.LABEL_LIST,
        changes_project=True,
    ),
    Command(
        "leave_word",
        QT_TRANSLATE_NOOP("Commands", "Take the reporting word away"),
        "",
        ("Del",),
        Scope.REPORTING_WORDS,
        changes_project=True,
    ),
    Command(
        "check_hits",
        QT_TRANSLATE_NOOP("Commands", "All hits, or none"),
        "",
        ("A",),
        Scope.HITS,
        changes_project=True,
    ),
)
