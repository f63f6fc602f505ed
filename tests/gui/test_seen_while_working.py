"""What stays in sight while one works, and what goes: ticks, the current claim, good news, what keys do."""

from __future__ import annotations

from pathlib import Path

import pytest
from claim_desk_hands import AtTheClaimDesk
from hands import Hands
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox


def test_where_a_tick_may_stand_there_is_no_icon_for_which_it_would_have_no_room(hands: Hands) -> None:
    hands.window.paint_icons(hands.application.theme)
    for menu in hands.window.menus.values():
        for action in menu.actions():
            assert not action.isCheckable() or action.icon().isNull(), action.text()
    assert hands.window.actions_by_id["show_articles"].isChecked()


def test_the_current_claim_is_still_seen_when_the_card_below_takes_room_from_the_list(hands: Hands) -> None:
    splitter, claims = hands.parts.claim_splitter, hands.parts.claims
    splitter.setSizes([splitter.height(), 0])
    QApplication.processEvents()
    hands.click_row(claims, claims.claims.index(2))
    hands.wait(lambda: hands.window.desk.current_claim == claims.claims.at(2).id)
    before = claims.viewport().height()
    splitter.setSizes([0, splitter.height()])
    QApplication.processEvents()
    assert claims.viewport().height() < before
    assert claims.viewport().rect().contains(claims.visualRect(claims.currentIndex()))


def test_a_claim_that_has_just_been_marked_is_seen_whole_in_the_list(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("".join(f"Hujan {at} kali turun di sini.\n\n" for at in range(9)), encoding="utf-8")
    hands.window.resize(1366, 715)
    hands.window.open_paths([path])
    hands.wait(lambda: hands.text.startswith("Hujan"))
    claims = hands.parts.claims
    hands.view.setFocus()
    hands.press("J")
    for key in ("Shift+C", "Shift+C", "Shift+C", "C"):  # none is current while one walks on
        hands.press(key)
        hands.settle()
    hands.wait(lambda: claims.currentIndex().row() == 3)
    QApplication.processEvents()
    assert claims.viewport().rect().contains(claims.visualRect(claims.currentIndex()))


def test_good_news_goes_with_the_next_edit_and_a_warning_stays(hands: Hands) -> None:
    hands.parts.banner.tell("Exported.", button="Open it", act=lambda: None)
    assert hands.news == "Exported."
    hands.run("next_mark")
    assert hands.news == "Exported."
    hands.press("U")
    hands.settle()
    assert hands.news == ""
    hands.parts.banner.warn("It is late.")
    hands.press("U")
    hands.settle()
    assert hands.news == "It is late."


def test_the_picker_names_digits_only_while_they_take_something(hands: Hands) -> None:
    hands.run("next_mark")
    while hands.view.selected_mark.kind != "mention":
        hands.run("next_mark")
    hands.press("E")
    picker = hands.picker()
    assert "digit" in picker.hint.text()
    hands.type("a")
    assert "digit" not in picker.hint.text()
    hands.press("Backspace")
    assert "digit" in picker.hint.text()
    hands.press("Esc")


@pytest.mark.skipif("sys.platform != 'linux'", reason="the scan codes are those of Linux")
def test_a_key_of_the_digit_row_that_types_a_letter_is_typed_into_the_picker(hands: Hands) -> None:
    hands.run("next_mark")
    while hands.view.selected_mark.kind != "mention":
        hands.run("next_mark")
    hands.press("E")
    picker = hands.picker()
    none, press = Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyPress
    QApplication.sendEvent(picker.search, QKeyEvent(press, Qt.Key.Key_Eacute, none, 11, 0, 0, "é"))
    assert picker.search.text() == "é"
    hands.press("Backspace")
    QApplication.sendEvent(picker.search, QKeyEvent(press, Qt.Key.Key_Ampersand, none, 10, 0, 0, "&"))
    assert not picker.isVisible()


def test_a_picker_that_finds_nothing_says_so_and_promises_no_enter(hands: Hands) -> None:
    hands.run("palette")
    hands.type("zzzz")
    hint = hands.picker().hint
    assert "Not found" in hint.text()
    assert "Enter" not in hint.text()
    hands.press("Backspace", "Backspace", "Backspace", "Backspace")
    assert "Enter" in hint.text()
    hands.press("Esc")


def test_what_penanda_is_stands_on_one_line(hands: Hands) -> None:
    hands.run("about")
    box = hands.dialog(QMessageBox)
    does = "Mark the entities and the claims in news articles, and export the marks."
    assert box.width() > box.fontMetrics().horizontalAdvance(does)
    hands.press("Esc")


def test_what_is_counted_at_the_desk_stands_in_the_middle_of_its_line(hands: Hands) -> None:
    desk = AtTheClaimDesk(hands)
    places = [one.geometry() for one in desk.window.deeds.values()]
    middle = desk.window.count.geometry().center().y()
    assert any(place.top() <= middle <= place.bottom() for place in places)
    assert all(
        abs(place.center().y() - middle) <= 1 for place in places if place.top() <= middle <= place.bottom()
    )
    desk.table.setFocus()
    desk.leave()


@pytest.mark.parametrize("key", ["C", "V", "U", "1", "Delete"])
def test_what_a_key_changes_at_a_caret_that_was_scrolled_away_is_seen(hands: Hands, key: str) -> None:
    hands.window.resize(1000, 500)
    QApplication.processEvents()
    hands.caret_to("Tan Sri Lim Boon Hock")
    bar = hands.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    room = hands.view.viewport().rect()
    assert not room.intersects(hands.view.cursorRect())
    hands.press(key)
    assert room.contains(hands.view.cursorRect())
    hands.settle()


def test_a_key_that_changes_a_mark_moves_no_page_that_shows_the_caret(hands: Hands) -> None:
    hands.window.resize(1000, 500)
    QApplication.processEvents()
    hands.caret_to("Tan Sri Lim Boon Hock")
    bar = hands.view.verticalScrollBar()
    while hands.view.viewport().rect().contains(hands.view.cursorRect()):
        bar.setValue(bar.value() + 1)
    bar.setValue(bar.value() - 1)
    shown = bar.value()
    for key in ("U", "C", "Shift+S", "1"):
        hands.press(key)
        hands.settle()
        assert bar.value() == shown
