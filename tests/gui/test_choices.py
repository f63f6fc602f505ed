"""A field with a closed list: all of its lines are seen at once, and a text that is cut ends in dots."""

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtWidgets import QApplication


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_list_shows_all_of_its_lines(hands):
    desk = AtTheClaimDesk(hands)
    kind = desk.window.judgement.judged.kind
    kind.setFocus()
    hands.press("Return")
    assert QApplication.activePopupWidget() is not None
    QApplication.processEvents()
    assert kind.count() > 5
    assert kind.view().verticalScrollBar().maximum() == 0
    assert kind.view().viewport().height() >= kind.count() * kind.view().sizeHintForRow(0)
    assert kind.view().viewport().width() >= kind.view().sizeHintForColumn(0)
    kind.hidePopup()
    desk.table.setFocus()
    desk.leave()


def test_a_text_without_room_ends_in_dots(hands):
    desk = AtTheClaimDesk(hands)
    kind = desk.window.judgement.judged.kind
    kind.show_value("quantity")
    whole = kind.currentText()
    kind.resize(400, kind.height())
    assert kind.shown_text() == whole
    kind.resize(80, kind.height())
    assert kind.shown_text().endswith("…")
    assert kind.currentText() == whole
    desk.table.setFocus()
    desk.leave()


def test_what_is_not_asked_for_is_written_out_over_the_list(hands):
    desk = AtTheClaimDesk(hands)
    filters = desk.window.filters
    for choice in (filters.worth, filters.status, filters.kind, filters.rating, filters.evidence):
        assert choice.shown_text() == choice.itemText(0)
    desk.table.setFocus()
    desk.leave()
