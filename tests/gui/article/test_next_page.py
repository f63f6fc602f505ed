"""What the page below looks like is worked out while the reader reads this one."""

from __future__ import annotations

import pytest

WORDS = "Datuk Seri Anwar berkata begitu kepada wartawan di Gaza. " * 8
TEXT = "\n".join([WORDS.strip()] * 60)


@pytest.fixture
def view(show, mention):
    places = [at for at in range(0, len(TEXT) - 5, 400) if "\n" not in TEXT[at : at + 5]]
    return show(TEXT, *(mention(at, at + 5) for at in places))


def blocks_known(view) -> set[int]:
    return set(view._sheet.decorations._known)


def test_the_page_below_is_made_ready_in_a_pause_of_reading(view, qtbot):
    shown = {block.blockNumber() for block, _ in view._sheet.page.all_blocks()}
    qtbot.waitUntil(lambda: max(blocks_known(view)) > max(shown) + 1)
    assert len(blocks_known(view)) <= 3 * len(shown)


def test_making_it_ready_moves_nothing(view, qtbot):
    view.restore_place(len(TEXT) // 2, len(TEXT) // 2)
    place, value = view.reading_place(), view.verticalScrollBar().value()
    view.prepare_next_page()
    qtbot.wait(1)  # in which the scroll bar is told the new size
    assert view.reading_place() == place
    assert view.verticalScrollBar().value() == value
