"""Claims from clauses: what is proposed is shown, taken by one key, and never saved unasked."""

import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from penanda.edits import claim_pieces, mentions
from penanda.marks import MarkRef
from penanda_gui.claim_proposals.claiming import Claiming
from penanda_gui.claim_proposals.reporting_words_dialog import ReportingWordsDialog
from penanda_gui.claim_proposals.stages import Asking, Candidate
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.suggesting import Suggesting

TEXT = (
    "KOTA SERI: Jeti akan siap bulan depan, kata Azlan Karim.\n\n"
    "Hujan lebat turun di sini semalam. Bilakah jeti siap?\n\n"
    "Lim Wei said the Lab had told him that oxygen fell. It was late.\n\n"
    "Nobody was hurt, it was said.\n\n"
    "Azlan Karim quipped that the jetty sank."
)
JETTY, RAIN = "Jeti akan siap bulan depan", "Hujan lebat turun di sini semalam"
QUIP, SANK = "Azlan Karim quipped that the jetty sank", "the jetty sank"
TOLD, FELL, LATE = "the Lab had told him that oxygen fell", "oxygen fell", "It was late"


@pytest.fixture
def hands(hands, tmp_path):
    """At an article of our own with three mentions and no claim."""
    open_article(hands, tmp_path / "jetty.txt", TEXT)
    for words, key in (("Azlan Karim", "1"), ("Lim Wei", "1"), ("Lab", "2")):
        hands.select(words)
        hands.press(key)
        hands.settle()
    hands.view.place_caret(0)
    return hands


def open_article(hands, path, text):
    path.write_text(text)
    hands.window.open_paths([path])
    hands.wait(lambda: hands.text == text)


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


def test_words_that_already_are_the_cue_get_no_second_frame(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.wait(lambda: hands.view.proposed.cue == hands.find("kata"))
    start, end = hands.find("kata Azlan")
    hands.session.run(claim_pieces.set_cue, hands.claim(JETTY)["id"], start, end)
    hands.settle()
    hands.wait(lambda: hands.view.proposed.cue is None)
    assert hands.view.proposed.claimant == hands.find("Azlan Karim")


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


def test_backspace_on_a_claim_that_is_answered_ends_the_same_in_one_edit(hands):
    hands.caret_to("akan siap")
    hands.press("C", "Return")
    hands.settle()
    hands.settle()
    assert words(hands.claim(JETTY), "cue") == ["kata"]
    hands.press("Backspace")
    hands.wait(lambda: f"The article itself says “{JETTY}”" in hands.hint)
    claim = hands.claim(JETTY)
    assert (claim["attribution"], claim["directness"], words(claim, "cue")) == ("author", "author", [])
    hands.press("Ctrl+Z")
    hands.settle()
    claim = hands.claim(JETTY)
    assert (claim["attribution"], claim["directness"], words(claim, "cue")) == (
        "claimant",
        "indirect",
        ["kata"],
    )


def test_backspace_on_what_is_proposed_says_that_the_article_itself_says_it(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.press("Backspace")
    hands.wait(lambda: f"The article itself says “{JETTY}”" in hands.hint)


def test_somebody_else_picked_for_what_the_article_says_leaves_open_how_directly(hands):
    hands.caret_to("lebat")
    hands.press("C")
    hands.settle()
    hands.press("W")
    hands.picker()
    hands.type("lim")
    hands.press("Return")
    hands.settle()
    claim = hands.claim(RAIN)
    assert (claimant(hands, claim), claim["directness"]) == ("Lim Wei", None)


def test_where_nobody_is_proposed_the_line_says_which_keys_ask(hands):
    hands.caret_to("Azlan Karim")
    hands.press("Del")
    hands.settle()
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    keys = [hands.window.actions_by_id.shown_keys(one) for one in ("take_proposal", "choose_claimant")]
    hands.wait(lambda: f"{', '.join(keys)}: pick" in hands.hint)
    box = hands.parts.card.proposal
    assert box.words.text() == "No marked name or role is sure to say it."
    assert (box.take.text(), box.turn_down.text()) == ("Who says it?", "The article says it")
    hands.press("Return")
    assert hands.options()[-1] == "?"


def test_where_a_word_reports_it_and_of_nobody_who_may_have_said_it_stands_before_the_article(hands):
    hands.caret_to("late")
    hands.press("8")
    hands.settle()
    hands.caret_to("Azlan Karim")
    hands.press("Del")
    hands.settle()
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    hands.press("Return")
    assert hands.options()[:4] == ["Lim Wei", "Lab", "The article itself", "late"]


def test_where_the_article_names_nobody_that_is_offered_first(hands, tmp_path):
    open_article(hands, tmp_path / "rumour.txt", "Dikatakan jeti itu sudah siap.")
    hands.caret_to("siap")
    hands.press("C")
    hands.settle()
    hands.press("W")
    assert hands.options()[:2] == ["Unspecified", "The article itself"]


def test_w_offers_a_name_before_the_roles_of_its_entity_and_tells_two_mentions_apart_by_their_place(
    hands, tmp_path
):
    text = "Siti Lee datang. Ketua tiba. Jeti itu siap, kata jurucakap, Siti Lee. Mereka diam."
    open_article(hands, tmp_path / "oven.txt", text)
    hands.select("Siti Lee")
    hands.press("Shift+1")
    hands.settle()
    for role in ("Ketua", "jurucakap"):
        hands.select(role)
        hands.press("6")
        hands.settle()
    marked = hands.article()["mentions"]
    person = next(one["entity_id"] for one in marked if one["label"] == "PERSON")
    roles = [one["id"] for one in marked if one["label"] == "ROLE"]
    assert len(roles) == 2
    hands.session.run(mentions.give_entity, roles, person)
    hands.caret_to("itu siap")
    hands.press("C")
    hands.settle()
    hands.press("W")
    model = hands.picker().model
    options = [model.at(row) for row in range(4)]
    assert [one.detail.split("“")[-1] for one in options] == [
        "…siap, kata jurucakap, Siti Lee. Mereka diam.” · proposed",
        "In its own voice",
        "Siti Lee datang. Ketua tiba.…”",
        "Ketua”",
    ]


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
    for _ in range(7):
        hands.press("J")
        seen += shown(hands)
    assert seen == [JETTY, RAIN, TOLD, FELL, LATE, "Nobody was hurt, it was said", QUIP]
    hands.press("J")
    assert hands.hint == "There is no further clause without a claim in this direction."
    hands.press("Shift+J", "Shift+J")
    assert shown(hands) == [LATE]
    assert claims(hands) == []


@pytest.mark.parametrize(
    ("caret", "key", "found"), [("Ctrl+End", "J", JETTY), ("Ctrl+Home", "Shift+J", QUIP)]
)
def test_a_walk_begun_beyond_all_clauses_without_a_claim_goes_on_at_the_other_end(hands, caret, key, found):
    hands.press(caret, key)
    assert shown(hands) == [found]


def test_a_claim_is_not_made_of_a_name_that_was_walked_to_but_of_the_clause_around_it(hands):
    hands.wait(lambda: hands.window.features[Suggesting].here.is_current)
    hands.caret_to("akan")
    hands.press("N")
    assert hands.text[slice(*hands.view.selection)] == "bulan depan"
    hands.press("C")
    hands.settle()
    assert [words(claim) for claim in claims(hands)] == [[JETTY]]


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
    box = hands.parts.card.proposal
    hands.wait(lambda: box.take.isVisible())
    assert (box.take.text(), box.turn_down.text()) == ("Take it", "The article says it")
    box.take.click()
    hands.settle()
    assert claimant(hands, hands.claim(JETTY)) == "Azlan Karim"


# What it is about, and what it lies inside


def about(hands, claim):
    names = {one["id"]: one["name"] for one in hands.export()["entities"]}
    return [names[one] for one in claim["about_entity_ids"]]


def inner_and_outer(hands):
    """Claim both clauses of the third paragraph, without what is proposed; the inner one is selected."""
    for place in ("oxygen", "the Lab"):
        hands.caret_to(place)
        hands.press("C")
        hands.settle()
    hands.caret_to("oxygen")
    hands.wait(lambda: hands.selected() == FELL)


def test_b_takes_the_entities_that_the_words_name_and_nothing_does_so_unasked(hands):
    hands.caret_to("the Lab")
    hands.press("C", "Return")
    hands.settle()
    assert about(hands, hands.claim(TOLD)) == []
    hands.wait(lambda: hands.parts.card.ties.take.text() == "Add: Lab")
    hands.press("B")
    assert about(hands, hands.claim(TOLD)) == ["Lab"]
    hands.press("B")
    assert "nothing to add" in hands.hint
    hands.press("Ctrl+Z")
    assert about(hands, hands.claim(TOLD)) == []


def test_the_card_adds_and_takes_away_what_a_claim_is_about(hands):
    hands.caret_to("the Lab")
    hands.press("C", "Return")
    hands.settle()
    ties = hands.parts.card.ties
    hands.wait(ties.take.isVisible)
    ties.take.click()
    hands.settle()
    ties.add.click()
    hands.picker()
    hands.type("azlan karim")
    hands.press("Return")
    hands.settle()
    assert about(hands, hands.claim(TOLD)) == ["Lab", "Azlan Karim"]
    (away,) = (one for one in ties.findChildren(QToolButton) if "Lab" in one.accessibleName())
    away.click()
    assert about(hands, hands.claim(TOLD)) == ["Azlan Karim"]


def test_shift_b_offers_those_in_the_claim_first(hands):
    hands.caret_to("the Lab")
    hands.press("C", "Return")
    hands.settle()
    hands.press("Shift+B")
    assert hands.options()[0] == "Lab"
    hands.press("1")
    assert about(hands, hands.claim(TOLD)) == ["Lab"]


def test_behind_those_in_the_words_come_those_of_the_article_then_the_others(hands):
    inner_and_outer(hands)
    here = [one.name for one in hands.window.desk.entities.values()]
    others = {one.name for one in hands.session.read.entities.names()} - set(here)
    hands.press("Shift+B")
    offered = hands.options()
    assert others
    assert set(offered[: -len(others)]) == set(here)
    model = hands.picker().model
    details = [str(model.index(row).data(TwoLineDelegate.SECOND_LINE)) for row in range(model.rowCount())]
    is_elsewhere = [detail.endswith(" · not in this article") for detail in details]
    assert is_elsewhere == [name in others for name in offered]
    hands.press("Esc")


def test_i_puts_a_claim_inside_another_and_shift_i_takes_it_out(hands):
    inner_and_outer(hands)
    hands.press("I")
    assert hands.options()[0] == TOLD
    hands.press("1")
    hands.settle()
    outer, inner = hands.claim(TOLD), hands.claim(FELL)
    assert (inner["parent_claim_id"], inner["parent_relation"]) == (outer["id"], "said_inside")
    label = f"Said inside “{TOLD}”"
    hands.wait(lambda: label in [one.text() for one in hands.parts.card.ties.findChildren(QLabel)])
    hands.press("Shift+I")
    hands.settle()
    assert hands.claim(FELL)["parent_claim_id"] is None
    hands.press("Ctrl+Z")
    hands.settle()
    assert hands.claim(FELL)["parent_claim_id"] == outer["id"]


def test_a_claim_does_not_go_inside_itself(hands):
    inner_and_outer(hands)
    hands.press("I", "1")
    hands.settle()
    hands.window.desk.select(MarkRef("claim", hands.claim(TOLD)["id"]))
    hands.press("I")
    hands.type("oxygen")
    hands.press("Return")
    hands.settle()
    assert "inside" in hands.news
    assert hands.claim(TOLD)["parent_claim_id"] is None


def test_backspace_turns_a_proposed_parent_down_and_it_is_not_proposed_again(hands):
    inner_and_outer(hands)
    hands.press("W")
    hands.picker()
    hands.type("the article itself")
    hands.press("Return")
    hands.settle()
    hands.wait(lambda: "it is not" in hands.hint)
    box = hands.parts.card.proposal
    assert (box.take.text(), box.turn_down.text()) == ("Take it", "It is not")
    hands.press("Backspace")
    hands.settle()
    assert stage(hands) is None
    hands.press("Shift+M", "M")
    hands.settle()
    assert stage(hands) is None
    assert hands.claim(FELL)["parent_claim_id"] is None


# The reporting words


def test_a_word_that_is_added_is_proposed_from_then_on_and_undo_takes_it_back(hands):
    hands.run("reporting_words")
    dialog = hands.dialog(ReportingWordsDialog)
    hands.type("quipped")
    hands.press("Return")
    hands.settle()
    assert dialog.restore.isEnabled()
    hands.press("Esc")
    hands.wait_until_active()
    hands.caret_to("jetty")
    hands.press("C")
    hands.settle()
    assert [words(one) for one in claims(hands)] == [[SANK]]
    hands.press("Ctrl+Z", "Ctrl+Z")
    hands.settle()
    hands.caret_to("jetty")
    hands.press("C")
    hands.settle()
    assert [words(one) for one in claims(hands)] == [[QUIP]]


def test_a_word_that_is_taken_away_reports_nothing_also_after_a_restart(hands):
    hands.run("reporting_words")
    dialog = hands.dialog(ReportingWordsDialog)
    hands.type("kata")
    hands.press("Down")
    assert dialog.list.item(dialog.list.currentRow(), 0).text() == "berkata"
    while dialog.list.item(dialog.list.currentRow(), 0).text() != "kata":
        hands.press("Down")
    hands.press("Del")
    hands.settle()
    hands.press("Esc")
    hands.wait_until_active()
    hands.restart()
    hands.view.setFocus()
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    (claim,) = claims(hands)
    assert claim["attribution"] == "author"


def test_buttons_of_the_list_are_pressed_only_where_they_have_a_word(hands):
    hands.run("reporting_words")
    dialog = hands.dialog(ReportingWordsDialog)
    assert (dialog.keep.isEnabled(), dialog.leave.isEnabled()) == (False, True)
    hands.type("zz")
    assert (dialog.keep.isEnabled(), dialog.leave.isEnabled()) == (True, False)
    hands.press("Backspace", "Backspace")
    hands.type("kata")
    assert (dialog.keep.isEnabled(), dialog.leave.isEnabled()) == (True, True)


def test_the_usual_words_come_back_by_a_button(hands):
    hands.run("reporting_words")
    dialog = hands.dialog(ReportingWordsDialog)
    assert not dialog.restore.isEnabled()
    before = dialog.list.rowCount()
    hands.press("Tab", "Tab", "Tab")
    dialog.leave.click()
    hands.settle()
    assert dialog.list.rowCount() == before - 1
    dialog.restore.click()
    hands.settle()
    assert dialog.list.rowCount() == before
    hands.press("Esc")


def test_a_word_says_where_its_claimant_stands(hands):
    hands.run("reporting_words")
    dialog = hands.dialog(ReportingWordsDialog)
    hands.type("dikatakan")
    assert dialog.side.currentData() == "unnamed"
    dialog.side.setCurrentIndex(dialog.side.findData("before"))
    dialog.keep.click()
    hands.settle()
    assert "Azlan berkata" in dialog.list.item(0, 1).text()
    hands.press("Esc")


def test_the_keys_that_answer_are_told_only_where_they_answer(hands):
    hands.caret_to("akan siap")
    hands.press("C")
    hands.settle()
    status = hands.parts.status
    hands.wait(lambda: "Azlan Karim says it" in status.seen)
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.settle()
    hands.press("W")
    assert status.seen == "Letters and digits act in the text: Esc goes there."
    hands.press("Esc")
    hands.wait(lambda: "Azlan Karim says it" in status.seen)
