"""In an open menu the underlined letters act, and the keys of the text behind it do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import Hands
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from penanda_gui.settings import Settings

opens_popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # for want of a screen


@pytest.fixture(params=["en", "ms"])
def in_language(request: pytest.FixtureRequest, at_the_desk: Hands) -> Iterator[Hands]:
    """Somebody at a window in a language, which has its own letters in the menus."""
    settings = Settings()
    settings.language_choice = request.param
    settings.save()
    at_the_desk.start()
    yield at_the_desk
    at_the_desk.application._language.remove()


def letter_of(text: str) -> str:
    """The letter that is underlined in the text of a menu or of an entry, or ``""``."""
    return QKeySequence.mnemonic(text).toString()[-1:]


def open_menu(hands: Hands, name: str) -> QMenu:
    """A menu, opened by its letter while the text has the focus."""
    menu = hands.window.menus[name]
    hands.view.setFocus()
    hands.press(f"Alt+{letter_of(menu.title())}")
    hands.wait(lambda: QApplication.activePopupWidget() is menu)
    return menu


def close_menus(hands: Hands) -> None:
    while QApplication.activePopupWidget() is not None:
        hands.press("Esc")


def given_from_now_on(hands: Hands) -> list[str]:
    """The commands that are given, in their order."""
    given: list[str] = []
    actions = hands.window.actions_by_id
    for command_id in actions.commands:
        actions[command_id].triggered.connect(lambda _on, name=command_id: given.append(name))
    return given


def keys_of_the_text(hands: Hands) -> list[str]:
    keys = {key.toString() for action in hands.view.actions() for key in action.shortcuts()}
    return sorted(key for key in keys if len(key) == 1)


@opens_popups
def test_a_key_of_the_text_is_in_a_menu_the_letter_of_an_entry_or_nothing(in_language: Hands) -> None:
    hands, given = in_language, given_from_now_on(in_language)
    keys = keys_of_the_text(hands)
    assert {"B", "E", "L", "X"} <= set(keys)
    for key in keys:
        menu = open_menu(hands, "view")
        entries = [one.objectName() for one in menu.actions() if letter_of(one.text()) == key]
        hands.press(key)
        close_menus(hands)
        assert given == [entry for entry in entries if entry], key  # a submenu has no name, and opens
        given.clear()


@opens_popups
def test_at_the_menu_bar_alone_the_letters_open_its_menus(hands: Hands) -> None:
    given = given_from_now_on(hands)
    hands.view.setFocus()
    hands.window.menuBar().setFocus()  # as Alt alone does
    hands.press("E")
    assert QApplication.activePopupWidget() is hands.window.menus["edit"]
    assert given == []
    close_menus(hands)


@opens_popups
def test_a_digit_tags_nothing_while_a_menu_is_open(hands: Hands) -> None:
    hands.select(hands.text.split()[0])
    before = hands.mentions()
    open_menu(hands, "go")
    hands.press("2")
    close_menus(hands)
    assert hands.mentions() == before


@opens_popups
def test_in_the_context_menu_the_letters_of_its_entries_act_too(hands: Hands) -> None:
    hands.run("next_mark")
    given = given_from_now_on(hands)
    hands.view.customContextMenuRequested.emit(QPoint(20, 20))
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    hands.press("M")  # in the text the next mark, here: move the edges
    assert given == ["move_edges"]
    close_menus(hands)


@opens_popups
def test_esc_out_of_a_menu_gives_the_focus_back_to_where_it_was(in_language: Hands) -> None:
    hands = in_language
    for field in (hands.parts.facts.title, hands.view):
        for name in ("file", "claim"):
            field.setFocus()
            menu = hands.window.menus[name]
            hands.press(f"Alt+{letter_of(menu.title())}")
            hands.wait(lambda menu=menu: QApplication.activePopupWidget() is menu)
            hands.press("Esc")
            assert QApplication.activePopupWidget() is None
            assert field.hasFocus()
            assert hands.window.menuBar().activeAction() is None
    given = given_from_now_on(hands)
    hands.press("M", "Ctrl+F")
    assert given == ["next_mark", "find"]


@opens_popups
def test_esc_out_of_a_submenu_stays_in_the_menu_around_it(hands: Hands) -> None:
    menu, submenu = open_menu(hands, "view"), hands.window.menus["language"]
    hands.press(letter_of(submenu.title()))
    hands.wait(lambda: QApplication.activePopupWidget() is submenu)
    hands.press("Esc")
    assert QApplication.activePopupWidget() is menu
    hands.press("Esc")
    assert hands.view.hasFocus()


@opens_popups
@pytest.mark.parametrize("to_a_menu", [(), ("Down", "Esc")])
def test_from_the_menu_bar_a_key_with_ctrl_acts_where_the_focus_was(
    hands: Hands, to_a_menu: tuple[str, ...]
) -> None:
    hands.view.setFocus()
    given = given_from_now_on(hands)
    QTest.keyPress(hands.view, Qt.Key.Key_Alt)
    QTest.keyRelease(hands.view, Qt.Key.Key_Alt)
    assert hands.window.menuBar().hasFocus()
    hands.press(*to_a_menu)
    hands.press("Ctrl+F")
    assert given == ["find"]
    hands.press("Esc")
    assert hands.view.hasFocus()
