"""The list of all entities of the project: found, looked at, changed, merged and split by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from texts_shown import english_left

from penanda.edits import entities as entity_edits
from penanda.edits import mentions
from penanda.model.entity import Entity
from penanda.project.entities import ListedEntity
from penanda_gui.all_entities import AllEntities
from penanda_gui.panels import entity_table_model
from penanda_gui.panels.entity_table_model import ARTICLES, MENTIONS, NAME, EntityTableModel

OWNER = "Azlan bin Rahim"


@pytest.fixture
def listed(hands):
    """The list, opened by its key; returns who sits before it."""
    open_list(hands)
    return hands


@pytest.fixture
def in_malay(hands):
    hands.run("language.ms")
    hands.wait_until_active()
    return hands


def open_list(hands):
    hands.view.setFocus()
    hands.press("Shift+F8")
    hands.wait(lambda: hands.window.features[AllEntities].panel.search.hasFocus())
    hands.wait(lambda: names(hands))


def panel(hands):
    return hands.window.features[AllEntities].panel


def names(hands):
    model = panel(hands).table.entities
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def cells(hands, name):
    model = panel(hands).table.entities
    row = names(hands).index(name)
    return [model.index(row, column).data() for column in range(4)]


def go_to(hands, name):
    """Search for an entity, and go to it in the list; its mentions are there."""
    hands.wait_until_active()
    panel(hands).search.setFocus()
    panel(hands).search.selectAll()
    hands.type(name)
    hands.wait(lambda: names(hands) and names(hands)[0] == name)
    hands.press("Down")
    hands.wait(lambda: mentioned(hands))


def current(hands):
    one = panel(hands).table.current
    return None if one is None else one.entity.name


def mentioned(hands):
    rows = panel(hands).mentioned.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def entity(hands, name):
    (found,) = (one for one in hands.export()["entities"] if one["name"] == name)
    return found


def articles_of(hands, name):
    """In which articles an entity is mentioned, as the project's file says."""
    id_ = entity(hands, name)["id"]
    articles = hands.export()["articles"]
    return [a["id"] for a in articles if any(m.get("entity_id") == id_ for m in a["mentions"])]


# The panel


def test_its_key_opens_it_at_the_search_and_closes_it_again(listed):
    assert listed.window.actions_by_id["show_all_entities"].isChecked()
    listed.press("Shift+F8")
    assert not panel(listed).isVisible()
    assert listed.view.hasFocus()


def test_it_opens_at_the_entity_of_the_selected_mention(hands):
    hands.click_text("Straits Meridian Power")
    open_list(hands)
    hands.wait(lambda: current(hands) == "Straits Meridian Power")


def test_it_comes_back_after_a_restart(listed):
    listed.restart()
    listed.wait(lambda: panel(listed).isVisible() and names(listed))


def test_f6_goes_into_it_and_out_of_it(listed):
    listed.press("Esc")
    assert listed.view.hasFocus()
    for _ in listed.parts.focus_places():
        listed.press("F6")
        if panel(listed).isAncestorOf(QApplication.focusWidget()):
            break
    assert panel(listed).search.hasFocus()
    listed.press("Down", "F6")
    assert not panel(listed).isAncestorOf(QApplication.focusWidget())


def test_tab_reaches_everything_in_it_and_goes_on(listed):
    go_to(listed, OWNER)
    reached = set()
    for _ in range(80):
        listed.press("Tab")
        reached.add(QApplication.focusWidget())
        if panel(listed).table.hasFocus():
            break
    shown = panel(listed)
    controls = (
        shown.search,
        shown.order,
        shown.table,
        shown.merge,
        shown.find_duplicates,
        shown.place,
        shown.split,
    )
    fields = (shown.form.name, shown.form.kind, shown.form.aliases, shown.form.wikidata, shown.form.note)
    assert {*controls, *fields, shown.mentioned, listed.view} <= reached


def test_everything_in_it_is_said_in_malay(in_malay):
    open_list(in_malay)
    assert english_left(panel(in_malay)) == set()
    in_malay.run("find_duplicates")
    assert english_left(panel(in_malay)) == set()


# The list


def test_it_says_of_every_entity_of_the_project_how_often_and_where_it_is_mentioned(listed):
    assert sorted(names(listed), key=str.casefold) == names(listed)
    assert len(names(listed)) == len(listed.export()["entities"])
    count = sum(
        one.get("entity_id") == entity(listed, OWNER)["id"]
        for a in listed.export()["articles"]
        for one in a["mentions"]
    )
    assert cells(listed, OWNER) == [OWNER, "Person", str(count), str(len(articles_of(listed, OWNER)))]
    row = names(listed).index(OWNER)
    spoken = panel(listed).table.entities.index(row, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{OWNER}. Person. Mentions: {count}. Articles: {len(articles_of(listed, OWNER))}"


def test_letters_find_an_entity_by_a_name_or_an_alias(listed):
    listed.session.run(entity_edits.change, entity(listed, OWNER)["id"], "aliases", ("Pak Lan",))
    listed.settle()
    panel(listed).search.setFocus()
    listed.type("pak l")
    listed.wait(lambda: names(listed)[:1] == [OWNER])
    panel(listed).search.clear()
    assert len(names(listed)) > 5


def test_a_name_in_another_spelling_or_with_titles_is_found_by_the_rules_of_names(listed):
    panel(listed).search.setFocus()
    listed.type("Datuk Seri Azlan b. Rahim")
    listed.wait(lambda: names(listed)[:1] == [OWNER])


def test_columns_are_sorted_by_choice_and_by_their_headers(listed):
    order = panel(listed).order
    order.setFocus()
    order.setCurrentIndex(order.findData(str(MENTIONS)))
    order.activated.emit(order.currentIndex())
    counts = [int(cells(listed, name)[MENTIONS]) for name in names(listed)]
    assert counts == sorted(counts, reverse=True)
    header = panel(listed).table.horizontalHeader()
    header.sectionClicked.emit(NAME)
    ascending = names(listed)
    header.sectionClicked.emit(NAME)
    assert names(listed) == ascending[::-1]
    header.sectionClicked.emit(ARTICLES)
    assert order.currentData() == str(ARTICLES)


def test_another_order_shows_its_top_to_who_is_at_the_top_and_keeps_the_entity_of_who_is_not(listed):
    table, order = panel(listed).table, panel(listed).order
    assert table.currentIndex().row() == 0

    def choose(column):
        order.setCurrentIndex(order.findData(str(column)))
        order.activated.emit(order.currentIndex())

    choose(MENTIONS)
    assert table.currentIndex().row() == 0
    assert table.current.mentions == max(one.mentions for one in table.entities.all)
    table.setFocus()
    listed.press("Down", "Down")
    kept = table.current.entity.id
    choose(NAME)
    assert table.current.entity.id == kept
    assert table.currentIndex().row() > 0


def test_what_columns_are_called_leaves_room_for_the_arrow_of_the_order(listed):
    header = panel(listed).table.horizontalHeader()
    header.sectionClicked.emit(NAME)
    image = header.viewport().grab().toImage()
    for column in (MENTIONS, ARTICLES):
        end = header.sectionViewportPosition(column) + header.sectionSize(column)
        beside = {image.pixel(x, y) for x in range(end - 15, end - 2) for y in range(2, image.height() - 3)}
        assert len(beside) == 1


def test_it_says_how_many_are_selected_where_these_are_several(listed):
    table, said = panel(listed).table, panel(listed).count
    count = table.entities.rowCount()
    table.setFocus()
    assert said.text() == f"Entities: {count}"
    listed.press("Shift+Down", "Shift+Down")
    assert said.text() == f"Entities: {count} · selected: 3"
    listed.press("Down")
    assert said.text() == f"Entities: {count}"
    listed.press("Home", "Shift+End")
    assert said.text() == f"Entities: {count} · selected: {count}"


def test_it_follows_what_is_tagged_and_undone_in_the_text(listed):
    assert "Putrajaya" not in names(listed)
    listed.caret_to("Putrajaya")
    listed.press("3")
    listed.wait(lambda: "Putrajaya" in names(listed))
    listed.press("Ctrl+Z")
    listed.wait(lambda: "Putrajaya" not in names(listed))


def test_of_ten_thousand_entities_each_is_prepared_once_and_each_search_and_order_is_told_once(
    qapp, monkeypatch
):
    prepared, told = [], []
    searched = entity_table_model._searched
    monkeypatch.setattr(
        entity_table_model, "_searched", lambda one: prepared.append(one.entity.id) or searched(one)
    )
    model = EntityTableModel()
    model.set_entities(
        ListedEntity(Entity(str(n), f"Nama {n * 7919 % 10_000}", "PERSON", (f"N{n}",), None, None), n, 1)
        for n in range(10_000)
    )
    for signal in (model.modelReset, model.dataChanged, model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: told.append(model.rowCount()))
    model.set_search("nama 12")
    model.sort(MENTIONS, Qt.SortOrder.DescendingOrder)
    model.set_search("")
    few = sum("12" in str(n) for n in range(10_000))
    assert few < told[0] < 10_000  # those that are called so, and those with an alias that has it
    assert told[1:] == [told[0], 10_000]
    assert len(prepared) == 10_000


def test_buttons_are_pressed_only_where_they_have_an_entity_or_a_mention(listed):
    shown = panel(listed)
    buttons = shown.merge, shown.place, shown.split
    go_to(listed, OWNER)
    assert [button.isEnabled() for button in buttons] == [True, True, True]
    shown.search.setFocus()
    shown.search.selectAll()
    listed.type("zzzz")
    listed.wait(lambda: not names(listed))
    assert [button.isEnabled() for button in buttons] == [False, False, False]


# What is known of one


def test_its_fields_are_changed_by_typing_and_undone(listed):
    go_to(listed, OWNER)
    listed.press("F2")
    assert panel(listed).form.name.hasFocus()
    listed.type("Azlan Rahim")
    listed.press("Tab")
    listed.wait(lambda: current(listed) == "Azlan Rahim")
    before = panel(listed).form.aliases.toPlainText()
    listed.press("Tab", "Ctrl+A")
    listed.type("Pak Lan")
    listed.press("Return")
    listed.type("Encik Azlan")
    listed.press("Tab")
    listed.settle()
    assert entity(listed, "Azlan Rahim")["aliases"] == ["Pak Lan", "Encik Azlan"]
    listed.run("undo")
    listed.settle()
    assert panel(listed).form.aliases.toPlainText() == before


def test_a_wikidata_id_that_is_none_is_refused_beside_the_field_and_a_page_address_is_taken(listed):
    go_to(listed, OWNER)
    form = panel(listed).form
    form.wikidata.setFocus()
    listed.type("L42")
    listed.press("Return")
    assert form.error.isVisible()
    assert form.error.text() == (
        "“L42” is not the id of a Wikidata item; nothing was changed. Write it like Q833."
    )
    assert form.wikidata.text() == "L42"
    form.wikidata.selectAll()
    listed.type("https://www.wikidata.org/wiki/Q42")
    listed.press("Return")
    listed.settle()
    assert not form.error.isVisible()
    assert entity(listed, OWNER)["wikidata"] == "Q42"
    assert form.wikidata.text() == "Q42"


def test_its_page_is_opened_in_the_browser_by_key_and_by_button(listed, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    go_to(listed, OWNER)
    listed.press("W")
    assert opened == []
    assert listed.hint == "This entity has no Wikidata id yet."
    listed.session.run(entity_edits.change, entity(listed, OWNER)["id"], "wikidata", "Q42")
    listed.settle()
    listed.press("W")
    listed.click(panel(listed).form.page)
    assert opened == ["https://www.wikidata.org/wiki/Q42"] * 2


def test_what_is_being_typed_is_saved_when_the_window_is_closed(listed):
    go_to(listed, OWNER)
    panel(listed).form.note.setFocus()
    listed.type("nelayan")
    listed.restart()
    assert entity(listed, OWNER)["note"] == "nelayan"


# Where it is mentioned


def test_enter_goes_to_its_mentions_and_enter_opens_one_in_its_article(listed):
    go_to(listed, OWNER)
    listed.press("Return")
    assert panel(listed).mentioned.hasFocus()
    other = next(a for a in articles_of(listed, OWNER) if a != listed.window.desk.article_id)
    rows = panel(listed).mentioned.rows
    while rows.at(panel(listed).mentioned.currentIndex().row()).mention.article_id != other:
        listed.press("Down")
    mention = rows.at(panel(listed).mentioned.currentIndex().row()).mention
    listed.press("Return")
    assert listed.window.desk.article_id == other
    assert listed.view.hasFocus()
    assert listed.selected() == mention.surface


def test_each_mention_stands_in_its_sentence(listed):
    go_to(listed, OWNER)
    first = panel(listed).mentioned.rows.at(0)
    text = listed.session.read.articles.text(first.mention.article_id)
    around = text[first.mention.start - len(first.before) : first.mention.end + len(first.after)]
    assert around == first.before + first.mention.surface + first.after
    assert len(around) > len(first.mention.surface) + 10


# Merging and splitting


def merge_first_two(hands):
    """Merge the two entities found by “Semarak …”, the one with more mentions staying; returns its name."""
    go_to(hands, "Kuala Semarak")
    hands.press("M")
    assert hands.picker().windowTitle() == "Which entity is the same as “Kuala Semarak”?"
    assert hands.options()[0] == "Semarak"
    hands.press("1")
    hands.wait(lambda: hands.picker().windowTitle() == "Which name stays?")
    assert hands.options() == ["Kuala Semarak", "Semarak"]
    hands.press("1")
    hands.settle()


def test_m_merges_an_entity_with_another_in_one_edit(listed):
    before = len(listed.export()["entities"])
    merge_first_two(listed)
    assert entity(listed, "Kuala Semarak")["aliases"] == ["Semarak"]
    assert len(listed.export()["entities"]) == before - 1
    listed.wait(lambda: current(listed) == "Kuala Semarak")
    listed.run("undo")
    listed.settle()
    assert len(listed.export()["entities"]) == before
    assert entity(listed, "Semarak")
    listed.run("redo")
    listed.settle()
    listed.restart()
    assert len(listed.export()["entities"]) == before - 1
    listed.run("undo")
    listed.settle()
    assert entity(listed, "Semarak")


def test_behind_the_likely_ones_those_of_its_type_are_offered_before_others(listed):
    go_to(listed, "Kuala Semarak")
    listed.press("M")
    model = listed.picker().model
    types = [model.at(row).detail.partition(" · ")[0] for row in range(model.rowCount())]
    named_alike = listed.options().index("Semarak") + 1
    rest = [type_ == "Country or city" for type_ in types[named_alike:]]
    assert True in rest
    assert rest == sorted(rest, reverse=True)


def test_several_selected_entities_are_merged_at_once(listed):
    before = names(listed)
    listed.press("Down", "Home")
    listed.press("Shift+Down", "Shift+Down")
    assert len(panel(listed).table.selected) == 3
    listed.press("M")
    kept = listed.options()[0]
    listed.press("Return")
    listed.settle()
    listed.wait(lambda: len(names(listed)) == len(before) - 2)
    assert set(before[:3]) - {kept} <= set(entity(listed, kept)["aliases"])


def test_shift_with_home_and_end_selects_as_far_as_there(listed):
    listed.press("Down", "Home", "Down", "Shift+End")
    assert [one.entity.name for one in panel(listed).table.selected] == names(listed)[1:]
    listed.press("Shift+Home")
    assert [one.entity.name for one in panel(listed).table.selected] == names(listed)[:2]


def test_esc_merges_nothing(listed):
    go_to(listed, "Kuala Semarak")
    before = listed.export()["entities"]
    listed.press("M")
    listed.picker()
    listed.press("Esc")
    listed.wait_until_active()
    assert listed.export()["entities"] == before
    assert panel(listed).table.hasFocus()


def test_s_splits_the_selected_mentions_off_in_one_edit(listed):
    go_to(listed, OWNER)
    count = len(mentioned(listed))
    listed.press("Return", "Home", "Shift+Down", "S")
    dialog = listed.dialog(QInputDialog)
    dialog.findChild(QLineEdit).selectAll()
    listed.type("Azlan Muda")
    listed.press("Return")
    listed.settle()
    listed.wait(lambda: len(mentioned(listed)) == count - 2)
    panel(listed).search.clear()
    assert cells(listed, "Azlan Muda")[MENTIONS] == "2"
    assert articles_of(listed, "Azlan Muda")
    listed.run("undo")
    listed.settle()
    listed.wait(lambda: len(mentioned(listed)) == count)


def test_all_mentions_of_an_entity_are_not_split_off(listed):
    go_to(listed, OWNER)
    listed.press("Return", "Ctrl+A", "S")
    assert listed.hint.startswith("These are all mentions of this entity.")


def test_its_commands_show_the_list_first_where_it_is_hidden(hands):
    hands.run("merge_entities")
    assert panel(hands).isVisible()
    assert hands.hint == "Choose in the list first."


def test_more_mentions_come_as_the_list_is_walked_to_its_end(listed):
    article_id, text = listed.window.desk.article_id, listed.text
    places = [at for at in range(len(text) - 2) if text[at : at + 2].isalpha()][:130]
    owner = entity(listed, OWNER)["id"]
    for at in places:
        listed.session.run(mentions.tag, article_id, at, at + 2, "PERSON")
    listed.settle()
    made = [
        one.id
        for one in listed.session.read.marked.mentions(article_id)
        if one.end - one.start == 2 and one.start in set(places)
    ]
    listed.session.run(mentions.give_entity, made, owner)
    listed.settle()
    go_to(listed, OWNER)
    listed.wait(lambda: len(mentioned(listed)) >= 100)
    listed.press("Return", "End")
    listed.wait(lambda: len(mentioned(listed)) > 130)
    assert len(mentioned(listed)) == int(cells(listed, OWNER)[MENTIONS])
