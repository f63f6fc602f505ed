"""Editing the labels by keys: each change is an edit, followed at once, undone, there after a restart."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QInputDialog, QToolButton

from penanda.edits.labels import take
from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.commands.key_sheet import KeySheet
from penanda_gui.settings import Settings
from penanda_gui.tagset.dialog import LabelsDialog


def bar(hands):
    return [one.text() for one in hands.parts.labels.findChildren(QToolButton) if one.isVisible()]


def last_edit(hands):
    hands.settle()
    return hands.session.read.journal.to_undo().done.kind


def rewrite(hands, field, text):
    """Go into a field, write something else and press Enter."""
    field.setFocus()
    hands.press("Ctrl+A", "Del")
    if text:
        hands.type(text)
    hands.press("Return")
    hands.settle()


def test_alt_and_arrows_move_a_label_and_the_bar_follows(hands, dialog, labels):
    hands.press("Down", "Alt+Up")
    assert list(labels())[:2] == ["ORG", "PERSON"]
    assert bar(hands)[:2] == ["2 Org", "1 Person"]
    assert dialog.list.current == "ORG"
    hands.press("Alt+Up")
    assert list(labels())[:2] == ["ORG", "PERSON"]
    hands.press("Alt+Down", "Alt+Down")  # the second one comes before the first one is saved
    assert list(labels())[:3] == ["PERSON", "GPE", "ORG"]
    for order in (["PERSON", "ORG", "GPE"], ["ORG", "PERSON", "GPE"], ["PERSON", "ORG", "GPE"]):
        hands.press("Ctrl+Z")
        assert list(labels())[:3] == order
    hands.press("Ctrl+Shift+Z")
    assert list(labels())[:2] == ["ORG", "PERSON"]


def test_names_are_typed_and_previewed_before_they_are_saved(hands, dialog, labels):
    name = dialog.form.names["en"]
    name.setFocus()
    name.selectAll()
    hands.type("Human being")
    assert [chip.text() for chip in dialog.form.chips] == ["Human · Orang"] * 2
    assert labels()["PERSON"].names["en"] == "Person"
    hands.press("Return")
    assert labels()["PERSON"].names == {"en": "Human being", "ms": "Orang"}
    assert bar(hands)[0] == "1 Human"
    rewrite(hands, dialog.form.names["ms"], "Insan")
    assert labels()["PERSON"].names == {"en": "Human being", "ms": "Insan"}


def test_a_label_keeps_its_name_when_all_of_it_is_deleted(hands, dialog, labels):
    rewrite(hands, dialog.form.names["en"], "")
    assert labels()["PERSON"].names["en"] == "Person"
    assert dialog.form.names["en"].text() == "Person"
    assert dialog.message.text() == "A label cannot be without this name: “Person” stays."


def test_a_label_without_a_malay_name_shows_the_english_one_in_its_place(hands, dialog, labels):
    rewrite(hands, dialog.form.names["ms"], "")
    assert dialog.form.names["ms"].text() == ""
    assert dialog.form.names["ms"].placeholderText() == "Person"


def test_a_colour_is_checked_as_it_is_typed_and_painted_when_it_is_saved(hands, dialog, labels):
    line, cells = dialog.form.light.line, dialog.form.table.cells
    line.setFocus()
    line.selectAll()
    before = labels()
    hands.type(before["ORG"].color_light)
    assert cells["normal", False].text() == "✕ 0.0 · too near to Organisation"
    assert cells["normal", False].objectName() == "error"
    for sight in ("protan", "deutan", "tritan"):
        assert cells[sight, False].text() == "≈ 0.0 · looks like Organisation"
        assert cells[sight, False].objectName() == ""
    assert labels() == before
    line.selectAll()
    hands.type("404a00")
    assert cells["contrast", False].text().startswith("✓ ")
    hands.press("Return")
    assert labels()["PERSON"].color_light == "#404A00"
    assert hands.view.ink_of("PERSON").name().upper() == "#404A00"
    assert last_edit(hands) == "label_changed"


def test_the_labels_a_project_starts_with_are_shown_without_a_fault(hands, dialog, labels):
    for _ in labels():
        cells = dialog.form.table.cells
        assert {cell.objectName() for cell in cells.values()} == {""}, dialog.form.label_id
        assert all(cell.text()[0] in "✓≈" or ": ✓\u00a0" in cell.text() for cell in cells.values())
        hands.press("Down")
        hands.settle()


def test_a_faint_colour_is_told_with_the_ink_that_is_used_for_it(hands, dialog):
    rewrite(hands, dialog.form.light.line, "#FFE866")
    text = dialog.form.table.cells["contrast", False].text()
    ink = hands.view.ink_of("PERSON").name().upper()
    assert text.startswith("1.")
    assert ink in text
    assert ink != "#FFE866"


def test_the_swatch_stands_off_the_words_beside_it(dialog):
    pick = dialog.form.light.pick
    image = pick.grab().toImage()
    middle = range(8, image.height() - 8)
    colour, ground = QColor(dialog.form.light.colour).rgb(), image.pixel(6, image.height() // 2)
    swatch = max(x for x in range(image.width()) if image.pixel(x, image.height() // 2) == colour)
    words = next(
        x for x in range(swatch + 1, image.width()) if any(image.pixel(x, y) != ground for y in middle)
    )
    assert words - swatch > 4


def test_what_is_no_colour_is_said_and_changes_nothing(hands, dialog, labels):
    before = labels()
    rewrite(hands, dialog.form.dark.line, "#12")
    assert labels() == before
    assert dialog.message.isVisible()
    assert "#12" in dialog.message.text()
    rewrite(hands, dialog.form.dark.line, "#ABCDEF")
    assert labels()["PERSON"].color_dark == "#ABCDEF"
    assert not dialog.message.isVisible()


def test_a_colour_is_picked_in_a_dialog_too(hands, dialog, labels):
    dialog.form.light.pick.setFocus()
    hands.press("Space")
    picker = hands.dialog(QColorDialog)
    picker.setCurrentColor("#7A0019")
    hands.press("Return")
    hands.wait(lambda: labels()["PERSON"].color_light == "#7A0019")


def test_a_key_goes_over_from_the_label_that_had_it(hands, dialog, labels):
    dialog.form.key.setFocus()
    assert dialog.form.key.itemText(2) == "2 (now Organisation)"
    hands.press("Down")
    hands.settle()
    assert (labels()["PERSON"].key, labels()["ORG"].key) == ("2", "")
    assert bar(hands)[:2] == ["2 Person", "Org"]
    hands.press("Esc")
    hands.wait_until_active()
    hands.caret_to("Putrajaya")
    hands.press("2")
    hands.settle()
    assert hands.mention("Putrajaya")["label"] == "PERSON"


def test_descriptions_and_mappings_are_saved(hands, dialog, labels):
    box = dialog.form.descriptions["ms"]
    assert box.toPlainText() == DEFAULT_LABELS[0].description["ms"]
    box.setFocus()
    hands.press("Ctrl+A")
    hands.type("Nama orang")
    hands.press("Tab")
    assert labels()["PERSON"].description["ms"] == "Nama orang"
    choice = dialog.form.mappings["ontonotes5"]
    choice.setFocus()
    hands.press("Down")
    assert labels()["PERSON"].maps_to == {"conll2003": "PER", "ontonotes5": "PERSON"}
    hands.press("Up")
    assert labels()["PERSON"].maps_to == {"conll2003": "PER"}


def test_space_retires_a_label_and_takes_it_back_and_its_marks_stay(hands, dialog, labels):
    before = hands.mentions()
    hands.press("Space")
    assert not labels()["PERSON"].active
    assert bar(hands)[0] == "2 Org"
    assert hands.mentions() == before
    assert dialog.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Person. 1. Retired"
    hands.press("Space")
    assert labels()["PERSON"].active
    assert bar(hands)[0] == "1 Person"


def test_what_is_refused_names_the_label_in_the_language_of_the_window(at_the_desk):
    settings = Settings()
    settings.language_choice = "ms"
    settings.save()
    at_the_desk.start()
    at_the_desk.press("Ctrl+Shift+L")
    dialog = at_the_desk.dialog(LabelsDialog)
    at_the_desk.press("Del")
    at_the_desk.wait(dialog.message.isVisible)
    assert "“Orang”" in dialog.message.text()
    assert "Person" not in dialog.message.text()


def test_a_label_in_use_is_not_removed_and_one_without_marks_is(hands, dialog, labels):
    hands.press("Del")
    assert "PERSON" in labels()
    hands.wait(dialog.message.isVisible)
    assert "“Person” is in use" in dialog.message.text()
    assert hands.news == "", "what is refused in the dialog is told there alone"
    hands.press("Ins")
    hands.dialog(QInputDialog)
    hands.type("Ship")
    hands.press("Return")
    hands.wait(lambda: dialog.form.label_id == "SHIP")
    dialog.activateWindow()
    hands.dialog(LabelsDialog)
    dialog.list.setFocus()
    hands.press("Del")
    assert "SHIP" not in labels()
    hands.press("Ctrl+Z")
    assert "SHIP" in labels()


def test_a_new_label_gets_a_code_a_colour_of_its_own_and_the_focus_in_its_name(hands, dialog, labels):
    hands.press("Space")
    assert not labels()["PERSON"].active
    hands.press("Ins")
    hands.dialog(QInputDialog)
    hands.type("Chemical element")
    hands.press("Return")
    hands.wait(lambda: dialog.form.label_id == "CHEMICAL_ELEMENT")
    made = labels()["CHEMICAL_ELEMENT"]
    assert made.names["en"] == "Chemical element"
    assert made.key == "1"
    others = {label.color_light for code, label in labels().items() if code != made.id}
    assert made.color_light not in others
    dialog.activateWindow()
    hands.dialog(LabelsDialog)
    assert QApplication.focusWidget() is dialog.form.names["en"]
    assert bar(hands)[-1] == "1 Chemic…"


def test_what_is_typed_is_saved_when_another_label_is_shown_or_the_dialog_closed(hands, dialog, labels):
    dialog.form.names["en"].setFocus()
    hands.press("End")
    hands.type("s")
    dialog.list.setFocus()
    hands.press("Down")
    assert labels()["PERSON"].names["en"] == "Persons"
    dialog.form.names["en"].setFocus()
    hands.press("End")
    hands.type("s")
    hands.press("Esc")
    hands.settle()
    assert labels()["ORG"].names["en"] == "Organisations"


def test_everything_in_it_is_reached_by_tab(hands, dialog):
    form, seen = dialog.form, set()
    for _ in range(60):
        seen.add(QApplication.focusWidget())
        hands.press("Tab")
    assert {
        dialog.list,
        *(dialog.up, dialog.down, dialog.add, dialog.retire, dialog.removal),
        *(dialog.ready, dialog.import_, dialog.export, dialog.shut),
        *(*form.names.values(), form.light.line, form.light.pick, form.dark.line, form.dark.pick),
        *(form.key, *form.descriptions.values(), *form.mappings.values(), form.active),
    } <= seen


def test_edited_labels_are_there_after_a_restart_and_still_undone(hands, dialog, labels):
    rewrite(hands, dialog.form.names["en"], "Human")
    hands.press("Esc")
    hands.restart()
    assert bar(hands)[0] == "1 Human"
    hands.press("Ctrl+Z")
    hands.settle()
    assert bar(hands)[0] == "1 Person"


def test_the_dialog_is_in_the_palette_and_on_the_key_sheet(hands):
    hands.press("Ctrl+K")
    hands.picker()
    hands.type("Labels")
    hands.press("Return")
    assert hands.dialog(LabelsDialog).list.current == "PERSON"
    hands.press("Esc")
    hands.wait_until_active()
    hands.press("F1")
    sheet = hands.dialog(KeySheet)
    assert sheet is not None
    hands.press("Esc")


def test_the_mouse_does_what_the_keys_do(hands, dialog, labels):
    for button in (dialog.down, dialog.retire):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        hands.settle()
    assert list(labels())[:2] == ["ORG", "PERSON"]
    assert not labels()["PERSON"].active
    assert dialog.retire.text().replace("&", "") == "Take back"


def test_two_labels_of_one_name_say_so_until_one_has_another_or_is_retired(hands, dialog, labels):
    rewrite(hands, dialog.form.names["ms"], " lokasi  ")
    assert not dialog.form.namesake.isVisible()
    rewrite(hands, dialog.form.names["ms"], " tempat  ")
    hands.wait(dialog.form.namesake.isVisible)
    said = "✕ The label LOC has this name, too. Give one of them another name."
    assert dialog.form.namesake.text() == said
    spoken = [
        dialog.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(dialog.list.model().rowCount())
    ]
    alike = [one.split(".")[0] for one in spoken if "Another label has this name" in one]
    assert alike == ["Person", "Place"]
    dialog.list.setFocus()
    hands.press("Space")
    labels()
    assert not dialog.form.namesake.isVisible()
    hands.press("Ctrl+Z")
    labels()
    assert dialog.form.namesake.isVisible()
    rewrite(hands, dialog.form.names["ms"], "Insan")
    assert not dialog.form.namesake.isVisible()


def test_labels_of_one_name_that_a_tagset_brought_are_shown(hands, dialog, labels):
    twice = [replace(label, names={"en": "Thing"}) for label in DEFAULT_LABELS[:2]]
    hands.session.run(take, twice, name="x")
    labels()
    assert dialog.form.namesake.text().startswith("✕ The label ORG has this name")
