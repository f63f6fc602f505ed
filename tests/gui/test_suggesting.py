"""What is suggested in the article: shown, walked through and answered by keys."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from penanda.edits import labels, proposed_claims
from penanda_gui.suggesting import Suggesting


@pytest.fixture
def article(hands, tmp_path):
    """A new article in the window, of words that the project does not know."""
    path = tmp_path / "a.txt"
    path.write_text(
        "Encik Zaki Omar dari Syarikat Cahaya Sdn Bhd tiba semalam.\n\n"
        "Encik Zaki Omar membawa 12 orang. Beliau gembira.\n\n"
        "Encik Zaki Omar pulang pada 3 Mac 2024.\n",
        encoding="utf-8",
    )
    hands.window.open_paths([path])
    hands.wait(lambda: hands.text.startswith("Encik Zaki"))
    hands.view.setFocus()
    come_to_rest(hands)
    return hands


def come_to_rest(hands):
    """Wait until everything is saved and suggested."""
    hands.settle()
    here = hands.window.features[Suggesting].here
    hands.wait(lambda: here.is_current)


def press(hands, *keys):
    """Press keys, each after what the one before led to."""
    for key in keys:
        hands.press(key)
        come_to_rest(hands)


def suggested(hands):
    """The words that are suggested, in order."""
    return [one.surface for one in hands.window.features[Suggesting].here.suggestions]


def meant(hands):
    """The words of the suggestion that is meant, which are selected."""
    one = hands.window.features[Suggesting].current
    assert one is None or hands.view.selection == (one.start, one.end)
    return None if one is None else one.surface


def prompt(hands):
    """What the status bar says of the keys."""
    assert hands.hint == ""
    return hands.parts.status.prompt.text()


def shown_ghosts(hands):
    """The words that are drawn as ghosts."""
    ghosts = hands.view._ghosts.between(0, len(hands.text))
    return [hands.text[ghost.start : ghost.end] for ghost in ghosts]


def test_a_new_article_has_ghosts_of_names_dates_and_numbers_in_reading_order(article):
    first, *_, last = suggested(article)
    assert (first, last) == ("Encik Zaki Omar", "3 Mac 2024")
    assert {"Syarikat Cahaya Sdn Bhd", "semalam", "12", "Beliau"} <= set(suggested(article))
    assert shown_ghosts(article) == suggested(article)
    assert article.mentions() == set()


def test_n_walks_through_them_and_around_and_shift_n_goes_back(article):
    press(article, "N")
    assert meant(article) == "Encik Zaki Omar"
    press(article, "N")
    assert meant(article) == "Syarikat Cahaya Sdn Bhd"
    press(article, "Shift+N", "Shift+N")
    assert meant(article) == "3 Mac 2024"
    press(article, "N")
    assert meant(article) == "Encik Zaki Omar"


def test_enter_takes_it_and_goes_on(article):
    press(article, "N", "Enter")
    assert article.mentions() == {("Encik Zaki Omar", "PERSON")}
    assert article.entity(article.mention("Encik Zaki Omar")) == "Encik Zaki Omar"
    assert meant(article) == "Syarikat Cahaya Sdn Bhd"
    press(article, "Enter")
    assert ("Syarikat Cahaya Sdn Bhd", "ORG") in article.mentions()


def test_the_status_bar_says_what_the_keys_do_and_how_many_there_are(article):
    press(article, "N")
    said = prompt(article)
    assert "“Encik Zaki Omar” as Person" in said
    assert "Enter takes it" in said
    assert "Shift+Enter all like it: 3" in said
    assert "Backspace not this" in said


def test_what_a_pronoun_would_stand_for_is_said_before_it_is_taken(article):
    press(article, "N")
    while meant(article) != "Beliau":
        press(article, "N")
    assert "→ Encik Zaki Omar" in prompt(article)
    assert "Shift+Enter" not in prompt(article), "there is no other like it"
    press(article, "Shift+N")


def test_shift_enter_takes_all_of_that_name_in_one_edit(article):
    press(article, "N", "Shift+Enter")
    marks = [one for one in article.article()["mentions"] if one["text"] == "Encik Zaki Omar"]
    assert len(marks) == 3
    assert len({one["entity_id"] for one in marks}) == 1
    press(article, "Ctrl+Z")
    assert article.mentions() == set()
    assert suggested(article)[0] == "Encik Zaki Omar"


def test_a_digit_gives_it_another_label_and_goes_on(article):
    press(article, "N", "2")
    assert article.mentions() == {("Encik Zaki Omar", "ORG")}
    assert meant(article) == "Syarikat Cahaya Sdn Bhd"


def test_backspace_turns_a_name_down_in_the_whole_article_for_good(article):
    press(article, "N", "Backspace")
    assert "Encik Zaki Omar" not in suggested(article)
    assert meant(article) == "Syarikat Cahaya Sdn Bhd"
    name = article.text
    article.restart()
    article.wait(lambda: article.text == name)
    come_to_rest(article)
    assert "Encik Zaki Omar" not in suggested(article)
    article.view.setFocus()
    press(article, "Ctrl+Z")
    assert suggested(article).count("Encik Zaki Omar") == 3


def test_t_takes_the_paragraph_and_goes_on_to_the_next(article):
    press(article, "N", "T")
    assert {("Encik Zaki Omar", "PERSON"), ("semalam", "DATE")} <= article.mentions()
    start, _ = article.find("\n\n")
    assert all(one["end"] <= start for one in article.article()["mentions"])
    current = article.window.features[Suggesting].current
    assert current is not None
    assert current.start > start
    press(article, "Ctrl+Z")
    assert article.mentions() == set()


def test_shift_t_takes_everything_in_one_edit(article):
    words = set(suggested(article))
    press(article, "Shift+T")
    assert {text for text, _ in article.mentions()} == words
    assert suggested(article) == []
    beliau = article.mention("Beliau")
    assert article.entity(beliau) == "Encik Zaki Omar"
    press(article, "Ctrl+Z")
    assert article.mentions() == set()


def test_moving_the_caret_ends_the_walk_and_enter_takes_nothing_then(article):
    press(article, "N", "Right", "Enter")
    assert meant(article) is None
    assert article.mentions() == set()
    assert article.parts.status.prompt.text() == ""


def test_words_that_are_tagged_are_suggested_no_more_but_known_elsewhere(article):
    article.select("Zaki")
    press(article, "1")
    assert "Encik Zaki Omar" in suggested(article)
    article.select("Cahaya")
    press(article, "7")
    assert ("Cahaya", "EVENT") in article.mentions()
    assert "Cahaya" not in suggested(article)


def test_a_name_known_from_another_article_is_suggested_with_its_entity(article, tmp_path):
    press(article, "N", "Enter")
    path = tmp_path / "b.txt"
    path.write_text("Semalam, kata Encik Zaki Omar, hujan turun.", encoding="utf-8")
    article.window.open_paths([path])
    article.wait(lambda: article.text.startswith("Semalam"))
    come_to_rest(article)
    one = next(one for one in article.window.features[Suggesting].here.suggestions if "Zaki" in one.surface)
    assert (one.surface, one.source) == ("Encik Zaki Omar", "known")


def test_the_switch_hides_them_and_is_remembered(article):
    article.run("show_suggestions")
    come_to_rest(article)
    assert suggested(article) == shown_ghosts(article) == []
    press(article, "N")
    assert "switched off; Ctrl+Shift+N shows" in article.hint
    article.restart()
    come_to_rest(article)
    assert suggested(article) == []
    assert not article.window.actions_by_id["show_suggestions"].isChecked()
    article.run("show_suggestions")
    come_to_rest(article)
    assert suggested(article)


def test_n_says_whether_nothing_is_suggested_or_not_found_yet(article, tmp_path):
    path = tmp_path / "b.txt"
    path.write_text("hujan lebat turun lagi di sini.", encoding="utf-8")
    article.window.open_paths([path])
    article.wait(lambda: article.text.startswith("hujan"))
    article.press("N")
    assert "still being looked for" in article.hint
    come_to_rest(article)
    press(article, "N")
    assert "Nothing is suggested" in article.hint


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_a_ghost_is_drawn_with_dots_under_its_words_and_a_mark_is_not(article, appearance):
    article.run(f"appearance.{appearance}")
    come_to_rest(article)

    def changes_along(words):
        point = article.point_of(article.find(words)[0])
        image = article.view.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        rows = []
        for down in range(8, 20):
            row = [
                QColor(image.pixel(int((point.x() + at) * ratio), int((point.y() + down) * ratio))).rgb()
                for at in range(30)
            ]
            rows.append(sum(one != other for one, other in pairwise(row)))
        return max(rows)

    dotted = changes_along("semalam")
    start, end = article.find("semalam")
    article.view.select(start, end)
    press(article, "8")
    article.view.place_caret(0)
    article.settle()
    assert dotted > 10
    assert changes_along("semalam") < dotted


# Where the caret stands


def stand_in(hands, words, nth=0):
    """Put the caret into words, and wait until it has come to rest there."""
    hands.caret_to(words, nth)
    hands.wait(lambda: "takes it" in hands.parts.status.prompt.text())


def test_enter_takes_the_words_that_the_caret_stands_in_and_goes_on(article):
    stand_in(article, "Cahaya")
    assert "“Syarikat Cahaya Sdn Bhd” as Organisation" in article.parts.status.prompt.text()
    assert article.view.selection is None
    press(article, "Enter")
    assert article.mentions() == {("Syarikat Cahaya Sdn Bhd", "ORG")}
    assert meant(article) == "semalam"


def test_a_click_into_suggested_words_lets_the_keys_act_on_all_of_them(article):
    article.click_text("Omar")
    press(article, "5")
    assert article.mentions() == {("Encik Zaki Omar", "NORP")}


def test_a_digit_without_a_walk_stays_at_its_mark(article):
    article.caret_to("Cahaya")
    press(article, "2")
    assert article.mentions() == {("Syarikat Cahaya Sdn Bhd", "ORG")}
    assert meant(article) is None
    press(article, "U")
    assert article.mention("Syarikat Cahaya Sdn Bhd")["uncertain"] is True


def test_the_keys_act_on_it_before_the_caret_has_come_to_rest(article):
    article.caret_to("Cahaya")
    article.press("Backspace")
    come_to_rest(article)
    assert "Syarikat Cahaya Sdn Bhd" not in suggested(article)
    assert article.mentions() == set()


def test_n_selects_the_one_that_the_caret_stands_in_before_it_goes_on(article):
    article.caret_to("Cahaya")
    press(article, "N")
    assert meant(article) == "Syarikat Cahaya Sdn Bhd"
    press(article, "N")
    assert meant(article) == "semalam"
    article.caret_to("Cahaya")
    press(article, "Shift+N")
    assert meant(article) == "Encik Zaki Omar"


def test_a_digit_with_a_selection_tags_the_selection_and_stays_there(article):
    article.caret_to("Cahaya")
    article.select("Cahaya")
    press(article, "7")
    assert article.mentions() == {("Cahaya", "EVENT")}
    assert article.view.selection is None
    assert article.view.caret == article.find("Cahaya")[1]


def test_the_words_selected_anew_are_tagged_without_going_on(article):
    article.caret_to("Cahaya")
    article.select("Syarikat Cahaya Sdn Bhd")
    press(article, "7")
    assert article.mentions() == {("Syarikat Cahaya Sdn Bhd", "EVENT")}
    assert article.view.selection is None


def test_passing_through_suggested_words_says_nothing(article):
    article.caret_to("Cahaya")
    article.view.place_caret(article.find("tiba")[0])
    assert not article.window.features[Suggesting]._rest_timer.isActive()
    assert article.parts.status.prompt.text() == ""
    press(article, "Enter")
    assert "Nothing is proposed" in article.hint
    assert article.mentions() == set()


def test_right_behind_suggested_words_and_behind_a_new_mark_nothing_is_meant(article):
    article.view.setFocus()
    article.view.place_caret(article.find("Encik Zaki Omar")[1])
    press(article, "Enter")
    assert article.mentions() == set()
    article.select("dari")
    press(article, "7", "Enter")
    assert article.mentions() == {("dari", "EVENT")}


def test_a_selected_mention_keeps_the_keys_of_the_words_around_it(article):
    article.select("Zaki")
    press(article, "7")
    article.caret_to("Zaki")
    press(article, "1")
    assert article.mentions() == {("Zaki", "PERSON")}


def test_leaving_the_words_takes_the_sentence_away_and_leaves_that_of_others(article):
    stand_in(article, "Cahaya")
    article.caret_to("tiba")
    assert article.parts.status.prompt.text() == ""
    stand_in(article, "Cahaya")
    article.press("L", "2")
    article.caret_to("Zaki")
    article.caret_to("tiba")
    assert "Organisation is held" in article.parts.status.prompt.text()


def test_a_label_that_is_held_where_something_is_suggested_stays_said_over_changes(article):
    stand_in(article, "Cahaya")
    article.press("L", "2")
    article.session.run(labels.change, "PERSON", "names", {"en": "Human", "ms": "Insan"})
    come_to_rest(article)
    assert "Organisation is held" in article.parts.status.prompt.text()


def test_in_a_claim_that_asks_who_says_it_enter_answers_that_first_and_a_digit_tags_the_suggestion(article):
    start, end = article.find("Encik Zaki Omar membawa 12 orang.")
    article.session.run(proposed_claims.make, article.window.desk.article_id, [(start, end)], "check")
    come_to_rest(article)
    article.click_text("Omar", 1)
    suggesting = article.window.features[Suggesting]
    article.wait(lambda: not suggesting._rest_timer.isActive())
    assert article.window.desk.selected.kind == "claim"
    assert suggesting._answering.current not in (None, suggesting)
    assert "takes it" not in article.parts.status.prompt.text()
    press(article, "1")
    assert article.mentions() == {("Encik Zaki Omar", "PERSON")}


def test_a_claim_that_is_gone_to_keeps_the_keys_though_it_begins_with_suggested_words(article):
    start, end = article.find("Encik Zaki Omar membawa 12 orang.")
    article.session.run(proposed_claims.make, article.window.desk.article_id, [(start, end)], "check")
    come_to_rest(article)
    article.press("M")
    assert (article.window.desk.selected.kind, article.view.caret) == ("claim", start)
    assert meant(article) is None
    press(article, "Backspace")
    assert article.claim("Encik Zaki Omar membawa 12 orang.")["attribution"] == "author"
    assert suggested(article).count("Encik Zaki Omar") == 3


def test_what_is_suggested_again_at_the_caret_leaves_the_news_of_undoing_to_be_read(article):
    article.caret_to("Cahaya")
    press(article, "2", "Ctrl+Z")
    article.wait(lambda: "takes it" in article.parts.status.prompt.text())
    assert "Syarikat Cahaya Sdn Bhd" in article.hint
