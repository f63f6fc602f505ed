"""Finding in the open article: by keys, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import Hands
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton

from penanda_gui.finding import Finding


@pytest.fixture
def hands(hands: Hands) -> Hands:
    hands.view.place_caret(0)
    return hands


def look_for(hands: Hands, words: str) -> None:
    hands.press("Ctrl+F")
    hands.type(words)
    hands.wait(lambda: not hands.window.features[Finding]._finder.searching)


def places(hands: Hands, words: str) -> list[tuple[int, int]]:
    text, found, start = hands.text.casefold(), [], -1
    while (start := text.find(words.casefold(), start + 1)) >= 0:
        found.append((start, start + len(words)))
    return found


def test_words_are_counted_and_escape_selects_the_hit(hands: Hands) -> None:
    look_for(hands, "semarak")
    spans = places(hands, "semarak")
    assert hands.parts.find_bar.count.text() == f"1 of {len(spans)}"
    hands.press("Return", "Return", "Shift+Return")
    assert hands.parts.find_bar.count.text() == f"2 of {len(spans)}"
    hands.press("Esc")
    assert hands.parts.find_bar.isHidden()
    assert hands.view.hasFocus()
    assert hands.view.selection == spans[1]


def test_words_are_found_that_a_web_page_has_broken_by_signs_that_are_not_seen(
    hands: Hands, tmp_path: Path
) -> None:
    path = tmp_path / "web.txt"
    path.write_text("Di Kuala Lum\u00adpur\u200b semalam.", encoding="utf-8")
    hands.window.open_paths([path])
    hands.wait(lambda: hands.text.startswith("Di Kuala"))
    look_for(hands, "lumpur")
    hands.press("Esc")
    assert hands.view.selection == hands.find("Lum\u00adpur")


def test_the_keys_go_on_without_the_bar(hands: Hands) -> None:
    look_for(hands, "semarak")
    hands.press("Esc")
    spans = places(hands, "semarak")
    selected = []
    for key in ("F3", "F3", "Shift+F3"):
        hands.press(key)
        selected.append(hands.view.selection)
    assert selected == [spans[1], spans[2], spans[1]]


def test_without_the_bar_and_words_the_key_asks_for_words(hands: Hands) -> None:
    hands.press("F3")
    assert hands.parts.find_bar.line.hasFocus()


def test_the_search_begins_at_the_caret(hands: Hands) -> None:
    spans = places(hands, "semarak")
    hands.view.place_caret(spans[0][1])
    look_for(hands, "semarak")
    assert hands.parts.find_bar.count.text().startswith("2 of")


def test_selected_words_are_proposed(hands: Hands) -> None:
    hands.view.select(*hands.find("Lim Boon Hock"))
    hands.press("Ctrl+F")
    assert hands.parts.find_bar.line.selectedText() == "Lim Boon Hock"


def test_a_hit_out_of_sight_is_brought_into_view(hands: Hands) -> None:
    last = hands.text.split()[-1]
    look_for(hands, last)
    hands.press("Shift+Return")
    bottom = hands.view.verticalScrollBar().value()
    assert bottom > 0


def test_what_is_not_there_is_said_and_nothing_is_selected(hands: Hands) -> None:
    look_for(hands, "qqq")
    assert hands.parts.find_bar.count.text() == "Not found"
    hands.press("Return", "Esc")
    assert hands.view.selection is None


def test_the_line_is_as_wide_whatever_is_said_beside_it(hands: Hands) -> None:
    hands.window.resize(1280, 820)
    widths = set()
    for words in ("", "semarak", "qqq"):
        hands.press("Ctrl+F", "Ctrl+A", "Del")
        look_for(hands, words)
        QApplication.processEvents()
        widths.add(hands.parts.find_bar.line.width())
    assert len(widths) == 1


def test_the_buttons_go_on_back_and_leave(hands: Hands) -> None:
    look_for(hands, "semarak")
    back, on, close = hands.parts.find_bar.findChildren(QToolButton)
    hands.click(on)
    assert hands.parts.find_bar.count.text().startswith("2 of")
    hands.click(back)
    assert hands.parts.find_bar.count.text().startswith("1 of")
    hands.click(close)
    assert hands.parts.find_bar.isHidden()


def test_escape_in_the_text_leaves_the_search_too(hands: Hands) -> None:
    look_for(hands, "semarak")
    hands.view.setFocus()
    hands.press("Esc")
    assert hands.parts.find_bar.isHidden()


def test_another_article_is_searched_for_the_same_words(hands: Hands) -> None:
    look_for(hands, "a")
    first = hands.parts.find_bar.count.text()
    hands.press("Ctrl+PgDown")
    hands.wait(lambda: hands.parts.find_bar.count.text() != first)
    hands.wait(lambda: not hands.window.features[Finding]._finder.searching)
    assert len(hands.window.features[Finding]._finder.hits) == sum(
        hands.text.count(letter) for letter in "aA"
    )


def test_what_was_found_in_another_article_is_forgotten(hands: Hands) -> None:
    look_for(hands, "semarak")
    hands.press("Esc", "Ctrl+PgDown", "F3")
    assert hands.parts.find_bar.line.hasFocus()
    assert hands.parts.find_bar.line.text() == "semarak"


def test_from_the_text_the_key_goes_on_from_the_caret_and_selects_the_hit(hands: Hands) -> None:
    look_for(hands, "semarak")
    spans = places(hands, "semarak")
    hands.view.setFocus()
    hands.view.place_caret(spans[1][1])
    hands.press("F3")
    assert hands.view.selection == spans[2]
    hands.press("Shift+F3")
    assert hands.view.selection == spans[1]


def test_escape_stays_where_one_has_gone_in_the_text_meanwhile(hands: Hands) -> None:
    look_for(hands, "semarak")
    hands.caret_to("Putrajaya")
    caret = hands.view.caret
    hands.press("Esc")
    assert hands.parts.find_bar.isHidden()
    assert (hands.view.caret, hands.view.selection) == (caret, None)


def test_in_another_language_the_search_goes_on_from_the_same_hit(hands: Hands) -> None:
    look_for(hands, "semarak")
    hands.press("Return")
    hands.application.change_language("ms")
    hands.wait_until_active()
    spans = places(hands, "semarak")
    hands.wait(lambda: hands.parts.find_bar.count.text() == f"2 daripada {len(spans)}")
    assert hands.parts.find_bar.line.hasFocus()
    hands.press("Return", "Esc")
    assert hands.view.selection == spans[2]
    hands.application.change_language("en")
    hands.wait_until_active()
    assert hands.parts.find_bar.isHidden()
    hands.press("F3")
    assert hands.view.selection == spans[3 % len(spans)]


def test_hits_are_shown_while_the_bar_is_and_no_longer(hands: Hands) -> None:
    look_for(hands, "semarak")
    assert len(hands.view._hits) == len(places(hands, "semarak"))
    hands.press("Esc")
    assert len(hands.view._hits) == 0


def test_the_count_is_said_to_a_screen_reader(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    hands.press("Ctrl+End")  # behind all hits, so that the first is meant
    look_for(hands, "semarak")
    assert said[-1] == hands.parts.find_bar.count.text()
    assert not [count for count in said if count.startswith("–")]
