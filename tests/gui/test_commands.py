"""The table of commands: each is reachable, does something, and shares its key and text with no other."""

from collections import Counter
from itertools import combinations

import pytest
from hands import text_mime
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from penanda.edits import articles, entities
from penanda_gui.all_entities import AllEntities
from penanda_gui.commands.key_editor import KeyEditor
from penanda_gui.commands.key_sheet import KeySheet, keys_by_heading
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.table import COMMANDS
from penanda_gui.pickers.picker import Option, Picker


def entries(menu):
    """The actions in a menu, without its lines and submenus."""
    return [action for action in menu.actions() if not action.isSeparator() and action.menu() is None]


# What the table says


def test_every_command_stands_in_its_menu(hands):
    actions = hands.window.actions_by_id
    for command_id, command in actions.commands.items():
        if command.menu:
            assert actions[command_id] in entries(hands.window.menus[command.menu]), command_id


def test_only_what_is_done_in_a_dialog_stands_in_no_menu():
    without = {command.scope for command in COMMANDS if not command.menu}
    assert without == {Scope.LABELS, Scope.LABEL_LIST, Scope.REPORTING_WORDS, Scope.HITS}


def test_a_submenu_stands_with_what_it_is_near_to_and_quit_stands_last(hands):
    file, actions = hands.window.menus["file"].actions(), hands.window.actions_by_id
    assert file[-1] is actions["quit"]
    for submenu, neighbour in (("recent", "open_project"), ("status", "show_versions")):
        assert file[file.index(hands.window.menus[submenu].menuAction()) - 1] is actions[neighbour]


def test_every_menu_is_on_the_menu_bar(hands):
    on_the_bar = {action.menu() for action in hands.window.menuBar().actions()}
    below = {action.menu() for menu in on_the_bar for action in menu.actions() if action.menu() is not None}
    assert set(hands.window.menus.values()) == on_the_bar | below


def test_texts_are_unique_within_a_menu(hands):
    for menu in hands.window.menus.values():
        texts = Counter(action.text().replace("&", "").casefold() for action in entries(menu))
        assert [text for text, times in texts.items() if times > 1] == []


def test_no_two_commands_that_act_in_one_place_share_a_key(hands):
    actions = hands.window.actions_by_id
    for one, other in combinations(actions.commands.values(), 2):
        if not one.scope.meets(other.scope):
            continue
        shared = {key.toString() for key in actions[one.id].shortcuts()} & {
            key.toString() for key in actions[other.id].shortcuts()
        }
        assert not shared, f"{one.id} and {other.id} share {shared}"


def test_every_key_is_one_that_qt_knows(hands):
    for command in COMMANDS:
        assert all(QKeySequence(key).toString() for key in command.keys), command.id


def test_single_keys_act_only_where_nothing_is_typed():
    for command in COMMANDS:
        for key in command.keys:
            combination = QKeySequence(key)[0]
            if not combination.keyboardModifiers().value and len(key) == 1:
                assert not command.scope.is_window, command.id


def test_every_command_runs_something(hands):
    actions = hands.window.actions_by_id
    silent = [
        command_id for command_id in actions.commands if not actions[command_id].receivers("2triggered(bool)")
    ]
    assert silent == []


@pytest.mark.parametrize("language", ["en", "ms"])
def test_no_entry_of_a_submenu_says_again_what_that_is_called(hands, language):
    hands.run(f"language.{language}")
    hands.wait_until_active()
    submenus = [menu for menu in hands.window.menuBar().findChildren(QMenu) if menu.title()]
    again = [
        action.text()
        for menu in submenus
        for action in menu.actions()
        if action.text().casefold().startswith(menu.title().replace("&", "").casefold().split()[-1] + ":")
    ]
    assert len(submenus) > 7
    assert again == []


# The palette and the key sheet


def test_the_palette_finds_a_command_by_a_few_letters_and_runs_it(hands):
    hands.caret_to("Putrajaya")
    hands.press("Ctrl+K")
    hands.picker()
    hands.type("country")
    hands.press("Return")
    assert hands.mention("Putrajaya")["label"] == "GPE"


FOUND_BY = {
    "malay": "language.ms",
    "melayu": "language.ms",
    "bahasa me": "language.ms",
    "english": "language.en",
    "inggeris": "language.en",
    "language eng": "language.en",
    "appearance dark": "appearance.dark",
    "status done": "status.done",
    "next sugg": "next_suggestion",
    "tagset": "edit_labels",
}


@pytest.mark.parametrize("language", ["en", "ms"])
def test_the_palette_finds_the_languages_by_their_names_in_both_and_commands_in_english(hands, language):
    hands.session.run(
        articles.set_fact, hands.window.desk.article_id, "title", "A Malaysian English next suggestion"
    )
    hands.run(f"language.{language}")
    hands.wait_until_active()
    for typed, command_id in FOUND_BY.items():
        hands.press("Ctrl+K")
        hands.picker()
        hands.type(typed)
        assert hands.options()[0] == hands.window.actions_by_id.text(command_id), typed
        hands.press("Esc")


def test_the_palette_lists_every_command_that_can_be_run_now_and_every_article_and_entity(hands):
    actions = hands.window.actions_by_id
    hands.press("Ctrl+K")
    options = hands.options()
    hands.press("Esc")
    in_menus = [id_ for id_, command in actions.commands.items() if command.menu]
    can_run = [actions.text(id_) for id_ in in_menus if actions[id_].isEnabled()]
    articles = hands.parts.articles.articles
    titles = [articles.index(row).data() for row in range(articles.rowCount())]
    entities = [entity.name for entity in hands.session.read.entities.all()]
    assert sorted(options) == sorted(can_run + titles + entities)
    assert not actions["redo"].isEnabled()


def test_a_list_of_many_is_walked_and_searched_to_its_end(hands):
    options = [Option(f"{number}", f"Article {number}") for number in range(1, 451)]
    picker = Picker(hands.window, "All", options, digits=False)
    picker.open()
    assert 9 < len(hands.options()) < 450
    hands.press(*["Down"] * 449)
    assert hands.options() == [option.title for option in options]
    assert picker.list.currentIndex().data() == "Article 450"
    hands.type("450")
    assert hands.options() == ["Article 450"]
    hands.press("Esc")


def test_the_palette_knows_the_titles_names_and_other_names_of_now(hands):
    entity = hands.session.read.entities.all()[0]
    hands.session.run(entities.change, entity.id, "name", "Zaharah")
    hands.session.run(entities.change, entity.id, "aliases", ["Kak Zah"])
    hands.session.run(articles.set_fact, hands.window.desk.article_id, "title", "Quiet waters")
    hands.settle()
    hands.press("Ctrl+K")
    hands.picker()
    hands.type("kak zah")
    assert hands.options()[0] == "Zaharah"
    hands.press("Ctrl+A")
    hands.type("quiet wat")
    assert hands.options()[0] == "Quiet waters"
    hands.press("Esc")


def test_the_palette_goes_to_an_article(hands):
    hands.press("Ctrl+K")
    hands.picker()
    hands.type("nelayan")
    hands.press("Return")
    hands.wait(lambda: hands.text.startswith("NELAYAN"))


def test_the_palette_goes_to_an_entity_in_the_list_of_all(hands):
    hands.press("Ctrl+K")
    hands.picker()
    hands.type("boon hock")
    hands.press("Return")
    hands.wait_until_active()
    table = hands.window.features[AllEntities].panel.table
    hands.wait(lambda: table.current is not None and table.current.entity.name == "Lim Boon Hock")
    assert table.hasFocus()


def test_the_key_sheet_shows_every_command_that_has_a_key(hands):
    hands.press("F1")
    sheet = hands.dialog(KeySheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    actions = hands.window.actions_by_id
    with_keys = [id_ for id_, one in actions.commands.items() if one.keys or one.by_position]
    assert {actions.text(id_) for id_ in with_keys} <= shown
    assert {actions.shown_keys(id_) for id_ in with_keys} <= shown
    assert sum(map(len, keys_by_heading(actions).values())) == len(with_keys)
    hands.press("Esc")


def test_lists_of_commands_say_what_a_command_does_not_which_edit_it_would_undo_now(hands):
    hands.select("Putrajaya")
    hands.press("3")
    hands.settle()
    actions = hands.window.actions_by_id
    assert "Putrajaya" in actions["undo"].text()
    in_sheet = [text for lines in keys_by_heading(actions).values() for _, text in lines]
    hands.press("Ctrl+K")
    in_palette = hands.options()
    hands.press("Esc")
    hands.press("Shift+F1")
    in_editor = [option.title for option in hands.dialog(KeyEditor)._model._options]
    hands.press("Esc")
    for listed in (in_sheet, in_palette, in_editor):
        assert [text for text in listed if text.startswith("Undo")] == ["Undo"]


# Going about


def test_f6_walks_all_panels_and_comes_back_to_the_text(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.view.setFocus()
    parts = hands.parts
    places = (parts.facts.title, parts.articles, parts.entities, parts.claims, parts.card.claimant)
    for place in (*places, parts.view):
        hands.press("F6")
        assert QApplication.focusWidget() is place


def test_f6_leaves_out_a_panel_that_is_hidden(hands):
    hands.press("F8", "F7")
    hands.press("F6", "F6")
    assert QApplication.focusWidget() is hands.parts.claims


@pytest.mark.parametrize("place", ["articles", "entities", "claims", "facts.title", "card.judged.note"])
def test_esc_goes_back_to_the_text_from_anywhere(hands, place):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.wait(hands.parts.card.form.isVisible)
    target = hands.parts
    for name in place.split("."):
        target = getattr(target, name)
    target.setFocus()
    hands.press("Esc")
    assert hands.view.hasFocus()


def test_control_page_keys_go_through_the_articles_and_stop_at_the_ends(hands):
    first = hands.text
    hands.press("Ctrl+PgDown")
    assert hands.text.startswith("NELAYAN")
    hands.press("Ctrl+PgDown")
    assert "no further article" in hands.hint
    hands.press("Ctrl+PgUp")
    assert hands.text == first


def test_each_article_keeps_its_own_place(hands):
    hands.press("Ctrl+End")
    caret = hands.view.caret
    hands.press("Ctrl+PgDown")
    assert hands.view.caret == 0
    hands.press("Ctrl+PgUp")
    assert hands.view.caret == caret


# Showing


def test_the_text_is_made_larger_smaller_and_normal_by_key_and_stays_so(hands):
    hands.press("Ctrl++", "Ctrl+=")
    assert hands.view.zoom == pytest.approx(1.2)
    hands.press("Ctrl+-")
    hands.restart()
    assert hands.view.zoom == pytest.approx(1.1)
    hands.press("Ctrl+0")
    assert hands.view.zoom == 1.0


@pytest.mark.parametrize(("key", "layers"), [("Ctrl+2", "entities"), ("Ctrl+3", "claims")])
def test_a_view_lets_the_other_marks_recede(hands, key, layers):
    both = hands.view.grab().toImage()
    hands.press(key)
    assert hands.view.grab().toImage() != both
    assert hands.window.actions_by_id[f"layers.{layers}"].isChecked()
    hands.press("Ctrl+1")
    assert hands.view.grab().toImage() == both


def test_every_mention_can_show_its_label_and_that_stays_so(hands):
    few = hands.view.grab().toImage()
    hands.press("Ctrl+L")
    assert hands.view.grab().toImage() != few
    hands.restart()
    assert hands.window.actions_by_id["all_labels"].isChecked()


def test_the_appearance_is_switched_at_once_and_stays_so(hands):
    light = hands.view.grab().toImage().pixelColor(3, 3).lightness()
    hands.run("appearance.dark")
    assert hands.view.grab().toImage().pixelColor(3, 3).lightness() < 100 < light
    hands.restart()
    assert hands.window.actions_by_id["appearance.dark"].isChecked()
    hands.run("appearance.light")
    assert hands.view.grab().toImage().pixelColor(3, 3).lightness() == light


def test_the_language_is_switched_at_once_in_the_same_article_at_the_same_place(hands):
    hands.press("Ctrl+PgDown", "Ctrl+End")
    place = (hands.text, hands.view.caret)
    hands.run("language.ms")
    hands.wait_until_active()
    assert (hands.text, hands.view.caret) == place
    assert hands.window.actions_by_id["undo"].text() != "&Undo"
    hands.caret_to("Jordan")
    hands.press("3")
    hands.settle()
    assert ("Jordan", "GPE") in hands.mentions()
    hands.run("language.en")
    hands.wait_until_active()
    assert hands.window.actions_by_id["redo"].text() == "&Redo"


def test_copying_gives_the_words_of_the_source(hands):
    hands.select("the night of Feb 27")
    hands.press("Ctrl+C")
    assert QApplication.clipboard().text() == "the night of Feb 27"
    QApplication.clipboard().setMimeData(text_mime(""))


def test_select_all_takes_the_whole_article(hands):
    hands.press("Ctrl+A")
    assert hands.view.selection == (0, len(hands.text))


@pytest.mark.parametrize("status", ["in_progress", "done", "reviewed"])
def test_the_status_of_an_article_is_set_from_the_menu(hands, status):
    if status == "in_progress":
        hands.run("status.done")
        hands.settle()
    hands.run(f"status.{status}")
    assert hands.article()["status"] == status
    assert hands.window.actions_by_id[f"status.{status}"].isChecked()
