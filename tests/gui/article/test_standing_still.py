"""The page moves only when the reader moves it, and what Qt paints anew leaves nothing old beside it."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.article.hits import Hits
from penanda_gui.theme import DARK, LIGHT

LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SENTENCE = "Kerajaan tidak akan menarik balik subsidi, kata Anwar kepada wartawan di Gaza. "
LONG = "\n".join(SENTENCE * (number % 5 + 1) for number in range(40))
VERY_LONG = "\n".join(SENTENCE * 2 for _ in range(240))
ARABIC = "قال الوزير إن الحكومة لن ترفع الدعم هذا العام بحسب Anwar Ibrahim في غزة "


def settle():
    for _ in range(4):
        QApplication.processEvents()


def bar_of(view):
    return view.verticalScrollBar()


def click(view, point, times=1):
    """Click so many times, as quickly as one can."""
    for time in range(times):
        press = QTest.mouseDClick if time == 1 else QTest.mousePress
        press(view.viewport(), LEFT, NONE, point)
        QTest.mouseRelease(view.viewport(), LEFT, NONE, point)


def on_screen(view):
    """What painting it part by part has come to."""
    screen = view.screen().grabWindow(view.winId()).toImage()
    return screen.copy(view.viewport().geometry()).convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(view):
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


# The page stands still


def test_a_double_click_stays_where_lines_above_were_never_laid_out(show):
    text = "\n".join(SENTENCE * 20 for _ in range(9))
    view = show(text, width=600, height=150)
    view.set_zoom(2.0)
    above = text.index("\n", 6000) + 1
    view.restore_place(above - 20, above + 800)
    view.resize(400, 150)  # Qt throws the lines of all paragraphs away
    settle()
    shown = view.first_shown()
    click(view, QPoint(100, 140), times=2)  # in a line that is cut at the bottom
    settle()
    assert view.selection is not None
    assert view.first_shown() == shown


def test_a_place_that_a_higher_view_has_left_comes_back_with_its_height_and_not_by_a_click(show):
    text = SENTENCE * 8
    view = show(text, width=500, height=120)
    view.restore_place(0, 300)
    settle()
    there = view.first_shown()
    assert there > 0
    view.resize(500, 900)
    settle()
    assert (view.first_shown(), bar_of(view).maximum()) == (0, 0)
    click(view, QPoint(100, 200), times=3)
    settle()
    assert view.first_shown() == 0
    view.resize(500, 120)
    settle()
    assert view.first_shown() == there


# Nothing old is left


def test_nothing_of_a_selection_over_paragraphs_is_left_also_after_much_was_read(qtbot, show):
    view = show(VERY_LONG, width=600, height=400)
    layout = view._sheet.layout
    while view._sheet.layout is layout:  # until a fresh one has taken over
        bar_of(view).setValue(bar_of(view).value() + 10)
        settle()
        view.prepare_next_page()
    start = VERY_LONG.index("\n", view.first_shown()) + 1
    view.select(start, start + 2 * len(SENTENCE * 2) + 3)
    settle()
    assert on_screen(view) == painted_anew(view)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    settle()
    assert on_screen(view) == painted_anew(view)


def test_what_hangs_over_the_ends_of_lines_is_painted_anew_with_them(show):
    view = show(ARABIC * 12, width=400, height=300)
    view.select(40, 150)
    settle()
    assert on_screen(view) == painted_anew(view)
    view.place_caret(5)
    settle()
    assert on_screen(view) == painted_anew(view)


class Walk:
    """Somebody who does this and that; what moves the page is told from what must not."""

    def __init__(self, view, marks, seed):
        self.view, self.marks, self.dice = view, marks, random.Random(seed)
        self.bar = bar_of(view)

    def point(self):
        viewport = self.view.viewport()
        return QPoint(self.dice.randrange(viewport.width()), self.dice.randrange(viewport.height()))

    def mark(self):
        return self.dice.choice([*self.marks.in_order(), None])

    def any_click(self):
        click(self.view, self.point(), self.dice.choice([1, 2, 3]))

    def point_at(self):
        QTest.mouseMove(self.view.viewport(), self.point())

    def menu(self):
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.RightButton, NONE, self.point())

    def choose(self):
        self.view.select_mark(self.mark(), move_caret=False)

    def hover(self):
        self.view.set_hovered_mark(self.mark())

    def current_claim(self):
        self.view.set_current_claim(self.dice.choice(["c1", "c2", None]))

    def edit(self):
        ref = self.dice.choice(list(self.marks.in_order()))
        if ref.kind == "claim":
            return
        mark, pieces = self.marks.mentions[ref.id], self.marks.pieces(ref)
        self.marks.drop(ref)
        self.view.marks_changed(pieces)
        settle()
        self.marks.put_mention(mark)
        self.view.marks_changed(pieces)

    def look(self):
        self.view.set_theme(self.dice.choice([LIGHT, DARK]))
        self.view.show_layers(self.dice.choice(["both", "entities", "claims"]))
        self.view.show_all_labels(show=self.dice.choice([True, False]))
        self.view.set_labels(DEFAULT_LABELS, self.dice.choice(["en", "ms"]))

    def find(self):
        hits = Hits()
        for start in range(self.dice.randrange(90), len(self.view.source_text), 97):
            hits.add(start, start + 5)
        self.view.show_hits(hits if self.dice.random() < 0.6 else Hits())

    def next_page(self):
        self.view.prepare_next_page()

    def resize(self):
        self.view.resize(self.dice.choice([400, 650, 1100]), self.dice.choice([150, 300, 500]))

    def zoom(self):
        self.view.set_zoom(self.dice.choice([0.8, 1.0, 1.5, 3.0]))

    def keys(self):
        keys = (
            Qt.Key.Key_Left,
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_End,
        )
        key, with_shift = self.dice.choice(keys), self.dice.choice([SHIFT, NONE])
        for _ in range(self.dice.choice([1, 6])):
            QTest.keyClick(self.view, key, with_shift)

    def scroll(self):
        self.bar.setValue(self.bar.value() + self.dice.choice([-9, -1, 1, 9]))

    def scroll_far(self):
        self.bar.setValue(self.dice.randrange(self.bar.maximum() + 1))

    def go_to_mark(self):
        self.view.select_mark(self.mark())

    STILL = (
        any_click,
        any_click,
        point_at,
        menu,
        choose,
        hover,
        current_claim,
        edit,
        look,
        find,
        next_page,
    )
    MOVING = (keys, keys, scroll, scroll, scroll_far, go_to_mark, resize, zoom)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("text", [LONG, VERY_LONG], ids=["long", "very long"])
def test_whatever_is_done_the_page_is_as_if_painted_anew_and_moves_only_when_it_is_moved(
    qapp, show, mention, claim, text, seed
):
    mentions = [mention(at, at + 9, DEFAULT_LABELS[at % 5].id) for at in range(0, len(text) - 9, 131)]
    claims = [
        claim("c1", (10, 400), (500, 620), cue=(405, 409), worth="check"),
        claim("c2", (300, 900), worth="minor"),
        claim("c3", (2000, 2300), worth="not_checkable"),
    ]
    view = show(text, *mentions, *claims, width=650, height=300)
    walk, done = Walk(view, view._emphasised.marks, seed), []
    for _ in range(100):
        step = walk.dice.choice(walk.dice.choice([Walk.STILL, Walk.MOVING]))
        settle()
        shown = view.first_shown()
        step(walk)
        settle()
        done.append(step.__name__)
        if step in Walk.STILL:
            assert view.first_shown() == shown, done
        assert on_screen(view) == painted_anew(view), done
