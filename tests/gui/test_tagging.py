"""Tagging entities by keys and mouse, on the shipped article, read back from the project's file."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QToolButton

from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.pickers.picker import Picker

NAME = "Anjali Thevarajan"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def groups(hands):
    """What the panel of entities shows: each group with the words below it."""
    model = hands.parts.entities.entities
    found = {}
    for group in model.groups:
        model.set_open(group, is_open=True)
        row = model.index_of_group(group).row()
        words = [model.index(row + 1 + number).data() for number in range(len(group.mentions))]
        found.setdefault(model.index(row).data(), []).extend(words)
    return found


# Selecting


def test_words_selected_with_shift_and_arrows_are_tagged_with_a_digit(hands):
    hands.select(NAME)
    hands.press("1")
    mention = hands.mention(NAME)
    assert (mention["label"], mention["text"], mention["kind"]) == ("PERSON", NAME, "name")
    assert hands.entity(mention) == NAME
    assert hands.selected() == NAME


def test_words_selected_with_control_shift_and_arrows_are_tagged_without_the_space_behind_them(hands):
    start, _ = hands.find(NAME)
    hands.view.setFocus()
    hands.view.place_caret(start)
    hands.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    assert hands.mention(NAME)["label"] == "PERSON"


def test_words_dragged_over_with_the_mouse_are_tagged(hands):
    start, end = hands.find(NAME)
    viewport = hands.view.viewport()
    first = hands.point_of(start) - QPoint(3, 0)
    last = hands.point_of(end) - QPoint(3, 0)
    QTest.mousePress(viewport, LEFT, NONE, first)
    for step in range(1, 5):
        QTest.mouseMove(viewport, first + (last - first) * step / 4)
    QTest.mouseRelease(viewport, LEFT, NONE, last)
    assert hands.view.selection == (start, end)
    hands.press("1")
    assert hands.mention(NAME)["label"] == "PERSON"


def test_a_double_click_takes_the_word_without_its_clitic(hands):
    hands.press("Ctrl+PgDown")
    start, _ = hands.find("Asia Tenggaranya")
    word = start + len("Asia ")
    QTest.mouseDClick(hands.view.viewport(), LEFT, NONE, hands.point_of(word))
    assert hands.view.selection == (word, word + len("Tenggara"))
    hands.press("4")
    assert ("Tenggara", "LOC") in hands.mentions()


def test_without_a_selection_the_word_at_the_caret_is_tagged(hands):
    hands.caret_to("Muscat")
    hands.press("3")
    assert hands.mention("Muscat")["label"] == "GPE"


def test_tagging_where_there_is_no_word_says_what_to_do_and_changes_nothing(hands):
    hands.view.place_caret(hands.find("\n\n")[0] + 1)
    before = hands.mentions()
    hands.press("1")
    assert "Select words" in hands.hint
    assert hands.mentions() == before


# Labels


@pytest.mark.parametrize("label", DEFAULT_LABELS, ids=lambda label: label.id)
def test_each_digit_tags_with_the_label_it_stands_for(hands, label):
    hands.caret_to("Putrajaya")
    hands.press(label.key)
    assert hands.mention("Putrajaya")["label"] == label.id


@pytest.mark.parametrize(
    ("scan_code", "key", "text", "label"),
    [
        (10, Qt.Key.Key_Ampersand, "&", "PERSON"),
        (11, Qt.Key.Key_Eacute, "é", "ORG"),
        (19, Qt.Key.Key_Agrave, "à", "LAW"),
    ],
)
@pytest.mark.skipif("sys.platform != 'linux'", reason="the scan codes are those of Linux")
def test_the_digit_row_is_read_by_position_where_digits_need_shift(hands, scan_code, key, text, label):
    hands.caret_to("Putrajaya")
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, scan_code, 0, 0, text)
    QApplication.sendEvent(hands.view, event)
    assert hands.mention("Putrajaya")["label"] == label


def test_a_click_on_a_label_tags_and_leaves_the_focus_in_the_article(hands):
    hands.select("Gulf Institute of Marine Studies")
    (button,) = (
        one
        for one in hands.parts.labels.findChildren(QToolButton)
        if one.accessibleName().endswith("Organisation")
    )
    hands.click(button)
    assert hands.mention("Gulf Institute of Marine Studies")["label"] == "ORG"
    assert hands.view.hasFocus()


def test_a_period_tags_with_the_last_label_again(hands):
    hands.caret_to("Putrajaya")
    hands.press(".")
    assert "No label was used yet" in hands.hint
    hands.press("3")
    hands.caret_to("Muscat")
    hands.press(".")
    assert hands.mention("Muscat")["label"] == "GPE"


def test_every_label_shows_its_key_on_its_button(hands):
    texts = [button.text() for button in hands.parts.labels.findChildren(QToolButton)]
    assert [text.split()[0] for text in texts] == list("1234567890")


# Nesting and overlap


def test_a_mention_inside_another_nests(hands):
    hands.select("Semarak District Council")
    hands.press("2")
    hands.select("Semarak District")
    hands.press("3")
    assert hands.mention("Semarak District Council")["label"] == "ORG"
    assert hands.mention("Semarak District")["label"] == "GPE"


def test_a_mention_that_overlaps_another_is_fine(hands):
    hands.select("Hajah Rokiah binti")
    hands.press("6")
    hands.select("Rokiah binti Daud")
    hands.press("1")
    assert {("Hajah Rokiah binti", "ROLE"), ("Rokiah binti Daud", "PERSON")} <= hands.mentions()


def test_exactly_the_same_words_selected_again_are_relabelled(hands):
    hands.select(NAME)
    hands.press("1")
    hands.select(NAME)
    hands.press("6")
    assert hands.mention(NAME)["label"] == "ROLE"


# Selecting marks


def test_a_click_on_a_mark_selects_it_and_a_digit_relabels_it(hands):
    hands.click_text("Straits Meridian Power")
    assert hands.selected() == "Straits Meridian Power"
    hands.press("4")
    assert hands.mention("Straits Meridian Power")["label"] == "LOC"


def test_moving_the_caret_onto_a_mark_selects_it_and_off_it_lets_go(hands):
    start, _ = hands.find("Straits Meridian Power")
    hands.view.place_caret(start - 2)
    assert hands.selected() is None
    hands.press("Right", "Right")
    assert hands.selected() == "Straits Meridian Power"
    hands.press("Left", "Left")
    assert hands.selected() is None


def test_m_walks_the_marks_in_reading_order_and_shift_m_back(hands):
    hands.press("Ctrl+Home")
    walked = []
    for _ in range(4):
        hands.press("M")
        walked.append(hands.selected())
    order = [
        " ".join(span["text"] for span in mark["spans"]) if "spans" in mark else mark["text"]
        for mark in sorted(
            [*hands.article()["mentions"], *hands.article()["claims"]],
            key=lambda one: (
                (one["start"], -one["end"])
                if "start" in one
                else (one["spans"][0]["start"], -one["spans"][0]["end"])
            ),
        )
    ]
    assert len(set(walked)) == 4
    assert walked[0] == order[0]
    hands.press("Shift+M", "Shift+M", "Shift+M")
    assert hands.selected() == walked[0]


def test_m_goes_to_the_words_of_a_claim_whose_cue_is_a_page_away(hands, tmp_path):
    file = tmp_path / "far.txt"
    filling = "\n\n".join("Nothing is told of it in these words. " * 6 for _ in range(20))
    file.write_text(f"Lim told reporters on Monday.\n\n{filling}\n\nThe jetty opens in May.\n\nThe end.")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("Lim"))
    hands.select("The jetty opens in May")
    hands.press("C")
    hands.settle()
    hands.select("told")
    hands.press("K")
    hands.settle()
    start, _ = hands.find("The jetty")
    hands.press("Ctrl+Home", "M")
    assert (hands.selected(), hands.view.caret) == ("The jetty opens in May", start)
    assert hands.view.shown()[0] <= start < hands.view.shown()[1]
    assert hands.view.viewport().rect().contains(hands.view.cursorRect())
    hands.caret_to("The end")
    hands.press("Esc", "Shift+M")
    assert hands.view.caret == start
    hands.view.place_caret(hands.find("Nothing is told")[0])
    hands.press("M")
    assert hands.view.caret == start, "the next words are the claim's, though its cue stands before the caret"


@pytest.mark.parametrize("again", ["come back", "restart", "change the language"])
def test_the_mark_in_which_the_caret_stood_is_selected_again(hands, again):
    desk = hands.window.desk
    hands.caret_to("Semarak Fish Farmers")
    before, article, place = hands.selected(), desk.article_id, hands.view.caret
    assert before == "Semarak"
    if again == "come back":
        desk.open(next(one for one in hands.session.read.articles.ids() if one != article))
        desk.open(article)
    elif again == "restart":
        hands.restart()
    else:
        hands.application.change_language("ms")
        hands.wait_until_active()
    assert (hands.view.caret, hands.selected()) == (place, before)
    hands.press("U")
    assert hands.mentions_at((place - 1, place + 6))[0]["uncertain"] is True


def test_m_in_an_article_without_marks_says_so(hands, tmp_path):
    file = tmp_path / "plain.txt"
    file.write_text("Nothing is marked here.")
    hands.window.open_paths([file])
    hands.wait(lambda: "Nothing is marked" in hands.text)
    hands.press("M")
    assert "Nothing is marked in this article yet" in hands.hint


def test_o_goes_outward_to_the_mark_around(hands):
    hands.caret_to("Semarak Fish Farmers")
    inner = hands.selected()
    hands.press("O")
    assert (inner, hands.selected()) == ("Semarak", "Semarak Fish Farmers’ Association")


def test_after_o_the_next_key_acts_on_the_mark_not_on_the_words_selected_before(hands):
    words, mark = "Farmers", "Semarak Fish Farmers’ Association"
    start = hands.find(mark)[0] + mark.index(words)
    hands.view.select(start, start + len(words))
    hands.press("O", "1")
    hands.settle()
    assert (mark, "PERSON") in hands.mentions()
    assert (words, "PERSON") not in hands.mentions()


# Changing marks


def test_delete_removes_the_selected_mark_and_its_entity_when_nothing_else_names_it(hands):
    hands.select(NAME)
    hands.press("1")
    hands.settle()
    hands.press("Del")
    export = hands.export()
    assert (NAME, "PERSON") not in hands.mentions()
    assert NAME not in {entity["name"] for entity in export["entities"]}


def test_delete_without_a_selected_mark_says_what_to_do(hands):
    before = hands.mentions()
    hands.caret_to("Putrajaya")
    hands.press("Del")
    assert "Select a mark first" in hands.hint
    assert hands.mentions() == before


def test_f2_moves_the_edges_by_arrows_and_enter_keeps_them(hands):
    hands.select("Rokiah")
    hands.press("1")
    hands.settle()
    hands.press("F2")
    assert "Enter keeps" in hands.hint
    hands.press("Ctrl+Right", "Ctrl+Right", "Shift+Left", "Ctrl+Shift+Left", "Return")
    mention = hands.mention("Hajah Rokiah binti Daud")
    assert hands.entity(mention) == "Hajah Rokiah binti Daud"
    hands.press("F2", "Left", "Left", "Return")
    assert hands.mention("Hajah Rokiah binti Da")
    assert "Enter keeps" not in hands.hint


def test_esc_reverts_edges_that_are_being_moved(hands):
    hands.select("Rokiah")
    hands.press("1")
    hands.settle()
    hands.press("F2", "Right", "Right", "Esc")
    assert hands.mention("Rokiah")
    assert hands.view.hasFocus()
    hands.press("Return")
    assert hands.mention("Rokiah")


def test_u_says_that_a_mark_is_unsure_and_takes_it_back(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.press("U")
    assert hands.mention("Putrajaya")["uncertain"] is True
    assert "Putrajaya ?" in groups(hands)["Putrajaya"]
    hands.wait(lambda: hands.hint == "“Putrajaya” is now marked as unsure")
    hands.press("U")
    assert hands.mention("Putrajaya")["uncertain"] is False
    hands.wait(lambda: hands.hint == "“Putrajaya” is no longer marked as unsure")


# Entities


def test_words_known_already_take_their_entity(hands):
    hands.press("Ctrl+PgDown")
    for nth in range(2):
        hands.select("Persatuan Nelayan Teluk Seri", nth)
        hands.press("2")
    first, second = (hands.mention("Persatuan Nelayan Teluk Seri", nth) for nth in range(2))
    assert first["entity_id"] == second["entity_id"]
    assert hands.entity(second) == "Persatuan Nelayan Teluk Seri"


def test_dates_and_numbers_make_no_entity(hands):
    hands.select("61 per cent")
    hands.press("9")
    assert hands.entity(hands.mention("61 per cent")) is None


def test_a_mention_and_its_entity_stand_together_in_the_panel(hands):
    hands.caret_to("Muscat")
    hands.press("3")
    hands.settle()
    assert groups(hands)["Muscat"] == ["Muscat"]
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.press("E")
    hands.picker()
    hands.type("muscat")
    hands.press("Return")
    hands.settle()
    assert groups(hands)["Muscat"] == ["Muscat", "Putrajaya"]
    assert "Putrajaya" not in groups(hands)


def test_e_takes_an_entity_by_its_digit(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.press("E")
    third = hands.options()[2]
    hands.press("3")
    assert hands.entity(hands.mention("Putrajaya")) == third
    hands.wait_until_active()
    assert hands.view.hasFocus()


def test_e_makes_a_new_entity_from_what_is_typed(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.press("E")
    hands.picker()
    hands.type("Federal capital")
    assert hands.options() == ["New: Federal capital"]
    hands.press("Return")
    assert hands.entity(hands.mention("Putrajaya")) == "Federal capital"
    assert "Putrajaya" not in {entity["name"] for entity in hands.export()["entities"]}


def test_e_can_say_that_words_name_no_entity(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.press("E")
    hands.picker()
    hands.type("None")
    hands.press("Return")
    assert hands.entity(hands.mention("Putrajaya")) is None
    assert groups(hands)["No entity"].count("Putrajaya") == 1


def test_esc_leaves_the_entity_as_it_was(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    hands.press("E")
    hands.picker()
    hands.press("Down", "Esc")
    hands.wait_until_active()
    assert hands.view.hasFocus()
    assert hands.entity(hands.mention("Putrajaya")) == "Putrajaya"


def test_e_without_a_mention_says_what_to_do(hands):
    hands.caret_to("Putrajaya")
    hands.press("E")
    assert "Select a mention first" in hands.hint
    assert QApplication.activeModalWidget() is None


def test_enter_in_the_panel_goes_to_the_words_and_e_asks_there(hands):
    tree = hands.parts.entities
    row = next(
        row
        for row in range(tree.entities.rowCount())
        if tree.entities.index(row, 0).data() == "Straits Meridian Power"
    )
    hands.click_row(tree, tree.entities.index(row, 0))
    assert hands.selected() == "Straits Meridian Power"
    tree.setFocus()
    hands.press("Return")
    assert hands.view.caret == hands.find("Straits Meridian Power")[0]
    hands.press("E")
    assert isinstance(QApplication.activeModalWidget(), Picker)
    hands.press("Esc")


def test_f2_in_the_panel_renames_the_entity_everywhere(hands):
    tree = hands.parts.entities
    hands.click_text("Straits Meridian Power")
    tree.setFocus()
    hands.press("F2")
    hands.dialog(QInputDialog)
    hands.press("Ctrl+A")
    hands.type("Meridian")
    hands.press("Return")
    assert hands.entity(hands.mention("Straits Meridian Power")) == "Meridian"
    assert "Meridian" in groups(hands)


# Where keys act


@pytest.mark.parametrize("place", ["articles", "entities", "claims"])
def test_single_keys_do_nothing_to_the_article_while_a_panel_has_the_focus(hands, place):
    hands.caret_to("Putrajaya")
    before = hands.article()
    getattr(hands.parts, place).setFocus()
    hands.press("1", "C", "V", "X", ".", "U", "Del", "Backspace", "A", "K", "M")
    assert hands.article() == before


def test_single_keys_are_letters_in_a_field(hands):
    hands.caret_to("Putrajaya")
    before = hands.mentions()
    title = hands.parts.facts.title
    title.setFocus()
    hands.press("Ctrl+A")
    hands.type("1cvx.mou")
    assert title.text() == "1cvx.mou"
    assert hands.mentions() == before


def test_tab_leaves_the_article_and_shift_tab_comes_back(hands):
    hands.view.setFocus()
    hands.press("Tab")
    assert not hands.view.hasFocus()
    hands.press("Shift+Tab")
    assert hands.view.hasFocus()


def test_tagging_marks_the_article_as_begun_and_names_who_tagged(hands):
    hands.press("Ctrl+PgDown", "Ctrl+PgUp")
    hands.caret_to("Putrajaya")
    hands.press("3")
    export = hands.export()
    names = {one["id"]: one["name"] for one in export["annotators"]}
    assert names[hands.mention("Putrajaya")["annotator_id"]] == hands.session.annotator
    assert hands.article()["status"] == "in_progress"


def test_an_entity_of_another_article_is_known_as_soon_as_this_one_names_it(hands, tmp_path):
    for name, words in (
        ("satu", "Rahim bin Ali tiba semalam."),
        ("dua", "Nelayan pulang. Rahim bin Ali pun."),
    ):
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    hands.window.open_paths([tmp_path / "satu.txt"])
    hands.wait(lambda: hands.text.startswith("Rahim"))
    hands.select("Rahim bin Ali")
    hands.press("1")
    hands.settle()
    hands.window.open_paths([tmp_path / "dua.txt"])
    hands.wait(lambda: hands.text.startswith("Nelayan"))
    assert not hands.window.desk.entities
    hands.select("Rahim bin Ali")
    hands.press("1")
    hands.wait(lambda: [one.name for one in hands.window.desk.entities.values()] == ["Rahim bin Ali"])
    hands.press("Ctrl+Z")
    hands.settle()
    hands.press("Ctrl+Y")
    hands.settle()
    (mention,) = hands.article()["mentions"]
    assert hands.entity(mention) == "Rahim bin Ali"
    assert set(hands.window.desk.entities) == {mention["entity_id"]}
