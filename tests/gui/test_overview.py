"""The strip beside the scroll bar, in the real window."""

from __future__ import annotations

import pytest
from hands import Hands
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from penanda.marks import MarkRef
from penanda_gui.finding import Finding
from penanda_gui.theme import DARK, LIGHT

MENTIONS, CLAIMS = 5, 14


@pytest.fixture
def hands(hands: Hands) -> Hands:
    hands.view.place_caret(0)
    settled(hands)
    return hands


def settled(hands: Hands) -> None:
    overview = hands.parts.overview
    hands.wait(lambda: not overview._pause.isActive() and not overview._slices.working)


def picture(hands: Hands) -> QImage:
    return hands.parts.overview.grab().toImage()


def on_screen(hands: Hands) -> QImage:
    """What the strip shows without being asked to paint anew."""
    QApplication.processEvents()
    overview, window = hands.parts.overview, hands.window
    corner = overview.mapTo(window, QPoint(0, 0))
    grabbed = window.screen().grabWindow(window.winId(), corner.x(), corner.y(), *overview.size().toTuple())
    return grabbed.toImage()


def row_of(hands: Hands, words: str) -> int:
    return hands.parts.overview._rows.row_of(hands.find(words)[0])


def colours(image: QImage, x: int) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(image.height())}


def test_marks_show_in_their_columns(hands: Hands) -> None:
    rows = hands.parts.overview._rows
    for piece in hands.window.desk.marks.touching(0, len(hands.text)):
        levels = rows.mentions if piece.kind == "mention" else rows.claims
        if piece.kind in ("mention", "content"):
            assert levels[rows.row_of(piece.start)]
            assert levels[rows.row_of(piece.end - 1)]
    image = picture(hands)
    bare = {QColor(LIGHT.base).name(), QColor(LIGHT.outline).name()}
    assert colours(image, MENTIONS) - bare
    assert colours(image, CLAIMS) - bare


def test_it_is_as_sharp_on_another_screen_that_the_window_is_moved_to(hands: Hands) -> None:
    overview = hands.parts.overview

    def on_a_screen_of(ratio: float) -> QImage:
        image = QImage(overview.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        overview.render(image)
        return image

    on_a_screen_of(1)
    moved = on_a_screen_of(1.75)
    overview._redraw()
    assert moved == on_a_screen_of(1.75)


def test_without_an_article_nothing_is_in_it(hands: Hands) -> None:
    while hands.window.desk.article_id:
        hands.run("remove_article")
        hands.settle()
    settled(hands)
    image = picture(hands)
    assert set().union(*(colours(image, x) for x in range(image.width()))) == {QColor(LIGHT.base).name()}


def test_a_new_mark_comes_into_the_strip_and_its_undo_takes_it_out(hands: Hands) -> None:
    before = bytes(hands.parts.overview._rows.mentions)
    hands.select("warm water")
    hands.press("7")
    hands.settle()
    settled(hands)
    assert bytes(hands.parts.overview._rows.mentions) != before
    hands.press("Ctrl+Z")
    hands.settle()
    settled(hands)
    assert bytes(hands.parts.overview._rows.mentions) == before


def test_a_click_brings_the_place_into_view(hands: Hands) -> None:
    last = hands.text.rindex(" ")
    row = hands.parts.overview._rows.row_of(last)
    top = hands.view.reading_place()
    hands.click(hands.parts.overview, QPoint(8, row))
    assert hands.view.reading_place() > top
    assert hands.parts.overview.shown_part().contains(QPoint(8, row))


def test_the_frame_around_what_shows_follows_the_zoom(hands: Hands) -> None:
    for _ in range(5):
        before, shown = on_screen(hands), hands.parts.overview.shown_part()
        hands.press("Ctrl++")
        assert hands.parts.overview.shown_part().height() < shown.height()
        assert on_screen(hands) != before


def test_dragging_goes_on(hands: Hands) -> None:
    overview = hands.parts.overview
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(8, overview.height() - 1))
    below = hands.view.reading_place()
    QTest.mouseMove(overview, QPoint(8, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(8, 0))
    assert hands.view.reading_place() == 0 < below


def test_the_part_that_shows_is_framed_and_moves_with_the_text(hands: Hands) -> None:
    hands.view.verticalScrollBar().setValue(0)
    first = hands.parts.overview.shown_part()
    hands.view.verticalScrollBar().setValue(hands.view.verticalScrollBar().maximum())
    last = hands.parts.overview.shown_part()
    assert first.top() == 0 < last.top()
    assert abs(last.bottom() + 1 - hands.parts.overview.height()) <= 2


def turn_wheel(overview: QWidget, by: int, keys: Qt.KeyboardModifier) -> None:
    turn = QWheelEvent(
        QPointF(5, 5),
        overview.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(overview, turn)


def test_the_wheel_scrolls_as_over_the_text(hands: Hands) -> None:
    hands.view.verticalScrollBar().setValue(0)
    turn_wheel(hands.parts.overview, -120, Qt.KeyboardModifier.NoModifier)
    assert hands.view.verticalScrollBar().value() > 0
    assert hands.view.zoom == 1


def test_ctrl_and_the_wheel_zoom_as_over_the_text(hands: Hands) -> None:
    hands.view.verticalScrollBar().setValue(0)
    turn_wheel(hands.parts.overview, -120, Qt.KeyboardModifier.ControlModifier)
    assert hands.view.verticalScrollBar().value() == 0
    assert hands.view.zoom == 0.9


def test_found_words_show_across_both_columns_until_the_search_is_left(hands: Hands) -> None:
    hands.press("Ctrl+F")
    hands.type("semarak")
    hands.wait(lambda: not hands.window.features[Finding]._finder.searching)
    image = picture(hands)
    row = row_of(hands, "Semarak")
    across = {image.pixelColor(x, row).name() for x in (1, 9, 16)}
    assert across == {QColor(LIGHT.warning).name()}
    hands.press("Esc")
    assert QColor(LIGHT.warning).name() not in colours(picture(hands), 9)


def test_the_current_claim_stands_out(hands: Hands) -> None:
    claim = next(iter(hands.window.desk.marks.claims))
    hands.view.set_current_claim(None)
    assert QColor(LIGHT.claim_hue).name() not in colours(picture(hands), CLAIMS - 3)
    hands.view.select_mark(MarkRef("claim", claim))
    assert QColor(LIGHT.claim_hue).name() in colours(picture(hands), CLAIMS - 3)


def test_theme_and_layers_are_followed(hands: Hands) -> None:
    light = picture(hands)
    hands.run("layers.entities")
    receded = picture(hands)
    assert colours(receded, CLAIMS) != colours(light, CLAIMS)
    hands.run("layers.both")
    assert picture(hands) == light
    hands.run("appearance.dark")
    assert QColor(DARK.base).name() in colours(picture(hands), 0) | colours(picture(hands), 8)


def test_another_article_and_another_height_are_shown_anew(hands: Hands) -> None:
    before = bytes(hands.parts.overview._rows.mentions)
    hands.press("Ctrl+PgDown")
    settled(hands)
    assert bytes(hands.parts.overview._rows.mentions) != before
    hands.window.resize(1280, 700)
    settled(hands)
    assert hands.parts.overview._rows.height == hands.parts.overview.height()


def test_the_strip_has_a_name(hands: Hands) -> None:
    assert hands.parts.overview.accessibleName() == "Overview of the marks"
    assert hands.parts.overview.accessibleDescription()


def test_marks_of_the_article_before_do_not_come_into_the_strip_of_another(hands: Hands) -> None:
    overview = hands.parts.overview
    overview._work_out()  # as after an edit
    hands.press("Ctrl+PgDown")
    hands.wait(lambda: not overview._slices.working)
    assert overview._rows.length == len(hands.text)
    settled(hands)
    assert overview._rows.length == len(hands.text)
