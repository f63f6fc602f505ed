"""The claim desk, worked by key in the real window: the list, its filters, many claims at once, the page."""

from __future__ import annotations

from array import array
from datetime import datetime

import pytest
from claim_desk_hands import AtTheClaimDesk, all_claims
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QToolButton
from texts_shown import english_left

from penanda.errors import ProjectReadOnly
from penanda_gui.claim_desk.line_model import CLAIM, COLUMNS, EVIDENCE, RATING, STATUS, ClaimLineModel
from penanda_gui.pickers.picker import Picker

FIRST = "About 240 tonnes of sea bass died in floating cages here in three days"
SPEAK_SELDOM = {"Date or time", "Number", "Place", "Event", "Law or document"}
SUMMARY = "About 240 tonnes of sea bass died in cages at Kuala Semarak in three days."


@pytest.fixture
def desk(hands):
    return AtTheClaimDesk(hands)


def test_its_key_opens_all_claims_and_escape_and_the_key_go_back_to_the_text(hands, desk):
    assert desk.table.claims.rowCount() == len(all_claims(hands)) == 12
    assert desk.window.count.text() == "Claims: 12 · selected: 1"
    desk.to(FIRST)
    desk.leave()
    assert not desk.window.isVisible()
    assert hands.view.hasFocus()
    desk.open()
    assert desk.table.current.words == FIRST
    assert desk.table.hasFocus()
    desk.leave("Ctrl+Shift+C")
    assert hands.view.hasFocus()


def test_enter_opens_the_place_in_its_article_and_the_key_comes_back(hands, desk):
    before = hands.window.desk.article_id
    hands.press("End")
    desk.quiet()
    line = desk.table.current
    assert line.article_id != before
    desk.leave("Return")
    assert hands.window.desk.article_id == line.article_id
    assert hands.selected() == line.words
    desk.open()
    assert desk.table.current.id == line.id


def test_it_opens_at_the_claim_that_is_current_in_the_article(hands):
    hands.click_text("died in floating")
    hands.wait(lambda: hands.window.desk.current_claim)
    desk = AtTheClaimDesk(hands)
    assert desk.table.current.id == hands.window.desk.current_claim


def test_the_filter_stays_when_another_claim_is_current_in_the_article(hands, desk):
    hands.press("Ctrl+F")
    hands.type("tonnes")
    desk.quiet()
    listed = desk.column(CLAIM)
    desk.press("Esc")
    desk.leave()
    hands.click_text("This is not nature")
    hands.wait(lambda: hands.window.desk.current_claim)
    desk.open()
    assert desk.column(CLAIM) == listed
    desk.whole.listing.go_to(hands.window.desk.current_claim)
    desk.quiet()
    assert desk.table.current.id == hands.window.desk.current_claim
    assert len(desk.column(CLAIM)) == 12


def test_what_is_typed_is_saved_when_the_window_is_closed(at_the_desk):
    at_the_desk.start()
    desk = AtTheClaimDesk(at_the_desk)
    desk.to("This is not nature")
    desk.tab_to(desk.window.judgement.judged.note)
    at_the_desk.type("Ask the lab.")
    at_the_desk.front = None
    at_the_desk.restart()
    desk = AtTheClaimDesk(at_the_desk)
    desk.to("This is not nature")
    assert desk.saved()["note"] == "Ask the lab."
    desk.leave()


def test_a_project_that_is_only_read_can_be_looked_at(hands):
    hands.session.reading_only = ProjectReadOnly(name="a.penanda")
    hands.window.actions_by_id.close_edits()
    desk = AtTheClaimDesk(hands)
    assert not desk.window.deeds["desk.status"].isEnabled()
    assert desk.window.judgement.judged.rating.accessibleDescription() == "Rating (read only)"
    assert desk.window.context.claimant.accessibleDescription().endswith("(read only)")
    assert desk.window.deeds["desk.open"].isEnabled()
    desk.leave("Return")


def test_a_digit_or_its_header_sorts_by_a_column_and_again_backwards(hands, desk):
    everything, header = sorted(desk.table.claims.keys), desk.table.horizontalHeader()
    # Backwards, since by article, which is one in the middle, it is sorted when it is opened.
    for column in reversed(range(len(COLUMNS))):
        desk.press(str(column + 1))
        forwards, said = list(desk.table.claims.keys), desk.column(column)
        if column == CLAIM:
            assert said == sorted(said, key=str.casefold)
        if column == EVIDENCE:
            assert said[0] == ""
        desk.press(str(column + 1))
        assert desk.column(column)[0] == said[-1] or said[-1] in ("", "?"), column
        assert sorted(desk.table.claims.keys) == everything
        x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        hands.click(header.viewport(), QPoint(x, header.height() // 2))
        desk.quiet()
        assert list(desk.table.claims.keys) == forwards, column
        desk.table.setFocus()


def test_words_list_the_claims_that_have_them_and_escape_goes_to_the_list(hands, desk):
    hands.press("Ctrl+F")
    hands.type("TONNES sea")
    desk.quiet()
    assert FIRST in desk.column(CLAIM)
    assert len(desk.column(CLAIM)) < 12
    desk.press("Esc")
    assert desk.table.hasFocus()
    assert desk.window.isVisible()


def test_where_no_claim_is_listed_no_button_does_anything(hands, desk):
    deeds = desk.window.deeds.values()
    assert all(button.isEnabled() for button in deeds)
    desk.press("Ctrl+F")
    hands.type("zzzz")
    desk.quiet()
    assert desk.table.claims.rowCount() == 0
    assert not any(button.isEnabled() for button in deeds)
    desk.press("Ctrl+A", "Backspace")
    assert all(button.isEnabled() for button in deeds)


def test_choices_list_fewer_claims_and_all_come_back(hands, desk):
    filters = desk.window.filters
    hands.press("Ctrl+F")
    desk.tab_to(filters.worth)
    desk.press("Down")
    assert set(desk.column(0)) == {"●"}
    desk.tab_to(filters.status)
    for _ in range(4):
        desk.press("Down")
    assert set(desk.column(STATUS)) == {"Checked"}
    desk.tab_to(filters.evidence)
    desk.press("Down", "Down")
    assert desk.column(CLAIM) == []
    assert desk.window.nothing.text() == "No claim is listed."
    desk.tab_to(filters.clear_all)
    desk.press("Space")
    assert len(desk.column(CLAIM)) == 12


def test_whose_claims_and_of_which_article_is_picked_by_letters(hands, desk):
    filters = desk.window.filters
    hands.press("Ctrl+F")
    desk.tab_to(filters.claimant)
    hands.press("Space")
    hands.dialog(Picker)
    hands.type("lim")
    desk.press("Return")
    hands.wait(lambda: len(desk.column(CLAIM)) < 12)
    assert set(desk.column(2)) == {"Lim Boon Hock"}
    assert filters.claimant.text() == "Lim Boon Hock"
    desk.tab_to(filters.article)
    hands.press("Space")
    hands.dialog(Picker)
    hands.type("nelayan")
    desk.press("Return")
    hands.wait(lambda: desk.column(CLAIM) == [])
    filters.clear()
    desk.quiet()
    assert len(desk.column(CLAIM)) == 12


def test_many_claims_are_changed_at_once_and_taken_back_with_one_undo(hands, desk):
    before = all_claims(hands)
    hands.press("Home", "Shift+Down", "Shift+Down")
    assert desk.window.count.text() == "Claims: 12 · selected: 3"
    hands.press("S")
    hands.dialog(Picker)
    desk.press("3")
    assert desk.column(STATUS)[:3] == ["Being checked"] * 3
    hands.press("R")
    hands.dialog(Picker)
    hands.type("refuted")
    desk.press("Return")
    assert desk.column(RATING)[:3] == ["Refuted"] * 3
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert all_claims(hands) == before
    assert "Undone" in desk.window.news.text()
    desk.press("Ctrl+A", "V")
    assert {claim["check_worthiness"] for claim in all_claims(hands)} == {"minor"}
    hands.press("W")
    hands.dialog(Picker)
    desk.press("1")
    assert {claim["attribution"] for claim in all_claims(hands)} == {"author"}
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert all_claims(hands) == before


def test_a_row_that_is_worked_on_stays_where_it_is(hands, desk):
    desk.press("7")
    keys = list(desk.table.claims.keys)
    hands.press("End", "R")
    hands.dialog(Picker)
    desk.press("1")
    assert list(desk.table.claims.keys) == keys
    assert desk.column(RATING)[-1] == "Supported"


def test_a_removed_claim_that_is_back_is_current_so_that_the_next_key_is_its(hands, desk):
    desk.to(FIRST)
    claim_id = desk.saved()["id"]
    desk.press("Delete")
    desk.press("Ctrl+Z")
    assert desk.saved()["id"] == claim_id


def test_removing_claims_lists_what_is_left_and_undo_brings_them_back(hands, desk):
    hands.press("Home", "Shift+Down")
    desk.press("Delete")
    assert len(desk.column(CLAIM)) == len(all_claims(hands)) == 10
    desk.press("Ctrl+Z")
    hands.wait(lambda: len(desk.column(CLAIM)) == 12)


def test_the_page_follows_the_list_and_shows_the_words_in_their_paragraph(hands, desk):
    desk.to(FIRST)
    page = desk.window.context
    assert page.words.toPlainText().startswith("KUALA SEMARAK: About 240 tonnes")
    marked = [one.cursor.selectedText() for one in page.words.extraSelections()]
    assert marked == [span["text"] for span in desk.saved()["spans"]]
    assert page.claimant.whole == "Semarak Fish Farmers’ Association"
    assert desk.window.judgement.judged.summary.toPlainText() == SUMMARY
    assert len(desk.window.judgement.evidence.forms) == 2
    hands.press("Up")
    desk.quiet()
    assert desk.window.judgement.judged.summary.toPlainText() != SUMMARY


def test_every_field_of_the_page_is_filled_in_by_key(hands, desk):
    hands.press("Home", "Down", "Down", "Ctrl+Shift+V")
    desk.quiet()
    (form,) = desk.window.judgement.evidence.forms.values()
    assert form.fields["url"].hasFocus()
    for field, text in (
        ("url", "https://port.example/1"),
        ("archived_url", "https://archive.example/1"),
        ("title", "Notice"),
        ("publisher", "Port"),
        ("accessed_at", "2026-03-09"),
        ("question", "When?"),
        ("quote", "Closed since March."),
        ("note", "Read twice."),
    ):
        desk.tab_to(form.fields[field])
        hands.press("Ctrl+A")
        hands.type(text)
    desk.tab_to(form.relation)
    desk.press("Down")
    judgement = desk.window.judgement
    for field, text in (("claim_date", "2026-03-08"), ("event_date", "2026-03-01"), ("note", "Ask again.")):
        desk.tab_to(judgement.judged.texts[field])
        hands.type(text)
    desk.tab_to(desk.window.beside.similar)
    desk.quiet()
    saved = desk.saved()
    (evidence,) = saved["evidence"]
    assert {key: value for key, value in evidence.items() if key != "id"} == {
        "url": "https://port.example/1",
        "archived_url": "https://archive.example/1",
        "title": "Notice",
        "publisher": "Port",
        "accessed_at": "2026-03-09",
        "question": "When?",
        "quote": "Closed since March.",
        "note": "Read twice.",
        "relation": "supports",
    }
    assert (saved["claim_date"], saved["event_date"], saved["note"]) == (
        "2026-03-08",
        "2026-03-01",
        "Ask again.",
    )


def test_an_address_is_completed_and_what_is_none_is_said_below_it_and_kept(hands, desk):
    hands.press("Home", "Down", "Down", "Ctrl+Shift+V")
    desk.quiet()
    (form,) = desk.window.judgement.evidence.forms.values()
    url, archived = form.fields["url"], form.fields["archived_url"]
    hands.type("www.data.gov.my/x")
    hands.press("Tab")
    hands.type("archive.org bad")
    assert not archived.note.isVisible()
    hands.press("Tab")
    desk.quiet()
    assert (url.text(), archived.text()) == ("https://www.data.gov.my/x", "archive.org bad")
    assert (url.note.isVisible(), archived.note.isVisible()) == (False, True)
    (evidence,) = desk.saved()["evidence"]
    assert evidence["url"] == "https://www.data.gov.my/x"
    assert evidence["archived_url"] == "archive.org bad"


def test_when_evidence_was_looked_at_is_shown_to_the_minute_and_can_be_typed_so(hands, desk):
    hands.press("Home", "Down", "Down", "Ctrl+Shift+V")
    desk.quiet()
    (form,) = desk.window.judgement.evidence.forms.values()
    line = form.fields["accessed_at"]
    assert line.placeholderText() == "YYYY-MM-DD"
    hands.type("https://port.example/1")
    desk.tab_to(line)
    desk.quiet()
    (before,) = desk.saved()["evidence"]
    here = datetime.fromisoformat(before["accessed_at"]).astimezone()
    assert line.text() == f"{here:%Y-%m-%d %H:%M}"
    hands.press("Tab")
    desk.quiet()
    assert desk.saved()["evidence"] == [before]
    desk.tab_to(line)
    hands.press("Ctrl+A")
    hands.type("2026-03-09 07:05")
    hands.press("Tab")
    desk.quiet()
    assert line.text() == "2026-03-09 07:05"
    (after,) = desk.saved()["evidence"]
    assert datetime.fromisoformat(after["accessed_at"]) == datetime(2026, 3, 9, 7, 5).astimezone()


def test_each_field_of_evidence_has_its_name_over_it(hands, desk):
    hands.press("Home", "Down", "Down", "Ctrl+Shift+V")
    desk.quiet()
    (form,) = desk.window.judgement.evidence.forms.values()
    names = {label.buddy(): label.text() for label in form.findChildren(QLabel) if label.buddy()}
    assert names == {field: field.accessibleName() for field in form.fields.values()}


def test_who_to_whom_about_what_and_inside_what_is_picked_by_key(hands, desk):
    desk.to("This is not nature")
    page = desk.window.context
    for button, letters in (
        (page.claimant, "azlan"),
        (page.addressee, "kuala"),
        (page.add_about, "semarak"),
        (page.around, "oxygen"),
    ):
        desk.tab_to(button)
        hands.press("Space")
        hands.dialog(Picker)
        hands.type(letters)
        desk.press("Return")
    saved = desk.saved()
    assert saved["attribution"] == "claimant"
    assert saved["addressee_mention_id"]
    assert saved["parent_relation"] == "said_inside"
    desk.tab_to(page.relation)
    desk.press("Down")
    assert desk.saved()["parent_relation"] == "part_of"
    assert page.addressee.whole.casefold().startswith("kuala")
    about = len(desk.saved()["about_entity_ids"])
    assert about
    for _ in range(5):
        desk.press("Ctrl+Z")
    assert "parent_claim_id" not in desk.saved() or desk.saved()["parent_claim_id"] is None


def test_a_similar_claim_is_linked_reached_and_unlinked_by_key(hands, desk):
    desk.to(FIRST)
    similar = desk.window.beside.similar
    hands.press("F6", "F6", "F6")
    assert similar.hasFocus()
    other = similar.current.line.id
    desk.press("L")
    assert similar.current.is_linked
    assert desk.window.context.elsewhere.buttons
    group = desk.saved()["claim_group_id"]
    assert [claim["id"] for claim in all_claims(hands) if claim.get("claim_group_id") == group].count(
        other
    ) == 1
    desk.press("Return")
    assert desk.table.current.id == other
    hands.press("Esc")
    desk.press("U")
    assert all(claim.get("claim_group_id") is None for claim in all_claims(hands))


def test_shift_with_home_and_end_selects_as_far_as_there(hands, desk):
    desk.press("Home", "Down", "Shift+End")
    assert list(desk.table.selected) == list(desk.table.claims.keys[1:])
    desk.press("Shift+Home")
    assert list(desk.table.selected) == list(desk.table.claims.keys[:2])


def test_all_that_are_selected_are_unlinked_by_one_key_and_one_undo(hands, desk):
    hands.press("Ctrl+A")
    desk.press("L")
    linked = all_claims(hands)
    assert len({claim["claim_group_id"] for claim in linked}) == 1
    desk.press("U")
    assert {claim.get("claim_group_id") for claim in all_claims(hands)} == {None}
    desk.press("Ctrl+Z")
    assert all_claims(hands) == linked


def test_what_became_of_a_claim_is_listed_beside_it(hands, desk):
    desk.to(FIRST)
    desk.press("V")
    history = desk.window.beside.history
    assert history.edits.rowCount() == 2
    assert "Minor" in str(history.edits.index(0).data())


def test_what_cannot_be_is_said_in_the_desk_and_what_is_saved_shows_again(hands, desk):
    desk.to(FIRST)
    line = desk.window.judgement.claim_date
    before = line.text()
    desk.tab_to(line)
    hands.type("soon")
    hands.press("Tab")
    desk.quiet()
    hands.wait(lambda: "soon" in desk.window.banner.text)
    hands.wait(lambda: line.text() == before)


def test_what_goes_wrong_is_said_at_the_desk_too_until_it_is_over(hands, desk, full_disk):
    desk.to(FIRST)
    hands.press("V")
    hands.wait(desk.window.banner.isVisible)
    assert desk.window.banner.text == hands.news != ""
    full_disk.clear()
    hands.settle()
    assert desk.window.banner.isHidden()


def test_what_is_put_away_at_the_desk_is_put_away_over_the_article(hands, desk):
    hands.parts.banner.warn("Something went wrong.")
    assert desk.window.banner.text == "Something went wrong."
    hands.click(desk.window.banner.findChild(QToolButton))
    assert (desk.window.banner.isHidden(), hands.news) == (True, "")


def test_good_news_over_the_article_does_not_cover_the_desk(hands, desk):
    hands.parts.banner.tell("All is well.")
    assert desk.window.banner.isHidden()


def test_a_rating_is_still_there_after_a_restart(at_the_desk):
    at_the_desk.start()
    desk = AtTheClaimDesk(at_the_desk)
    desk.to("This is not nature")
    at_the_desk.press("R")
    at_the_desk.dialog(Picker)
    desk.press("2")
    desk.leave()
    at_the_desk.restart()
    desk = AtTheClaimDesk(at_the_desk)
    desk.to("This is not nature")
    assert desk.saved()["rating"] == "refuted"
    desk.leave()


@pytest.fixture
def in_malay(at_the_desk):
    at_the_desk.start().change_language("ms")
    at_the_desk.settle()
    return at_the_desk


def test_all_of_it_is_in_malay(in_malay):
    desk = AtTheClaimDesk(in_malay)
    desk.press("End", "Ctrl+Shift+V")
    assert english_left(desk.window) == set()
    desk.leave()


def test_only_what_is_looked_at_is_read_and_a_claim_that_is_gone_leaves_its_row_empty(qtbot):
    asked: list[int] = []

    class Line:
        def __init__(self, key: int) -> None:
            self.words = f"claim {key}"

    def lines(keys):
        asked.extend(keys)
        return [Line(key) for key in keys if key != 70]

    model = ClaimLineModel(lines)
    model.show_order(array("q", range(100_000)))
    assert model.rowCount() == 100_000
    assert model.index(50_000, CLAIM).data() == "claim 50000"
    assert len(asked) < 200
    assert model.index(70, CLAIM).data() is None
    assert model.index(71, CLAIM).data() == "claim 71"


def test_a_date_that_is_refused_leaves_its_field_in_sight_and_what_is_typed_elsewhere(hands, desk):
    desk.to(FIRST)
    judgement = desk.window.judgement
    judgement.judged.note.setFocus()
    hands.type("Ask the lab")
    judgement.event_date.setFocus()
    hands.type("soon")
    hands.press("Return")
    judgement.event_date.setFocus()
    hands.wait(lambda: "soon" in desk.window.banner.text)
    desk.quiet()
    assert judgement.event_date.text() == ""
    top = judgement.event_date.mapTo(judgement.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < judgement.viewport().height()
    assert desk.saved()["note"] == "Ask the lab"


def test_what_is_typed_on_is_kept_when_an_edit_before_it_is_refused(hands, desk):
    desk.to(FIRST)
    judgement = desk.window.judgement
    judgement.event_date.setFocus()
    hands.type("soon")
    judgement.judged.note.setFocus()
    hands.type("Ask the lab")
    hands.wait(lambda: "soon" in desk.window.banner.text)
    hands.wait(lambda: judgement.event_date.text() == "")
    assert judgement.judged.note.toPlainText() == "Ask the lab"
    hands.press("Tab")
    desk.quiet()
    assert desk.saved()["note"] == "Ask the lab"


@pytest.mark.parametrize("asked", ["claimant", "addressee"])
def test_of_mentions_that_are_called_the_same_the_nearest_is_offered(hands, desk, asked):
    desk.to(FIRST)
    line = desk.table.current
    desk.tab_to(getattr(desk.window.context, asked))
    hands.press("Space")
    model = hands.picker().model
    offered = [model.at(row) for row in range(model.rowCount())]
    offered = [option for option in offered if option.key.startswith("mention:")]
    called = [(option.title, option.detail) for option in offered]
    assert len(called) == len(set(called)) > 5
    marked = hands.session.read.marked.mentions(line.article_id)
    for option in offered:
        same = [
            max(line.start - one.end, one.start - line.end, 0)
            for one in marked
            if one.surface == option.title
        ]
        picked = next(one for one in marked if f"mention:{one.id}" == option.key)
        assert max(line.start - picked.end, picked.start - line.end, 0) == min(same)
    hands.press("Esc")


@pytest.mark.parametrize("asked", ["claimant", "addressee"])
def test_those_who_speak_are_offered_before_dates_numbers_and_places(hands, desk, asked):
    desk.to(FIRST)
    desk.tab_to(getattr(desk.window.context, asked))
    hands.press("Space")
    model = hands.picker().model
    offered = [model.at(row) for row in range(model.rowCount())]
    seldom = [option.detail in SPEAK_SELDOM for option in offered if option.key.startswith("mention:")]
    assert any(seldom)
    assert seldom == sorted(seldom)
    hands.press("Esc")
