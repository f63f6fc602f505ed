"""Marking claims and filling in their cards, by keys and clicks, read back from the project's file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton

WORDS = "Sea bass made up 61 per cent of the fish farmed in the district last year"
LATER = "Villagers plan to gather outside the station on Friday"


@pytest.fixture
def claim(hands):
    """The saved claim, made with C from words that hold none yet."""
    hands.select(WORDS)
    hands.press("C")
    hands.settle()

    def saved():
        return hands.claim(WORDS)

    return saved


@pytest.fixture
def card(hands, claim):
    """The card that shows the claim."""
    hands.wait(lambda: hands.parts.card.form.isVisible())
    return hands.parts.card


def pieces(claim, role="content"):
    return [span["text"] for span in claim["spans"] if span["role"] == role]


def choose(choice: QComboBox, text: str):
    """Choose a value of a closed list by its arrow keys."""
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    while choice.currentText() != text:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() != before, f"there is no “{text}”"


def rows(hands):
    return list(hands.parts.card.evidence.forms.values())


# Marking


@pytest.mark.parametrize(("key", "worth"), [("C", "check"), ("V", "minor"), ("X", "not_checkable")])
def test_selected_words_become_a_claim(hands, key, worth):
    hands.select(WORDS)
    hands.press(key)
    claim = hands.claim(WORDS)
    assert claim["check_worthiness"] == worth
    assert (claim["attribution"], claim["directness"]) == ("author", "author")  # no word in it reports
    assert pieces(claim) == [WORDS]
    hands.wait(lambda: hands.selected() == WORDS)
    assert hands.parts.card.claimant.text() == "The article itself"


def test_a_key_on_a_selected_claim_changes_its_worth(hands, claim):
    hands.press("X")
    assert claim()["check_worthiness"] == "not_checkable"
    assert hands.parts.card.judged.worths.of["not_checkable"].isChecked()


def test_c_on_a_blank_line_says_what_to_do(hands):
    hands.view.setFocus()
    hands.view.place_caret(hands.text.index("\n\n") + 1)
    before = hands.article()
    hands.press("C")
    assert "Put the caret into a clause" in hands.hint
    assert hands.article() == before


def test_a_claim_may_lie_over_mentions_and_in_other_claims(hands):
    inner = "oxygen levels in the estuary fell"
    hands.select(inner)
    hands.press("V")
    assert hands.claim(inner)["check_worthiness"] == "minor"
    assert ("Semarak Coastal Laboratory", "ORG") in hands.mentions()


def test_delete_removes_the_claim_and_leaves_its_mentions(hands, claim):
    hands.caret_to("61 per cent")
    hands.select("61 per cent")
    hands.press("9")
    hands.settle()
    hands.press("O")
    hands.press("Del")
    hands.settle()
    assert WORDS not in [text for one in hands.article()["claims"] for text in pieces(one)]
    assert ("61 per cent", "QUANTITY") in hands.mentions()


def test_a_further_selection_becomes_another_piece_of_the_claim(hands, claim):
    hands.select(LATER)
    hands.press("A")
    assert pieces(claim()) == [WORDS, LATER]


def test_a_further_selection_becomes_its_cue_and_another_one_replaces_it(hands, claim):
    hands.select("called")
    hands.press("K")
    assert pieces(claim(), "cue") == ["called"]
    hands.select("complained")
    hands.press("K")
    assert pieces(claim(), "cue") == ["complained"]


@pytest.mark.parametrize("key", ["A", "K", "W", "Backspace", "Ctrl+Shift+V"])
def test_a_claims_key_without_a_claim_says_what_to_do(hands, tmp_path, key):
    file = tmp_path / "plain.txt"
    file.write_text("Nothing is marked here.")
    hands.window.open_paths([file])
    hands.wait(lambda: "Nothing" in hands.text)
    hands.select("Nothing")
    hands.press(key)
    assert "Select a claim first" in hands.hint
    assert hands.article()["claims"] == []


@pytest.mark.parametrize("key", ["A", "K"])
def test_a_piece_or_cue_without_a_selection_says_what_to_do(hands, claim, key):
    before = claim()
    hands.press(key)
    assert "Select the words first" in hands.hint
    assert claim() == before


def test_f2_moves_the_end_of_a_claim(hands, claim):
    hands.press("F2", "Ctrl+Left", "Return")
    assert pieces(hands.claim(WORDS.removesuffix(" year"))) == [WORDS.removesuffix(" year")]


# Who says it


def test_backspace_says_that_the_article_itself_claims_it(hands, claim):
    hands.press("Backspace")
    assert claim()["attribution"] == "author"
    assert hands.parts.card.claimant.text() == "The article itself"


def test_w_takes_a_mention_near_the_claim(hands, claim):
    hands.press("W")
    hands.picker()
    hands.type("samir")
    hands.press("Return")
    saved = claim()
    assert saved["attribution"] == "claimant"
    assert saved["claimant_mention_id"] in {one["id"] for one in hands.article()["mentions"]}
    assert "Samir" in hands.parts.card.claimant.text()


@pytest.mark.parametrize(
    ("typed", "attribution", "shown"),
    [("article itself", "author", "The article itself"), ("unspecified", "unspecified", "Unspecified")],
)
def test_w_takes_the_article_itself_or_unspecified(hands, claim, typed, attribution, shown):
    hands.press("W")
    hands.picker()
    hands.type(typed)
    hands.press("Return")
    assert claim()["attribution"] == attribution
    assert hands.parts.card.claimant.text() == shown


def test_w_takes_the_first_offer_by_its_digit_and_can_leave_it_open_again(hands, claim):
    hands.press("W")
    first = hands.options()[0]
    hands.press("1")
    assert claim()["attribution"] == "author"
    assert first == "The article itself"
    hands.press("W")
    hands.picker()
    hands.type("not answered")
    hands.press("Return")
    assert claim()["attribution"] is None


def test_the_button_on_the_card_asks_too(hands, claim, card):
    hands.click(card.claimant)
    hands.picker()
    hands.press("2")
    assert claim()["attribution"] == "claimant"


# The card


def test_control_enter_goes_into_the_card_and_esc_back(hands, claim, card):
    hands.press("Ctrl+Return")
    assert card.claimant.hasFocus()
    hands.press("Esc")
    assert hands.view.hasFocus()


@pytest.mark.parametrize(
    ("field", "text", "name", "value"),
    [
        ("directness", "Partly quoted", "directness", "mixed"),
        ("kind", "A number or amount", "type", "quantity"),
        ("status", "Being checked", "status", "checking"),
        ("rating", "Refuted", "rating", "refuted"),
    ],
)
def test_a_value_chosen_on_the_card_is_saved(hands, claim, card, field, text, name, value):
    choose(getattr(card.judged, field), text)
    assert claim()[name] == value


@pytest.mark.parametrize("worth", ["minor", "not_checkable"])
def test_the_worth_is_clicked_on_the_card(hands, claim, card, worth):
    hands.click(card.judged.worths.of[worth])
    assert claim()["check_worthiness"] == worth


@pytest.mark.parametrize("field", ["summary", "note"])
def test_what_is_typed_is_saved_after_a_pause(hands, claim, card, field):
    getattr(card.judged, field).setFocus()
    hands.type("Most of the fish are sea bass")
    hands.wait(lambda: claim()[field])
    saved = claim()[field]
    assert (saved["text"] if field == "summary" else saved) == "Most of the fish are sea bass"
    assert getattr(card.judged, field).hasFocus()


@pytest.mark.parametrize("field", ["summary", "note"])
def test_what_is_typed_is_saved_on_leaving(hands, claim, card, field):
    getattr(card.judged, field).setFocus()
    hands.type("Most")
    hands.press("Tab")
    assert claim()[field]


def test_a_summary_taken_away_is_none_again(hands, claim, card):
    card.judged.summary.setFocus()
    hands.type("Most")
    hands.press("Tab", "Shift+Tab", "Ctrl+A", "Del", "Tab")
    assert claim()["summary"] is None


def test_nothing_typed_is_lost_when_another_claim_is_selected(hands, claim, card):
    card.judged.note.setFocus()
    hands.type("Ask the council")
    model = hands.parts.claims.claims
    hands.click_row(hands.parts.claims, model.index(0))
    hands.wait(lambda: card.judged.note.toPlainText() == "")
    assert claim()["note"] == "Ask the council"


def test_control_z_in_a_field_takes_back_letters_and_not_the_last_mark(hands, claim, card):
    card.judged.note.setFocus()
    hands.type("Ask")
    hands.press("Ctrl+Z")
    assert card.judged.note.toPlainText() == ""
    assert claim()["note"] is None


def test_nothing_typed_is_lost_when_the_window_closes(hands, claim, card):
    card.judged.summary.setFocus()
    hands.type("Most of the fish")
    hands.restart()
    assert claim()["summary"]["text"] == "Most of the fish"


def test_a_piece_is_taken_off_on_the_card_but_never_the_last_one(hands, claim, card):
    hands.select(LATER)
    hands.press("A")
    hands.settle()
    buttons = card.spans.findChildren(QToolButton)
    assert len([one for one in buttons if one.isVisible()]) == 2
    hands.click(next(one for one in buttons if one.isVisible() and LATER in one.accessibleName()))
    assert pieces(claim()) == [WORDS]
    assert not [one for one in card.spans.findChildren(QToolButton) if one.isVisible()]


def test_the_cue_is_taken_off_on_the_card(hands, claim, card):
    hands.select("called")
    hands.press("K")
    hands.settle()
    hands.click(next(one for one in card.spans.findChildren(QToolButton) if one.isVisible()))
    assert pieces(claim(), "cue") == []


# Evidence


@pytest.fixture
def evidence(hands, claim, card):
    """A row of evidence, added with its key."""
    hands.press("Ctrl+Shift+V")
    hands.settle()
    (row,) = rows(hands)
    return row


def test_a_row_of_evidence_is_added_by_key_and_takes_the_focus(hands, claim, evidence):
    assert len(claim()["evidence"]) == 1
    assert evidence.fields["url"].hasFocus()
    hands.wait(lambda: evidence.visibleRegion().boundingRect() == evidence.rect())
    assert evidence.height() >= evidence.sizeHint().height()


def test_a_row_of_evidence_is_filled_in(hands, claim, evidence):
    hands.type("https://example.org/fish")
    hands.press("Return")
    choose(evidence.relation, "Refutes it")
    evidence.fields["quote"].setFocus()
    hands.type("Only half are")
    hands.press("Tab")
    (saved,) = claim()["evidence"]
    assert (saved["url"], saved["relation"], saved["quote"]) == (
        "https://example.org/fish",
        "refutes",
        "Only half are",
    )


def test_evidence_that_is_being_typed_is_kept_when_the_window_closes(hands, claim, evidence):
    hands.type("https://example.org")
    hands.restart()
    assert claim()["evidence"][0]["url"] == "https://example.org"


def test_rows_of_evidence_keep_their_order_and_one_is_removed(hands, claim, card, evidence):
    hands.type("https://one.example")
    hands.click(card.evidence.add)
    hands.settle()
    assert rows(hands)[1].fields["url"].hasFocus()
    hands.type("https://two.example")
    hands.press("Return")
    assert [one["url"] for one in claim()["evidence"]] == ["https://one.example", "https://two.example"]
    remove = next(one for one in rows(hands)[0].findChildren(QToolButton) if one.text() == "✕")
    hands.click(remove)
    assert [one["url"] for one in claim()["evidence"]] == ["https://two.example"]
    assert len(rows(hands)) == 1


def test_another_claims_card_shows_no_evidence_of_this_one(hands, claim, card, evidence):
    hands.type("https://one.example")
    hands.press("Return")
    hands.settle()
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.settle()
    assert "https://one.example" not in [row.fields["url"].text() for row in rows(hands)]


# The list


def test_a_click_in_the_list_of_claims_goes_to_the_words_and_shows_the_card(hands):
    model = hands.parts.claims.claims
    last = model.rowCount() - 1
    hands.click_row(hands.parts.claims, model.index(last))
    claim = model.at(last)
    assert hands.window.desk.current_claim == claim.id
    assert hands.view.caret == claim.start
    hands.wait(hands.parts.card.form.isVisible)


@pytest.mark.parametrize("rows", ["claims", "entities"])
def test_a_key_of_the_text_that_is_pressed_in_a_list_says_where_it_acts(hands, rows):
    listed = getattr(hands.parts, rows)
    before = hands.article()
    hands.click_row(listed, listed.model().index(0, 0))
    hands.press("2")
    hands.settle()
    assert hands.hint == "Letters and digits act in the text: Esc goes there."
    assert hands.article() == before
    hands.press("Esc", "U")
    hands.settle()
    assert hands.article() != before


def test_the_list_says_who_claims_and_how_worthy_of_a_check_it_is(hands, claim):
    hands.press("Backspace")
    hands.settle()
    model = hands.parts.claims.claims
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == WORDS)
    spoken = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"To check. {WORDS}. The article itself"


def test_keys_that_would_change_nothing_of_the_claim_say_so(hands, claim):
    first = WORDS.split(maxsplit=1)[0]
    hands.select(first)
    hands.press("A")
    assert hands.hint == "These words are in the claim already."
    hands.select("Villagers plan")
    hands.press("K")
    hands.settle()
    hands.select("Villagers plan")
    hands.press("K")
    assert hands.hint == "These words are its cue already."
    hands.press("Shift+I")
    assert hands.hint == "It stands on its own already."
    assert pieces(claim()) == [WORDS]
    assert pieces(claim(), "cue") == ["Villagers plan"]
