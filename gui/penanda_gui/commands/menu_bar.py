"""The menus and submenus that commands name, in their order."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP

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
    "everywhere": ("tag", QT_TRANSLATE_NOOP("Commands", "Tag every place of the words")),
    "entities": ("tag", QT_TRANSLATE_NOOP("Commands", "E&ntities of the project")),
    "recent": ("file", QT_TRANSLATE_NOOP("Commands", "Open &recent")),
    "status": ("file", QT_TRANSLATE_NOOP("Commands", "Article s&tatus")),
    "language": ("view", QT_TRANSLATE_NOOP("Commands", "Lan&guage")),
    "appearance": ("view", QT_TRANSLATE_NOOP("Commands", "A&ppearance")),
}
