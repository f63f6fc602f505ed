"""What those commands run that belong to no feature."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from penanda.edits import articles as article_edits
from penanda.model.vocabulary import ArticleStatus
from penanda_gui.article.painter import Layers

if TYPE_CHECKING:
    from penanda_gui.main_window import MainWindow

translate = QCoreApplication.translate


def connect_commands(window: MainWindow) -> None:
    """Give every command of the window what it runs."""
    handlers: dict[str, Callable[[], object]] = {
        **_file(window),
        **_marking(window),
        **_going(window),
        **_viewing(window),
    }
    for command_id, handler in handlers.items():
        window.actions_by_id.connect_to(command_id, handler)
    connect_labels(window)
    window.actions_by_id.connect_switch("show_facts", window.arrangement.show_facts)
    window.actions_by_id.connect_switch("all_labels", window.arrangement.show_all_labels)


def connect_labels(window: MainWindow) -> None:
    """Give the commands of the labels that there are now what they run."""

    def tag_everywhere(label: str) -> None:
        from penanda_gui.tagging_everywhere import TaggingEverywhere

        window.features[TaggingEverywhere].tag(label)

    run = {"tag": window.marking.tag, "everywhere": tag_everywhere}
    for command in window.actions_by_id.commands.values():
        if command.label:
            window.actions_by_id.connect_to(command.id, partial(run[command.menu], command.label))


def _file(window: MainWindow) -> dict[str, Callable[[], object]]:
    session, desk = window.session, window.desk

    def remove() -> None:
        if desk.article is not None:
            session.run(article_edits.remove, desk.article_id)

    def encoding() -> None:
        from penanda_gui.pickers.small_questions import ask_encoding

        if desk.article is not None:
            article_id = desk.article_id
            ask_encoding(
                window, desk.article, lambda name: session.run(article_edits.set_encoding, article_id, name)
            )

    def annotator() -> None:
        from penanda_gui.pickers.small_questions import ask_line

        ask_line(
            window,
            translate("Questions", "Your name"),
            translate("Questions", "New marks are made in this name:"),
            session.annotator,
            window.set_annotator,
        )

    def set_status(status: ArticleStatus) -> None:
        if desk.article is not None:
            session.run(article_edits.set_status, desk.article_id, status)

    statuses: tuple[ArticleStatus, ...] = get_args(ArticleStatus)
    return {
        "choose_encoding": encoding,
        "remove_article": remove,
        "set_annotator": annotator,
        "quit": window.close,
        "undo": session.undo,
        "redo": session.redo,
        "copy": window.parts.view.copy,
        "select_all": window.parts.view.selectAll,
        "open_menu": window.parts.view.ask_for_menu,
        **{f"status.{status}": partial(set_status, status) for status in statuses},
    }


def _marking(window: MainWindow) -> dict[str, Callable[[], object]]:
    marking = window.marking
    return {
        "repeat_tag": marking.repeat,
        "move_edges": marking.move_edges,
        "unsure": marking.unsure,
        "remove_mark": marking.remove,
        "article_says": marking.article_says,
        "add_piece": marking.add_piece,
        "set_cue": marking.set_cue,
        "add_evidence": marking.add_evidence,
        "edit_claim": window.parts.fill_in_card,
    }


def _going(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "next_mark": lambda: window.marking.next_mark(1),
        "previous_mark": lambda: window.marking.next_mark(-1),
        "outward": window.marking.outward,
        "next_article": lambda: window.go_to_article(1),
        "previous_article": lambda: window.go_to_article(-1),
        "next_panel": window.parts.focus_next,
        "back_to_text": window.going_back.go,
    }


def _viewing(window: MainWindow) -> dict[str, Callable[[], object]]:
    view = window.parts.view
    layers: tuple[Layers, ...] = get_args(Layers)

    def show_layers(layer: Layers) -> None:
        view.show_layers(layer)
        window.parts.overview.show_layers(layer)

    return {
        **{f"layers.{layer}": partial(show_layers, layer) for layer in layers},
        "zoom_in": view.zoom_in,
        "zoom_out": view.zoom_out,
        "zoom_reset": view.reset_zoom,
        **{
            f"appearance.{name or 'system'}": partial(window.appearance_wanted.emit, name)
            for name in ("", "light", "dark")
        },
        **{
            f"language.{code or 'system'}": partial(window.language_wanted.emit, code)
            for code in ("", "en", "ms")
        },
        "palette": lambda: _open_palette(window),
        "key_sheet": lambda: _open_key_sheet(window),
        "about": lambda: _show_about(window),
    }


def _open_palette(window: MainWindow) -> None:
    from penanda_gui.commands.palette import open_palette

    def show_entity(entity_id: str) -> None:
        from penanda_gui.all_entities import AllEntities

        window.features[AllEntities].show_entity(entity_id)

    # The list has the articles at hand, and to read all of them again takes long in a large project.
    articles, entities = window.parts.articles.articles.all(), window.session.read.entities.names()
    open_palette(_front(window), window.actions_by_id, articles, window.desk.open, entities, show_entity)


def _open_key_sheet(window: MainWindow) -> None:
    from penanda_gui.commands.key_sheet import KeySheet

    KeySheet(_front(window), window.actions_by_id).open()


def _front(window: MainWindow) -> QWidget:
    """The window in which somebody works: this one, or another one of it."""
    return QApplication.activeWindow() or window


def _show_about(window: MainWindow) -> None:
    from penanda_gui.pickers.small_questions import show_about

    show_about(window)
