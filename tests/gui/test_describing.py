"""Marks in words: on the card at the mouse, and to a screen reader."""

from __future__ import annotations

import pytest
from hands import Hands
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda.marks import MarkRef
from penanda.model.tagset import DEFAULT_LABELS

LEFT = Qt.MouseButton.LeftButton


def mark_at(hands: Hands, words: str) -> MarkRef:
    start, end = hands.find(words)
    return next(
        piece.ref
        for piece in hands.window.desk.marks.touching(start, end)
        if (piece.start, piece.end) == (start, end)
    )


def rest_on(hands: Hands, words: str) -> None:
    hands.window.hovering._rest.setInterval(0)
    point = hands.point_of(hands.find(words)[0])
    QTest.mouseMove(hands.view.viewport(), point - QPoint(1, 0))
    QTest.mouseMove(hands.view.viewport(), point)


def card(hands: Hands) -> list[str]:
    hands.wait(lambda: hands.window.hovering.card.isVisible())
    shown = hands.window.hovering.card
    return [label.text() for label in (shown.kind, shown.words, shown.details)]


def test_resting_on_a_mention_shows_its_words_and_entity_and_what_the_label_is_for(
    hands: Hands,
) -> None:
    rest_on(hands, "Tan Sri Lim Boon Hock")
    times = sum(
        one["entity_id"] == hands.mention("Tan Sri Lim Boon Hock")["entity_id"]
        for one in hands.article()["mentions"]
    )
    assert card(hands) == [
        "Person",
        "Tan Sri Lim Boon Hock",
        f"Entity: Lim Boon Hock · mentions here: {times}\nMarked by: Penanda\n"
        f"{DEFAULT_LABELS[0].description['en']}",
    ]


def test_resting_on_a_claim_shows_its_worth_who_says_it_and_its_summary(hands: Hands) -> None:
    words = "has never been this warm in the 31 years I have farmed here"
    hands.window.parts.card.edited.emit(mark_at(hands, words).id, "summary", "It is warmer than ever.")
    hands.settle()
    rest_on(hands, "this warm")
    kind, content, details = card(hands)
    assert kind == "● Claim · To check"
    assert content == f"The water … {words}"
    assert details == "Says: Lim Boon Hock\nIt is warmer than ever.\nMarked by: Penanda"


def test_only_what_somebody_else_has_marked_says_by_whom(hands: Hands) -> None:
    hands.select("Rokiah")
    hands.press("1")
    hands.settle()
    mark = mark_at(hands, "Rokiah")
    assert "Marked by" not in hands.window.describing.describe(mark).spoken()
    hands.window.set_annotator("Mei Ling")
    mine = hands.session.read.tagset.annotators()
    name = next(one.name for one in mine if one.id == hands.mention("Rokiah")["annotator_id"])
    assert hands.window.describing.describe(mark).details[-1] == f"Marked by: {name}"


def test_a_mark_that_is_pointed_at_again_is_told_of_without_asking_the_project(hands: Hands) -> None:
    """A question may take seconds where the locks of the file fail."""
    mark = MarkRef("mention", next(iter(hands.window.desk.marks.mentions)))
    before = hands.window.describing.describe(mark)
    asked: list[object] = []
    conn = hands.session.read._db.conn
    conn.set_trace_callback(asked.append)
    again = hands.window.describing.describe(mark)
    conn.set_trace_callback(None)
    assert again == before
    assert asked == []


@pytest.mark.parametrize("disturb", ["press", "key", "scroll", "leave", "other"])
def test_the_card_gives_way_to_everything(hands: Hands, disturb: str) -> None:
    rest_on(hands, "Tan Sri Lim Boon Hock")
    card(hands)
    viewport = hands.view.viewport()
    match disturb:
        case "press":
            QTest.mousePress(viewport, LEFT, pos=QPoint(5, 5))
            QTest.mouseRelease(viewport, LEFT, pos=QPoint(5, 5))
        case "key":
            hands.press("Right")
        case "scroll":
            hands.view.verticalScrollBar().setValue(hands.view.verticalScrollBar().value() + 1)
        case "leave":
            hands.window.hovering.eventFilter(viewport, _leave())
        case "other":
            hands.window.hovering._rest.setInterval(10_000)
            QTest.mouseMove(viewport, hands.point_of(hands.find("RM7.2 million")[0]))
    assert hands.window.hovering.card.isHidden()


def _leave() -> QEvent:
    return QEvent(QEvent.Type.Leave)


def test_drawing_a_selection_shows_no_card(hands: Hands) -> None:
    hands.window.hovering._rest.setInterval(0)
    viewport = hands.view.viewport()
    start, end = (hands.point_of(place) for place in hands.find("Tan Sri Lim Boon Hock"))
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, end - QPoint(4, 0))
    hands.wait(lambda: not hands.window.hovering._rest.isActive())
    assert hands.window.hovering.card.isHidden()
    QTest.mouseRelease(viewport, LEFT, pos=end - QPoint(4, 0))
    assert hands.view.selection == hands.find("Tan Sri Lim Boon Hock")


def test_no_card_is_prepared_while_a_button_is_held(hands: Hands) -> None:
    rest_on(hands, "Tan Sri Lim Boon Hock")
    card(hands)
    hands.window.hovering._rest.setInterval(10_000)
    spot = QPointF(hands.point_of(hands.find("Tan Sri Lim Boon Hock")[0]))
    held = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        hands.view.viewport().mapToGlobal(spot),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(hands.view.viewport(), held)
    assert hands.window.hovering.card.isHidden()
    assert not hands.window.hovering._rest.isActive()


def test_the_card_covers_neither_its_line_nor_the_edges_of_the_view(hands: Hands) -> None:
    for words in ("Tan Sri Lim Boon Hock", "KUALA SEMARAK", "this warm"):
        rest_on(hands, words)
        card(hands)
        box = hands.window.hovering.card.geometry()
        assert not box.contains(hands.point_of(hands.find(words)[0]))
        assert hands.view.rect().contains(box)


def test_where_neither_side_of_its_line_has_room_the_card_is_whole_all_the_same(hands: Hands) -> None:
    hands.window.resize(900, 500)
    hands.view.set_zoom(3.0)
    hands.point_of(hands.find("Tan Sri Lim Boon Hock")[0])
    QApplication.processEvents()
    rest_on(hands, "Tan Sri Lim Boon Hock")
    card(hands)
    assert hands.view.viewport().geometry().contains(hands.window.hovering.card.geometry())


def test_pointing_at_a_row_of_the_claims_tints_all_pieces_of_the_claim(hands: Hands) -> None:
    claims = hands.parts.claims
    ref = mark_at(hands, "has never been this warm in the 31 years I have farmed here")
    row = claims.claims.row_of(ref.id)
    index = claims.claims.index(row)
    claims.scrollTo(index)
    QTest.mouseMove(claims.viewport(), claims.visualRect(index).center())
    assert hands.view.hovered_mark == ref
    assert claims.viewport().hasMouseTracking(), "else a mouse without a button says nothing"
    QTest.mouseMove(hands.parts.status, QPoint(3, 3))
    claims.leaveEvent(_leave())
    assert hands.view.hovered_mark is None


def listen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said from now on to a screen reader."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def test_edges_that_are_moved_and_kept_are_said_to_a_screen_reader(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.select("Rokiah")
    hands.press("1")
    hands.settle()
    said = listen(monkeypatch)
    hands.press("F2", "Ctrl+Right", "Shift+Right", "Return")
    hands.settle()
    keys, *rest = said
    assert keys.startswith("Moving edges: ")
    assert rest == ["Rokiah binti", "okiah binti", "Moved the edges of “okiah binti”"]
    said.clear()
    hands.press("F2", "Left", "Esc")
    assert said[1:] == ["okiah bint", "okiah binti"]


def test_of_a_long_claim_the_words_at_its_edges_are_said(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.select("Sea bass made up 61 per cent of the fish farmed in the district last year")
    hands.press("C")
    hands.settle()
    said = listen(monkeypatch)
    hands.press("F2", "Ctrl+Left")
    assert said[1:] == ["Sea bass made up 61 per cent … farmed in the district last"]


def test_what_an_edit_did_is_said_to_a_screen_reader(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.caret_to("Tan Sri Lim Boon Hock")
    said = listen(monkeypatch)
    hands.press("Del")
    hands.settle()
    assert said == ["Removed the tag on “Tan Sri Lim Boon Hock”"]


def test_a_mark_that_was_just_made_is_said_once_with_what_is_known_of_it(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.caret_to("Putrajaya")
    said = listen(monkeypatch)
    hands.press("3")
    hands.wait(lambda: hands.selected() == "Putrajaya")
    hands.settle()
    assert said == ["Tagged “Putrajaya” as Country or city. Entity: Putrajaya · mentions here: 1"]


def test_a_selected_mark_is_said_to_a_screen_reader(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    said = listen(monkeypatch)
    hands.view.select_mark(mark_at(hands, "Tan Sri Lim Boon Hock"))
    hands.settle()
    hands.view.select_mark(mark_at(hands, "has never been this warm in the 31 years I have farmed here"))
    hands.settle()
    assert said[0].startswith("Person: Tan Sri Lim Boon Hock. Entity: Lim Boon Hock")
    assert said[1].startswith("Claim · To check: The water … has never been")
    assert said[1].endswith("Says: Lim Boon Hock. Marked by: Penanda")


def test_the_text_itself_is_what_a_screen_reader_reads(hands: Hands) -> None:
    spoken = QAccessible.queryAccessibleInterface(hands.view).textInterface()
    assert spoken.text(0, spoken.characterCount()) == hands.text
