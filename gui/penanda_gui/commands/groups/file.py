"""The commands of the menu File: articles, projects, exports."""

from __future__ import annotations

from functools import partial

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_command = partial(Command, menu="file")
_edit = partial(Command, menu="file", changes_project=True)
_anywhere = partial(Command, menu="file", scope=Scope.EVERYWHERE)

_STATUSES = {
    "new": QT_TRANSLATE_NOOP("Commands", "&New"),
    "in_progress": QT_TRANSLATE_NOOP("Commands", "In &progress"),
    "done": QT_TRANSLATE_NOOP("Commands", "&Done"),
    "reviewed": QT_TRANSLATE_NOOP("Commands", "&Reviewed"),
}

COMMANDS: tuple[Command, ...] = (
    _edit("open_articles", QT_TRANSLATE_NOOP("Commands", "&Open articles…"), ("Ctrl+O",), icon="file-plus"),
    _edit(
        "paste_article",
        QT_TRANSLATE_NOOP("Commands", "&Paste as a new article"),
        ("Ctrl+V",),
        icon="clipboard-paste",
    ),
    _edit("choose_encoding", QT_TRANSLATE_NOOP("Commands", "Te&xt encoding…")),
    _edit("take_version", QT_TRANSLATE_NOOP("Commands", "New &version from a file…")),
    _command("show_versions", QT_TRANSLATE_NOOP("Commands", "Versions of th&is article…")),
    _edit("remove_article", QT_TRANSLATE_NOOP("Commands", "Remove this &article"), icon="trash-2"),
    _command(
        "new_project", QT_TRANSLATE_NOOP("Commands", "&New project…"), ("Ctrl+N",), separator_before=True
    ),
    _command(
        "open_project", QT_TRANSLATE_NOOP("Commands", "Open pro&ject…"), ("Ctrl+Shift+O",), icon="folder-open"
    ),
    _command("mark_here", QT_TRANSLATE_NOOP("Commands", "Mark &here")),
    _command("save_copy", QT_TRANSLATE_NOOP("Commands", "&Save a copy…"), ("Ctrl+Shift+S",), icon="save"),
    _edit("restore_backup", QT_TRANSLATE_NOOP("Commands", "Restore a &backup…")),
    _anywhere(
        "export_json",
        QT_TRANSLATE_NOOP("Commands", "&Export as JSON…"),
        ("Ctrl+E",),
        icon="download",
        separator_before=True,
    ),
    _anywhere("export_claims", QT_TRANSLATE_NOOP("Commands", "Export &claims as CSV…"), ("Ctrl+Shift+E",)),
    _anywhere("export_reviews", QT_TRANSLATE_NOOP("Commands", "Export ratings as ClaimRevie&w…")),
    _anywhere("print_claims", QT_TRANSLATE_NOOP("Commands", "Print c&laims…"), ("Ctrl+P",)),
    _anywhere("claims_as_pdf", QT_TRANSLATE_NOOP("Commands", "Claims as PD&F…"), ("Ctrl+Shift+P",)),
    _command(
        "set_annotator", QT_TRANSLATE_NOOP("Commands", "Your na&me…"), icon="user", separator_before=True
    ),
    _command("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), ("Ctrl+Q",)),
    *(
        Command(f"status.{status}", text, menu="status", choice="status", changes_project=True)
        for status, text in _STATUSES.items()
    ),
)
