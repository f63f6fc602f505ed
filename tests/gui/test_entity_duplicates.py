"""Likely duplicates among the entities: side by side, merged, left as they are, by key."""

from threading import Event

import pytest
from hands import WAIT_MS
from PySide6.QtWidgets import QApplication, QPushButton

from penanda.edits import entities as entity_edits
from penanda.names import duplicates
from penanda.project import journal
from penanda_gui.entity_duplicates import EntityDuplicates


@pytest.fixture
def view(hands):
    """The likely duplicates of the samples, and another pair."""
    (other,) = (one for one in hands.export()["entities"] if one["name"] == "Semarak Power Station")
    hands.session.run(entity_edits.change, other["id"], "name", "Lim Boon Hok")
    hands.session.run(entity_edits.change, other["id"], "type", "PERSON")
    hands.settle()
    hands.run("find_duplicates")
    shown = hands.window.features[EntityDuplicates]._view
    hands.wait(lambda: len(pairs(shown)) == 2)
    return shown


def pairs(view):
    rows = view.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def names(hands):
    return {one["name"] for one in hands.export()["entities"]}


def go_to(hands, view, name):
    view.list.setFocus()
    while name not in view.list.currentIndex().data():
        hands.press("N")


def test_the_current_pair_stands_side_by_side_with_its_mentions_in_bold(hands, view):
    go_to(hands, view, "Kuala Semarak")
    hands.wait(lambda: "mentions: 3" in view.first.toPlainText() and "bold" in _html(view.first))
    assert view.first.toPlainText().startswith("Kuala Semarak\nCountry or city · mentions: 3")
    hands.wait(lambda: view.second.toPlainText().startswith("Semarak\nCountry or city"))


def _html(card):
    mentions = card.toHtml().partition("articles:")[2]
    return "bold" if "font-weight" in mentions else ""


def test_what_looks_like_markup_in_a_name_is_shown_as_it_is(hands, view):
    (one,) = (one for one in hands.export()["entities"] if one["name"] == "Kuala Semarak")
    hands.session.run(entity_edits.change, one["id"], "note", "<b>x</b> & y")
    hands.session.run(entity_edits.change, one["id"], "aliases", ["K. <i>Semarak</i>", "Semarak & Co."])
    go_to(hands, view, "Kuala Semarak")
    hands.wait(lambda: "<b>x</b> & y" in view.first.toPlainText())
    hands.wait(lambda: "Also: K. <i>Semarak</i>, Semarak & Co." in view.first.toPlainText())


def test_m_merges_the_pair_and_goes_on_to_the_next(hands, view):
    go_to(hands, view, "Lim Boon Hok")
    hands.press("M")
    hands.wait(lambda: hands.picker().windowTitle() == "Which name stays?")
    row = hands.options().index("Lim Boon Hock") + 1
    hands.press(str(row))
    hands.settle()
    hands.wait_until_active()
    assert "Lim Boon Hok" not in names(hands)
    hands.wait(lambda: pairs(view) == ["Kuala Semarak – Semarak"])
    assert view.list.hasFocus()
    hands.press("Ctrl+Z")
    hands.settle()
    assert "Lim Boon Hok" in names(hands)
    hands.wait(lambda: len(pairs(view)) == 2)


def test_d_leaves_both_as_they_are_and_shows_them_no_more(hands, view):
    go_to(hands, view, "Lim Boon Hok")
    before = names(hands)
    hands.press("D")
    hands.settle()
    assert pairs(view) == ["Kuala Semarak – Semarak"]
    assert names(hands) == before
    hands.run("find_duplicates")
    hands.wait(lambda: view.how_many.isVisible() and view.how_many.text() == "Pairs: 1")
    hands.press("D")
    hands.settle()
    hands.wait(lambda: only_says(view) == "No entities are likely to be the same.")
    assert view.first.toPlainText() == ""


@pytest.fixture
def held_search(monkeypatch):
    """The next searches wait, with what they have read, until this is set."""
    go_on, search = Event(), duplicates.likely_duplicates

    def likely_duplicates(entities, **rest):
        read = list(entities)
        assert go_on.wait(WAIT_MS / 1000)
        return search(read, **rest)

    monkeypatch.setattr(duplicates, "likely_duplicates", likely_duplicates)
    yield go_on
    go_on.set()


def test_a_pair_called_different_while_they_are_looked_for_again_does_not_come_back(hands, view, held_search):
    go_to(hands, view, "Lim Boon Hok")
    hands.run("find_duplicates")
    hands.wait(lambda: "Looking" in view.state.text())
    hands.press("D")
    hands.settle()
    seen = []
    view.list.pair_shown.connect(lambda: seen.append(pairs(view)))
    looking = hands.window.features[EntityDuplicates]._looking
    held_search.set()
    hands.wait(lambda: not looking.is_asking)
    assert seen
    assert all(shown == ["Kuala Semarak – Semarak"] for shown in seen)


def test_what_was_found_before_an_entity_changed_is_not_shown_any_more(hands, view, held_search):
    hands.run("find_duplicates")
    hands.press("Ctrl+Z", "Ctrl+Z")
    hands.settle()
    seen = []
    view.list.pair_shown.connect(lambda: seen.extend(pairs(view)))
    held_search.set()
    hands.wait(lambda: pairs(view) == ["Kuala Semarak – Semarak"])
    assert "Lim Boon Hock – Lim Boon Hok" not in seen


def test_two_pairs_called_different_in_a_row_are_both_gone_before_the_second_is_saved(
    hands, view, monkeypatch
):
    go_on, begin, begun = Event(), journal.begin_edit, []

    def begin_edit(db, **names):
        begun.append(names)
        assert len(begun) < 2 or go_on.wait(WAIT_MS / 1000)
        return begin(db, **names)

    monkeypatch.setattr(journal, "begin_edit", begin_edit)
    told = []
    hands.session.changed.connect(told.append)
    hands.press("D", "D")
    hands.wait(lambda: told)
    left = pairs(view)
    go_on.set()
    hands.settle()
    assert left == pairs(view) == []


def only_says(view):
    """What the view says instead of pairs, where it shows and offers nothing else but the way back."""
    assert [one for one in view.findChildren(QPushButton) if one.isVisible()] == [view.back]
    assert not view.list.isVisible()
    assert not view.first.isVisible()
    return view.state.text()


def test_keys_say_why_they_do_nothing_where_there_is_no_pair_and_backspace_leads_back(hands, view):
    go_to(hands, view, "Lim Boon Hok")
    hands.press("D", "D")
    hands.settle()
    hands.wait(lambda: not view.list.isVisible())
    before = names(hands)
    for key in "MDN":
        hands.parts.status.clearMessage()
        hands.press(key)
        assert hands.hint == "No entities are likely to be the same."
    assert view.back.accessibleDescription() == hands.hint
    assert names(hands) == before
    hands.press("Backspace")
    assert hands.parts.panels["all_entities"].inner.search.hasFocus()


def test_the_focus_goes_to_the_pairs_when_they_come_and_to_the_way_back_when_they_are_gone(hands, view):
    assert view.list.hasFocus()
    go_to(hands, view, "Lim Boon Hok")
    hands.press("D", "D")
    hands.settle()
    hands.wait(view.back.hasFocus)
    hands.press("Ctrl+Z")
    hands.settle()
    hands.wait(view.list.hasFocus)
    assert view.first.isVisible()


def test_pairs_that_come_while_somebody_is_in_the_text_leave_them_there(hands, view):
    hands.press("D", "D")
    hands.settle()
    hands.press("Esc", "Ctrl+Z")
    hands.settle()
    hands.wait(view.list.isVisible)
    assert hands.view.hasFocus()


def test_nothing_can_be_said_of_pairs_in_a_project_that_can_only_be_read(hands, view, monkeypatch):
    monkeypatch.setattr("penanda_gui.session.is_read_only", lambda _path: True)
    hands.restart()
    refused = []
    hands.session.refused.connect(refused.append)
    hands.run("find_duplicates")
    shown = hands.window.features[EntityDuplicates]._view
    hands.wait(shown.list.hasFocus)
    before = pairs(shown)
    hands.press("D", "M")
    assert QApplication.activeModalWidget() is None
    assert not hands.window.actions_by_id["keep_pair_apart"].isEnabled()
    assert refused == []
    assert pairs(shown) == before


def test_what_was_called_different_stays_so_after_a_restart_until_it_is_undone(hands, view):
    go_to(hands, view, "Lim Boon Hok")
    hands.press("D")
    hands.settle()
    hands.restart()
    hands.run("find_duplicates")
    shown = hands.window.features[EntityDuplicates]._view
    hands.wait(lambda: pairs(shown) == ["Kuala Semarak – Semarak"])
    hands.press("Ctrl+Z")
    hands.settle()
    hands.wait(lambda: len(pairs(shown)) == 2)


def test_a_pair_of_which_one_is_gone_is_gone_at_once(hands, view):
    hands.press("Ctrl+Z", "Ctrl+Z")
    hands.settle()
    hands.wait(lambda: pairs(view) == ["Kuala Semarak – Semarak"])


def test_d_in_the_list_leads_to_them_and_backspace_back(hands, view):
    hands.press("Backspace")
    panel = hands.parts.panels["all_entities"].inner
    assert panel.search.hasFocus()
    hands.press("Down", "D")
    hands.wait(view.list.hasFocus)


def test_f6_and_tab_go_in_and_out(hands, view):
    hands.press("F6")
    assert not view.isAncestorOf(QApplication.focusWidget())
    hands.press("Esc")
    for _ in range(80):
        hands.press("Tab")
        if view.list.hasFocus():
            break
    hands.press("Tab")
    assert view.first.hasFocus()
    hands.press("Tab")
    assert view.second.hasFocus()
    hands.press("Tab")
    assert QApplication.focusWidget().text() == "Merge…  (M)"
