"""Bar, menus, digits, palette, painter and hover card follow the tagset at once, and back on undo."""

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from penanda.edits import labels
from penanda.model.tagset import DEFAULT_LABELS
from penanda.model.tagsets import READY

SHIP = replace(
    DEFAULT_LABELS[0], id="SHIP", names={"en": "Ship & boat", "ms": "Kapal"}, color_light="#B00020"
)


def edit(hands, *args, **kwargs):
    hands.session.run(*args, **kwargs)
    hands.settle()


def bar(hands):
    return [button.text() for button in hands.parts.labels.findChildren(QToolButton) if button.isVisible()]


def menu(hands, name="tag"):
    texts = []
    for action in hands.window.menus[name].actions():
        if action.isSeparator() or action.menu() is not None:
            break
        texts.append(action.text())
    return texts


def test_a_new_label_is_in_bar_menus_and_palette_and_its_digit_tags(hands):
    edit(hands, labels.add, SHIP)
    assert bar(hands)[0] == "Person"
    assert bar(hands)[-1] == "1 Ship"
    assert menu(hands)[-1] == "Ship && boat\t1"
    assert menu(hands, "everywhere")[-1] == "Ship && boat\tShift+1"
    hands.caret_to("Putrajaya")
    hands.press("1")
    hands.settle()
    assert hands.mention("Putrajaya")["label"] == "SHIP"
    hands.press("Ctrl+K")
    hands.picker()
    hands.type("boat")
    assert [one for one in hands.options() if one == "Ship & boat"] == ["Ship & boat"] * 2
    hands.press("Esc")


def test_a_new_label_tags_every_place_with_shift_and_its_digit(hands):
    edit(hands, labels.add, SHIP)
    hands.caret_to("farm")
    hands.press("Shift+1")
    hands.settle()
    assert sum(label == "SHIP" for _words, label in hands.mentions()) >= 1


def test_a_retired_label_leaves_bar_and_digits_but_its_marks_stay_as_they_are(hands):
    before = hands.mentions()
    edit(hands, labels.change, "PERSON", "active", value=False)
    assert bar(hands)[0].startswith("2 ")
    assert not any("Person" in text for text in menu(hands))
    hands.caret_to("Putrajaya")
    hands.press("1")
    hands.settle()
    assert hands.mentions() == before
    hands.press("Ctrl+Z")
    hands.settle()
    assert bar(hands)[0] == "1 Person"
    assert menu(hands)[0] == "Person\t1"


def test_a_retired_label_is_not_repeated(hands):
    hands.caret_to("Putrajaya")
    hands.press("1")
    hands.settle()
    edit(hands, labels.change, "PERSON", "active", value=False)
    before = hands.mentions()
    hands.caret_to("oxygen")
    hands.press(".")
    hands.settle()
    assert hands.mentions() == before
    assert hands.hint.startswith("No label was used yet")


def test_order_names_and_keys_follow_and_the_bar_keeps_its_colours(hands):
    labels_now = [one.id for one in hands.session.read.tagset.labels()]
    edit(hands, labels.move, "DATE", -labels_now.index("DATE"))
    edit(hands, labels.change, "DATE", "names", {"en": "Day", "ms": "Hari"})
    edit(hands, labels.change, "DATE", "key", "1")
    assert bar(hands)[:2] == ["1 Day", "Person"]
    assert menu(hands)[:2] == ["Day\t1", "Person"]
    button = hands.parts.labels.findChildren(QToolButton)[-10]
    assert "background" in button.styleSheet()


def test_the_painter_uses_a_new_colour_at_once(hands):
    edit(hands, labels.change, "PERSON", "color_light", "#8A0018")
    assert hands.view.ink_of("PERSON").name().upper() == "#8A0018"


def test_a_whole_tagset_of_more_labels_than_digits_is_followed(hands):
    edit(hands, labels.take, READY["ontonotes5"], name="OntoNotes 5")
    assert len(bar(hands)) == 18
    assert menu(hands)[-1] == "Place in an order"
    edit(hands, labels.take, READY["conll2003"], name="CoNLL-2003")
    assert bar(hands) == ["1 Person", "2 Org", "3 Place", "4 Other"]
    hands.caret_to("Putrajaya")
    hands.press("4")
    hands.settle()
    assert hands.mention("Putrajaya")["label"] == "MISC"


def tip(hands, text):
    (chip,) = [one for one in hands.parts.labels.findChildren(QToolButton) if one.text() == text]
    return chip.toolTip()


def test_a_chip_says_its_whole_name_and_what_is_tagged_with_it_in_short_lines(hands):
    name, *described = tip(hands, "2 Org").splitlines()
    assert name == "Organisation  (2)"
    assert " ".join(described) == DEFAULT_LABELS[1].description["en"]
    assert len(described) == 2
    edit(hands, labels.change, "ORG", "description", {"en": "", "ms": ""})
    edit(hands, labels.change, "ORG", "key", "")
    assert tip(hands, "Org") == "Organisation"


def test_a_description_is_seen_over_chip_and_mark(hands):
    edit(hands, labels.change, "PERSON", "description", {"en": "Names of people, with titles.", "ms": ""})
    assert tip(hands, "1 Person") == "Person  (1)\nNames of people, with titles."
    hands.window.hovering._rest.setInterval(0)
    point = hands.point_of(hands.find("Tan Sri Lim Boon Hock")[0])
    QTest.mouseMove(hands.view.viewport(), point - QPoint(1, 0))
    QTest.mouseMove(hands.view.viewport(), point)
    card = hands.window.hovering.card
    hands.wait(card.isVisible)
    assert card.details.text().endswith("Names of people, with titles.")
