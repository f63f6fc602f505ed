"""What is left to do: counted, listed, shown in the list of articles, and gone to by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import Hands
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from penanda.edits import articles, mentions, proposed_claims
from penanda.errors import CannotRead
from penanda.project.left_to_do import ArticleLeft, Kind, LeftToDo, Progress, added_up
from penanda.project.project import create
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda_gui.left.listing_left import PAGE
from penanda_gui.left.what_is_left import WhatIsLeft
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

TEXT = "Anwar tiba di Klang.\nKadarnya 12 peratus, kata beliau.\nTamat.\n"


@pytest.fixture
def hands(hands: Hands) -> Hands:
    source = source_of_text(TEXT, "kadar.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    hands.view.setFocus()
    hands.view.place_caret(0)
    return hands


def feature(hands: Hands) -> WhatIsLeft:
    return hands.window.features[WhatIsLeft]


def opened(hands: Hands) -> WhatIsLeft:
    hands.press("Shift+F5")
    hands.wait(lambda: feature(hands).is_current)
    return feature(hands)


def kinds(left: WhatIsLeft) -> list[str]:
    rows = left.panel.kinds.rows
    return [str(rows.index(row).data()) for row in range(rows.rowCount())]


def things(left: WhatIsLeft) -> list[str]:
    rows = left.panel.things.rows
    return [str(rows.index(row).data()) for row in range(rows.rowCount())]


def done_in_list(hands: Hands) -> int:
    """How wide the bar is that tells in the list of articles how much of the open one is done."""
    rows = hands.parts.articles
    shown = rows.viewport().grab(rows.visualRect(rows.currentIndex())).toImage()
    ink = rows.palette().color(QPalette.ColorRole.Accent)
    return sum(shown.pixelColor(x, shown.height() - 2) == ink for x in range(shown.width()))


def test_the_list_of_articles_shows_how_much_is_done(hands: Hands) -> None:
    opened(hands)
    assert done_in_list(hands) == 0
    start, end = hands.find("Kadarnya 12 peratus")
    hands.session.run(proposed_claims.make, hands.window.desk.article_id, [(start, end)], "check")
    hands.wait(lambda: done_in_list(hands) > 10)


def test_the_kinds_are_counted_and_follow_the_edits(hands: Hands) -> None:
    left = opened(hands)
    assert kinds(left)[:3] == [
        "3 · All that is left",
        "3 · Paragraphs without a mark",
        "0 · Claims without a claimant",
    ]
    assert left.panel.article_said.text() == "Article: 0 %"
    start, end = hands.find("Kadarnya 12 peratus")
    hands.session.run(proposed_claims.make, hands.window.desk.article_id, [(start, end)], "check")
    hands.settle()
    hands.wait(lambda: left.is_current and len(things(left)) == 4)
    assert kinds(left) == [
        "4 · All that is left",
        "2 · Paragraphs without a mark",
        "1 · Claims without a claimant",
        "0 · Names without an entity",
        "1 · Numbers without evidence",
        "0 · Quotations unlike their evidence",
    ]
    hands.session.undo()
    hands.settle()
    hands.wait(lambda: left.is_current and len(things(left)) == 3)


def test_no_number_is_said_before_it_is_counted(hands: Hands) -> None:
    hands.press("Shift+F5")
    assert not feature(hands).is_current
    assert kinds(feature(hands))[:2] == ["… · All that is left", "… · Paragraphs without a mark"]


def test_every_kind_is_seen_in_a_low_window_with_another_panel(hands: Hands) -> None:
    hands.window.resize(1100, 620)
    hands.press("Ctrl+H", "Esc")
    left = opened(hands)
    hands.press("Ctrl+Shift+F", "Esc")
    hands.run("show_all_entities")
    hands.settle()
    rows = left.panel.kinds
    assert rows.visualRect(rows.rows.index(rows.rows.rowCount() - 1)).bottom() < rows.viewport().height()


def test_a_kind_is_chosen_with_the_arrows_and_enter_goes_to_the_place(hands: Hands) -> None:
    start, end = hands.find("Kadarnya 12 peratus")
    hands.session.run(proposed_claims.make, hands.window.desk.article_id, [(start, end)], "check")
    hands.settle()
    left = opened(hands)
    assert left.panel.kinds.hasFocus()
    hands.press("Down", "Down")
    hands.wait(lambda: left.is_current)
    assert things(left) == ["Kadarnya 12 peratus"]
    hands.press("Return")
    assert left.panel.things.hasFocus()
    hands.press("Return")
    assert hands.view.hasFocus()
    assert hands.selected() == "Kadarnya 12 peratus"
    assert hands.hint == "Who claims this?"


def test_the_key_goes_from_thing_to_thing_and_on_to_the_next_article(hands: Hands) -> None:
    here = hands.window.desk.article_id
    carets = []
    for _ in range(3):
        hands.press("F5")
        count = len(carets)
        hands.wait(lambda before=count: not feature(hands)._finding.is_asking and before == len(carets))
        carets.append(hands.view.caret)
    assert carets == [hands.find(words)[0] for words in ("Anwar", "Kadarnya", "Tamat")]
    hands.press("F5")
    hands.wait(lambda: hands.window.desk.article_id != here)
    assert hands.hint


def test_what_was_just_marked_is_not_left_any_more(hands: Hands) -> None:
    hands.press("F5")
    hands.wait(lambda: hands.hint == "No mark in this paragraph yet")
    hands.press("1", "F5")
    hands.wait(lambda: hands.view.caret == hands.find("Kadarnya")[0])
    hands.session.run(
        mentions.clear_entity,
        [one.id for one in hands.session.read.marked.mentions(hands.window.desk.article_id)],
    )
    hands.settle()
    hands.view.place_caret(0)
    hands.press("F5")
    hands.wait(lambda: hands.hint == "Which entity is this?")
    assert hands.selected() == "Anwar"


@pytest.mark.parametrize(
    ("downs", "said"),
    [
        (2, "Claims without a claimant: none left in the project."),
        (5, "Quotations unlike their evidence: none left in the project."),
    ],
)
def test_where_nothing_of_a_kind_is_left_the_key_says_of_which(hands: Hands, downs: int, said: str) -> None:
    for article_id in hands.session.read.articles.ids()[:-1]:
        hands.session.run(articles.remove, article_id)
    hands.settle()
    opened(hands)
    hands.press(*["Down"] * downs, "F5")
    hands.wait(lambda: hands.hint == said)


def test_where_nothing_at_all_is_left_the_key_says_so(hands: Hands) -> None:
    for article_id in hands.session.read.articles.ids()[:-1]:
        hands.session.run(articles.remove, article_id)
    for words in ("Anwar", "Kadarnya", "Tamat"):
        hands.session.run(mentions.tag, hands.window.desk.article_id, *hands.find(words), "EVENT")
    hands.settle()
    hands.press("F5")
    hands.wait(lambda: hands.hint == "Nothing is left to do in the project.")


def progress_of_project(hands: Hands) -> dict[Kind, Progress]:
    read = hands.session.read
    return added_up(read.left_to_do.of_article(id_).progress for id_ in read.articles.ids())


def test_the_list_of_articles_shows_how_far_each_is_and_the_panel_the_project(hands: Hands) -> None:
    left = opened(hands)
    listed = hands.parts.articles.articles
    index = listed.index(listed.row_of(hands.window.desk.article_id))
    assert index.data(TwoLineDelegate.SHARE) == 0.0
    hands.session.run(mentions.tag, hands.window.desk.article_id, *hands.find("Tamat"), "EVENT")
    hands.settle()
    hands.wait(lambda: left.is_current and index.data(TwoLineDelegate.SHARE) == 0.5)
    assert str(index.data(TwoLineDelegate.SECOND_LINE)).endswith("50 %")
    assert left.panel.article_bar.value() == 50
    counts = progress_of_project(hands)
    done, total = (sum(getattr(one, name) for one in counts.values()) for name in ("done", "total"))
    assert left.panel.project_bar.value() == int(done / total * 100)


def test_what_is_left_in_the_whole_project_is_listed_with_its_articles(hands: Hands) -> None:
    left = opened(hands)
    left.panel.where.setFocus()
    hands.press("Down")
    hands.wait(lambda: left.is_current and len(things(left)) > 3)
    rows = left.panel.things.rows
    assert "Anwar tiba" in str(rows.index(rows.rowCount() - 1).data(TwoLineDelegate.SECOND_LINE))
    assert len({rows.at(row).article_id for row in range(rows.rowCount())}) > 1


def add_long_article(hands: Hands, paragraphs: int) -> None:
    source = source_of_text("".join(f"Perenggan {number}\n" for number in range(paragraphs)), "panjang.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()


def test_more_than_a_page_is_listed_as_one_comes_to_it_by_key(hands: Hands) -> None:
    add_long_article(hands, 2 * PAGE + 50)
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    left = opened(hands)
    count = 2 * PAGE + 50
    hands.wait(lambda: left.is_current and len(things(left)) == PAGE)
    assert left.panel.said.text() == f"Listed: {PAGE} of {count}. End lists more."
    hands.press("Return")
    for shown in (2 * PAGE, count):
        hands.press("End")
        hands.wait(lambda wanted=shown: left.is_current and len(things(left)) == wanted)
    assert things(left) == [f"Perenggan {number}" for number in range(count)]
    assert not left.panel.said.isVisible()
    assert left.panel.things.currentIndex().row() == 2 * PAGE - 1
    hands.press("End")
    assert left.panel.things.currentIndex().data() == f"Perenggan {count - 1}"
    hands.press("Return")
    assert hands.view.caret == hands.find(f"Perenggan {count - 1}")[0]


def test_what_was_listed_stays_so_after_an_edit(hands: Hands) -> None:
    add_long_article(hands, 2 * PAGE + 50)
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    left = opened(hands)
    hands.wait(lambda: left.is_current and len(things(left)) == PAGE)
    hands.press("Return", "End")
    hands.wait(lambda: left.is_current and len(things(left)) == 2 * PAGE)
    row = left.panel.things.currentIndex().row()
    hands.session.run(mentions.tag, hands.window.desk.article_id, 0, 9, "EVENT")
    hands.settle()
    hands.wait(lambda: left.is_current and things(left)[0] == "Perenggan 1")
    assert len(things(left)) == 2 * PAGE
    assert left.panel.things.currentIndex().row() == row - 1


def test_pages_go_on_over_the_articles_of_the_project(hands: Hands) -> None:
    for _ in range(2):
        add_long_article(hands, PAGE - 30)
    left = opened(hands)
    left.panel.where.setFocus()
    hands.press("Down")
    hands.wait(lambda: left.is_current and len(things(left)) == PAGE)
    left.panel.things.setFocus()
    while left.panel.said.isVisible():
        before = len(things(left))
        hands.press("End")
        hands.wait(lambda shown=before: left.is_current and len(things(left)) > shown)
    read = hands.session.read
    everything = (one for id_ in read.articles.ids() for one in read.left_to_do.in_article(id_))
    whole = [" ".join(one.words[:300].split()) for one in everything]
    assert things(left) == whole


def test_an_article_that_comes_or_goes_is_counted(hands: Hands) -> None:
    left = opened(hands)
    before = len(left.counting.articles)
    hands.session.run(articles.remove, hands.window.desk.article_id)
    hands.settle()
    hands.wait(lambda: left.is_current and len(left.counting.articles) == before - 1)
    hands.session.undo()
    hands.settle()
    hands.wait(lambda: left.is_current and len(left.counting.articles) == before)


def test_the_panel_is_there_again_after_a_restart(hands: Hands) -> None:
    opened(hands)
    hands.restart()
    hands.wait(lambda: feature(hands).is_current)
    assert feature(hands).panel.isVisible()
    assert feature(hands).counting.articles


def test_nothing_is_counted_before_the_panel_is_seen(hands: Hands) -> None:
    assert not feature(hands).counting.articles


@pytest.fixture
def failing(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Nothing can be counted until what this holds is cleared."""
    progress, fails = LeftToDo.of_article, [True]

    def of_article(left: LeftToDo, article_id: str) -> ArticleLeft:
        if fails:
            raise CannotRead(name="x", reason="disk I/O error")
        return progress(left, article_id)

    monkeypatch.setattr(LeftToDo, "of_article", of_article)
    return fails


def failed_to_count(hands: Hands) -> bool:
    counting = feature(hands).counting
    return not (counting.is_whole or counting._timer.isActive() or counting._asking.is_asking)


def test_what_could_not_be_counted_is_counted_when_the_panel_is_wanted_again(
    hands: Hands, failing: list[bool]
) -> None:
    hands.press("Shift+F5")
    hands.wait(lambda: failed_to_count(hands))
    failing.clear()
    feature(hands).counting.begin()
    hands.wait(lambda: feature(hands).is_current)
    assert len(feature(hands).counting.articles) == len(hands.session.read.articles.ids())


def test_what_could_not_be_counted_is_counted_with_the_next_edit(hands: Hands, failing: list[bool]) -> None:
    failing.clear()
    left, here = opened(hands), hands.window.desk.article_id
    before = dict(left.counting.articles[here])
    failing.append(True)
    hands.session.run(mentions.tag, here, *hands.find("Tamat"), "EVENT")
    hands.wait(lambda: failed_to_count(hands))
    failing.clear()
    other = hands.session.read.articles.ids()[0]
    assert other != here
    hands.session.run(articles.set_status, other, "done")
    hands.wait(lambda: left.is_current and left.counting.articles[here] != before)


def test_the_kinds_have_room_and_the_list_of_articles_the_keys_in_a_project_without_articles(
    at_the_desk: Hands, tmp_path: Path
) -> None:
    create(tmp_path / "new.penanda")
    at_the_desk.start(tmp_path / "new.penanda")
    assert at_the_desk.parts.articles.hasFocus()
    at_the_desk.run("show_left")
    kinds = at_the_desk.window.features[WhatIsLeft].panel.kinds
    at_the_desk.wait(kinds.isVisible)
    QApplication.processEvents()
    assert kinds.visualRect(kinds.rows.index(0)).height() >= kinds.fontMetrics().height() + 6
