"""Claims from clauses: what is proposed is shown, taken by one key, and never saved unasked."""

import pytest

from penanda_gui.claim_proposals.claiming import Claiming
from penanda_gui.claim_proposals.stages import Asking, Candidate

TEXT = (
    "KOTA SERI: Jeti akan siap bulan depan, kata Azlan Karim.\n\n"
    "Hujan lebat turun di sini semalam. Bilakah jeti siap?\n\n"
    "Lim Wei said the Lab had told him that oxygen fell. It was late.\n\n"
    "Nobody was hurt, it was said."
)
JETTY, RAIN = "Jeti akan siap bulan depan", "Hujan lebat turun di sini semalam"
TOLD, FELL, LATE = "the Lab had told him that oxygen fell", "oxygen fell", "It was late"


@pytest.fixture
def hands(hands, tmp_path):
    """At an article of our own with three mentions and no claim."""
    file = tmp_path / "jetty.txt"
    file.write_text(TEXT)
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("KOTA SERI"))
    for words, key in (("Azlan Karim", "1"), ("Lim Wei", "1"), ("Lab", "2")):
        hands.select(words)
        hands.press(key)
        hands.settle()
    hands.view.place_caret(0)
    return hands


def stage(hands):
    return hands.window.features[Claiming].stage


def claims(hands):
    return hands.article()["claims"]


def words(claim, role="content"):
    return [span["text"] for span in claim["spans"] if span["role"] == role]


def shown(hands):
    """The words of the clause that is shown as a candidate."""
    return [hands.text[start:end] for start, end in hands.view.proposed.clause]


def claimant(hands, claim):
    names = {one["id"]: one["text"] for one in hands.article()["mentions"]}
    return names.get(claim["claimant_mention_id"])


# The clause at the caret


@pytest.mark.parametrize(("key", "worth"), [("C", "check"), ("V", "minor"), ("X", "not_checkable")])
def test_the_clause_at_the_caret_becomes_a_claim_and_who_says_it_stays_open(hands, key, worth):
    hands.caret_to("akan siap")
    hands.press(key)
    hands.settle()
    claim = hands.claim(JETTY)
    assert (claim["check_worthiness"], claim["attribution"]) == (worth, None)
    assert (words(claim, "cue"), claim["directness"]) == ([], "indirect")
    assert hands.selected() == JETTY


def test_what_is_proposed_is_drawn_said_and_on_the_card_but_not_saved(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.wait(lambda: isinstance(stage(hands), Asking))
    assert hands.view.proposed.cue == hands.find("kata")
    assert hands.view.proposed.claimant == hands.find("Azlan Karim")
    hands.wait(lambda: "Azlan Karim says it (“kata”)" in hands.hint)
    for command in ("take_proposal", "take_further", "choose_claimant", "turn_down"):
        assert f"{hands.window.actions_by_id.shown_keys(command)}: " in hands.hint
    assert hands.parts.card.proposal.isVisibleTo(hands.parts.card)
    assert "Azlan Karim" in hands.parts.card.proposal.words.text()
    assert hands.claim(JETTY)["attribution"] is None


def test_enter_takes_claimant_cue_and_directness_in_one_edit(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.press("Return")
    hands.settle()
    claim = hands.claim(JETTY)
    assert (claim["attribution"], claimant(hands, claim)) == ("claimant", "Azlan Karim")
    assert (words(claim, "cue"), claim["directness"]) == (["kata"], "indirect")
    assert stage(hands) is None
    assert hands.view.proposed.cue is None
    assert not hands.parts.card.proposal.isVisibleTo(hands.parts.card)
    hands.press("Ctrl+Z")
    hands.settle()
    claim = hands.claim(JETTY)
    assert (claim["attribution"], words(claim, "cue")) == (None, [])


def test_enter_pressed_before_the_claim_is_saved_takes_it_all_the_same(hands):
    hands.caret_to("akan siap")
    hands.press("C", "Return")
    hands.settle()
    hands.settle()
    assert claimant(hands, hands.claim(JETTY)) == "Azlan Karim"


def test_what_was_taken_is_there_after_a_restart_and_what_was_not_is_still_asked(hands):
    hands.caret_to("akan siap")
    hands.press("C", "Return")
    hands.settle()
    hands.caret_to("the Lab")
    hands.press("V")
    hands.settle()
    hands.restart()
    assert claimant(hands, hands.claim(JETTY)) == "Azlan Karim"
    assert hands.claim(TOLD)["attribution"] is None
    hands.view.setFocus()
    hands.view.place_caret(0)
    hands.press("M")
    while hands.selected() != TOLD:
        hands.press("M")
    hands.wait(lambda: isinstance(stage(hands), Asking))
    hands.press("Return")
    assert claimant(hands, hands.claim(TOLD)) == "Lim Wei"


def test_backspace_says_that_the_article_speaks(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.press("Backspace")
    claim = hands.claim(JETTY)
    assert (claim["attribution"], claim["directness"], words(claim, "cue")) == ("author", "author", [])


def test_w_offers_what_is_proposed_first_and_another_one_takes_over_the_cue(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.press("W")
    assert hands.options()[0] == "Azlan Karim"
    hands.type("lim")
    hands.press("Return")
    hands.settle()
    claim = hands.claim(JETTY)
    assert (claimant(hands, claim), words(claim, "cue")) == ("Lim Wei", ["kata"])


def test_without_a_reporting_word_the_article_speaks_and_nothing_is_asked(hands):
    hands.caret_to("lebat")
    hands.press("C")
    hands.settle()
    assert hands.claim(RAIN)["attribution"] == "author"
    assert stage(hands) is None


def test_the_key_again_gives_the_clause_another_worth_and_makes_no_second_claim(hands):
    hands.caret_to("lebat")
    hands.press("C")
    hands.settle()
    hands.press("X")
    hands.settle()
    hands.caret_to("Azlan")
    hands.press("V")
    hands.settle()
    hands.caret_to("Azlan")
    hands.press("X")
    hands.settle()
    assert [(words(one), one["check_worthiness"]) for one in claims(hands)] == [
        ([RAIN], "not_checkable"),
        ([JETTY], "not_checkable"),
    ]


# Wider and narrower


def test_s_widens_the_claim_and_shift_s_narrows_it_each_by_one_edit(hands):
    hands.caret_to("oxygen")
    hands.press("C")
    hands.settle()
    assert words(claims(hands)[0]) == [FELL]
    for wider in (TOLD, f"Lim Wei said {TOLD}", f"Lim Wei said {TOLD}. {LATE}"):
        hands.press("S")
        hands.settle()
        assert words(claims(hands)[0]) == [wider]
    hands.press("S")
    assert "as wide as its paragraph" in hands.hint
    hands.press("Shift+S")
    hands.settle()
    assert words(claims(hands)[0]) == [f"Lim Wei said {TOLD}"]
    hands.press("Ctrl+Z")
    hands.settle()
    assert words(claims(hands)[0]) == [f"Lim Wei said {TOLD}. {LATE}"]


def test_s_pressed_at_once_widens_the_claim_that_is_being_made(hands):
    hands.caret_to("oxygen")
    hands.press("C", "S")
    hands.settle()
    hands.settle()
    assert words(claims(hands)[0]) == [TOLD]


# From clause to clause


def test_j_shows_each_clause_without_a_claim_and_stops_at_the_last(hands):
    seen = []
    for _ in range(6):
        hands.press("J")
        seen += shown(hands)
    assert seen == [JETTY, RAIN, TOLD, FELL, LATE, "Nobody was hurt, it was said"]
    hands.press("J")
    assert "is a claim already" in hands.hint
    hands.press("Shift+J")
    assert shown(hands) == [LATE]
    assert claims(hands) == []


def test_shift_and_the_key_claims_what_is_shown_with_all_that_is_proposed_and_goes_on(hands):
    hands.press("J", "Shift+C", "Shift+V", "Shift+X")
    hands.settle()
    made = {words(one)[0]: one for one in claims(hands)}
    assert [(name, one["check_worthiness"]) for name, one in made.items()] == [
        (JETTY, "check"),
        (RAIN, "minor"),
        (TOLD, "not_checkable"),
    ]
    assert claimant(hands, made[JETTY]) == "Azlan Karim"
    assert words(made[JETTY], "cue") == ["kata"]
    assert made[RAIN]["attribution"] == "author"
    assert shown(hands) == [FELL]
    hands.press("Ctrl+Z")
    hands.settle()
    assert TOLD not in [words(one)[0] for one in claims(hands)]


def test_the_first_press_only_shows_what_the_second_would_claim(hands):
    hands.caret_to("akan siap")
    hands.press("Shift+C")
    hands.settle()
    assert claims(hands) == []
    assert shown(hands) == [JETTY]
    hands.press("Shift+C")
    assert claimant(hands, hands.claim(JETTY)) == "Azlan Karim"


def test_a_claim_said_inside_another_is_proposed_inside_it(hands):
    hands.caret_to("the Lab")
    hands.press("J", "Shift+C")
    hands.settle()
    assert shown(hands) == [FELL]
    hands.wait(lambda: "said inside" in hands.hint)
    hands.press("Shift+C")
    hands.settle()
    outer, inner = hands.claim(TOLD), hands.claim(FELL)
    assert (inner["parent_claim_id"], inner["parent_relation"]) == (outer["id"], "said_inside")
    assert claimant(hands, inner) == "Lab"


def test_backspace_on_a_shown_clause_lets_the_article_say_it(hands):
    hands.press("J", "Backspace", "C")
    hands.settle()
    claim = hands.claim(JETTY)
    assert (claim["attribution"], words(claim, "cue")) == ("author", [])


def test_w_on_a_shown_clause_picks_another_before_it_is_made(hands):
    hands.press("J", "W")
    hands.picker()
    hands.type("lim")
    hands.press("Return")
    hands.wait(lambda: hands.view.proposed.claimant == hands.find("Lim Wei"))
    hands.press("Shift+C")
    claim = hands.claim(JETTY)
    assert (claimant(hands, claim), words(claim, "cue")) == ("Lim Wei", ["kata"])


@pytest.mark.parametrize("key", ["Right", "Esc", "Shift+Right"])
def test_a_shown_clause_goes_away_when_the_caret_does(hands, key):
    hands.press("J")
    assert isinstance(stage(hands), Candidate)
    hands.press(key)
    hands.settle()
    assert stage(hands) is None
    assert hands.view.proposed.clause == ()


def test_shift_enter_takes_what_is_proposed_and_goes_on(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.press("Shift+Return")
    hands.settle()
    assert claimant(hands, hands.claim(JETTY)) == "Azlan Karim"
    assert shown(hands) == [RAIN]


def test_s_widens_a_shown_clause_before_it_is_claimed(hands):
    hands.caret_to("oxygen")
    hands.press("S", "S")
    assert shown(hands) == [TOLD]
    hands.press("Shift+S")
    assert shown(hands) == [FELL]
    assert claims(hands) == []


def test_the_buttons_on_the_card_answer_too(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.wait(lambda: hands.parts.card.proposal.take.isVisible())
    hands.parts.card.proposal.take.click()
    hands.settle()
    assert claimant(hands, hands.claim(JETTY)) == "Azlan Karim"
