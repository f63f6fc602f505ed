"""Keys of lists, of dialogs and of the claim desk: changed as others are, each acting in its own place."""

from contextlib import contextmanager

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from test_changing_keys import give, keys_of
from test_find_everywhere import look_for

from penanda.edits import entities
from penanda_gui.all_entities import AllEntities
from penanda_gui.changing_keys import ChangingKeys
from penanda_gui.claim_proposals.reporting_words_dialog import ReportingWordsDialog
from penanda_gui.commands.key_sheet import keys_by_heading
from penanda_gui.commands.own_keys import is_changeable
from penanda_gui.commands.scope import Scope
from penanda_gui.everywhere.tag_hits_dialog import TagHitsDialog
from penanda_gui.orphans import Orphans
from penanda_gui.panels.fields import ROOM_BESIDE_TEXT
from penanda_gui.pickers.questions import Questions
from penanda_gui.tagset.dialog import LabelsDialog

FREE = "Ctrl+Alt+Y"


@contextmanager
def at_the_desk(hands, focus):
    desk = AtTheClaimDesk(hands)
    focus(desk.window).setFocus()
    yield
    desk.table.setFocus()
    desk.leave()


@contextmanager
def all_entities(hands, page, focus):
    hands.press("Shift+F8")
    panel = hands.window.features[AllEntities].panel
    hands.wait(panel.search.hasFocus)
    if page == "duplicates":
        panel.show_duplicates()
        hands.wait(panel.duplicates.list.isVisible)
    focus(panel).setFocus()
    yield


@contextmanager
def panel(hands, show, focus):
    show()
    focus().setFocus()
    yield


@contextmanager
def dialog(hands, kind, open_, focus):
    open_()
    focus(hands.dialog(kind)).setFocus()
    yield
    hands.press("Esc")
    hands.wait_until_active()


def place(hands, scope):
    """Being in a place, with the focus where its keys act."""
    orphans = hands.window.features[Orphans]
    return {
        Scope.DESK: lambda: at_the_desk(hands, lambda window: window.context.article),
        Scope.CLAIM_LIST: lambda: at_the_desk(hands, lambda window: window.table),
        Scope.SIMILAR_CLAIMS: lambda: at_the_desk(hands, lambda window: window.beside.similar),
        Scope.ENTITY_LISTS: lambda: panel(hands, lambda: None, lambda: hands.parts.entities),
        Scope.ENTITIES: lambda: panel(hands, lambda: None, lambda: hands.parts.entities),
        Scope.ALL_ENTITIES: lambda: all_entities(hands, "list", lambda panel: panel.table),
        Scope.MENTIONED: lambda: all_entities(hands, "list", lambda panel: panel.mentioned),
        Scope.DUPLICATES: lambda: all_entities(hands, "duplicates", lambda panel: panel.duplicates.list),
        Scope.ORPHANS: lambda: panel(hands, orphans._open, lambda: orphans.panel.list),
        Scope.REPORTING_WORDS: lambda: dialog(
            hands, ReportingWordsDialog, lambda: hands.run("reporting_words"), lambda dialog: dialog.list
        ),
        Scope.HITS: lambda: dialog(
            hands, TagHitsDialog, lambda: hands.press("Ctrl+Shift+T"), lambda dialog: dialog.list
        ),
        Scope.LABELS: lambda: dialog(
            hands, LabelsDialog, lambda: hands.press("Ctrl+Shift+L"), lambda dialog: dialog.form.names["en"]
        ),
        Scope.LABEL_LIST: lambda: dialog(
            hands, LabelsDialog, lambda: hands.press("Ctrl+Shift+L"), lambda dialog: dialog.list
        ),
    }[scope]()


PLACES = [scope for scope in Scope if scope not in (Scope.EVERYWHERE, Scope.WINDOW, Scope.ARTICLE)]


@pytest.mark.parametrize("scope", PLACES)
def test_every_key_of_a_place_can_be_changed_and_the_new_one_acts_there(hands, scope):
    if scope is Scope.HITS:
        look_for(hands, "Semarak")
    actions, given = hands.window.actions_by_id, []
    here = [one.id for one in actions.commands.values() if one.scope is scope]
    assert here
    keys = hands.window.features[ChangingKeys].keys
    for command_id in here:
        actions[command_id].triggered.disconnect()
        actions[command_id].triggered.connect(lambda _on, id_=command_id: given.append(id_))
        actions[command_id].setEnabled(True)
    with place(hands, scope):
        for command_id in here:
            old = keys_of(hands, command_id)
            keys.give(command_id, FREE)
            hands.press(FREE)
            assert given == [command_id]
            hands.press(*old)
            assert given == [command_id]
            given.clear()
            keys.reset([command_id])
            hands.press(*old)
            assert given == [command_id] * len(old)
            given.clear()


def test_every_command_but_the_labels_can_get_another_key(hands):
    fixed = [one for one in hands.window.actions_by_id.commands.values() if not is_changeable(one)]
    assert all(one.label for one in fixed)


def test_a_new_key_of_the_desk_rates_claims_and_is_printed_on_its_button(hands):
    give(hands, "desk.minor", "Q")
    desk = AtTheClaimDesk(hands)
    desk.to("About 240 tonnes")
    assert desk.window.deeds["desk.minor"].text() == "◐ Minor  (Q)"
    desk.press("V")
    assert desk.saved()["check_worthiness"] == "check"
    desk.press("Q")
    assert desk.saved()["check_worthiness"] == "minor"
    desk.leave()


def test_the_same_key_in_two_places_that_never_meet_is_no_conflict(hands):
    said = give(hands, "desk.minor", "U")
    assert said == "⚠ This is the key of “They are not the same claim”, which would lose it."
    assert (keys_of(hands, "desk.unlink"), keys_of(hands, "unsure")) == ([], ["U"])
    assert give(hands, "next_pair", "U") == ""
    assert keys_of(hands, "unsure") == keys_of(hands, "desk.minor") == ["U"]


def test_a_key_of_a_window_is_a_conflict_with_those_of_its_places_and_not_of_the_desk(hands):
    said = give(hands, "show_articles", "F2")
    assert "“Rename the entity”" in said
    assert "“Move its edges”" in said
    assert keys_of(hands, "rename_entity") == keys_of(hands, "move_edges") == []
    assert "“Next part of the desk”" not in give(hands, "show_articles", "F6")
    said = give(hands, "undo", "Ctrl+F")
    assert "“Search the claims”" in said
    assert "“Find in the article”" in said


def test_digits_may_be_given_where_no_label_has_them(hands):
    assert "“Sort by who says it”" in give(hands, "desk.link", "3")
    assert keys_of(hands, "desk.link") == ["3"]
    assert "where words are typed" in give(hands, "desk.search", "Q")


def test_a_key_given_before_stays_with_its_command_when_a_newer_one_comes_with_it(hands):
    hands.window.settings.set_text("keys", '{"show_articles": ["F2"]}')
    hands.restart()
    assert keys_of(hands, "show_articles") == ["F2"]
    assert keys_of(hands, "rename_entity") == keys_of(hands, "move_edges") == []


def test_each_place_stands_under_a_heading_of_its_own_in_the_key_sheet(hands):
    sheet = keys_by_heading(hands.window.actions_by_id)
    assert ("M", "Merge the two") in sheet["Among likely duplicates"]
    assert ("M", "Next mark") in sheet["Go"]
    for scope in PLACES:
        assert sheet[scope.place]


# From elsewhere


def test_a_command_of_the_desk_opens_it_where_it_is_closed(hands):
    hands.run("desk.rating")
    desk = AtTheClaimDesk(hands, is_open=True)
    assert desk.window.news.text() == "Select claims in the list first."
    desk.leave()


def test_the_palette_gives_the_commands_of_the_desk_at_the_desk(hands):
    desk = AtTheClaimDesk(hands)
    desk.to("About 240 tonnes")
    hands.press("Ctrl+K")
    assert hands.picker().parent() is desk.window
    hands.type("They are minor")
    desk.press("Return")
    assert desk.saved()["check_worthiness"] == "minor"
    desk.leave()


def test_a_long_name_is_seen_whole_where_it_is_asked_for(hands):
    name = "Suruhanjaya Pengangkutan Awam Negeri Kuala Semarak"
    entity = hands.session.read.entities.all()[0]
    hands.session.run(entities.change, entity.id, "name", name)
    hands.settle()
    hands.window.features[Questions].rename(entity.id)
    line = hands.dialog(QInputDialog).findChild(QLineEdit)
    assert line.text() == name
    assert line.fontMetrics().horizontalAdvance(name) + ROOM_BESIDE_TEXT <= line.width()


def test_an_entity_is_renamed_from_the_panel_that_has_the_focus(hands):
    tree = hands.parts.entities
    hands.click_row(tree, tree.model().index(0, 0))
    tree.setFocus()
    hands.press("F2")
    hands.wait(lambda: QApplication.activeModalWidget() is not None)
    hands.press("Esc")
    hands.wait_until_active()
    hands.press("Shift+F8")
    panel = hands.window.features[AllEntities].panel
    hands.wait(panel.search.hasFocus)
    panel.table.setFocus()
    hands.press("F2")
    assert panel.form.name.hasFocus()


# What is said of keys


def test_hints_name_the_key_that_there_is_and_none_where_there_is_none(hands):
    hands.view.place_caret(0)
    hands.press("U")
    assert hands.hint == "Select a mark first: click on its words, or press M."
    give(hands, "next_mark", "Q")
    hands.press("U")
    assert hands.hint == "Select a mark first: click on its words, or press Q."
    keys(hands).give("next_mark", "")
    hands.press("U")
    assert hands.hint == "Select a mark first: click on its words."


def test_the_card_and_the_panels_print_the_keys_as_they_change(hands):
    card, bar, entities = hands.parts.card, hands.parts.find_bar, hands.parts.panels["entities"]
    assert card.nothing.text() == "Put the caret into a claim, or select its words, and press C to mark it."
    assert card.judged.worths.of["check"].toolTip() == "To check  (C in the text)"
    for command_id, key in {"claim.check": "Q", "choose_claimant": "", "back_to_text": "F12"}.items():
        keys(hands).give(command_id, key)
    assert card.nothing.text() == "Put the caret into a claim, or select its words, and press Q to mark it."
    assert card.judged.worths.of["check"].toolTip() == "To check  (Q in the text)"
    assert card.claimant.toolTip() == "Choose who says it"
    assert card.ties.add.toolTip() == "About whom else?  (Shift+B in the text)"
    assert card.ties.choose.toolTip() == "Inside which claim?  (I in the text)"
    assert bar.close_.toolTip() == "Back to the text  (F12)"
    assert entities._hide.toolTip() == "Hide the panel Entities  (F8)"
    keys(hands).give("claim.check", "")
    assert "press" not in card.nothing.text()


def test_an_open_desk_prints_the_keys_as_they_change(hands):
    desk = AtTheClaimDesk(hands)
    keys(hands).give("desk.search", "Ctrl+J")
    keys(hands).give("desk.link_similar", "")
    assert desk.window.filters.search.placeholderText() == "Words of the claim  (Ctrl+J)"
    assert desk.window.beside.similar_heading.text() == "Similar claims  (Enter goes there)"
    desk.press("Ctrl+J")
    assert desk.window.filters.search.hasFocus()
    desk.leave()
    desk.leave()


def test_what_is_proposed_is_said_without_the_keys_that_were_taken_away(hands, tmp_path):
    file = tmp_path / "jetty.txt"
    file.write_text("KOTA SERI: Jeti akan siap bulan depan, kata Azlan Karim.")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("KOTA SERI"))
    hands.select("Azlan Karim")
    hands.press("1")
    hands.settle()
    keys(hands).give("choose_claimant", "")
    keys(hands).give("claim.minor", "")
    keys(hands).give("claim_so.check", "Ctrl+J")
    hands.view.place_caret(0)
    hands.press("J")
    hands.wait(lambda: "Azlan Karim says it" in hands.hint)
    said, *rest = hands.hint.split(" · ")
    assert said.startswith("Ctrl+J Shift+V Shift+X: claim it, Azlan Karim says it")
    assert rest == ["C X: claim it", "Backspace: the article", "J: next clause"]
    for worth in ("check", "minor", "not_checkable"):
        keys(hands).give(f"claim_so.{worth}", "")
    hands.press("Esc")
    hands.view.place_caret(0)
    hands.press("J")
    hands.wait(lambda: hands.hint.startswith("claim it, Azlan Karim says it"))


def keys(hands):
    return hands.window.features[ChangingKeys].keys
