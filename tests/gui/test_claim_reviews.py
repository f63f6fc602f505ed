"""From the claims of the Malay sample to their reviews in JSON-LD, by key; and what is missing for others."""

from __future__ import annotations

import json

import pytest
from claim_desk_hands import AtTheClaimDesk, all_claims
from json_ld import SCHEMA, nodes_in, said
from PySide6.QtCore import Qt

from penanda_gui.claim_desk.lacking_list import LackingList
from penanda_gui.claim_desk.line_model import RATING
from penanda_gui.claim_desk.review_dialog import ReviewDialog
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.pickers.picker import Picker


def fill_in(hands, *, missing: bool = False) -> None:
    """Fill the dialog of the reviewer in by key."""
    hands.run("export_reviews")
    dialog = hands.dialog(ReviewDialog)
    assert dialog.export.isEnabled() is bool(dialog.organisation.text())
    for text in ("Semak", "https://semak.example", "https://semak.example/{claim}", "2026-03-10"):
        hands.press("Ctrl+A")
        hands.type(text)
        hands.press("Tab")
    if missing:
        hands.press("Alt+M")


@pytest.fixture
def desk(hands):
    return AtTheClaimDesk(hands)


def of_the_malay_sample(desk) -> list[str]:
    """Filter the list to the Malay sample, by key; the ids of its claims."""
    desk.hands.press("Ctrl+F")
    desk.tab_to(desk.window.filters.article)
    desk.hands.press("Space")
    desk.hands.dialog(Picker)
    desk.hands.type("nelayan")
    desk.hands.press("Return")
    desk.hands.wait(lambda: 0 < desk.table.claims.rowCount() < 12)
    desk.quiet()
    desk.table.setFocus()
    return [desk.table.claims.line(row).id for row in range(desk.table.claims.rowCount())]


def test_the_claims_of_the_malay_sample_are_rated_and_their_reviews_are_json_ld(hands, desk, tmp_path):
    ids = of_the_malay_sample(desk)
    hands.press("Ctrl+A", "S")
    hands.dialog(Picker)
    desk.press("4")
    assert {claim["status"] for claim in all_claims(hands) if claim["id"] in ids} == {"checked"}
    hands.press("Home")
    for number in range(len(ids)):
        hands.press("R")
        hands.dialog(Picker)
        desk.press(str(number % 3 + 1))
        hands.press("Ctrl+Shift+V")
        desk.quiet()
        hands.type(f"https://bukti.example/{number}")
        hands.press("Esc", "Down")
        desk.quiet()
    assert desk.column(RATING)[:3] == ["Supported", "Refuted", "Conflicting evidence"]
    target = tmp_path / "semakan.jsonld"
    fill_in(hands)
    hands.choose_files(target, run=lambda: hands.press("Return"))
    hands.wait(target.exists)
    lacking = hands.dialog(LackingList)
    assert f"Exported to {target}" in lacking.said.text()
    hands.press("Esc")
    reviews = [
        one for one in nodes_in(json.loads(target.read_bytes())) if one["@id"].rpartition("/")[2] in ids
    ]
    assert [one["@type"] for one in reviews] == [[f"{SCHEMA}ClaimReview"]] * len(ids)
    words = {claim["id"]: claim for claim in all_claims(hands)}
    for number, review in enumerate(reviews):
        claim = words[ids[number]]
        assert said(review, "url") == [f"https://semak.example/{claim['id']}"]
        assert said(review, "claimReviewed")[0]
        assert said(review, "datePublished") == ["2026-03-10"]
        assert f"https://bukti.example/{number}" in said(review, "citation")
        (author,) = review[f"{SCHEMA}author"]
        assert said(author, "name") == ["Semak"]
        (rating,) = review[f"{SCHEMA}reviewRating"]
        name, value = (("Supported", 5), ("Refuted", 1), ("Conflicting evidence", 3))[number % 3]
        assert (said(rating, "alternateName"), said(rating, "ratingValue")) == ([name], [value])
        (item,) = review[f"{SCHEMA}itemReviewed"]
        assert item["@type"] == [f"{SCHEMA}Claim"]
    desk.leave()


def test_what_is_missing_is_listed_and_enter_goes_to_the_claim(hands):
    fill_in(hands, missing=True)
    shown = hands.dialog(LackingList)
    model = shown.lacking
    seconds = [str(model.index(row).data(TwoLineDelegate.SECOND_LINE)) for row in range(model.rowCount())]
    row = next(
        row for row, second in enumerate(seconds) if second.startswith("Not written. Missing: a rating")
    )
    for _ in range(row):
        hands.press("Down")
    claim_id = model.at(row).claim_id
    hands.press("Return")
    desk = AtTheClaimDesk(hands, is_open=True)
    assert desk.table.current.id == claim_id
    desk.leave()


def test_a_review_needs_who_publishes_it_and_a_date_that_is_one(hands):
    hands.run("export_reviews")
    dialog = hands.dialog(ReviewDialog)
    assert not dialog.export.isEnabled()
    assert "who publishes it" in dialog.news.text()
    hands.type("Semak")
    dialog.review_url.setText("https://semak.example/{claim}")
    assert dialog.export.isEnabled()
    dialog.published.setText("tomorrow")
    assert not dialog.export.isEnabled()
    assert "tomorrow" in dialog.news.text()
    hands.press("Esc")


def test_addresses_of_reviews_are_completed_and_what_is_none_is_said_beside_it(hands):
    hands.run("export_reviews")
    dialog = hands.dialog(ReviewDialog)
    hands.type("Semak")
    hands.press("Tab")
    hands.type("semak.example.my")
    hands.press("Tab")
    assert dialog.organisation_url.text() == "https://semak.example.my"
    assert not dialog.organisation_url.note.isVisible()
    hands.type("semak.example.my/semakan")
    assert not dialog.review_url.note.isVisible()
    hands.press("Tab")
    assert dialog.review_url.text() == "https://semak.example.my/semakan"
    assert "{claim}" in dialog.review_url.note.text()
    assert dialog.review_url.note.isVisible()
    assert not dialog.export.isEnabled()
    hands.press("Shift+Tab", "End")
    hands.type("/{claim}")
    assert not dialog.review_url.note.isVisible()
    assert dialog.export.isEnabled()
    hands.press("Shift+Tab", "Ctrl+A")
    hands.type("semak example")
    hands.press("Tab")
    assert dialog.organisation_url.text() == "semak example"
    assert dialog.organisation_url.note.isVisible()
    hands.press("Esc")


def test_what_is_missing_is_asked_over_what_is_typed_and_nothing_typed_is_lost(hands):
    fill_in(hands, missing=True)
    hands.dialog(LackingList)
    hands.press("Esc")
    dialog = hands.dialog(ReviewDialog)
    assert dialog.reviewer.organisation == "Semak"
    hands.press("Alt+M")
    hands.dialog(LackingList)
    hands.press("Return")
    desk = AtTheClaimDesk(hands, is_open=True)
    desk.leave()
    hands.run("export_reviews")
    again = hands.dialog(ReviewDialog)
    assert again.reviewer.organisation_url == "https://semak.example"
    assert again.reviewer.review_url == "https://semak.example/{claim}"
    hands.press("Esc")


def test_who_publishes_is_remembered_over_a_restart(at_the_desk, tmp_path):
    at_the_desk.start()
    fill_in(at_the_desk)
    target = tmp_path / "a.jsonld"
    at_the_desk.choose_files(target, run=lambda: at_the_desk.press("Return"))
    at_the_desk.wait(target.exists)
    at_the_desk.dialog(LackingList)
    at_the_desk.press("Esc")
    at_the_desk.wait_until_active()
    at_the_desk.restart()
    at_the_desk.run("export_reviews")
    dialog = at_the_desk.dialog(ReviewDialog)
    assert dialog.reviewer.organisation == "Semak"
    assert dialog.reviewer.review_url == "https://semak.example/{claim}"
    at_the_desk.press("Esc")


def test_a_double_click_goes_to_the_claim_too(hands):
    fill_in(hands, missing=True)
    shown = hands.dialog(LackingList)
    wanted: list[str] = []
    shown.claim_wanted.connect(wanted.append)
    point = shown.list.visualRect(shown.lacking.index(1)).center()
    hands.qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    hands.qtbot.mouseDClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    # The list has closed before the button was let go, and nobody has heard of that yet.
    hands.qtbot.mouseRelease(hands.window, Qt.MouseButton.LeftButton)
    assert wanted == [shown.lacking.at(1).claim_id]
