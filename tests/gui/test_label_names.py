"""However many entities a question offers, it reads the labels once."""

from __future__ import annotations

import pytest
from claim_desk_hands import AtTheClaimDesk

from penanda_gui.pickers.label_names import label_names


@pytest.fixture
def readings(hands, monkeypatch) -> list[int]:
    """Grows with every time that somebody asks for the labels."""
    tagset, counted = hands.session.read.tagset, []
    read = tagset.labels

    def labels():
        counted.append(1)
        return read()

    monkeypatch.setattr(tagset, "labels", labels)
    return counted


def test_which_entity_reads_the_labels_once(hands, readings):
    hands.click_text("Kuala Semarak")
    hands.settle()
    readings.clear()
    hands.press("E")
    assert len(hands.options()) > 3
    assert len(readings) == 1


def test_who_says_it_reads_the_labels_once(hands, readings):
    hands.click_text("died in floating")
    hands.wait(lambda: hands.window.desk.current_claim)
    readings.clear()
    hands.press("W")
    assert len(hands.options()) > 3
    assert len(readings) == 1


def test_who_says_it_at_the_claim_desk_reads_the_labels_once(hands, readings):
    desk = AtTheClaimDesk(hands)
    readings.clear()
    desk.press("W")
    assert len(hands.options()) > 3
    assert len(readings) == 1


def test_a_label_that_is_gone_is_called_by_its_code(hands):
    names = label_names(hands.session, "ms")
    assert (names["PERSON"], names["KAPAL"]) == ("Orang", "KAPAL")
