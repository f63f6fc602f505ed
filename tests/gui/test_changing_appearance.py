"""Light and dark are changed amid work: nothing moves but the colours."""

from __future__ import annotations

import pytest
from hands import Hands
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor

from penanda_gui.fonts import article_font
from penanda_gui.theme import DARK, LIGHT, Theme


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_zoomed_text_keeps_its_size_its_place_and_the_tints_under_its_words(hands: Hands) -> None:
    view = hands.view
    hands.press("Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++")
    view.place_caret(len(hands.text))
    view.reveal(len(hands.text), len(hands.text))
    top = view.reading_place()
    assert top > 0
    for appearance in ("dark", "light", "dark"):
        hands.run(f"appearance.{appearance}")
        hands.settle()
        view.viewport().repaint()
        assert view.font() == view.document().defaultFont() == article_font(view.zoom)
        assert view.reading_place() == top
        builder = view._sheet.builder
        for block, _ in view._sheet.page.all_blocks():
            new = builder.build(block, builder.marks_of(block))
            assert view._sheet.decorations.of(block).tints == new.tints
    hands.press("Ctrl+0")
    assert view.font() == article_font(1.0)


def test_the_page_covers_what_lies_behind_it_which_is_not_painted_with_it(hands: Hands) -> None:
    behind = Paints(hands.view.parentWidget())
    for appearance in ("dark", "light"):
        hands.run(f"appearance.{appearance}")
        hands.settle()
        hands.view.parentWidget().repaint()
        seen = behind.count
        assert seen
        hands.view.viewport().repaint()
        assert behind.count == seen


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_page_has_the_ground_of_the_appearance_that_was_chosen(hands: Hands, theme: Theme) -> None:
    other = "light" if theme is DARK else "dark"
    for appearance in (other, theme.name):
        hands.run(f"appearance.{appearance}")
        hands.settle()
    assert hands.view.viewport().grab().toImage().pixelColor(3, 3) == QColor(theme.base)
