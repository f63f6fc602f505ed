"""The menus and submenus that commands name, in their order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.command import Command

translate = QCoreApplication.translate

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
    "desk": ("claim", QT_TRANSLATE_NOOP("Commands", "At the claim desk")),
    "desk_order": ("claim", QT_TRANSLATE_NOOP("Commands", "Order of the claims at the desk")),
    "recent": ("file", QT_TRANSLATE_NOOP("Commands", "Open &recent")),
    "status": ("file", QT_TRANSLATE_NOOP("Commands", "Article s&tatus")),
    "language": ("view", QT_TRANSLATE_NOOP("Commands", "Lan&guage")),
    "appearance": ("view", QT_TRANSLATE_NOOP("Commands", "A&ppearance")),
}


def menu_name(menu: str) -> str:
    """The name of a menu or submenu, without the mark of its letter."""
    text = MENUS[menu] if menu in MENUS else SUBMENUS[menu][1]
    return translate("Commands", text).replace("&", "")


def heading_of(command: Command) -> str:
    """Under which heading a command is listed: where its keys act if that is one place, else its menu."""
    return command.scope.place or menu_name(command.menu)
