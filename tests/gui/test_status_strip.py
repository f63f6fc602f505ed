"""What the status bar says begins in one place, and ends in dots where there is no room for all of it."""

import pytest
from PySide6.QtCore import Qt

from penanda_gui.panels.status_strip import StatusStrip
from penanda_gui.style_sheet import style_sheet
from penanda_gui.theme import LIGHT

SAYINGS = {"prompt": StatusStrip.show_prompt, "news": StatusStrip.showMessage}
LONG = "“Merbau” · places: 11 · a digit tags this one, Shift+digit all of them " * 3


@pytest.fixture
def strip(qtbot, qapp):
    qapp.setStyleSheet(style_sheet(LIGHT))
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 26)
    strip.show_counts(20, 6)
    strip.show()
    yield strip
    qapp.setStyleSheet("")


def shown(strip):
    return strip.grab().toImage()


def first_column(image):
    """The first column of what is written in *image*."""
    ground = image.pixel(0, 0)
    height = range(4, image.height() - 4)
    return next(x for x in range(1, image.width()) if any(image.pixel(x, y) != ground for y in height))


def test_news_begin_where_the_prompt_does_below_the_titles_of_the_panels(strip):
    strip.show_prompt("Here")
    prompt = first_column(shown(strip))
    strip.showMessage("Here")
    assert first_column(shown(strip)) == prompt
    assert prompt in (12, 13)


@pytest.mark.parametrize("say", SAYINGS.values(), ids=SAYINGS)
def test_what_is_too_long_ends_in_dots_and_is_said_in_full_when_pointed_at(strip, say):
    say(strip, LONG)
    cut = shown(strip)
    assert LONG in (strip.toolTip(), strip.prompt.toolTip())
    room, metrics = strip.marks.x() - 20, strip.fontMetrics()
    ends = (metrics.elidedText(LONG, Qt.TextElideMode.ElideRight, width) for width in range(100, room + 1))
    for end in dict.fromkeys(ends):
        say(strip, end)
        if shown(strip) == cut:
            return
    raise AssertionError("it does not end in dots")


def test_news_leave_the_rest_of_the_bar_as_it_is(strip):
    strip.show_prompt("Here")
    before = shown(strip).copy(strip.marks.x(), 0, 600, 26)
    strip.showMessage(LONG)
    assert shown(strip).copy(strip.marks.x(), 0, 600, 26) == before
