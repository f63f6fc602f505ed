"""Selecting marks, pointing at them and moving their edges, by mouse and by keys."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication

from penanda.marks import MarkRef, pieces_of_claim, pieces_of_mention

LONG = "\n\n".join(f"Perenggan {number}. " + "kata lagi " * 40 for number in range(60))
TEXT = "Datuk Ismail Haniyeh berkata harga beras naik sepuluh peratus bulan ini.\nPendek sahaja ayat ini.\n"
OUTER, INNER, CLAIM = MarkRef("mention", "m0-20"), MarkRef("mention", "m6-12"), MarkRef("claim", "c")
LEFT, RIGHT, SHIFT, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def point_of(view, offset):
    cursor = view.textCursor()
    cursor.setPosition(view._sheet.display.to_document(offset))
    return view.cursorRect(cursor).center() + QPoint(3, 0)


@pytest.fixture
def view(show, mention, claim):
    return show(
        TEXT,
        mention(0, 20, surface="Datuk Ismail Haniyeh"),
        mention(6, 12, "ROLE"),
        claim("c", (0, 45), (50, 71), worth="check"),
    )


@pytest.fixture
def heard(view):
    """All that the view tells, by the name of the signal."""
    told = []
    for name in ("mark_selected", "mark_hovered", "current_claim_changed", "edges_moved", "mode_changed"):
        getattr(view, name).connect(lambda *values, name=name: told.append((name, *values)))
    return told


def test_clicking_selects_the_smallest_mark_and_clicking_again_goes_outward(qtbot, view):
    view.place_caret(len(TEXT))
    selected = []
    for _ in range(4):
        qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(view, 8))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(1, 1))
        selected.append(view.selected_mark)
    assert selected == [INNER, OUTER, CLAIM, INNER]


def test_where_no_words_are_selected_those_of_the_selected_mark_are_copied(qtbot, view):
    copied = []
    qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(view, 14))
    for key in (Qt.Key.Key_C, Qt.Key.Key_Insert):
        qtbot.keyClick(view, key, CTRL)
        copied.append(QApplication.clipboard().text())
        view.select_outward()
    view.place_caret(TEXT.index("sahaja"))
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)  # nothing is selected: what was copied stays
    copied.append(QApplication.clipboard().text())
    view.select_mark(INNER)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    claim = f"{TEXT[:45]} … {TEXT[50:71]}"
    assert [*copied, QApplication.clipboard().text()] == ["Datuk Ismail Haniyeh", claim, claim, "I"]


def test_clicking_beside_all_marks_selects_none(qtbot, view):
    view.select_mark(INNER)
    qtbot.mouseClick(view.viewport(), LEFT, pos=point_of(view, TEXT.index("sahaja")))
    assert view.selected_mark is None


def test_walking_onto_a_mark_selects_it(qtbot, view, heard):
    view.place_caret(5)
    heard.clear()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selected_mark == INNER
    assert heard == [("mark_selected", INNER)]


def test_selecting_text_lets_go_of_the_mark_but_keeps_the_current_claim(qtbot, view):
    view.select_mark(CLAIM)
    view.place_caret(TEXT.index("Pendek") + 2)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert (view.selected_mark, view.current_claim) == (None, "c")


def test_selecting_with_the_mouse_across_marks_selects_no_mark(qtbot, view):
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, 22))
    end = point_of(view, 40) - QPoint(3, 0)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=end)
    assert view.selection == (21, 40), "half a word was drawn: it is taken whole"
    assert view.selected_mark is None


def test_with_alt_the_mouse_selects_exactly_what_it_draws(qtbot, view):
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, 22))
    end = point_of(view, 39) - QPoint(3, 0)
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.AltModifier, pos=end)
    assert view.selection == (22, 39)


def test_the_right_button_selects_the_mark_its_menu_is_about(qtbot, view):
    spot = point_of(view, 8)
    qtbot.mousePress(view.viewport(), RIGHT, pos=spot)
    assert view.selected_mark == INNER
    # A button that is never let go of is held in all later tests.
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=spot)


def test_going_outward_by_key_walks_the_marks_at_the_caret(view):
    view.place_caret(8)
    walked = [view.selected_mark]
    for _ in range(3):
        view.select_outward()
        walked.append(view.selected_mark)
    assert walked == [INNER, OUTER, CLAIM, INNER]


def test_selecting_a_mark_brings_the_caret_and_the_words(show, mention):
    text = "kata lagi " * 4000
    far = mention(30_000, 30_004)
    view = show(text, far)
    view.select_mark(MarkRef("mention", far.id))
    assert view.caret == 30_000
    assert 0 < point_of(view, 30_000).y() < view.viewport().height()


def test_selecting_a_mark_tells_it_once_and_makes_the_claim_around_it_current(view, heard):
    view.place_caret(len(TEXT))
    heard.clear()
    view.select_mark(CLAIM)
    assert heard == [("current_claim_changed", "c"), ("mark_selected", CLAIM)]
    view.set_current_claim(None)
    view.select_mark(OUTER)
    assert heard[2:] == [
        ("current_claim_changed", None),
        ("current_claim_changed", "c"),
        ("mark_selected", OUTER),
    ]


def test_another_claim_can_be_made_current_from_outside(view, heard):
    view.set_current_claim("c")
    view.set_current_claim("c")
    view.set_current_claim("unknown")
    assert heard == [("current_claim_changed", "c"), ("current_claim_changed", None)]


def test_pointing_at_a_card_draws_as_pointing_at_the_words(qtbot, view):
    qtbot.mouseMove(view.viewport(), point_of(view, 8))
    by_mouse = image(view)
    view.set_hovered_mark(None)
    assert image(view) != by_mouse
    view.set_hovered_mark(INNER)
    assert image(view) == by_mouse


def test_a_mention_with_a_label_of_no_tagset_is_still_seen(show, mention):
    assert image(show("Ismail pergi", mention(0, 6, "LAIN"))) != image(show("Ismail pergi"))


def test_the_name_of_a_mention_that_gave_way_shows_while_it_is_pointed_at(show, mention):
    crowd = [mention(0, 6), mention(0, 7, "ORG"), mention(0, 8, "GPE"), mention(0, 9, "LAW")]
    view = show("Isma Ali pergi ke pasar.\nAkhir.", *crowd)
    geometry = view._sheet.decorations.of(view.document().begin())
    placed = {place.mention_id for place in geometry.names.all}
    left_out = next(one for one in crowd if one.id not in placed)
    view.place_caret(30)
    above = geometry.names.wishes[0].row - 4
    unpointed = image(view).copy(0, above - 8, 900, 12)
    view.set_hovered_mark(MarkRef("mention", left_out.id))
    assert image(view).copy(0, above - 8, 900, 12) != unpointed


def test_selecting_a_mark_without_the_caret_leaves_the_place(view):
    view.place_caret(60)
    view.select_mark(OUTER, move_caret=False)
    assert (view.caret, view.selected_mark) == (60, OUTER)


def test_the_mark_a_selection_is_begun_on_stands_out_no_more_while_it_is_drawn(qtbot, view):
    viewport, start, end = view.viewport(), point_of(view, 8), point_of(view, TEXT.index("sahaja"))
    for spot in (end, start):  # where it is already it would not move to
        qtbot.mouseMove(viewport, spot)
    qtbot.mousePress(viewport, LEFT, pos=start)
    pressed = view.hovered_mark
    qtbot.mouseMove(viewport, end)
    drawing = view.hovered_mark
    qtbot.mouseRelease(viewport, LEFT, pos=end)
    assert view.selection is not None
    assert (pressed, drawing) == (INNER, None), "a press may be that of a click"


def test_pointing_at_a_mark_tells_and_leaving_it_too(qtbot, view, heard):
    qtbot.mouseMove(view.viewport(), point_of(view, TEXT.index("sahaja")))
    heard.clear()
    qtbot.mouseMove(view.viewport(), point_of(view, 8))
    qtbot.mouseMove(view.viewport(), point_of(view, TEXT.index("sahaja")))
    assert [event for event in heard if event[0] == "mark_hovered"] == [
        ("mark_hovered", INNER),
        ("mark_hovered", None),
    ]


def test_a_removed_mark_is_no_longer_selected(view, heard):
    view.select_mark(INNER)
    heard.clear()
    marks = view._emphasised.marks
    pieces = marks.pieces(INNER)
    marks.drop(INNER)
    view.marks_changed(pieces)
    assert view.selected_mark is None
    assert ("mark_selected", None) in heard


def edit_keys(qtbot, view, *keys):
    assert view.begin_moving_edges()
    for key in keys:
        qtbot.keyClick(view, *key) if isinstance(key, tuple) else qtbot.keyClick(view, key)


def test_arrows_move_the_end_and_enter_keeps_it(qtbot, view, heard):
    view.select_mark(INNER)
    heard.clear()
    edit_keys(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    piece = view._emphasised.marks.pieces(INNER)[0]
    assert heard == [("mode_changed", "edges"), ("mode_changed", ""), ("edges_moved", piece, 6, 10)]


def test_shift_arrows_move_the_start_and_ctrl_moves_by_words(qtbot, view, heard):
    view.select_mark(INNER)
    edit_keys(
        qtbot, view, (Qt.Key.Key_Left, SHIFT | CTRL), (Qt.Key.Key_Right, CTRL), (Qt.Key.Key_Right, SHIFT)
    )
    view._edges.stop(keep=True)
    assert heard[-1][2:] == (1, 20)


def test_escape_reverts(qtbot, view, heard):
    view.select_mark(INNER)
    edit_keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert "edges_moved" not in [event[0] for event in heard]
    assert heard[-1] == ("mode_changed", "")


def test_leaving_the_text_reverts(qtbot, view, heard):
    view.select_mark(INNER)
    edit_keys(qtbot, view, Qt.Key.Key_Right)
    view.clearFocus()
    assert heard[-1] == ("mode_changed", "")
    assert "edges_moved" not in [event[0] for event in heard]


def test_keeping_unmoved_edges_tells_nothing(qtbot, view, heard):
    view.select_mark(INNER)
    edit_keys(qtbot, view, Qt.Key.Key_Enter)
    assert "edges_moved" not in [event[0] for event in heard]


def test_edges_cannot_be_moved_without_a_selected_mark(view):
    view.select_mark(None)
    assert not view.begin_moving_edges()


def test_an_edit_that_moves_the_mark_ends_the_moving_of_its_edges(view, heard, mention):
    view.select_mark(INNER)
    view.begin_moving_edges()
    before, moved = mention(6, 12), msgspec.structs.replace(mention(6, 12), end=14)
    view._emphasised.marks.put_mention(moved)
    view.marks_changed([*pieces_of_mention(before), *pieces_of_mention(moved)])
    assert heard.count(("mode_changed", "")) == 1
    assert view.selected_mark == INNER
    view._edges.stop(keep=True)
    assert "edges_moved" not in [event[0] for event in heard]


def test_another_label_leaves_the_edges_as_they_are_being_moved(qtbot, view, heard, mention):
    view.select_mark(INNER)
    view.begin_moving_edges()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    relabelled = mention(6, 12, "ORG")
    view._emphasised.marks.put_mention(relabelled)
    view.marks_changed([*pieces_of_mention(relabelled), *pieces_of_mention(relabelled)])
    assert ("mode_changed", "") not in heard
    view._edges.stop(keep=True)
    assert heard[-1][2:] == (6, 13)


def test_a_second_move_counts_from_the_first_that_is_still_being_saved(qtbot, view, heard, mention):
    view.select_mark(INNER)
    edit_keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    view.begin_moving_edges()
    before, moved = mention(6, 12), msgspec.structs.replace(mention(6, 12), end=13)
    view._emphasised.marks.put_mention(moved)  # now the first one is saved
    view.marks_changed([*pieces_of_mention(before), *pieces_of_mention(moved)])
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    kept = [event for event in heard if event[0] == "edges_moved"]
    assert [event[2:] for event in kept] == [(6, 13), (6, 14)]
    assert kept[1][1].end == 13


def test_a_third_move_counts_from_the_second_when_only_the_first_is_saved(qtbot, view, heard, mention):
    view.select_mark(INNER)
    edit_keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    edit_keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    before, moved = mention(6, 12), msgspec.structs.replace(mention(6, 12), end=13)
    view._emphasised.marks.put_mention(moved)
    view.marks_changed([*pieces_of_mention(before), *pieces_of_mention(moved)])
    edit_keys(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    kept = [event for event in heard if event[0] == "edges_moved"]
    assert [event[2:] for event in kept] == [(6, 13), (6, 14), (6, 15)]


def test_edges_that_hold_nothing_but_blanks_are_not_kept(qtbot, view, heard):
    view.select_mark(INNER)
    view.begin_moving_edges()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    for _ in range(len("Ismail")):
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    start, end = view._edges.editor.span[1:]
    assert TEXT[start:end] == " "
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [event[0] for event in heard if event[0] == "edges_moved"] == []


def test_selecting_another_mark_ends_the_moving_of_edges(view, heard):
    view.select_mark(INNER)
    view.begin_moving_edges()
    view.select_mark(CLAIM)
    assert heard.count(("mode_changed", "")) == 1


def test_of_a_claim_the_piece_at_the_caret_is_moved(qtbot, view, heard):
    view.place_caret(55)
    view.select_mark(CLAIM, move_caret=False)
    edit_keys(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_Return)
    name, piece, start, end = heard[-1]
    assert (name, piece[:2], start, end) == ("edges_moved", (50, 71), 50, 70)


def test_a_shortcut_of_the_window_does_not_take_the_keys_of_the_mode(qtbot, view):
    fired = []
    action = QAction(view)
    action.setShortcut(QKeySequence(Qt.Key.Key_Escape))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: fired.append(1))
    view.addAction(action)
    view.select_mark(INNER)
    edit_keys(qtbot, view, Qt.Key.Key_Escape)
    assert not fired
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert fired


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_1, Qt.Key.Key_Period, Qt.Key.Key_Delete])
def test_single_keys_reach_the_commands_of_the_window(qtbot, view, key):
    fired = []
    action = QAction(view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: fired.append(key))
    view.addAction(action)
    qtbot.keyClick(view, key)
    assert fired == [key]


def drag(qtbot, view, edge, offset):
    start = view._handles()[edge].toPoint()
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    spot = point_of(view, offset) - QPoint(3, 0)
    qtbot.mouseMove(view.viewport(), spot)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=spot)


def test_what_is_scrolled_away_from_under_the_mouse_is_not_pointed_at_any_more(qtbot, show, mention):
    view = show(LONG, mention(0, 9))
    qtbot.mouseMove(view.viewport(), point_of(view, 3))
    assert view.hovered_mark == MarkRef("mention", "m0-9")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.hovered_mark is None


def test_dragging_a_handle_moves_that_edge(qtbot, view, heard):
    view.select_mark(INNER)
    drag(qtbot, view, "end", 28)
    assert heard[-1][0] == "edges_moved"
    assert heard[-1][2:] == (6, 28)
    drag(qtbot, view, "start", 2)  # while that is still being saved
    assert heard[-1][2:] == (2, 28)


@pytest.mark.parametrize("beside", [-5, 5])
def test_a_handle_that_is_taken_hold_of_beside_its_middle_does_not_jump(qtbot, show, mention, beside):
    view = show("illili illili", mention(3, 10))
    moved = []
    view.edges_moved.connect(lambda *values: moved.append(values[1:]))
    view.select_mark(MarkRef("mention", "m3-10"))
    for edge in ("start", "end"):
        at = view._handles()[edge].toPoint() + QPoint(beside, 0)
        qtbot.mousePress(view.viewport(), LEFT, pos=at)
        qtbot.mouseMove(view.viewport(), at + QPoint(1, 0))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=at + QPoint(1, 0))
    assert moved == []


def test_a_handle_can_be_dragged_anew_while_its_move_out_of_view_is_being_saved(qtbot, show, mention):
    view = show(LONG, mention(0, 9))
    moved = []
    view.edges_moved.connect(lambda *values: moved.append(values[1:]))
    view.select_mark(MarkRef("mention", "m0-9"))
    view.begin_moving_edges()
    for _ in range(400):
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.verticalScrollBar().setValue(0)
    at = view._handles()["end"].toPoint()
    over = at + point_of(view, 12) - point_of(view, 9)
    qtbot.mousePress(view.viewport(), LEFT, pos=at)
    qtbot.mouseMove(view.viewport(), over)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=over)
    assert moved[0][1] > 2000
    assert moved[1:] == [(0, 12)]


def test_escape_amid_a_drag_reverts_and_the_release_is_no_click(qtbot, view, heard):
    view.select_mark(INNER)
    elsewhere = point_of(view, 30)
    qtbot.mousePress(view.viewport(), LEFT, pos=view._handles()["end"].toPoint())
    qtbot.mouseMove(view.viewport(), elsewhere)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseMove(view.viewport(), elsewhere + QPoint(4, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=elsewhere)
    assert view.selected_mark == INNER
    assert view.selection is None
    assert "edges_moved" not in [event[0] for event in heard]


def test_a_dragged_edge_does_not_pass_the_other(qtbot, view, heard):
    view.select_mark(INNER)
    drag(qtbot, view, "end", 1)
    assert heard[-1][2:] == (6, 7)


# What is drawn anew


class PaintedRows(QObject):
    """Notes the rows of a viewport that are painted."""

    def __init__(self, viewport):
        super().__init__(viewport)
        self.rows = set()
        viewport.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.rows |= set(range(event.rect().top(), event.rect().bottom()))
        return False


def image(view):
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def test_an_edit_draws_what_a_fresh_view_would_draw(show, view, mention, claim):
    marks = view._emphasised.marks
    before = marks.pieces(CLAIM)
    changed = claim("c", (24, 45), worth="minor")
    other = claim("d", (0, 60), worth="check")
    added = mention(73, 79, "ORG")
    for one in (changed, other):
        marks.put_claim(one)
    marks.put_mention(added)
    image(view)
    view.marks_changed(
        (*before, *pieces_of_claim(changed), *pieces_of_claim(other), *pieces_of_mention(added))
    )
    fresh = show(TEXT, *marks.mentions.values(), *marks.claims.values())
    view.clearFocus()
    fresh.clearFocus()
    assert image(view) == image(fresh)


def test_removing_a_first_mention_labels_the_next_one_in_its_own_paragraph(show, mention):
    text = "Ismail pergi.\nIsmail pulang.\nAkhir."
    view = show(text, mention(0, 6, entity_id="e"), mention(14, 20, entity_id="e"))
    second = view.document().findBlockByNumber(1)
    assert not view._sheet.decorations.of(second).names.shown
    marks = view._emphasised.marks
    removed = marks.pieces(MarkRef("mention", "m0-6"))
    marks.drop(MarkRef("mention", "m0-6"))
    view.marks_changed(removed)
    assert view._sheet.decorations.of(second).names.shown


def test_removing_a_claim_moves_the_others_of_its_group_in_every_paragraph(show, claim):
    text = "\n".join(f"Perenggan {number} pendek." for number in range(4))
    view = show(text, claim("first", (0, 30)), claim("second", (25, 60)), claim("third", (55, 80)))
    drawn = [view._sheet.decorations.of(block) for block, _ in view._sheet.page.all_blocks()]
    marks = view._emphasised.marks
    removed = marks.pieces(MarkRef("claim", "first"))
    marks.drop(MarkRef("claim", "first"))
    view.marks_changed(removed)
    fresh = show(text, *marks.claims.values())
    for block, _ in view._sheet.page.all_blocks():
        again = fresh._sheet.decorations.of(fresh.document().findBlockByNumber(block.blockNumber()))
        assert view._sheet.decorations.of(block).claims == again.claims
    assert len(drawn) == 4


def test_over_right_to_left_words_the_start_is_the_right_handle(show, mention):
    text = "قال إسماعيل هنية اليوم"
    view = show(text, mention(4, 16))
    view.select_mark(MarkRef("mention", "m4-16"))
    places = view._handles()
    assert places["start"].x() > places["end"].x()


def test_an_edit_keeps_the_geometry_of_other_blocks(view, mention):
    image(view)
    kept = view._sheet.decorations.of(view.document().begin())
    added = mention(73, 79, "ORG")
    view._emphasised.marks.put_mention(added)
    view.marks_changed(pieces_of_mention(added))
    assert view._sheet.decorations.of(view.document().begin()) is kept
    assert view._sheet.decorations.of(view.document().findBlockByNumber(1)).tints


def test_an_edit_repaints_its_own_block_only(qtbot, show, mention):
    view = show(
        "\n".join(f"Perenggan {number} yang pendek." for number in range(12)), mention(0, 9), height=900
    )
    view.clearFocus()
    image(view)
    painted = PaintedRows(view.viewport())
    added = mention(view.source_text.index("Perenggan 6"), view.source_text.index("6 yang") + 1)
    view._emphasised.marks.put_mention(added)
    view.marks_changed(pieces_of_mention(added))
    qtbot.waitUntil(lambda: bool(painted.rows))
    QApplication.processEvents()
    middle = point_of(view, added.start).y()
    assert middle in painted.rows
    assert len(painted.rows) < 3 * view._sheet.layout.metrics.pitch


def test_the_names_over_mentions_grow_with_the_text(view):
    def widest():
        wishes = view._sheet.decorations.of(view.document().begin()).names.wishes
        return max(wish.width for wish in wishes)

    before = widest()
    view.set_zoom(2.0)
    assert widest() > 1.5 * before


def test_receding_a_layer_changes_the_picture_but_not_the_geometry(view):
    both = image(view)
    entities_view = (view.show_layers("entities"), image(view))[1]
    claims_view = (view.show_layers("claims"), image(view))[1]
    assert both != entities_view != claims_view != both
    view.show_layers("both")
    assert image(view) == both


def test_all_labels_can_be_shown(show, mention):
    view = show(
        "Ismail pergi.\nIsmail pulang.\n", mention(0, 6, entity_id="e"), mention(14, 20, entity_id="e")
    )
    few = image(view)
    view.show_all_labels(show=True)
    assert image(view) != few
    view.show_all_labels(show=False)
    assert image(view) == few


def test_the_paragraph_of_the_caret_shows_all_its_labels(show, mention):
    view = show(
        "Ismail pergi.\nIsmail pulang.\n", mention(0, 6, entity_id="e"), mention(14, 20, entity_id="e")
    )
    view.show_all_labels(show=True)
    view.place_caret(25)
    everything = image(view)
    view.show_all_labels(show=False)
    assert image(view) == everything


# What the mouse does amiss


def test_a_button_that_is_let_go_of_elsewhere_leaves_nothing_stuck(qtbot, view):
    view.select_mark(INNER)
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, 30))
    qtbot.mousePress(view.viewport(), RIGHT, pos=point_of(view, TEXT.index("sahaja")))
    assert view.selected_mark is None
    qtbot.keyClick(view, Qt.Key.Key_Home, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selected_mark == OUTER
    for button in (LEFT, RIGHT):  # Qt's test events remember what is held
        qtbot.mouseRelease(view.viewport(), button)


def test_pressing_inside_the_selected_words_draws_a_new_selection(qtbot, view):
    view.select(30, 60)
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, 40) - QPoint(3, 0))
    assert view.selection is None
    qtbot.mouseMove(view.viewport(), point_of(view, 50) - QPoint(3, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, CTRL, pos=point_of(view, 50) - QPoint(3, 0))
    assert view.selection == (40, 50)


def test_the_right_button_means_what_is_under_it_and_not_what_is_selected_elsewhere(qtbot, view):
    view.select(50, 60)
    qtbot.mouseClick(view.viewport(), RIGHT, pos=point_of(view, 8))
    assert view.selection is None
    assert view.selected_mark == INNER
    view.select(50, 60)
    qtbot.mouseClick(view.viewport(), RIGHT, pos=point_of(view, 55))
    assert view.selection == (50, 60)


def test_a_selection_drawn_backward_stays_so_when_it_is_widened_to_words(qtbot, view):
    start, end = TEXT.index("harga"), TEXT.index("naik")
    qtbot.mousePress(view.viewport(), LEFT, pos=point_of(view, end + 2) - QPoint(3, 0))
    qtbot.mouseMove(view.viewport(), point_of(view, start + 2) - QPoint(3, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=point_of(view, start + 2) - QPoint(3, 0))
    assert view.selection == (start, end + 4)
    assert view.caret == start


def test_a_handle_dragged_below_the_page_scrolls_it(qtbot, show, mention):
    view = show(LONG, mention(0, 8), height=300)
    view.select_mark(MarkRef("mention", "m0-8"))
    qtbot.mousePress(view.viewport(), LEFT, pos=view._handles()["end"].toPoint())
    qtbot.mouseMove(view.viewport(), QPoint(200, view.viewport().height() + 30))
    qtbot.waitUntil(lambda: view.reading_place() > 1000, timeout=10_000)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(200, 100))
    place = view.reading_place()
    qtbot.wait(200)
    assert view.reading_place() == place


def test_while_an_edge_is_moved_by_key_that_edge_shows(qtbot, show, claim):
    view = show(LONG, claim("c", (0, 6000)), height=300)
    view.select_mark(MarkRef("claim", "c"))
    view.begin_moving_edges()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    first, last = view.shown()
    assert first <= 5999 <= last
    assert first > 2000
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.shown()[0] <= 1


def test_parts_of_a_notch_add_up_to_a_step_of_zoom(view):
    for _ in range(8):
        turn(view, 15)
    assert view.zoom == 1.1
    turn(view, -120)
    assert view.zoom == 1.0


def turn(view, units):
    """Turn the wheel over the text with Ctrl held."""
    point = QPointF(50, 50)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        point,
        point,
        QPoint(),
        QPoint(0, units),
        none,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt takes it by position only
    )
    view.wheelEvent(event)


def test_the_third_click_of_three_selects_the_paragraph_of_the_source(qtbot, show):
    line = "kata " * 700  # which is broken for display
    view = show(f"Awal.\n{line.strip()}\nAkhir.")
    view.reveal(2000, 2000)
    spot, top = point_of(view, 2000), view.reading_place()
    qtbot.mouseDClick(view.viewport(), LEFT, pos=spot)
    qtbot.mousePress(view.viewport(), LEFT, pos=spot)
    qtbot.mouseRelease(view.viewport(), LEFT, CTRL, pos=spot)
    assert view.selection == (6, 6 + len(line.strip()))
    assert view.reading_place() == top
