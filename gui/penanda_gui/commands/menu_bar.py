"""The menus and submenus that commands name, in their order."""

from __future__ import annotations

from typing import NamedTuple

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


class Submenu(NamedTuple):
    """In which menu it stands, its name, and before which command; at the end where none is said."""

    menu: str
    text: str
    before: str = ""


SUBMENUS = {
    "everywhere": Submenu("tag", QT_TRANSLATE_NOOP("Commands", "Tag every place of the words")),
    "entities": Submenu("tag", QT_TRANSLATE_NOOP("Commands", "E&ntities of the project")),
    "desk": Submenu("claim", QT_TRANSLATE_NOOP("Commands", "At the claim desk")),
    "desk_order": Submenu("claim", QT_TRANSLATE_NOOP("Commands", "Order of the claims at the desk")),
    "recent": Submenu("file", QT_TRANSLATE_NOOP("Commands", "Open &recent"), before="mark_here"),
    "status": Submenu("file", QT_TRANSLATE_NOOP("Commands", "Article s&tatus"), before="remove_article"),
    "language": Submenu("view", QT_TRANSLATE_NOOP("Commands", "Lan&guage")),
    "appearance": Submenu("view", QT_TRANSLATE_NOOP("Commands", "A&ppearance")),
}


def menu_name(menu: str) -> str:
    """The name of a menu or submenu, without the mark of its letter."""
    text = MENUS[menu] if menu in MENUS else SUBMENUS[menu].text
    return translate("Commands", text).replace("&", "")


def heading_of(command: Command) -> str:
    """Under which heading a command is listed: where its keys act if that is one place, else its menu."""
    return command.scope.place or menu_name(command.menu)
