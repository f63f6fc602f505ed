"""A line whose text is longer than the line: read from its beginning, with dots where it is cut."""

import pytest
from PySide6.QtWidgets import QLineEdit

from penanda_gui.panels.fields import TextLine

LONG = "Penduduk Kampung Bakau dakwa ban pecah sebab lombong pasir"


@pytest.fixture
def title(hands):
    """The title of the article, too long for its line, where nobody types."""
    line = hands.parts.facts.title
    line.setFocus()
    hands.type(f"{LONG} {LONG} {LONG}")
    hands.press("Esc")
    hands.settle()
    assert hands.view.hasFocus()
    return line


def test_a_title_that_is_cut_ends_in_dots(title):
    assert title.shown_text().endswith("…")
    assert title.text().startswith(title.shown_text().removesuffix("…"))


def test_a_title_somebody_types_in_shows_its_caret_and_no_dots(title):
    title.setFocus()
    assert title.shown_text() == title.text()


def test_a_title_that_was_only_passed_by_tab_is_read_from_its_beginning(hands, title):
    hands.press("Shift+Tab")
    while not title.hasFocus():
        hands.press("Shift+Tab")
    hands.press("Esc")
    assert title.cursorPosition() == 0


@pytest.mark.parametrize("width", [120, 400, 700])
def test_the_words_stand_where_qt_puts_them(qtbot, width):
    """So that nothing moves when the line gets the focus."""
    ours, qt = TextLine("Title"), QLineEdit()
    for line in (ours, qt):
        qtbot.addWidget(line)
        line.resize(width, 40)
        line.setText(LONG)
        line.setCursorPosition(0)
    cut = ours.shown_text()
    beginning = ours.fontMetrics().horizontalAdvance(cut.removesuffix("…")[:-1])
    pictures = [line.grab().toImage().copy(0, 0, beginning, 40) for line in (ours, qt)]
    assert pictures[0] == pictures[1]


def test_a_line_with_room_has_no_dots(qtbot):
    line = TextLine("Title")
    qtbot.addWidget(line)
    line.resize(900, 40)
    line.setText(LONG)
    assert line.shown_text() == LONG
