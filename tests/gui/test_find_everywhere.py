"""Finding words in the whole project, and tagging them: by keys, in the real window."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from claim_desk_hands import AtTheClaimDesk
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from penanda.edits import articles, claims, evidence, proposed_claims
from penanda.project.everywhere import Everywhere, Hit, RecordHit
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda_gui.all_entities import AllEntities
from penanda_gui.everywhere.finding_everywhere import FindingEverywhere
from penanda_gui.everywhere.tag_hits_dialog import TagHitsDialog
from penanda_gui.panels.sentence_delegate import SentenceDelegate

FIRST = "Türkiye diam.\nDuta Türkiye pulang ke Türkiyenya.\n"
SECOND = "TÜRKIYE, 7 Mac – kata türkiye itu kecil, Turkiye besar.\n"


@pytest.fixture
def hands(hands: Hands) -> Hands:
    for number, text in enumerate((FIRST, SECOND)):
        source = source_of_text(text, f"{number}.txt")
        hands.session.run(articles.add, source, read(source))
    hands.settle()
    return hands


def feature(hands: Hands) -> FindingEverywhere:
    return hands.window.features[FindingEverywhere]


def look_for(hands: Hands, words: str) -> FindingEverywhere:
    hands.press("Ctrl+Shift+F")
    found = feature(hands)
    hands.wait(found.panel.line.hasFocus)
    hands.type(words)
    hands.wait(lambda: found.is_current)
    return found


def rows(found: FindingEverywhere) -> list[object]:
    model = found.panel.list.rows
    return [model.at(row) for row in range(model.rowCount())]


def in_texts(found: FindingEverywhere) -> list[str]:
    return [row.words for row in rows(found) if isinstance(row, Hit)]


def shown_in(hands: Hands) -> list[dict[str, object]]:
    return [mention for article in hands.export()["articles"] for mention in article["mentions"]]


def test_words_are_found_while_they_are_typed_whatever_their_accents(hands: Hands) -> None:
    found = look_for(hands, "turkiy")
    assert in_texts(found) == ["Türkiye", "Türkiye", "Türkiyenya", "TÜRKIYE", "türkiye", "Turkiye"]
    hit = found.panel.list.rows.index(1)
    assert hit.data() == "Türkiye"
    assert hit.data(SentenceDelegate.AFTER) == " diam."
    assert "Türkiye diam." in hit.data(SentenceDelegate.SECOND_LINE)
    hands.type("enya")
    hands.wait(lambda: found.is_current)
    assert in_texts(found) == ["Türkiyenya"]


def test_what_is_around_the_words_of_a_long_note_says_where_it_is_cut(hands: Hands) -> None:
    long = "perkataan " * 40
    note = f"Dahulu.\n{long}Melur {long}"
    hands.session.run(articles.set_fact, hands.window.desk.article_id, "note", note)
    hands.settle()
    found = look_for(hands, "melur")
    (at,) = (at for at, row in enumerate(rows(found)) if isinstance(row, RecordHit))
    row = found.panel.list.rows.index(at)
    assert row.data(SentenceDelegate.BEFORE) == "…" + "perkataan " * 16
    assert row.data(SentenceDelegate.AFTER) == " perkataan" * 16 + "…"
    assert "[Melur]" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_arrows_and_enter_open_a_hit_and_escape_goes_back_to_the_text(hands: Hands) -> None:
    found = look_for(hands, "turkiye")
    hands.press("Down", "Down", "Down", "Down", "Return")
    assert hands.text == SECOND
    assert hands.view.hasFocus()
    assert hands.view.selection == hands.find("TÜRKIYE")
    hands.press("Ctrl+F3")
    assert hands.view.selection == hands.find("türkiye")
    hands.press("Ctrl+Shift+F3", "Ctrl+Shift+F3")
    assert hands.view.selection == hands.find("Türkiyenya")
    hands.press("Ctrl+Shift+F")
    assert found.panel.line.hasFocus()
    hands.press("Esc")
    assert hands.view.hasFocus()
    assert found.side.isHidden()


def test_up_from_the_first_hit_goes_back_to_the_words(hands: Hands) -> None:
    found = look_for(hands, "turkiye")
    hands.press("Down")
    assert found.panel.list.hasFocus()
    hands.press("Up")
    assert found.panel.line.hasFocus()


def go_to_row(found: FindingEverywhere, kind: str) -> None:
    """Make the first hit of a kind current."""
    at = next(at for at, row in enumerate(rows(found)) if isinstance(row, RecordHit) and row.kind == kind)
    found.panel.list.setCurrentIndex(found.panel.list.rows.index(at))


def test_the_page_of_a_claim_that_was_found_is_opened_by_its_key(hands: Hands) -> None:
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    for words in ("Mac – kata", "kata türkiye itu"):
        hands.select(words)
        hands.press("C")
        hands.settle()
    wanted = next(
        claim
        for claim in hands.session.read.marked.claims(hands.window.desk.article_id)
        if claim.words() == "kata türkiye itu"
    )
    hands.session.run(evidence.add, wanted.id)
    hands.settle()
    (row,) = hands.session.read.marked.claims_by_id([wanted.id])[0].evidence
    hands.session.run(evidence.change, row.id, "quote", "Turkiye Baharu")
    hands.session.run(claims.change, wanted.id, "note", "nota Turkiye")
    hands.settle()
    found = look_for(hands, "turkiye")
    assert not found.panel.claim.isVisible()
    hands.press("Ctrl+Shift+Return")
    assert "Choose a hit in a claim" in hands.hint
    for kind in ("claim", "evidence", "claim_note"):
        found.panel.list.setFocus()
        go_to_row(found, kind)
        assert found.panel.claim.isVisible()
        hands.press("Ctrl+Shift+Return")
        desk = AtTheClaimDesk(hands, is_open=True)
        hands.wait(lambda at=desk: at.whole.paging.claim_id == wanted.id)
        desk.leave()
    hands.press("Ctrl+Shift+F")
    go_to_row(found, "claim")
    hands.click(found.panel.claim)
    assert AtTheClaimDesk(hands, is_open=True).whole.paging.claim_id == wanted.id


def test_without_the_panel_the_key_for_the_page_of_a_hit_says_what_to_do(hands: Hands) -> None:
    hands.press("Ctrl+Shift+Return")
    assert "Choose a hit in a claim" in hands.hint


def test_claims_entities_and_notes_are_found_below_the_texts_and_opened(hands: Hands) -> None:
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    hands.caret_to("Turkiye")
    hands.press("3")
    hands.select("kata türkiye itu")
    hands.press("C")
    hands.settle()
    found = look_for(hands, "turkiye")
    kinds = [row.kind for row in rows(found) if isinstance(row, RecordHit)]
    assert kinds == ["claim", "entity"]
    claim_row = next(at for at, row in enumerate(rows(found)) if isinstance(row, RecordHit))
    found.panel.list.setFocus()
    found.panel.list.setCurrentIndex(found.panel.list.rows.index(claim_row))
    hands.press("Return")
    assert hands.selected() == "kata türkiye itu"
    found.panel.list.setFocus()
    hands.press("Down", "Return")
    assert hands.parts.panels["all_entities"].isVisible()


def test_a_heading_leads_nowhere(hands: Hands) -> None:
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    found = look_for(hands, "Putrajaya")
    heading = next(at for at, row in enumerate(rows(found)) if not isinstance(row, Hit | RecordHit))
    before = hands.view.caret
    hands.click_row(found.panel.list, found.panel.list.rows.index(heading))
    assert hands.view.caret == before
    assert hands.news == ""


def test_where_to_look_can_be_narrowed(hands: Hands) -> None:
    found = look_for(hands, "turkiye")
    found.panel.where.setFocus()
    hands.press("Down", "Down")
    hands.wait(lambda: found.is_current)
    assert in_texts(found) == []
    hands.press("Up")
    hands.wait(lambda: found.is_current)
    assert len(in_texts(found)) == 6


def test_fifty_are_shown_at_first_and_more_on_demand(hands: Hands) -> None:
    source = source_of_text("bahtera " * 60, "b.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()
    found = look_for(hands, "bahtera")
    assert len(in_texts(found)) == 50
    hands.press("Down", "End")
    row = found.panel.list.currentIndex().row()
    hands.press("Return")
    hands.wait(lambda: found.is_current)
    assert len(in_texts(found)) == 60
    assert found.panel.list.currentIndex().row() == row
    assert found.panel.list.hasFocus()


@pytest.fixture
def read_hits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every hit that was read from the project: the words, or the id of the record."""
    hits, records, found = Everywhere.hits, Everywhere.records, []

    def counted_hits(*given, **named):
        answer = hits(*given, **named)
        found.extend(hit.words for hit in answer.hits)
        return answer

    def counted_records(*given, **named):
        answer = records(*given, **named)
        found.extend(hit.record_id for hit in answer)
        return answer

    monkeypatch.setattr(Everywhere, "hits", counted_hits)
    monkeypatch.setattr(Everywhere, "records", counted_records)
    return found


def test_only_what_is_more_is_read_when_more_is_wanted(hands: Hands, read_hits: list[str]) -> None:
    source = source_of_text("bahtera " * 130, "b.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()
    found = look_for(hands, "bahtera")
    for wanted, more in ((100, 50), (130, 30)):
        read_hits.clear()
        hands.press("Down", "End", "Return")
        hands.wait(lambda: found.is_current)
        assert (len(in_texts(found)), len(read_hits)) == (wanted, more)
    hits = [row for row in rows(found) if isinstance(row, Hit)]
    assert [hit.start for hit in hits] == [8 * number for number in range(130)]
    hands.session.run(articles.set_fact, hands.window.desk.article_id, "title", "Tajuk")
    hands.settle()
    read_hits.clear()
    hands.wait(lambda: read_hits and found.is_current)
    assert len(in_texts(found)) == len(read_hits) == 130


def test_only_the_records_that_are_more_are_read(hands: Hands, read_hits: list[str]) -> None:
    source = source_of_text("".join(f"kapal {number}\n" for number in range(110)), "b.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()
    article_id = hands.session.read.articles.ids()[-1]
    text = hands.session.read.articles.text(article_id)
    for number in range(110):
        start = text.index(f"kapal {number}\n")
        hands.session.run(proposed_claims.make, article_id, [(start, start + 5)], "check")
    hands.settle()
    found = look_for(hands, "kapal")
    found.panel.where.setCurrentIndex(found.panel.where.findData("claim"))
    hands.wait(lambda: found.is_current)
    found.panel.list.setFocus()
    for wanted, most in ((100, 51), (110, 10)):
        read_hits.clear()
        hands.press("End", "Return")
        hands.wait(lambda: found.is_current)
        listed = [row.record_id for row in rows(found) if isinstance(row, RecordHit)]
        assert len(listed) == len(set(listed)) == wanted
        assert len(read_hits) == most


def test_what_was_found_follows_the_edits(hands: Hands) -> None:
    found = look_for(hands, "turkiye")
    hands.session.run(articles.remove, hands.session.read.articles.ids()[-1])
    hands.wait(lambda: len(in_texts(found)) == 3)
    hands.session.undo()
    hands.wait(lambda: len(in_texts(found)) == 6)


def test_a_hit_in_an_article_that_is_just_gone_leaves_the_open_one_open(hands: Hands) -> None:
    gone = hands.session.read.articles.ids()[-1]
    hands.window.desk.open(hands.session.read.articles.ids()[0])
    found = look_for(hands, "kata turkiye itu")
    found.panel.list.setFocus()
    hands.session.run(articles.remove, gone)
    assert hands.session.wait(20)  # the list is not filled anew before the key comes
    hands.press("Return")
    assert hands.window.desk.article_id == hands.session.read.articles.ids()[0]
    assert hands.hint == "The article of this hit is not in the project any more."


def test_all_hits_are_tagged_in_one_edit_after_a_preview(hands: Hands) -> None:
    before = len(shown_in(hands))
    look_for(hands, "turkiye")
    hands.press("Ctrl+Shift+T")
    dialog = hands.dialog(TagHitsDialog)
    hands.wait(lambda: dialog.is_current)
    assert [hit.words for hit in dialog.hits.chosen] == [
        "Türkiye",
        "Türkiye",
        "Türkiye",
        "TÜRKIYE",
        "Turkiye",
    ]
    assert "5 of 6" in dialog.said.text()
    hands.press("Space")
    assert len(dialog.hits.chosen) == 4
    hands.press("A")
    assert len(dialog.hits.chosen) == 6
    hands.press("Space", "3")
    hands.settle()
    made = [
        one for one in shown_in(hands) if one["text"].casefold().startswith("t") and one["label"] == "GPE"
    ]
    assert len(shown_in(hands)) == before + 5
    assert len({one.get("entity_id") for one in made if one.get("entity_id")}) >= 1
    hands.restart()
    hands.press("Ctrl+Z")
    hands.settle()
    assert len(shown_in(hands)) == before


def test_nothing_is_tagged_without_a_check_mark_or_after_escape(hands: Hands) -> None:
    before = len(shown_in(hands))
    look_for(hands, "turkiye")
    hands.press("Ctrl+Shift+T")
    dialog = hands.dialog(TagHitsDialog)
    hands.wait(lambda: dialog.is_current)
    hands.press("A", "A", "3")
    assert "Nothing is ticked" in dialog.said.text()
    hands.press("Esc")
    hands.wait_until_active()
    assert len(shown_in(hands)) == before
    assert feature(hands).panel.list.hasFocus()


def test_labels_are_offered_while_something_is_ticked(hands: Hands) -> None:
    look_for(hands, "turkiye")
    hands.press("Ctrl+Shift+T")
    dialog = hands.dialog(TagHitsDialog)
    hands.wait(lambda: dialog.is_current)
    assert all(button.isEnabled() for button in dialog.buttons)
    hands.press("A", "A")
    assert not any(button.isEnabled() for button in dialog.buttons)
    hands.press("Space")
    assert all(button.isEnabled() for button in dialog.buttons)


def test_where_all_is_marked_only_that_is_said_and_enter_leaves(hands: Hands) -> None:
    look_for(hands, "turkiye")
    hands.press("Ctrl+Shift+T")
    hands.wait(lambda: hands.dialog(TagHitsDialog).is_current)
    hands.press("A", "3")
    hands.wait_until_active()
    hands.press("Ctrl+Shift+T")
    dialog = hands.dialog(TagHitsDialog)
    hands.wait(lambda: dialog.is_current)
    assert dialog.said.text() == "There is no place that could be tagged. Already marked: 6"
    assert [one for one in dialog.findChildren(QWidget) if one.isVisible()] == [dialog.said, dialog.leave]
    hands.press("3")
    assert dialog.said.text().startswith("There is no place")
    hands.press("Return")
    hands.wait_until_active()
    assert feature(hands).panel.list.hasFocus()


def test_a_damaged_index_is_told_of_and_made_anew(hands: Hands) -> None:
    with closing(sqlite3.connect(hands.session.path)) as db, db:
        db.execute("update text_index_data set block = x'00ff00ff00ff' where id > 10")
    found = look_for(hands, "turkiye")
    assert "not touched" in found.panel.said.text()
    assert found.panel.mend.isVisible()
    hands.click(found.panel.mend)
    hands.wait(lambda: len(in_texts(found)) == 6)
    assert found.panel.mend.isHidden()


@pytest.mark.parametrize("in_the_list", [False, True])
def test_escape_closes_the_panel_and_gives_the_focus_back_to_the_text(
    hands: Hands, in_the_list: bool
) -> None:
    found = look_for(hands, "turkiy")
    if in_the_list:
        hands.press("Down")
        assert found.panel.list.hasFocus()
    hands.press("Esc")
    assert found.side.isHidden()
    assert not hands.window.actions_by_id["show_found"].isChecked()
    assert hands.view.hasFocus()


def test_the_lists_at_the_bottom_share_a_place_and_the_one_that_is_asked_for_comes_to_the_front(
    hands: Hands,
) -> None:
    found = look_for(hands, "turkiy")
    hands.press("Shift+F8")
    entities = hands.window.features[AllEntities]
    hands.wait(lambda: not entities.panel.visibleRegion().isEmpty())
    assert hands.window.tabifiedDockWidgets(found.side) == [entities.side]
    assert found.panel.visibleRegion().isEmpty()
    hands.press("Ctrl+Shift+F")
    hands.wait(lambda: not found.panel.visibleRegion().isEmpty())
    assert found.panel.line.hasFocus()
    hands.press("F6")
    while not entities.side.isAncestorOf(hands.window.focusWidget()):
        hands.press("F6")
    hands.wait(lambda: not entities.panel.visibleRegion().isEmpty())


def test_lists_at_the_bottom_share_a_place_after_a_restart_too(hands: Hands) -> None:
    look_for(hands, "turkiy")
    hands.press("Esc")
    hands.restart()
    look_for(hands, "turkiy")
    hands.press("Shift+F8")
    side = hands.window.features[AllEntities].side
    hands.wait(lambda: not side.visibleRegion().isEmpty())
    assert hands.window.tabifiedDockWidgets(side) == [feature(hands).side]
