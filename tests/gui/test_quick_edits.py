"""Edits in quick succession on a slow disk: each is of what is saved by then, and none undoes another."""

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtWidgets import QApplication, QToolButton
from test_all_entities import entity, go_to, listed, panel
from test_claims_by_key import card, claim
from test_late_echoes import disk, labels_dialog
from test_rating_scale import dialog as scale_dialog
from test_rating_scale import scale, tab_to

__all__ = ["card", "claim", "disk", "listed", "scale_dialog"]

NAMES = ("Lim Boon", "Nabil", "Jeti Teluk")


@pytest.fixture
def about(hands, claim, card):
    """The claim is about three entities; returns their names as saved."""
    for name in NAMES:
        hands.view.setFocus()
        hands.press("Shift+B")
        pick(hands, name)
        hands.wait_until_active()

    def saved():
        names = {one["id"]: one["name"] for one in hands.export()["entities"]}
        return [names[one] for one in claim()["about_entity_ids"]]

    return saved


def press_crosses(hands, box, names):
    """Press the ✕ of several rows by Space, one directly after the other."""
    for name in names:
        hands.wait(lambda name=name: cross_of(box, name))
        cross_of(box, name)[0].setFocus()
        hands.press("Space")


def cross_of(box, name):
    crosses = [one for one in box.findChildren(QToolButton) if name in one.accessibleName()]
    return [one for one in crosses if one.isVisible()]


def pick(hands, letters):
    hands.picker()
    hands.type(letters)
    hands.press("Return")


def test_two_entities_taken_from_a_claim_on_its_card_stay_away(hands, disk, about, card):
    first, second, third = about()
    disk.hold()
    press_crosses(hands, card.ties, (first, second))
    disk.go_on()
    assert about() == [third]


def test_two_entities_taken_from_a_claim_at_the_desk_stay_away(hands, disk, about):
    first, second, third = about()
    desk = AtTheClaimDesk(hands)
    disk.hold()
    press_crosses(hands, desk.window.context.about, (first, second))
    disk.go_on()
    desk.quiet()
    assert about() == [third]
    desk.leave()


def test_one_is_added_while_another_is_being_taken_away(hands, disk, about, card):
    first, *others = about()
    disk.hold()
    press_crosses(hands, card.ties, (first,))
    hands.view.setFocus()
    hands.press("Shift+B")
    pick(hands, "Samir")
    disk.go_on()
    assert about() == [*others, "Samir al-Marsawi"]


def test_one_is_added_at_the_desk_while_another_is_being_taken_away(hands, disk, about):
    first, *others = about()
    desk = AtTheClaimDesk(hands)
    disk.hold()
    press_crosses(hands, desk.window.context.about, (first,))
    desk.window.context.add_about.setFocus()
    hands.press("Space")
    pick(hands, "Samir")
    disk.go_on()
    desk.quiet()
    assert about() == [*others, "Samir al-Marsawi"]
    desk.leave()


def at_a_claim_in_another(hands):
    """Put a claim into another one, at the desk."""
    desk = AtTheClaimDesk(hands)
    desk.to("This is not nature")
    ask_around(hands, desk, "oxygen")
    desk.quiet()
    hands.wait(desk.window.context.relation.isVisible)
    return desk


def ask_around(hands, desk, letters):
    desk.window.context.around.setFocus()
    hands.press("Space")
    pick(hands, letters)
    hands.wait(lambda: QApplication.activeModalWidget() is None)


def test_how_a_claim_lies_in_another_leaves_the_other_that_was_just_chosen(hands, disk):
    desk = at_a_claim_in_another(hands)
    before = desk.saved()["parent_claim_id"]
    disk.hold()
    ask_around(hands, desk, "scooped")
    desk.window.context.relation.setFocus()
    hands.press("Down")
    disk.go_on()
    desk.quiet()
    assert desk.saved()["parent_claim_id"] != before
    assert desk.saved()["parent_relation"] == "part_of"
    desk.leave()


def test_another_claim_around_leaves_how_it_lies_in_it_as_was_just_chosen(hands, disk):
    desk = at_a_claim_in_another(hands)
    disk.hold()
    desk.window.context.relation.setFocus()
    hands.press("Down")
    ask_around(hands, desk, "scooped")
    disk.go_on()
    desk.quiet()
    assert desk.saved()["parent_relation"] == "part_of"
    desk.leave()


def test_how_it_lies_in_a_claim_that_it_was_just_taken_from_is_nothing(hands, disk):
    desk = at_a_claim_in_another(hands)
    disk.hold()
    ask_around(hands, desk, "In none")
    desk.window.context.relation.setFocus()
    hands.press("Down")
    disk.go_on()
    desk.quiet()
    assert desk.saved().get("parent_claim_id") is None
    desk.leave()


def test_a_rating_goes_up_as_often_as_was_pressed(hands, disk, scale_dialog):
    before = [names["en"] for names, _ in scale(hands)]
    tab_to(hands, scale_dialog.rows[2].up)
    disk.hold()
    hands.press("Space", "Space")
    disk.go_on()
    assert [names["en"] for names, _ in scale(hands)][:3] == [before[2], *before[:2]]
    hands.press("Esc")


def test_what_is_undone_of_a_rating_stays_so_when_its_other_name_is_typed(hands, disk, scale_dialog):
    row = scale_dialog.rows[0]
    english, malay = row.english.text(), "Benar"
    rename(hands, row.english, "True")
    hands.settle()
    disk.hold()
    hands.run("undo")
    rename(hands, row.malay, malay)
    disk.go_on()
    assert scale(hands)[0][0] == {"en": english, "ms": malay}
    hands.press("Esc")


def rename(hands, line, name):
    line.setFocus()
    line.selectAll()
    hands.type(name)
    hands.press("Return")


def saved_label(hands, code):
    hands.settle()
    return next(one for one in hands.session.read.tagset.labels() if one.id == code)


def test_what_is_undone_of_a_label_stays_so_when_its_other_name_is_typed(hands, disk):
    form = labels_dialog(hands).form
    english = form.names["en"].text()
    rename(hands, form.names["en"], "Human being")
    hands.settle()
    disk.hold()
    hands.run("undo")
    rename(hands, form.names["ms"], "Insan")
    disk.go_on()
    assert saved_label(hands, form.label_id).names == {"en": english, "ms": "Insan"}
    hands.press("Esc")


def test_what_is_undone_of_a_label_stays_so_when_its_other_mapping_is_chosen(hands, disk):
    form = labels_dialog(hands).form
    before = saved_label(hands, form.label_id).maps_to
    first, second = list(form.mappings)[:2]
    choose_last(hands, form.mappings[first])
    hands.settle()
    disk.hold()
    hands.run("undo")
    choose_last(hands, form.mappings[second])
    disk.go_on()
    after = saved_label(hands, form.label_id).maps_to
    assert after == before | {second: form.mappings[second].currentData()}
    hands.press("Esc")


def choose_last(hands, choice):
    choice.setFocus()
    hands.press("End")


def test_a_label_goes_from_where_it_is_when_its_last_move_was_undone(hands, disk):
    dialog = labels_dialog(hands)
    before = [one.id for one in hands.session.read.tagset.labels()]
    dialog.list.setFocus()
    hands.press("Alt+Down", "Alt+Down")
    hands.settle()
    disk.hold()
    hands.run("undo")
    hands.press("Alt+Up")
    disk.go_on()
    hands.settle()
    assert [one.id for one in hands.session.read.tagset.labels()] == before
    assert [one.id for one in dialog._labels] == before
    hands.press("Esc")


def test_a_name_typed_while_two_entities_are_being_made_one_takes_none_of_theirs_away(listed, disk):
    go_to(listed, "Kuala Semarak")
    disk.hold()
    listed.press("M")
    listed.picker()
    listed.press("1")
    listed.wait(lambda: listed.picker().windowTitle() == "Which name stays?")
    listed.press("1")
    listed.wait(lambda: listed.session.waiting)
    form = panel(listed).form
    form.aliases.setFocus()
    listed.type("Semarak town")
    listed.press("Tab")
    disk.go_on()
    listed.settle()
    assert entity(listed, "Kuala Semarak")["aliases"] == ["Semarak town", "Semarak"]
