"""What could not be saved is drawn as not saved, named, and not closed over in silence."""

import sqlite3
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QColor, Qt
from PySide6.QtWidgets import QMessageBox

from penanda.edits import intended
from penanda.edits.intended import all_intended
from penanda.project import journal
from penanda.project import queue as edit_queue
from penanda.project.system_failures import is_of_locks
from penanda_gui import main_window
from penanda_gui.history import History
from penanda_gui.settings import Settings

PLACE = "Putrajaya"


def tag(hands, words, key="3"):
    hands.caret_to(words)
    hands.press(key)


def is_stuck(hands):
    return hands.parts.status.state == "unsaved"


def red_pixels(hands):
    """How many pixels around the words that are marked are in the colour of what is not saved."""
    ink = QColor(hands.application.theme.negative)
    around = QRect(hands.point_of(hands.find(PLACE)[0]) - QPoint(20, 30), QSize(140, 60))
    image = hands.view.viewport().grab(around).toImage()
    near = 0
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            near += (
                abs(colour.red() - ink.red())
                + abs(colour.green() - ink.green())
                + abs(colour.blue() - ink.blue())
                < 60
            )
    return near


def test_a_mark_that_cannot_be_saved_has_a_dashed_outline_until_it_is(hands, full_disk):
    before = red_pixels(hands)
    tag(hands, PLACE)
    hands.wait(lambda: is_stuck(hands))
    assert hands.view.waiting == (hands.find(PLACE),)
    assert red_pixels(hands) > before + 30
    full_disk.clear()
    hands.settle()
    assert hands.view.waiting == ()
    assert red_pixels(hands) == before
    assert (PLACE, "GPE") in hands.mentions()


def test_an_edit_that_is_only_on_its_way_is_not_drawn(hands):
    drawn = []
    hands.session.saving.connect(lambda: drawn.append(hands.view.waiting))
    tag(hands, PLACE)
    hands.settle()
    assert drawn == [()]


def test_what_is_marked_while_the_disk_is_full_is_drawn_too_and_named_in_the_tooltip(hands, full_disk):
    tag(hands, PLACE)
    hands.wait(lambda: is_stuck(hands))
    tag(hands, "Muscat")
    hands.select("has never been this")
    hands.press("C")
    hands.session.undo()
    spans = [hands.find(words) for words in (PLACE, "Muscat", "has never been this")]
    assert hands.view.waiting == tuple(spans)
    status = hands.parts.status.saved
    assert status.text() == "✕ Not saved: 4, trying again"
    assert status.toolTip().splitlines() == [
        "These edits wait to be saved:",
        "• Tagged “Putrajaya” as Country or city",
        "• Tagged “Muscat” as Country or city",
        "• Marked the claim “has never been this”",
        "• Others: 1",
    ]
    assert status.accessibleDescription() == status.toolTip()
    full_disk.clear()
    hands.settle()
    assert status.toolTip() == ""
    assert (status.text(), hands.view.waiting) == ("✓ Saved", ())


class FailingLocks:
    """A connection to a project whose locks fail; it counts what it is asked."""

    def __init__(self, conn):
        self.conn, self.asked = conn, 0

    def execute(self, *_question):
        self.asked += 1
        locks_fail()

    def close(self):
        self.conn.close()


def locks_fail(*_asked, **_names):
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = sqlite3.SQLITE_PROTOCOL
    raise error


@contextmanager
def failing_locks(hands, monkeypatch):
    """Inside, locks fail for the window and for what is saved. Whatever asks in a pause fails too."""
    db = hands.session.read._db
    failing = db.conn = FailingLocks(db.conn)
    with hands.qtbot.captureExceptions() as said, monkeypatch.context() as patched:
        patched.setattr(edit_queue, "RETRY_SECONDS", 0.02)
        patched.setattr(journal, "begin_edit", locks_fail)
        yield failing
        db.conn = failing.conn
    assert all(is_of_locks(error) for _, error, _ in said)


def test_where_locks_fail_the_window_waits_for_no_question_and_says_so_once(hands, monkeypatch):
    with failing_locks(hands, monkeypatch) as failing:
        tag(hands, PLACE)
        hands.wait(lambda: is_stuck(hands))
        tag(hands, "Muscat")
        hands.wait(lambda: hands.session.waiting == 2)
        hands.qtbot.wait(60)
        assert failing.asked <= 1  # in a pause, before it was known
        assert hands.news.startswith("The system does not handle the locks")
        assert "\n" not in hands.news
        assert hands.parts.status.saved.toolTip() == "These edits wait to be saved:\n• Others: 2"
    hands.settle()
    assert {(PLACE, "GPE"), ("Muscat", "GPE")} <= hands.mentions()
    assert not hands.news


def test_nothing_is_closed_over_in_silence_where_the_project_cannot_be_read(hands, monkeypatch):
    monkeypatch.setattr(main_window, "_CLOSING_SECONDS", 0.05)
    with failing_locks(hands, monkeypatch):
        tag(hands, PLACE)
        hands.wait(lambda: is_stuck(hands))
        asked = hands.answer_message("Stay and try again", run=hands.window.close)
    assert asked.endswith("• Others: 1")
    assert hands.window.isVisible()
    hands.settle()


def test_what_waits_is_worked_out_once_for_the_drawing_and_the_tooltip(hands, full_disk, monkeypatch):
    tag(hands, PLACE)
    hands.wait(lambda: is_stuck(hands))
    asked = []

    def counted(read, edits):
        asked.append(edits)
        return all_intended(read, edits)

    monkeypatch.setattr(intended, "all_intended", counted)
    hands.window.not_saved.refresh()
    assert len(asked) == 1
    assert "Putrajaya" in hands.parts.status.saved.toolTip()
    full_disk.clear()


def test_what_waits_is_drawn_in_the_article_it_is_of(hands, full_disk):
    tag(hands, PLACE)
    hands.wait(lambda: is_stuck(hands))
    drawn = hands.view.waiting
    hands.press("Ctrl+PgDown")
    hands.wait(lambda: PLACE not in hands.text or hands.view.waiting == ())
    assert hands.view.waiting == ()
    hands.press("Ctrl+PgUp")
    assert hands.view.waiting == drawn
    full_disk.clear()


def test_closing_names_what_would_be_lost(hands, full_disk, monkeypatch):
    monkeypatch.setattr("penanda_gui.main_window._CLOSING_SECONDS", 0.05)
    tag(hands, PLACE)
    hands.wait(lambda: is_stuck(hands))
    asked = hands.answer_message("Stay and try again", run=lambda: hands.press("Ctrl+Q"))
    assert asked.splitlines()[-1] == "• Tagged “Putrajaya” as Country or city"
    assert hands.view.waiting
    full_disk.clear()


def test_enter_closes_over_nothing_that_would_be_lost(hands, full_disk, monkeypatch):
    monkeypatch.setattr("penanda_gui.main_window._CLOSING_SECONDS", 0.05)
    tag(hands, PLACE)
    hands.wait(lambda: is_stuck(hands))
    box = []

    def press_enter():
        box.append(hands.dialog(QMessageBox))
        hands.press("Return")

    QTimer.singleShot(0, hands.window, press_enter)
    hands.press("Ctrl+Q")
    assert not box[0].isVisible()
    assert hands.window.isVisible()
    full_disk.clear()


def test_words_that_look_like_html_stay_words_in_the_tooltip(hands, full_disk, tmp_path):
    full_disk.clear()
    file = tmp_path / "a.txt"
    file.write_text("Kata <b>Anwar</b> tiba.")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("Kata"))
    hands.settle()
    full_disk.append(True)
    hands.select("<b>Anwar</b>")
    hands.press("1")
    hands.wait(lambda: is_stuck(hands))
    assert "<b>Anwar</b>" in hands.parts.status.saved.toolTip()
    assert not Qt.mightBeRichText(hands.parts.status.saved.toolTip())
    full_disk.clear()
    hands.settle()
    hands.press("Ctrl+H")
    hands.settle()
    edits = hands.window.features[History].panel.list.edits
    tooltip = str(edits.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<b>Anwar</b>" in tooltip
    assert not Qt.mightBeRichText(tooltip)


@pytest.fixture
def malay(at_the_desk):
    """Somebody at a window in Malay."""
    settings = Settings()
    settings.language_choice = "ms"
    settings.save()
    at_the_desk.start()
    return at_the_desk


def test_it_is_said_in_malay_too(malay, full_disk):
    malay.press("M", "U")
    malay.wait(lambda: is_stuck(malay))
    status = malay.parts.status.saved
    assert status.text() == "✕ Belum disimpan: 1, mencuba lagi"
    assert status.toolTip().startswith("Suntingan ini menunggu untuk disimpan:\n• ")
    assert "Changed" not in status.toolTip()
    full_disk.clear()
