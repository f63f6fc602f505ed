"""Ready tagsets, and tagsets in files: shown before they are taken, and taken in one edit."""

import pytest
from PySide6.QtWidgets import QToolButton

from penanda.exchange.tagset_file import read_tagset, write_tagset
from penanda.model.tagsets import READY
from penanda_gui.tagset.dialog import LabelsDialog
from penanda_gui.tagset.taking import TakingDialog

CONLL = {"PERSON": "PER", "GPE": "LOC", "NORP": "MISC", "EVENT": "MISC"}


def bar(hands):
    return [one.text() for one in hands.parts.labels.findChildren(QToolButton) if one.isVisible()]


def rows(table):
    return [
        [
            table.item(row, column).text()
            for column in range(table.columnCount())
            if not table.isColumnHidden(column)
        ]
        for row in range(table.rowCount())
    ]


def test_a_ready_tagset_is_shown_with_its_mapping_and_taken_by_keys(hands, dialog, labels):
    before, mentions = labels(), hands.mentions()
    dialog.ready.setFocus()
    hands.press("Space")
    assert hands.options() == ["News", "CoNLL-2003", "OntoNotes 5"]
    hands.press("2")
    question = hands.dialog(TakingDialog)
    assert rows(question.table) == [
        ["PER", "Person", "1", "new", "PERSON", "PERSON"],
        ["ORG", "Organisation", "2", "changed", "ORG", "ORG"],
        ["LOC", "Place", "3", "changed", "GPE", "GPE"],
        ["MISC", "Other name", "4", "new", "NORP", "NORP"],
    ]
    assert "Person, Country or city, Group of people" in question.gone.text()
    hands.press("Return")
    hands.wait(lambda: bar(hands) == ["1 Person", "2 Org", "3 Place", "4 Other"])
    assert hands.mentions() == mentions
    dialog.activateWindow()
    hands.dialog(LabelsDialog)
    dialog.list.setFocus()
    hands.press("Ctrl+Z")
    assert labels() == before
    assert bar(hands)[:3] == ["1 Person", "2 Org", "3 Country"]


def test_marks_are_relabelled_with_their_counts_shown_before_and_one_undo_takes_all_back(
    hands, dialog, labels
):
    before, mentions = labels(), hands.mentions()
    exported = hands.export()
    count = sum(one["label"] == "PERSON" for each in exported["articles"] for one in each["mentions"])
    entities = sum(one["type"] == "PERSON" for one in exported["entities"])
    dialog.ready.setFocus()
    hands.press("Space")
    hands.picker()
    hands.press("2")
    question = hands.dialog(TakingDialog)
    shown = rows(question.marks.table)
    assert shown[0] == ["Person (PERSON)", "Person (PER)", str(count), str(entities)]
    assert ["Date or time (DATE)", "stays as it is"] in [row[:2] for row in shown]
    assert not question.marks.relabel.isChecked()
    assert "left as they are" in question.gone.text()
    hands.press("Alt+R")
    hands.wait(question.marks.relabel.isChecked)
    assert "left as they are" not in question.gone.text()
    hands.press("Return")
    hands.wait(lambda: bar(hands) == ["1 Person", "2 Org", "3 Place", "4 Other"])
    assert hands.mentions() == {(words, CONLL.get(label, label)) for words, label in mentions}
    dialog.activateWindow()
    hands.dialog(LabelsDialog)
    dialog.list.setFocus()
    hands.press("Ctrl+Z")
    assert labels() == before
    assert hands.mentions() == mentions


def test_where_no_mark_would_change_its_label_nothing_is_asked_of_them(hands, dialog, labels):
    dialog.ready.setFocus()
    hands.press("Space")
    hands.picker()
    hands.press("1")
    question = hands.dialog(TakingDialog)
    assert not question.marks.isVisible()
    hands.press("Return")
    hands.settle()
    assert not hands.window.session.waiting


def test_a_tagset_that_is_left_changes_nothing(hands, dialog, labels):
    before = labels()
    dialog.ready.setFocus()
    hands.press("Space")
    hands.picker()
    hands.press("3")
    hands.dialog(TakingDialog)
    hands.press("Esc")
    assert labels() == before


def test_a_tagset_goes_out_to_a_file_and_into_another_project(hands, dialog, labels, tmp_path):
    path = tmp_path / "desk.tagset.json"
    hands.choose_files(path, run=dialog.export.click)
    hands.wait(path.exists)
    assert read_tagset(path.read_bytes(), name="x") == tuple(labels().values())
    path.write_bytes(write_tagset(READY["conll2003"]))
    hands.choose_files(path, run=dialog.import_.click)
    question = hands.dialog(TakingDialog)
    assert "“desk”" in question.windowTitle()
    hands.press("Return")
    hands.wait(lambda: bar(hands) == ["1 Person", "2 Org", "3 Place", "4 Other"])


@pytest.mark.parametrize("content", [b"{}", b"\xff\x00", b'{"format": "penanda-tagset"}'])
def test_a_file_that_is_no_tagset_is_refused_in_a_sentence(hands, dialog, labels, tmp_path, content):
    before, path = labels(), tmp_path / "other.json"
    path.write_bytes(content)
    hands.choose_files(path, run=dialog.import_.click)
    hands.wait(dialog.message.isVisible)
    assert "other.json" in dialog.message.text()
    assert labels() == before
