"""Every text that a window shows, and which of them are English although there is a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree as ET

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QTreeView,
    QWidget,
)

from penanda_assets import translation_file
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

UNTRANSLATED = "⁉"
_NAMES = frozenset({"QShortcut", "QPageSize"})


class Untranslated(QTranslator):
    """Installed below the translation, it puts a sign before each text of Qt's own that has none there."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        # The names of keys are those on the keyboard, and those of paper stand on the packs.
        return UNTRANSLATED + text if context.startswith("Q") and context not in _NAMES else text


def texts_shown(window: QWidget) -> set[str]:
    """What *window* and everything in it says to the eye and to a screen reader, hidden or not."""
    return {plain for text in _texts(window) if (plain := _plain(text))}


def english_left(window: QWidget) -> set[str]:
    """The English texts of *window* that have a translation into Malay, and all that should have one."""
    return {text for text in texts_shown(window) if _english().fullmatch(text) or (UNTRANSLATED in text)}


def _texts(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield from _own_texts(widget)
        for action in widget.actions():
            yield from _texts_of_action(action)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QStatusBar():
            yield widget.currentMessage()
        case QMenu():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _texts_of_view(widget)


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        yield menu.title()
        for inner in menu.actions():
            yield from _texts_of_action(inner)


def _texts_of_view(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QTreeView) and not view.isHeaderHidden():
        sections = range(view.header().count())
        yield from (str(model.headerData(section, Qt.Orientation.Horizontal)) for section in sections)
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, TwoLineDelegate.SECOND_LINE):
            yield str(model.index(row, 0).data(role) or "")


def _plain(text: str) -> str:
    return text.partition("\t")[0].replace("&", "").strip()


@cache
def _english() -> re.Pattern[str]:
    """Matches every English text of the catalogue whose Malay is another, whatever its fields hold."""
    catalogue = ET.parse(translation_file("ms").with_suffix(".ts")).getroot()
    pairs = [
        (_plain(message.findtext("source", "")), _plain(message.findtext("translation", "")))
        for context in catalogue.iter("context")
        if not context.findtext("name", "").startswith("MAC_")  # "About %1" is the start of a sentence, too
        for message in context.iter("message")
    ]
    # A word that is Malay too, or is the same in it, says nothing.
    malay = {translation for _, translation in pairs}
    patterns = [
        re.sub(r"\\\{\w*\\\}|%\d", ".+", re.escape(source)) for source, _ in pairs if source not in malay
    ]
    return re.compile("|".join(patterns), re.DOTALL)
