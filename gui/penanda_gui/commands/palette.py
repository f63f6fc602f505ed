"""The command palette: every command, article and entity, by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from penanda.model.article import ArticleSummary
from penanda.project.entities import EntityNames
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.command import Command
from penanda_gui.commands.menu_bar import SUBMENUS, heading_of
from penanda_gui.pickers.picker import Option, Picker

translate = QCoreApplication.translate

_ARTICLE, _ENTITY = "article:", "entity:"


def open_palette(
    window: QWidget,
    actions: Actions,
    articles: Sequence[ArticleSummary],
    show_article: Callable[[str], None],
    entities: Sequence[EntityNames],
    show_entity: Callable[[str], None],
) -> Picker:
    """Ask which command to run, or which article or entity to show, and do it."""
    options = [
        _command(actions, command)
        for command in actions.commands.values()
        if command.menu and actions[command.id].isEnabled()
    ]
    is_article, is_entity = translate("Commands", "Article"), translate("Commands", "Entity")
    options += [Option(_ARTICLE + article.id, article.name, is_article) for article in articles]
    options += [
        Option(_ENTITY + entity.id, entity.name, " · ".join((is_entity, *entity.aliases)))
        for entity in entities
    ]

    def answer(key: str, _typed: str) -> None:
        if key.startswith(_ARTICLE):
            show_article(key.removeprefix(_ARTICLE))
        elif key.startswith(_ENTITY):
            show_entity(key.removeprefix(_ENTITY))
        else:
            actions[key].trigger()

    picker = Picker(window, translate("Commands", "All commands"), options, digits=False)
    picker.picked.connect(answer)
    picker.open()
    return picker


def _command(actions: Actions, command: Command) -> Option:
    """A command, which is found in any language by what it is called in English."""
    keys, heading = actions.shown_keys(command.id), heading_of(command)
    detail = f"{heading} · {keys}" if keys else heading
    english = command.text.replace("&", "")
    if command.choice and command.menu in SUBMENUS:  # of which the text alone does not say what is chosen
        english = f"{SUBMENUS[command.menu].text} {english}".replace("&", "")
    return Option(command.id, actions.text(command.id), detail, also=(english, *command.also))
