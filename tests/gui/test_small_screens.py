"""On a screen of 960 by 510, which a large one is at 200 %, every window can be worked with."""

from collections import Counter

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton

from penanda_gui.fit_to_screen import fit_to_screen

SMALL = QSize(960, 510)
DIALOGS = (
    *("edit_labels", "change_keys", "key_sheet", "edit_ratings", "reporting_words"),
    *("show_versions", "export_reviews", "palette"),
)
is_english_or_malay = pytest.mark.parametrize("language", ["en", "ms"])


@pytest.fixture
def in_language(at_the_desk, language):
    at_the_desk.start()
    at_the_desk.application.change_language(language)
    at_the_desk.wait_until_active()
    yield at_the_desk
    at_the_desk.application._language.remove()


@pytest.fixture
def screen_is_small(monkeypatch, qapp):
    """The screen has no more room than that."""
    monkeypatch.setattr(type(qapp.primaryScreen()), "availableSize", lambda _screen: SMALL)


def cut_buttons(window):
    """The names of the buttons that are not wholly within their window."""
    inside = window.rect()
    buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    places = {one.text(): QRect(one.mapTo(window, QPoint()), one.size()) for one in buttons}
    return [text for text, place in places.items() if not inside.contains(place)]


@is_english_or_malay
def test_every_dialog_fits_the_screen_with_all_its_buttons(in_language, screen_is_small):
    for command in DIALOGS:
        in_language.run(command)
        dialog = in_language.dialog(QDialog)
        assert dialog.size().boundedTo(SMALL) == dialog.size(), command
        assert cut_buttons(dialog) == [], command
        dialog.reject()
        in_language.wait_until_active()


@is_english_or_malay
def test_edit_go_view_and_help_stand_in_one_column_on_a_screen_540_high(in_language):
    _file, edit, _tag, _claim, *others = (act.menu() for act in in_language.window.menuBar().actions())
    assert [menu.title() for menu in (edit, *others) if menu.sizeHint().height() > 540] == []


@is_english_or_malay
def test_the_labels_stand_in_rows_as_long_as_one_another(in_language):
    in_language.window.resize(1280, 820)
    QApplication.processEvents()
    rows = Counter(button.y() for button in in_language.parts.labels.findChildren(QToolButton))
    assert list(rows.values()) == [5, 5]


def test_the_main_window_is_at_first_no_larger_than_the_screen(screen_is_small, hands):
    assert hands.window.size().boundedTo(SMALL) == hands.window.size()
    shown = [name for name, panel in hands.parts.panels.items() if panel.isVisible()]
    assert sorted(shown) == ["claims", "entities"], "the list of articles leaves its room to the text"
    hands.window.resize(1280, 510)
    assert hands.parts.panels["articles"].isVisible()


@is_english_or_malay
def test_the_claim_desk_lists_four_claims_there_and_cuts_no_button(in_language, screen_is_small):
    desk = AtTheClaimDesk(in_language)
    window, table = desk.window, desk.window.table
    assert window.size().boundedTo(SMALL) == window.size()
    assert table.viewport().height() >= 4 * table.rowHeight(0)
    for row in (window.filters.clear_all, *window.deeds.values()):
        place = QRect(row.mapTo(window.splitter.widget(0), QPoint()), row.size())
        assert window.splitter.widget(0).rect().contains(place), row.text()
    assert table.columnWidth(1) > table.viewport().width() // 4
    table.setFocus()
    desk.leave()


def test_what_has_the_focus_at_the_small_desk_is_scrolled_to(hands, screen_is_small):
    desk = AtTheClaimDesk(hands)
    for column, last in (
        (desk.window.judgement, desk.window.judgement.judged.note),
        (desk.window.page.widget(2), desk.window.beside.history),
    ):
        last.setFocus()
        QApplication.processEvents()
        top = last.mapTo(column.viewport(), QPoint())
        assert column.viewport().rect().intersects(QRect(top, last.size()))
    desk.table.setFocus()
    desk.leave()


def test_a_screen_with_room_gives_the_whole_size(qtbot, qapp, monkeypatch):
    monkeypatch.setattr(type(qapp.primaryScreen()), "availableSize", lambda _screen: QSize(1920, 1080))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fit_to_screen(dialog, 960, 700)
    assert dialog.size() == QSize(960, 700)


# The window in which articles are marked, with what stands around the text

NEWS = (
    "“news.penanda” cannot be saved right now (No space left on device). Your last marks wait and are tried "
    "again; do not close Penanda yet."
)
LOW = (QSize(1280, 504), SMALL - QSize(0, 36), QSize(692, 414))


def is_whole(bar):
    """Whether a bar of the middle shows with all its lines, or not at all."""
    return bar.isHidden() or bar.height() >= bar.heightForWidth(bar.width())


@pytest.fixture(params=LOW, ids=["1280", "960", "692"])
def low(hands, request):
    """The window on a screen at 200 %, within its frame."""
    hands.window.resize(request.param)
    QApplication.processEvents()
    return hands


@pytest.mark.parametrize("news", ["", NEWS])
@pytest.mark.parametrize("key", ["Shift+F8", "Ctrl+Shift+F"])
def test_with_a_panel_at_the_bottom_a_low_window_stays_as_it_is_and_cuts_nothing(low, key, news):
    before, parts = low.window.size(), low.parts
    if news:
        parts.banner.warn(news)
    low.press(key)
    title = parts.facts.title
    low.wait(lambda: title.height() >= title.minimumSizeHint().height())
    low.wait(lambda: all(is_whole(bar) for bar in (parts.facts.grid, parts.labels, parts.banner)))
    assert low.window.size() == before
    assert parts.view.viewport().height() >= 2 * parts.view.fontMetrics().height()


def test_so_it_does_with_the_history_at_its_side(hands):
    hands.window.resize(before := SMALL - QSize(0, 36))
    hands.press("Ctrl+H", "Ctrl+Shift+F")
    hands.wait(lambda: is_whole(hands.parts.labels) and is_whole(hands.parts.facts.grid))
    assert hands.window.size() == before


def test_facts_and_labels_come_back_when_there_is_room(hands):
    hands.window.resize(692, 414)
    hands.parts.banner.warn(NEWS)
    hands.press("Shift+F8")
    QApplication.processEvents()
    assert (hands.parts.facts.grid.isVisible(), hands.parts.labels.isVisible()) == (False, False)
    assert not hands.window.actions_by_id["show_facts"].isChecked()
    hands.window.resize(1280, 820)
    QApplication.processEvents()
    assert (hands.parts.facts.grid.isVisible(), hands.parts.labels.isVisible()) == (True, True)
    assert hands.window.actions_by_id["show_facts"].isChecked()


def test_facts_that_gave_way_are_shown_by_the_next_start_in_a_window_with_room(hands):
    hands.window.resize(692, 414)
    hands.press("Shift+F8")
    QApplication.processEvents()
    assert not hands.parts.facts.grid.isVisible()
    hands.restart()
    hands.window.resize(1280, 820)
    QApplication.processEvents()
    assert hands.parts.facts.grid.isVisible()


def test_facts_that_are_shown_by_key_in_a_low_window_stay(hands):
    hands.window.resize(692, 414)
    hands.press("Shift+F8")
    QApplication.processEvents()
    hands.press("F4")
    hands.window.resize(700, 420)
    QApplication.processEvents()
    assert hands.parts.facts.grid.isVisible()


def test_facts_that_were_hidden_by_key_do_not_come_back_with_the_room(hands):
    hands.press("F4")
    hands.window.resize(692, 414)
    hands.press("Shift+F8")
    hands.window.resize(1280, 820)
    QApplication.processEvents()
    assert not hands.parts.facts.grid.isVisible()


def test_facts_do_not_give_way_under_the_hands_of_who_types_in_them(hands):
    hands.window.resize(960, 474)
    hands.parts.facts.fields["publisher"].setFocus()
    hands.type("Se")
    hands.parts.banner.warn(NEWS)
    hands.parts.panels["found"].show()
    QApplication.processEvents()
    hands.type("lat")
    assert hands.parts.facts.fields["publisher"].text() == "Selat"
