"""Tagging every place of a name, holding a label, and being told which entity was taken."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda.edits import labels
from penanda_gui.commands.digit_row import digit_of
from penanda_gui.tagging_everywhere import TaggingEverywhere

TEXT = (
    "Encik Anwar bin Zaki bercakap tentang ribut. Ribut itu kuat, kata Anwar.\n\n"
    "Kerana ribut, kerajaan menunggu. Kerajaan diam. Dr Lina pulang.\n"
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def article(hands, tmp_path):
    """A new article in the window."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    hands.window.open_paths([path])
    hands.wait(lambda: hands.text == TEXT)
    hands.view.setFocus()
    hands.settle()
    return hands


def places(hands, label):
    """Where the mentions with a label start, in order."""
    return sorted(one["start"] for one in hands.article()["mentions"] if one["label"] == label)


def drag(hands, words, nth=0):
    """Draw a selection over words with the mouse."""
    start, end = hands.find(words, nth)
    first, last = (hands.point_of(at) - QPoint(3, 0) for at in (start, end))
    viewport = hands.view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, first)
    for step in range(1, 5):
        QTest.mouseMove(viewport, first + (last - first) * step / 4)
    QTest.mouseRelease(viewport, LEFT, NONE, last)
    QApplication.processEvents()
    hands.settle()


# Every place


def test_how_many_places_there_are_is_said_before_the_key(article):
    article.select("ribut")
    article.wait(lambda: "places: 3" in article.parts.status.prompt.text())
    article.caret_to("kuat")
    article.wait(lambda: article.parts.status.prompt.text() == "")


def test_the_places_of_the_word_at_the_caret_are_said_when_it_rests_there(article):
    article.caret_to("kata")
    article.caret_to("ribut")
    assert article.parts.status.prompt.text() == ""
    article.wait(lambda: "“ribut” · places: 3" in article.parts.status.prompt.text())
    article.caret_to("kuat")
    article.wait(lambda: article.parts.status.prompt.text() == "")


def test_of_a_word_that_stands_once_and_of_a_mark_no_places_are_said(article):
    counting = article.window.features[TaggingEverywhere]
    for words, key in (("kuat", ""), ("kerajaan", "2")):
        article.caret_to(words)
        if key:
            article.press(key)
            article.settle()
        article.wait(lambda: not counting._rest.isActive())
        assert "places" not in article.parts.status.prompt.text()


def test_of_words_that_are_selected_it_is_said_which_keys_tag_and_claim_them_be_they_ever_so_many(article):
    prompt = article.parts.status.prompt
    article.select("kuat")
    article.wait(lambda: prompt.text() == "“kuat” · a digit tags it · C V X: claim it")
    article.press("Ctrl+A")
    article.wait(lambda: prompt.text().endswith("…” · a digit tags it · C V X: claim it"))


def test_what_a_digit_does_is_not_told_where_it_is_typed(article):
    article.wait(lambda: article.hint)
    article.parts.status.clearMessage()  # which said that the article was added
    article.select("kuat")
    article.wait(lambda: "a digit tags it" in article.parts.status.seen)
    article.parts.facts.title.setFocus()
    article.settle()
    assert article.parts.status.seen == ""


def test_what_keys_do_is_told_again_behind_a_search_in_the_text(article):
    article.wait(lambda: article.hint)
    article.parts.status.clearMessage()  # which said that the article was added
    article.press("Ctrl+F")
    article.type("kuat")
    article.settle()
    assert article.parts.status.seen == ""
    article.press("Esc")
    assert article.view.hasFocus()
    article.wait(lambda: article.parts.status.seen)


def test_the_places_said_are_those_that_the_key_would_tag(article):
    article.select("Encik Anwar bin Zaki")
    article.press("1")
    article.select("ribut")
    article.press("7")
    article.settle()
    prompt = article.parts.status.prompt
    article.select("Anwar", 1)
    article.wait(lambda: "places: 2 (Person: 1)" in prompt.text())
    article.select("Ribut")
    article.wait(lambda: prompt.text().startswith("“Ribut” · a digit tags it"))
    article.select("ribut", 1)
    article.wait(lambda: "places: 3 (Event: 2)" in prompt.text())
    article.press("Shift+7")
    article.wait(lambda: "everywhere: 2" in article.hint)


def test_shift_and_a_digit_tags_every_place_in_one_edit_that_lasts_and_can_be_undone(article):
    article.select("ribut")
    article.press("Shift+7")
    wanted = [article.find("ribut")[0], article.find("Ribut")[0], article.find("ribut", 1)[0]]
    assert places(article, "EVENT") == sorted(wanted)
    article.restart()
    article.wait(lambda: article.text == TEXT)
    assert places(article, "EVENT") == sorted(wanted)
    article.view.setFocus()
    article.press("Ctrl+Z")
    article.settle()
    assert places(article, "EVENT") == []


def test_without_a_selection_it_is_the_word_at_the_caret(article):
    article.caret_to("kerajaan")
    article.press("Shift+2")
    assert len(places(article, "ORG")) == 2


def test_e_acts_on_every_mark_of_the_last_edit(article):
    article.caret_to("ribut")
    article.press("Shift+7")
    article.settle()
    article.press("E")
    first = article.options()[0]
    article.press("1")
    article.settle()
    marks = article.article()["mentions"]
    assert len(marks) == 3
    assert {article.entity(one) for one in marks} == {first} == {"Ribut Teluk Seri 2026"}


def test_the_digits_are_read_by_position_with_shift_as_well(qapp):
    def pressed(key, modifiers, scan_code, text):
        return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)

    shift = Qt.KeyboardModifier.ShiftModifier
    french_1 = pressed(Qt.Key.Key_Ampersand, NONE, 10, "&")
    french_shift_1 = pressed(Qt.Key.Key_1, shift, 10, "1")
    german_shift_7 = pressed(Qt.Key.Key_Slash, shift, 16, "/")
    assert (digit_of(french_1), digit_of(french_1, shifted=True)) == ("1", "")
    assert (digit_of(french_shift_1), digit_of(french_shift_1, shifted=True)) == ("", "1")
    assert (digit_of(german_shift_7), digit_of(german_shift_7, shifted=True)) == ("", "7")


# Which entity


def test_a_known_entity_that_was_taken_is_said_with_the_key_that_changes_it(article):
    article.select("Encik Anwar bin Zaki")
    article.press("1")
    article.settle()
    article.caret_to("Anwar", 1)
    article.press("1")
    article.wait(lambda: "→ Encik Anwar bin Zaki · E changes it" in article.hint)
    mention = article.mention("Anwar", 1)
    assert article.entity(mention) == "Encik Anwar bin Zaki"


def test_e_offers_who_the_words_can_name_first(article):
    article.select("Encik Anwar bin Zaki")
    article.press("1")
    article.select("Lina")
    article.press("1")
    article.settle()
    article.caret_to("Anwar", 1)
    article.press("1")
    article.settle()
    article.press("E")
    assert article.options()[:2] == ["Encik Anwar bin Zaki", "Lina"]  # first what it names now
    article.press("Esc")
    article.select("Zaki")
    article.press("1")
    article.settle()
    article.press("E")
    assert article.options()[:2] == ["Zaki", "Encik Anwar bin Zaki"]
    article.press("2")
    article.settle()
    assert article.entity(article.mention("Zaki")) == "Encik Anwar bin Zaki"


# Holding a label


def test_a_held_label_tags_each_selection_at_once_until_esc(article):
    article.press("L")
    assert "Which label" in article.parts.status.prompt.text()
    article.press("2")
    assert "Organisation is held" in article.parts.status.prompt.text()
    drag(article, "kerajaan")
    drag(article, "Dr Lina")
    assert article.mentions() == {("kerajaan", "ORG"), ("Dr Lina", "ORG")}
    assert "Organisation is held" in article.parts.status.prompt.text()
    article.press("Esc")
    assert article.parts.status.prompt.text() == ""
    drag(article, "Anwar")
    assert len(article.mentions()) == 2


def test_another_digit_holds_another_label_and_a_selection_by_shift_is_tagged_when_it_is_let_go(article):
    article.press("L", "2", "3")
    start, end = article.find("Anwar")
    article.view.place_caret(start)
    for _ in range(end - start):
        QTest.keyPress(article.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(article.view, Qt.Key.Key_Shift)
    article.wait(lambda: article.mentions() == {("Anwar", "GPE")})
    article.press("Ctrl+Z")
    article.settle()
    assert article.mentions() == set()


def test_a_held_label_is_called_as_it_is_now_and_is_let_go_when_it_is_retired(article):
    article.press("L", "2")
    prompt = article.parts.status.prompt
    article.session.run(labels.change, "ORG", "names", {"en": "Body", "ms": "Badan"})
    article.settle()
    assert "Body is held" in prompt.text()
    article.session.run(labels.change, "GPE", "active", value=False)
    article.settle()
    assert "Body is held" in prompt.text()
    article.session.run(labels.change, "ORG", "active", value=False)
    article.settle()
    assert "is held" not in prompt.text()
    drag(article, "kerajaan")
    assert article.mentions() == set()


def test_while_the_digit_is_awaited_a_change_of_the_labels_leaves_the_question(article):
    article.press("L")
    article.session.run(labels.change, "ORG", "active", value=False)
    article.settle()
    assert "Which label" in article.parts.status.prompt.text()


def test_holding_ends_with_the_article(article):
    article.press("L", "2")
    article.press("Ctrl+PgUp")
    article.settle()
    before = article.mentions()
    article.press("Esc")
    article.press("Ctrl+PgDown")
    drag(article, "kerajaan")
    assert article.mentions() == set()
    assert before


# Selecting by key


def test_g_grows_the_selection_and_shift_g_shrinks_it_again(article):
    article.caret_to("kuat")
    selected = []
    for _ in range(3):
        article.press("G")
        selected.append(article.text[slice(*article.view.selection)])
    assert selected == ["kuat", "Ribut itu kuat, kata Anwar.", TEXT.split("\n", maxsplit=1)[0]]
    article.press("G")
    assert "nothing larger" in article.hint
    article.press("Shift+G", "Shift+G")
    assert article.text[slice(*article.view.selection)] == "kuat"
    article.press("Shift+G")
    assert article.view.selection is None


def test_shift_g_goes_back_to_a_selection_that_was_drawn_backward(article):
    start, end = article.find("kuat, kata")
    article.view.place_caret(end)
    while article.view.caret > start:
        article.press("Shift+Left")
    article.press("G", "Shift+G", "Shift+Right")
    assert article.view.selection == (start + 1, end)


def test_d_selects_the_sentence_of_the_caret(article):
    article.caret_to("Kerajaan")
    article.press("D")
    assert article.text[slice(*article.view.selection)] == "Kerajaan diam."
