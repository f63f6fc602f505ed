"""A long article shows the marks of its page at once, and the others when they have been read."""

import threading

import pytest
from PySide6.QtCore import QThreadPool

import penanda_gui.desk
from penanda.edits import mentions, proposed_claims
from penanda.marks import MarkRef
from penanda.project.change import Place

WORDS = "Anwar bertemu Bakar di Teluk Seri. "
LONG = (WORDS * 20 + "\n") * 40
LAST = len(LONG) - len(WORDS) - 1


@pytest.fixture
def long_article(hands, tmp_path):
    """The id of a long article with a mention at its start and one at its end; another one is open."""
    file = tmp_path / "long.txt"
    file.write_text(LONG, encoding="utf-8")
    first = hands.window.desk.article_id
    hands.window.open_paths([file])
    hands.wait(lambda: hands.window.desk.article_id != first)
    long = hands.window.desk.article_id
    for start in (0, LAST):
        hands.session.run(mentions.tag, long, start, start + 5, "PERSON")
    hands.settle()
    hands.window.desk.open(first)
    hands.settle()
    return long


@pytest.fixture
def reading(monkeypatch):
    """The rest of an article is read, but only told when this is set."""
    tell = threading.Event()
    read = penanda_gui.desk.read_and_check

    def slowly(*args):
        whole = read(*args)
        assert tell.wait(30)
        return whole

    monkeypatch.setattr(penanda_gui.desk, "read_and_check", slowly)
    yield tell
    tell.set()


def starts(desk):
    return sorted(mention.start for mention in desk.marks.mentions.values())


def test_the_page_has_its_marks_before_the_rest_is_read(hands, long_article, reading):
    desk = hands.window.desk
    desk.open(long_article)
    # The mention at the end is its entity's second: it is not needed for the page.
    assert (desk.is_reading, starts(desk)) == (True, [0])
    assert [mark.piece.start for mark in shown(hands)] == [0]
    assert hands.parts.entities.entities.rowCount() == 0, "some entities would look as if they were all"
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert starts(desk) == [0, LAST]
    hands.wait(lambda: hands.parts.entities.entities.rowCount() == 1)


def test_the_last_page_has_its_marks_before_the_rest_is_read(hands, long_article, reading):
    desk = hands.window.desk
    desk.open(long_article)
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    hands.view.place_caret(LAST)
    hands.view.reveal(LAST, LAST + 5)
    desk.open(next(one for one in hands.session.read.articles.ids() if one != long_article))
    reading.clear()
    desk.open(long_article)
    assert desk.is_reading
    assert LAST in [mark.piece.start for mark in shown(hands)]


def test_what_is_tagged_while_the_rest_is_read_stays(hands, long_article, reading):
    desk = hands.window.desk
    desk.open(long_article)
    hands.session.run(mentions.tag, long_article, 14, 19, "PERSON")
    hands.wait(lambda: 14 in starts(desk))
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert starts(desk) == [0, 14, LAST]


def test_an_article_that_is_left_while_it_is_read_does_not_come_back(hands, long_article, reading):
    desk = hands.window.desk
    short, there = desk.article_id, starts(desk)
    desk.open(long_article)
    desk.open(short)
    reading.set()
    assert QThreadPool.globalInstance().waitForDone(30_000)
    hands.settle()
    assert (desk.article_id, desk.is_reading, starts(desk)) == (short, False, there)


def test_the_mark_at_the_caret_is_selected_when_the_rest_is_read(hands, long_article, reading):
    desk, short = hands.window.desk, hands.window.desk.article_id
    reading.set()
    desk.open(long_article)
    hands.wait(lambda: not desk.is_reading)
    hands.view.place_caret(LAST + 1)
    hands.view.verticalScrollBar().setValue(0)
    desk.open(short)
    reading.clear()
    desk.open(long_article)
    assert hands.selected() is None
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert hands.selected() == "Anwar"


def test_what_was_selected_while_the_rest_is_read_stays_selected(hands, long_article, reading):
    desk = hands.window.desk
    desk.open(long_article)
    hands.session.run(proposed_claims.make, long_article, [(0, 20)], "check")
    hands.settle()
    hands.caret_to("Anwar")
    hands.press("O")
    chosen = hands.selected()
    assert chosen == "Anwar bertemu Bakar"
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert hands.selected() == chosen


def test_a_claim_gone_to_before_it_is_read_is_selected_when_it_is(hands, long_article, reading):
    desk, short = hands.window.desk, hands.window.desk.article_id
    hands.session.run(proposed_claims.make, long_article, [(LAST, LAST + 19)], "check")
    hands.settle()
    (claim,) = hands.session.read.marked.of_article(long_article).claims.values()
    desk.go_to(Place(long_article, claim.start, claim.end))
    desk.select(MarkRef("claim", claim.id))
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert hands.selected() == "Anwar bertemu Bakar"
    desk.open(short)


@pytest.mark.parametrize(("keys", "start"), [(["Shift+M"], LAST), (["M", "M"], 14), (["M", "M", "M"], LAST)])
def test_m_waits_for_marks_that_are_still_being_read(hands, long_article, reading, keys, start):
    desk = hands.window.desk
    desk.open(long_article)
    hands.session.run(mentions.tag, long_article, 14, 19, "PERSON")
    hands.settle()
    hands.view.setFocus()
    hands.press(*keys)
    assert "still being read" in hands.hint
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert desk.marks.mentions[hands.view.selected_mark.id].start == start
    assert hands.view.caret == start


def test_m_that_waits_is_forgotten_when_the_reader_has_gone_on(hands, long_article, reading):
    desk = hands.window.desk
    desk.open(long_article)
    hands.view.setFocus()
    hands.press("Shift+M", "Down")
    caret = hands.view.caret
    reading.set()
    hands.wait(lambda: not desk.is_reading)
    assert hands.view.caret == caret > 0


def shown(hands):
    """The pieces of marks that the blocks in view are painted with."""
    sheet = hands.view._sheet
    return [mark for block, _ in sheet.page.all_blocks() for mark in sheet.decorations.of(block).placed]
