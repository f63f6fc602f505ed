"""Every command of Penanda, declared once."""

from __future__ import annotations

from penanda.model.label import Label
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command, Scope

MENUS = {
    "file": QT_TRANSLATE_NOOP("Commands", "&File"),
    "edit": QT_TRANSLATE_NOOP("Commands", "&Edit"),
    "tag": QT_TRANSLATE_NOOP("Commands", "&Tag"),
    "claim": QT_TRANSLATE_NOOP("Commands", "&Claim"),
    "go": QT_TRANSLATE_NOOP("Commands", "&Go"),
    "view": QT_TRANSLATE_NOOP("Commands", "&View"),
    "help": QT_TRANSLATE_NOOP("Commands", "&Help"),
}

SUBMENUS = {
    "recent": ("file", QT_TRANSLATE_NOOP("Commands", "Open &recent")),
    "status": ("file", QT_TRANSLATE_NOOP("Commands", "Article s&tatus")),
    "language": ("view", QT_TRANSLATE_NOOP("Commands", "Lan&guage")),
    "appearance": ("view", QT_TRANSLATE_NOOP("Commands", "A&ppearance")),
}


def _file() -> tuple[Command, ...]:
    return (
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
            icon="download",
            separator_before=True,
        ),
        Command(
            "export_claims",
            QT_TRANSLATE_NOOP("Commands", "Export &claims as CSV…"),
            "file",
            ("Ctrl+Shift+E",),
        ),
        Command(
            "set_annotator",
            QT_TRANSLATE_NOOP("Commands", "Your na&me…"),
            "file",
            icon="user",
            separator_before=True,
        ),
        Command("quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "file", ("Ctrl+Q",)),
    )


def _status() -> tuple[Command, ...]:
    texts = {
        "new": QT_TRANSLATE_NOOP("Commands", "Status: new"),
        "in_progress": QT_TRANSLATE_NOOP("Commands", "Status: in progress"),
        "done": QT_TRANSLATE_NOOP("Commands", "Status: done"),
        "reviewed": QT_TRANSLATE_NOOP("Commands", "Status: reviewed"),
    }
    return tuple(
        Command(f"status.{status}", text, "status", choice="status", changes_project=True)
        for status, text in texts.items()
    )


def _edit() -> tuple[Command, ...]:
    return (
        Command(
            "undo",
            QT_TRANSLATE_NOOP("Commands", "&Undo"),
            "edit",
            ("Ctrl+Z",),
            icon="undo-2",
            changes_project=True,
        ),
        Command(
            "redo",
            QT_TRANSLATE_NOOP("Commands", "&Redo"),
            "edit",
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            icon="redo-2",
            changes_project=True,
        ),
        Command(
            "copy",
            QT_TRANSLATE_NOOP("Commands", "&Copy"),
            "edit",
            ("Ctrl+C",),
            Scope.ARTICLE,
            separator_before=True,
        ),
        Command(
            "select_all", QT_TRANSLATE_NOOP("Commands", "Select &all"), "edit", ("Ctrl+A",), Scope.ARTICLE
        ),
        Command(
            "find",
            QT_TRANSLATE_NOOP("Commands", "&Find in the article…"),
            "edit",
            ("Ctrl+F",),
            icon="search",
            separator_before=True,
        ),
        Command("find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), "edit", ("F3",)),
        Command("find_previous", QT_TRANSLATE_NOOP("Commands", "Find &previous"), "edit", ("Shift+F3",)),
    )


def _tag() -> tuple[Command, ...]:
    return (
        Command(
            "repeat_tag",
            QT_TRANSLATE_NOOP("Commands", "The &last label again"),
            "tag",
            (".",),
            Scope.ARTICLE,
            changes_project=True,
            separator_before=True,
        ),
        Command(
            "choose_entity",
            QT_TRANSLATE_NOOP("Commands", "Which &entity?"),
            "tag",
            ("E",),
            Scope.ARTICLE,
            icon="users",
            changes_project=True,
        ),
        Command(
            "move_edges",
            QT_TRANSLATE_NOOP("Commands", "&Move its edges"),
            "tag",
            ("F2",),
            Scope.ARTICLE,
            changes_project=True,
            separator_before=True,
        ),
        Command(
            "unsure",
            QT_TRANSLATE_NOOP("Commands", "&Unsure"),
            "tag",
            ("U",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "remove_mark",
            QT_TRANSLATE_NOOP("Commands", "&Remove the mark"),
            "tag",
            ("Del",),
            Scope.ARTICLE,
            icon="trash-2",
            changes_project=True,
        ),
    )


def _claim() -> tuple[Command, ...]:
    return (
        Command(
            "claim.check",
            QT_TRANSLATE_NOOP("Commands", "Claim to &check"),
            "claim",
            ("C",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "claim.minor",
            QT_TRANSLATE_NOOP("Commands", "&Minor claim"),
            "claim",
            ("V",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "claim.not_checkable",
            QT_TRANSLATE_NOOP("Commands", "Claim that is &not checkable"),
            "claim",
            ("X",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "choose_claimant",
            QT_TRANSLATE_NOOP("Commands", "&Who says it?"),
            "claim",
            ("W",),
            Scope.ARTICLE,
            icon="message-square-quote",
            changes_project=True,
            separator_before=True,
        ),
        Command(
            "article_says",
            QT_TRANSLATE_NOOP("Commands", "The &article says it"),
            "claim",
            ("Backspace",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "add_piece",
            QT_TRANSLATE_NOOP("Commands", "The selection is another &piece of the claim"),
            "claim",
            ("A",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "set_cue",
            QT_TRANSLATE_NOOP("Commands", "The selection is its c&ue"),
            "claim",
            ("K",),
            Scope.ARTICLE,
            changes_project=True,
        ),
        Command(
            "add_evidence",
            QT_TRANSLATE_NOOP("Commands", "Add e&vidence"),
            "claim",
            ("Ctrl+Shift+V",),
            icon="link",
            changes_project=True,
            separator_before=True,
        ),
        Command(
            "edit_claim",
            QT_TRANSLATE_NOOP("Commands", "&Fill in its card"),
            "claim",
            ("Ctrl+Return",),
            icon="pencil",
        ),
    )


def _go() -> tuple[Command, ...]:
    return (
        Command("next_mark", QT_TRANSLATE_NOOP("Commands", "&Next mark"), "go", ("M",), Scope.ARTICLE),
        Command(
            "previous_mark",
            QT_TRANSLATE_NOOP("Commands", "&Previous mark"),
            "go",
            ("Shift+M",),
            Scope.ARTICLE,
        ),
        Command(
            "outward",
            QT_TRANSLATE_NOOP("Commands", "&Outward to the mark around"),
            "go",
            ("O",),
            Scope.ARTICLE,
        ),
        Command(
            "next_article",
            QT_TRANSLATE_NOOP("Commands", "Next &article"),
            "go",
            ("Ctrl+PgDown",),
            icon="chevron-down",
            separator_before=True,
        ),
        Command("previous_article", QT_TRANSLATE_NOOP("Commands", "Pre&vious article"), "go", ("Ctrl+PgUp",)),
        Command(
            "next_panel",
            QT_TRANSLATE_NOOP("Commands", "Next pane&l"),
            "go",
            ("F6",),
            separator_before=True,
        ),
        Command("back_to_text", QT_TRANSLATE_NOOP("Commands", "&Back to the text"), "go", ("Esc",)),
    )


def _view() -> tuple[Command, ...]:
    return (
        Command(
            "show_articles",
            QT_TRANSLATE_NOOP("Commands", "Show the &articles"),
            "view",
            ("F7",),
            icon="panel-left",
            checkable=True,
        ),
        Command(
            "show_entities",
            QT_TRANSLATE_NOOP("Commands", "Show the &entities"),
            "view",
            ("F8",),
            icon="panel-right",
            checkable=True,
        ),
        Command(
            "show_claims", QT_TRANSLATE_NOOP("Commands", "Show the &claims"), "view", ("F9",), checkable=True
        ),
        Command(
            "show_facts", QT_TRANSLATE_NOOP("Commands", "Show the &facts"), "view", ("F4",), checkable=True
        ),
        Command(
            "show_history",
            QT_TRANSLATE_NOOP("Commands", "Show the &history"),
            "view",
            ("Ctrl+H",),
            checkable=True,
        ),
        Command(
            "layers.both",
            QT_TRANSLATE_NOOP("Commands", "Entities an&d claims"),
            "view",
            ("Ctrl+1",),
            choice="layers",
            separator_before=True,
        ),
        Command(
            "layers.entities",
            QT_TRANSLATE_NOOP("Commands", "Entities in f&ront"),
            "view",
            ("Ctrl+2",),
            choice="layers",
        ),
        Command(
            "layers.claims",
            QT_TRANSLATE_NOOP("Commands", "Claims &in front"),
            "view",
            ("Ctrl+3",),
            choice="layers",
        ),
        Command(
            "all_labels",
            QT_TRANSLATE_NOOP("Commands", "&Label every mention"),
            "view",
            ("Ctrl+L",),
            icon="tag",
            checkable=True,
        ),
        Command(
            "zoom_in",
            QT_TRANSLATE_NOOP("Commands", "&Zoom in"),
            "view",
            ("Ctrl++", "Ctrl+="),
            separator_before=True,
        ),
        Command("zoom_out", QT_TRANSLATE_NOOP("Commands", "Zoom &out"), "view", ("Ctrl+-",)),
        Command("zoom_reset", QT_TRANSLATE_NOOP("Commands", "&Normal size"), "view", ("Ctrl+0",)),
        Command(
            "appearance.system",
            QT_TRANSLATE_NOOP("Commands", "Appearance: as the system"),
            "appearance",
            choice="appearance",
        ),
        Command(
            "appearance.light",
            QT_TRANSLATE_NOOP("Commands", "Appearance: light"),
            "appearance",
            choice="appearance",
        ),
        Command(
            "appearance.dark",
            QT_TRANSLATE_NOOP("Commands", "Appearance: dark"),
            "appearance",
            choice="appearance",
        ),
        Command(
            "language.system",
            QT_TRANSLATE_NOOP("Commands", "Language: as the system"),
            "language",
            choice="language",
        ),
        Command(
            "language.en", QT_TRANSLATE_NOOP("Commands", "Language: English"), "language", choice="language"
        ),
        Command(
            "language.ms",
            QT_TRANSLATE_NOOP("Commands", "Language: Bahasa Melayu"),
            "language",
            choice="language",
        ),
    )


def _help() -> tuple[Command, ...]:
    return (
        Command(
            "palette", QT_TRANSLATE_NOOP("Commands", "All &commands…"), "help", ("Ctrl+K",), icon="command"
        ),
        Command("key_sheet", QT_TRANSLATE_NOOP("Commands", "&Keys"), "help", ("F1",), icon="keyboard"),
        Command(
            "about",
            QT_TRANSLATE_NOOP("Commands", "&About Penanda"),
            "help",
            icon="info",
            separator_before=True,
        ),
    )


COMMANDS = (*_file(), *_status(), *_edit(), *_tag(), *_claim(), *_go(), *_view(), *_help())


def label_commands(labels: tuple[Label, ...], language: str) -> tuple[Command, ...]:
    """A command for each label in use: it tags with it. Their texts are the project's own."""
    return tuple(
        Command(
            f"tag.{label.id}",
            label.name(language),
            "tag",
            scope=Scope.ARTICLE,
            by_position=label.key,
            changes_project=True,
        )
        for label in labels
        if label.active
    )
