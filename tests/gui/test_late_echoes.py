"""Typing on a disk that is slow or full: what comes back of an earlier edit replaces no newer typing."""

import threading

import pytest
from claim_desk_hands import AtTheClaimDesk
from test_all_entities import OWNER, entity, go_to, listed, panel
from test_claims_by_key import card, claim, evidence
from test_rating_scale import dialog as scale_dialog
from test_rating_scale import scale, tab_to
from test_typing_in_fields import impatient, pause

from penanda.project import journal
from penanda_gui.claim_desk.feature import ClaimDesk
from penanda_gui.tagset.dialog import LabelsDialog

__all__ = ["card", "claim", "evidence", "impatient", "listed", "scale_dialog"]


class SlowDisk:
    """Takes as many edits as it is told to, and holds back those behind them until :meth:`go_on`."""

    def __init__(self):
        self._room = threading.Semaphore(0)
        self.is_slow = False

    def hold(self):
        self.is_slow = True

    def take(self, edits):
        for _ in range(edits):
            self._room.release()

    def go_on(self):
        self.is_slow = False
        self.take(100)

    def wait(self):
        if self.is_slow:
            self._room.acquire()


@pytest.fixture
def disk(monkeypatch):
    """The disk of the project."""
    disk, begin = SlowDisk(), journal.begin_edit

    def begin_edit(*args, **names):
        disk.wait()
        return begin(*args, **names)

    monkeypatch.setattr(journal, "begin_edit", begin_edit)
    yield disk
    disk.go_on()


def rest(hands):
    """Stop typing for so long that what was typed becomes an edit; nothing need be saved yet."""
    before = hands.session.waiting
    hands.wait(lambda: hands.session.waiting > before)


def said(field):
    return field.toPlainText() if hasattr(field, "toPlainText") else field.text()


def saved_one(hands, disk):
    """Let one edit through, and wait until all that follows from it is shown."""
    waiting, heard = hands.session.waiting, []
    hands.session.changed.connect(heard.append)
    disk.take(1)
    hands.wait(lambda: heard and hands.session.waiting < waiting)
    desk = hands.window.features[ClaimDesk].desk
    hands.wait(lambda: desk is None or not desk.paging.is_asking)
    for _ in range(30):
        hands._app.processEvents()


def type_ahead(hands, disk, field):
    """Type *ab*, *cd* and *ef* into a field, of which *ab* is saved only after *cd* was given, too."""
    hands.settle()
    disk.hold()
    field.setFocus()
    hands.press("Ctrl+A")
    hands.type("ab")
    rest(hands)
    hands.type("cd")
    rest(hands)
    saved_one(hands, disk)
    assert said(field) == "abcd"
    hands.type("ef")
    assert said(field) == "abcdef"
    disk.go_on()
    hands.settle()
    assert said(field) == "abcdef"
    pause(hands)
    assert said(field) == "abcdef"


def test_typing_of_a_claim_goes_on_while_earlier_words_of_it_are_saved(hands, disk, claim, card):
    type_ahead(hands, disk, card.judged.note)
    assert claim()["note"] == "abcdef"


def test_typing_of_evidence_goes_on_while_earlier_words_of_it_are_saved(hands, disk, claim, evidence):
    type_ahead(hands, disk, evidence.fields["quote"])
    assert claim()["evidence"][0]["quote"] == "abcdef"


def test_typing_of_a_fact_goes_on_while_earlier_words_of_it_are_saved(hands, disk):
    type_ahead(hands, disk, hands.parts.facts.fields["publisher"])
    assert hands.article()["metadata"]["publisher"] == "abcdef"


def test_typing_of_an_entity_goes_on_while_earlier_words_of_it_are_saved(listed, disk):
    go_to(listed, OWNER)
    type_ahead(listed, disk, panel(listed).form.note)
    assert entity(listed, OWNER)["note"] == "abcdef"


def test_typing_at_the_claim_desk_goes_on_while_earlier_words_are_saved(hands, disk, claim, card):
    desk = AtTheClaimDesk(hands)
    type_ahead(hands, disk, desk.window.judgement.judged.note)
    desk.quiet()
    assert desk.window.judgement.judged.note.toPlainText() == "abcdef"
    desk.leave()


def test_typing_of_a_rating_goes_on_while_earlier_words_of_it_are_saved(hands, disk, scale_dialog):
    tab_to(hands, scale_dialog.rows[0].malay)
    type_ahead(hands, disk, scale_dialog.rows[0].malay)
    hands.press("Tab")
    assert scale(hands)[0][0]["ms"] == "abcdef"
    hands.press("Esc")


def test_what_waits_to_be_saved_stays_in_its_field_when_another_edit_is_saved(hands, disk, claim, card):
    disk.hold()
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.click_row(hands.parts.claims, hands.parts.claims.currentIndex())
    card.judged.note.setFocus()
    hands.type("Ask the lab")
    hands.view.setFocus()
    saved_one(hands, disk)
    assert card.judged.note.toPlainText() == "Ask the lab"
    disk.go_on()
    hands.settle()
    assert card.judged.note.toPlainText() == claim()["note"] == "Ask the lab"


def test_what_is_undone_as_soon_as_it_is_saved_is_shown_undone(hands, disk, claim, card):
    disk.hold()
    card.judged.note.setFocus()
    hands.type("Ask the lab")
    hands.view.setFocus()
    hands.run("undo")
    disk.go_on()
    hands.settle()
    assert claim().get("note") is None
    assert card.judged.note.toPlainText() == ""


def labels_dialog(hands):
    hands.run("edit_labels")
    return hands.dialog(LabelsDialog)


def test_typing_of_a_label_goes_on_while_earlier_words_of_it_are_saved(hands, disk):
    form = labels_dialog(hands).form
    type_ahead(hands, disk, form.descriptions["ms"])
    (label,) = (one for one in hands.session.read.tagset.labels() if one.id == form.label_id)
    assert label.description["ms"] == "abcdef"
    hands.press("Esc")


def test_both_names_of_a_label_are_kept_when_the_second_is_typed_before_the_first_is_saved(hands, disk):
    form = labels_dialog(hands).form
    disk.hold()
    for language, name in (("en", "Human being"), ("ms", "Insan")):
        form.names[language].setFocus()
        form.names[language].selectAll()
        hands.type(name)
        hands.press("Return")
    assert hands.session.waiting == 2
    disk.go_on()
    hands.settle()
    (label,) = (one for one in hands.session.read.tagset.labels() if one.id == form.label_id)
    assert label.names == {"en": "Human being", "ms": "Insan"}
    hands.press("Esc")


def test_both_mappings_of_a_label_are_kept_when_the_second_is_chosen_before_the_first_is_saved(hands, disk):
    form = labels_dialog(hands).form
    disk.hold()
    for choice in form.mappings.values():
        choice.setFocus()
        hands.press("End")
    chosen = {scheme: choice.currentData() for scheme, choice in form.mappings.items()}
    assert hands.session.waiting == len(chosen) > 1
    disk.go_on()
    hands.settle()
    (label,) = (one for one in hands.session.read.tagset.labels() if one.id == form.label_id)
    assert chosen.items() <= label.maps_to.items()
    hands.press("Esc")
