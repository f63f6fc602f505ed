"""What is done in dialogs only: commands that stand in no menu."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_edit = partial(Command, changes_project=True)

COMMANDS: tuple[Command, ...] = (
    _edit("label.up", QT_TRANSLATE_NOOP("Commands", "Move the label up"), ("Alt+Up",), scope=Scope.LABELS),
    _edit(
        "label.down", QT_TRANSLATE_NOOP("Commands", "Move the label down"), ("Alt+Down",), scope=Scope.LABELS
    ),
    _edit("label.add", QT_TRANSLATE_NOOP("Commands", "Add a label"), ("Ins",), scope=Scope.LABEL_LIST),
    _edit(
        "label.use",
        QT_TRANSLATE_NOOP("Commands", "Retire the label, or take it back"),
        ("Space",),
        scope=Scope.LABEL_LIST,
    ),
    _edit(
        "label.remove", QT_TRANSLATE_NOOP("Commands", "Remove the label"), ("Del",), scope=Scope.LABEL_LIST
    ),
    _edit(
        "leave_word",
        QT_TRANSLATE_NOOP("Commands", "Take the reporting word away"),
        ("Del",),
        scope=Scope.REPORTING_WORDS,
    ),
    _edit("check_hits", QT_TRANSLATE_NOOP("Commands", "All hits, or none"), ("A",), scope=Scope.HITS),
)
