"""The menu bar and the context menu, made from the command table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.command import Command
from penanda_gui.commands.leaving_menus import LeavingMenus
from penanda_gui.commands.menu_bar import MENUS, SUBMENUS
from penanda_gui.commands.menu_letters import MenuLetters

translate = QCoreApplication.translate


def build_menus(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Fill the menu bar; returns the menus and submenus by id."""
    menus = {name: bar.addMenu(translate("Commands", text)) for name, text in MENUS.items()}
    submenus = {name: QMenu(translate("Commands", sub.text), bar) for name, sub in SUBMENUS.items()}
    MenuLetters(bar, *menus.values(), *submenus.values())
    LeavingMenus(bar)
    for command in actions.commands.values():
        if command.menu:
            _add(menus.get(command.menu) or submenus[command.menu], actions, command)
        if command.label:
            _show_digit(actions, command)
    for name, sub in SUBMENUS.items():
        if sub.before:
            menus[sub.menu].insertMenu(actions[sub.before], submenus[name])
        else:
            menus[sub.menu].addMenu(submenus[name])
    return menus | submenus


def put_labels(menus: Mapping[str, QMenu], actions: Actions) -> None:
    """Put the commands of labels, which are new, into their menus, before all else that stands there."""
    firsts = {name: menu.actions()[0] if menu.actions() else None for name, menu in menus.items()}
    for command in actions.commands.values():
        if command.label:
            menus[command.menu].insertAction(cast("QAction", firsts[command.menu]), actions[command.id])
            _show_digit(actions, command)


def context_menu(actions: Actions, parent: QWidget) -> QMenu:
    """What can be done where the article was clicked on: everything that acts on words or a mark."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for command in actions.commands.values():
        if command.menu == "tag":
            _add(menu, actions, command)
    menu.addSeparator()
    claim = menu.addMenu(translate("Commands", MENUS["claim"]))
    MenuLetters(menu, claim)
    for command in actions.commands.values():
        if command.menu == "claim":
            _add(claim, actions, command)
    menu.addSeparator()
    for command_id in ("copy", "select_all"):
        menu.addAction(actions[command_id])
    return menu


def _show_digit(actions: Actions, command: Command) -> None:
    # The digit is read by position, not through a shortcut, so the menu is told to show it.
    if command.by_position:
        actions[command.id].setText(f"{actions[command.id].text()}\t{command.by_position}")


def _add(menu: QMenu, actions: Actions, command: Command) -> None:
    if command.separator_before:
        menu.addSeparator()
    menu.addAction(actions[command.id])
