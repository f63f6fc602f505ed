"""The handles of a selected mark show where its edges stand, wherever these are moved to."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from penanda.marks import MarkRef

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
BETWEEN = {"paragraphs": "Kerajaan\nmenolak", "lines": "kata " * 30, "an empty one": "Kerajaan\n\nmenolak"}


def starts_of_lines(view):
    """Where lines begin behind the first one, in code points."""
    found = []
    for block, _ in view._sheet.page.all_blocks():
        layout = block.layout()
        found += [block.position() + layout.lineAt(line).textStart() for line in range(layout.lineCount())]
    return found[1:]


@pytest.fixture
def moved(show, mention):
    """A mark at the start of a line, whose start was moved by a key to the end of the line before."""

    def made(text):
        view = show(text, width=420)
        start = starts_of_lines(view)[-1]
        view._emphasised.marks.put_mention(mention(start, start + 4))
        view.marks_changed(view._emphasised.marks.pieces(MarkRef("mention", f"m{start}-{start + 4}")))
        view.select_mark(MarkRef("mention", f"m{start}-{start + 4}"))
        at_first = view._handles()
        view.begin_moving_edges()
        QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
        assert view._edges.editor.span.start == start - 1
        return view, at_first

    return made


@pytest.mark.parametrize("text", BETWEEN.values(), ids=BETWEEN)
def test_an_edge_at_the_end_of_a_line_has_its_handle_there(moved, text):
    view, at_first = moved(text)
    handles = view._handles()
    assert handles["end"] == at_first["end"]
    assert handles["start"].y() < at_first["start"].y()
    place = view._sheet.display.to_document(view._edges.editor.span.start)
    cursor = view.textCursor()
    cursor.setPosition(place)
    assert abs(handles["start"].x() - view.cursorRect(cursor).x()) <= 2


def test_a_handle_at_the_end_of_a_paragraph_can_be_taken_and_dragged(moved):
    view, _ = moved(BETWEEN["paragraphs"])
    QTest.keyClick(view, Qt.Key.Key_Return)
    kept = []
    view.edges_moved.connect(lambda _piece, start, end: kept.append((start, end)))
    view.begin_moving_edges()
    handle = view._handles()["start"].toPoint()
    QTest.mousePress(view.viewport(), LEFT, NONE, handle)
    spot = QPoint(view._sheet.layout.metrics.left, handle.y() - 12)
    QTest.mouseMove(view.viewport(), spot)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, spot)
    assert [start for start, _ in kept] == [0]


@pytest.mark.parametrize("words", ["Anwar Ibrahim", "2031", "تيدق", "hadir"])
def test_a_handle_that_is_held_or_brought_back_leaves_its_edge(show, mention, words):
    text = "كراجأن مليسيا تيدق Anwar Ibrahim کات 2031 د سان\nKeluarga 👍🏿 hadir di sana."
    start = text.index(words)
    view = show(text, mention(start, start + len(words)))
    kept = []
    view.edges_moved.connect(lambda _piece, *span: kept.append(span))
    view.select_mark(MarkRef("mention", f"m{start}-{start + len(words)}"))
    for edge in ("start", "end"):
        at = view._handles()[edge].toPoint()
        for away in (QPoint(1, 0), QPoint(-1, 0), QPoint(0, 2), QPoint(60, 0)):
            QTest.mousePress(view.viewport(), LEFT, NONE, at)
            QTest.mouseMove(view.viewport(), at + away)
            QTest.mouseMove(view.viewport(), at + QPoint(-1, 1))
            QTest.mouseRelease(view.viewport(), LEFT, NONE, at + QPoint(-1, 1))
    assert kept == []
