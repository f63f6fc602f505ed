"""However narrow the panels are, nothing in them is cut, and the text keeps room to be read."""

import pytest
from bare_marks import bare_claim
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from penanda.marks import Marks
from penanda.model.claim import ClaimSpan
from penanda_gui.panels.claim_card import ClaimCard
from penanda_gui.panels.proposal_box import ShownProposal
from penanda_gui.panels.sentence_delegate import fitted
from penanda_gui.settings import Settings
from penanda_gui.style_sheet import style_sheet
from penanda_gui.theme import LIGHT

NAMES = ["The Fishermen’s Association of Teluk Seri", "Lim Boon Hock", "The Ministry of Fisheries & Ports"]
PIECE = ClaimSpan(id="s1", role="content", start=0, end=90, surface="words that wrap " * 6)
CUE = ClaimSpan(id="s2", role="cue", start=91, end=95, surface="said")
CLAIM = bare_claim("c1", ("content", 0, 90), check_worthiness="check").__replace__(spans=(PIECE, CUE))
MARKS = Marks([], [CLAIM])


@pytest.fixture
def card(qtbot):
    card = ClaimCard()
    qtbot.addWidget(card)
    card.setStyleSheet(style_sheet(LIGHT))
    card.resize(330, 320)
    card.show()
    QApplication.processEvents()
    card.show_claim(CLAIM, MARKS, {})
    return card


def beyond_the_edge(card):
    """What of the card sticks out on the right."""
    inside = card.viewport().width()
    shown = [one for one in card.form.findChildren(QWidget) if one.isVisibleTo(card.form)]
    return [one for one in shown if one.mapTo(card.form, QPoint(one.width(), 0)).x() > inside]


@pytest.mark.parametrize("width", [180, 220, 330, 500])
def test_however_long_the_names_are_the_card_is_as_wide_as_its_panel(card, width):
    card.claimant.show_text(", ".join(NAMES))
    card.ties.show_proposed(NAMES)
    card.resize(width, 320)
    QApplication.processEvents()
    assert beyond_the_edge(card) == []


def test_a_word_wider_than_the_card_cuts_nothing_else(card):
    card.show_claim(CLAIM.__replace__(spans=(PIECE.__replace__(surface="long" * 40), CUE)), MARKS, {})
    QApplication.processEvents()
    assert beyond_the_edge(card) == []


def test_what_is_cut_is_said_in_full_when_pointed_at(card):
    card.ties.show_keys(lambda _command: "B")
    card.ties.show_proposed(NAMES)
    QApplication.processEvents()
    take = card.ties.take
    assert take.text().endswith("…")
    assert all(name in take.toolTip() for name in NAMES)
    assert "(B in the text)" in take.toolTip()


@pytest.mark.parametrize("width", range(100, 1200, 50))
def test_what_stands_before_the_bold_words_of_a_sentence_begins_with_a_whole_word(qapp, width):
    metrics = QFontMetrics(qapp.font())
    line = "Seramai 3,200 mangsa dan peruntukan RM50 juta bagi 18 pusat pemindahan sementara di "
    before, words, _after = fitted(metrics, metrics, (line, "Kelantan", " esok"), width)
    shown = before.removeprefix("…").strip()
    assert shown.split() == line.split()[len(line.split()) - len(shown.split()) :]
    assert words == "Kelantan"
    assert shown or width < 400


@pytest.mark.parametrize("width", [240, 330, 500])
def test_the_buttons_of_a_proposal_are_whole(card, width):
    card.resize(width, 320)
    long = ShownProposal("Tiada.", "Siapa yang mendakwa?", "Artikel yang mendakwa")
    card.proposal.show_proposal(long)
    for _ in range(3):
        QApplication.processEvents()
    for button in (card.proposal.take, card.proposal.turn_down):
        assert button.width() >= button.sizeHint().width()
        assert card.proposal.rect().contains(button.geometry())
    assert beyond_the_edge(card) == []


def test_no_hole_is_left_where_a_proposal_was(card):
    def below_worth():
        QApplication.processEvents()
        QApplication.processEvents()
        return card.judged.directness.y() - card.judged.worths.of["not_checkable"].geometry().bottom()

    card.resize(360, 320)  # the three answers stand in one line
    said = "Proposed: the fishermen = Azlan bin Rahim says it (“said”)"
    card.proposal.show_proposal(ShownProposal(said, "Take it", "The article says it"))
    card.ties.show_proposed(NAMES[1:2])
    before = below_worth()
    card.proposal.show_proposal(None)
    card.ties.show_proposed(NAMES[1:2])
    assert below_worth() == before


# The window


@pytest.fixture
def resized(hands):
    def resize(width):
        hands.window.resize(width, 700)
        QApplication.processEvents()
        return {name: panel.width() for name, panel in hands.parts.panels.items() if panel.isVisible()}

    return resize


def test_the_panels_fold_away_side_by_side_and_come_back_as_wide_as_they_were(hands, resized):
    wide = resized(1280)
    assert set(wide) == {"articles", "entities", "claims"}
    assert set(resized(900)) == {"entities", "claims"}
    assert resized(700) == {}
    assert not hands.window.actions_by_id["show_articles"].isChecked()
    assert hands.view.viewport().width() > 600
    assert resized(1280) == wide


def test_what_is_shown_by_hand_in_a_narrow_window_stays(hands, resized):
    resized(700)
    hands.press("F7")
    assert set(resized(690)) == {"articles"}
    assert set(resized(1280)) == {"articles", "entities", "claims"}


def test_what_was_hidden_by_hand_does_not_come_back(hands, resized):
    hands.press("F8")
    resized(700)
    hands.press("F7", "F7")
    assert set(resized(1280)) == {"claims"}


def test_panels_that_were_folded_away_come_back_after_a_restart(hands, resized):
    resized(700)
    hands.restart()
    assert not any(panel.isVisible() for panel in hands.parts.panels.values())
    hands.window.resize(1280, 700)
    hands.wait(
        lambda: hands.parts.panels["articles"].isVisible() and hands.parts.panels["claims"].isVisible()
    )


def test_panels_fold_away_where_the_next_start_has_less_room_and_come_back_where_it_has_more(
    hands, resized, monkeypatch
):
    layout, sizes = Settings.layout, {}
    monkeypatch.setattr(
        Settings, "layout", lambda self, name: sizes[name] if name in sizes else layout(self, name)
    )
    resized(700)
    narrow = hands.window.saveGeometry()
    resized(1280)
    wide = hands.window.saveGeometry()
    for sizes["geometry"], shown in ((narrow, set()), (wide, {"articles", "entities", "claims"})):
        hands.restart()
        assert {name for name, panel in hands.parts.panels.items() if panel.isVisible()} == shown


def test_panels_of_a_narrow_window_stay_as_they_were_after_a_restart(hands, resized):
    resized(700)
    hands.press("F7")
    hands.restart()
    assert hands.parts.panels["articles"].isVisible()
    assert not hands.parts.panels["claims"].isVisible()
