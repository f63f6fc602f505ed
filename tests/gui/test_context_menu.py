"""The menu of words and marks, opened from the keyboard."""

from __future__ import annotations

import pytest
from hands import Hands
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

opens_popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # for want of a screen


def open_menu(hands: Hands) -> QMenu:
    """The menu; keyboards without a menu key open it so."""
    hands.press("Shift+F10")
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@opens_popups
def test_the_menu_opens_below_the_words_at_the_caret_and_acts_on_the_mark_there(hands: Hands) -> None:
    hands.caret_to("Tan Sri Lim Boon Hock")
    caret, pitch = hands.view.cursorRect(), hands.view._sheet.layout.metrics.pitch
    with hands.qtbot.waitSignal(hands.view.customContextMenuRequested) as asked:
        open_menu(hands)
    (place,) = asked.args
    assert place.x() == caret.left()
    assert caret.bottom() < place.y() < caret.top() + pitch
    hands.press("R")  # Remove the mark
    hands.settle()
    assert "Tan Sri Lim Boon Hock" not in [surface for surface, _ in hands.mentions()]


@opens_popups
def test_with_the_mouse_the_menu_opens_where_that_is(hands: Hands) -> None:
    viewport, point = hands.view.viewport(), hands.point_of(hands.find("Tan Sri Lim Boon Hock")[0])
    by_mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    with hands.qtbot.waitSignal(hands.view.customContextMenuRequested) as asked:
        QApplication.sendEvent(viewport, by_mouse)
    assert asked.args == [point]
    QApplication.activePopupWidget().close()


@opens_popups
def test_what_the_menu_is_about_comes_into_view(hands: Hands) -> None:
    hands.caret_to("Kuala Semarak")
    bar = hands.view.verticalScrollBar()
    hands.window.resize(900, 500)
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert not hands.view.viewport().rect().contains(hands.view.cursorRect())
    open_menu(hands).close()
    assert hands.view.viewport().rect().contains(hands.view.cursorRect())
    assert bar.value() < bar.maximum()


@opens_popups
def test_the_menu_by_key_is_about_the_selected_words(hands: Hands) -> None:
    hands.select("three days")
    open_menu(hands)
    hands.press("Down", "Return")
    hands.settle()
    assert ("three days", "PERSON") in hands.mentions()
