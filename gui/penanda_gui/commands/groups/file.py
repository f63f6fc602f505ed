"""The commands of the menu File: articles, projects, exports."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command
from penanda_gui.commands.scope import Scope

_STATUSES = {
    "new": QT_TRANSLATE_NOOP("Commands", "&New"),
    "in_progress": QT_TRANSLATE_NOOP("Commands", "In &progress"),
    "done": QT_TRANSLATE_NOOP("Commands", "&Done"),
    "reviewed": QT_TRANSLATE_NOOP("Commands", "&Reviewed"),
}

COMMANDS: tuple[Command, ...] = (
    Command(
        "open_articles",
        QT_TRANSLATE_NOOP("Commands", "&Open articles…"),
        "file",
        ("Ctrl+O",),
        icon="file-plus",
        changes_project=True,
    ),
    Command(
        "paste_article",
        QT_TRANSLATE_NOOP("Commands", "&Paste as a new article"),
        "file",
        ("Ctrl+V",),
        icon="clipboard-paste",
        changes_project=True,
    ),
    Command(
        "choose_encoding",
        QT_TRANSLATE_NOOP("Commands", "Te&xt encoding…"),
        "file",
        changes_project=True,
    ),
    Command(
        "take_version",
        QT_TRANSLATE_NOOP("Commands", "New &version from a file…"),
        "file",
        changes_project=True,
    ),
    Command("show_versions", QT_TRANSLATE_NOOP("Commands", "Versions of th&is article…"), "file"),
    Command(
        "remove_article",
        QT_TRANSLATE_NOOP("Commands", "Remove this &article"),
        "file",
        icon="trash-2",
        changes_project=True,
    ),
    Command(
        "new_project",
        QT_TRANSLATE_NOOP("Commands", "&New project…"),
        "file",
        ("Ctrl+N",),
        separator_before=True,
    ),
    Command(
        "open_project",
        QT_TRANSLATE_NOOP("Commands", "Open pro&ject…"),
        "file",
        ("Ctrl+Shift+O",),
        icon="folder-open",
    ),
    Command("mark_here", QT_TRANSLATE_NOOP("Commands", "Mark &here"), "file"),
    Command(
        "save_copy",
        QT_TRANSLATE_NOOP("Commands", "&Save a copy…"),
        "file",
        ("Ctrl+Shift+S",),
        icon="save",
    ),
    Command(
        "restore_backup",
        QT_TRANSLATE_NOOP("Commands", "Restore a &backup…"),
        "file",
        changes_project=True,
    ),
    Command(
        "export_json",
        QT_TRANSLATE_NOOP("Commands", "&Export as JSON…"),
        "file",
        ("Ctrl+E",),
        scope=Scope.EVERYWHERE,
        icon="download",
        separator_before=True,
    ),
    Command(
        "export_claims",
        QT_TRANSLATE_NOOP("Commands", "Export &claims as CSV…"),
        "file",
        ("Ctrl+Shift+E",),
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "export_reviews",
        QT_TRANSLATE_NOOP("Commands", "Export ratings as ClaimRevie&w…"),
        "file",
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "print_claims",
        QT_TRANSLATE_NOOP("Commands", "Print c&laims…"),
        "file",
        ("Ctrl+P",),
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "claims_as_pdf",
        QT_TRANSLATE_NOOP("Commands", "Claims as PD&F…"),
        "file",
        ("Ctrl+Shift+P",),
        scope=Scope.EVERYWHERE,
    ),
    Command(
        "set_annotator",
        QT_TRANSLATE_NOOP("Commands", "Your na&me…"),
        "file",
        icon="user",
        separator_before=True,
    ),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "file", ("Ctrl+Q",)),
    *(
        Command(f"status.{status}", text, "status", choice="status", changes_project=True)
        for status, text in _STATUSES.items()
    ),
)
