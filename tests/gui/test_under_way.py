"""What was begun in a window goes on in the one that takes its place: its progress, Cancel, and its end."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from penanda.errors import CannotWrite
from penanda.exchange import safe_write
from penanda.folders import default_project
from penanda.project import copying
from penanda.project.backups import Backup, Backups
from penanda.project.project import create
from penanda.readers import source
from penanda_gui.claim_desk import printing, reviewing
from penanda_gui.claim_desk.review_dialog import ReviewDialog
from penanda_gui.flows import exporting, projects, restoring
from penanda_gui.flows.background import Work
from penanda_gui.flows.export_dialog import ExportDialog
from penanda_gui.flows.restoring import Restoring
from penanda_gui.pickers.picker import Picker


class Held:
    """Work in the background that goes no further before :meth:`go_on`."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self._may_go_on = threading.Event()
        self.reports = 0

    def wait(self, _session, work) -> None:
        self.begun.set()
        while not self._may_go_on.wait(0.01):
            work.report(1, 2)
            self.reports += 1

    def go_on(self) -> None:
        self._may_go_on.set()


@pytest.fixture
def held(monkeypatch):
    """Holds whatever waits first for what is being saved."""
    held = Held()
    for module in (exporting, projects, restoring, printing, reviewing):
        monkeypatch.setattr(module, "wait_until_saved", held.wait)
    yield held
    held.go_on()


def begin_export(hands, target):
    hands.press("Ctrl+E")
    hands.dialog(ExportDialog)
    hands.choose_files(target, run=lambda: hands.press("Return"))


def begin_csv(hands, target):
    hands.press("Ctrl+Shift+E")
    hands.dialog(ExportDialog)
    hands.choose_files(target, run=lambda: hands.press("Return"))


def begin_copy(hands, target):
    hands.choose_files(target, run=lambda: hands.run("save_copy"))


def begin_pdf(hands, target):
    while hands.window.desk.current_claim is None:
        hands.run("next_mark")
    hands.choose_files(target, run=lambda: hands.run("claims_as_pdf"))


def begin_reviews(hands, target):
    hands.run("export_reviews")
    hands.dialog(ReviewDialog)
    for text in ("Semak", "https://semak.example", "https://semak.example/{claim}", "2026-03-10"):
        hands.press("Ctrl+A")
        hands.type(text)
        hands.press("Tab")
    hands.choose_files(target, run=lambda: hands.press("Return"))


def speak_malay(hands):
    """Choose Malay, which makes the window anew, and let the one before be deleted."""
    before = hands.window
    hands.run("language.ms")
    assert hands.window is not before
    hands.wait_until_active()
    hands.qtbot.wait(1)


@pytest.mark.parametrize(
    ("begin", "name", "said"),
    [
        (begin_export, "one.json", "Dieksport ke {path}"),
        (begin_csv, "one.csv", "Dieksport ke {path}"),
        (begin_copy, "copy.penanda", "Salinan disimpan di {path}"),
        (begin_pdf, "claims.pdf", "Dakwaan ditulis ke {path}"),
        (begin_reviews, "reviews.jsonld", "Dieksport ke {path}"),
    ],
)
def test_what_is_written_while_the_language_is_changed_is_told_in_the_new_one(
    hands, held, tmp_path, begin, name, said
):
    target = tmp_path / name
    begin(hands, target)
    hands.wait(held.begun.is_set)
    speak_malay(hands)
    hands.wait(hands.parts.progress.isVisible)
    held.go_on()
    hands.wait(lambda: hands.news)
    assert hands.news == said.format(path=target)
    assert target.is_file()
    hands.wait(hands.parts.progress.isHidden)


def test_cancel_in_the_new_window_ends_what_was_begun_in_the_one_before(hands, held, tmp_path):
    begin_export(hands, tmp_path / "one.json")
    speak_malay(hands)
    hands.wait(hands.parts.progress.isVisible)
    hands.click(hands.parts.progress._cancel)
    hands.wait(hands.parts.progress.isHidden)
    assert list(tmp_path.iterdir()) == []
    assert not hands.news


def until(stop):
    """Take long, unless what is done is to stop."""
    pause = threading.Event()
    for _ in range(300):
        if stop():
            return
        pause.wait(0.01)


def cancel(hands):
    hands.wait(hands.parts.progress.isVisible)
    hands.click(hands.parts.progress._cancel)
    hands.wait(hands.parts.progress.isHidden)
    hands.wait(lambda: not QThreadPool.globalInstance().activeThreadCount())
    assert not hands.news


def test_a_copy_that_is_cancelled_while_it_is_written_leaves_no_file(hands, tmp_path, monkeypatch):
    copy = copying.copy_pages

    def slow(db, new, *, stop=lambda: False):
        until(stop)
        copy(db, new, stop=stop)

    monkeypatch.setattr(copying, "copy_pages", slow)
    begin_copy(hands, tmp_path / "copy.penanda")
    cancel(hands)
    assert list(tmp_path.iterdir()) == []


def test_cancel_ends_the_checksum_of_a_backup_that_is_compared(hands, monkeypatch):
    hands.wait(Backups(default_project()).all)
    is_whole = Backup.is_whole

    def slow(backup, *, stop=lambda: False):
        until(stop)
        return is_whole(backup, stop=stop)

    monkeypatch.setattr(Backup, "is_whole", slow)
    hands.run("restore_backup")
    cancel(hands)
    assert not hands.window.findChildren(Picker)


def test_what_fails_after_the_language_was_changed_is_said_in_the_new_one(hands, held, tmp_path, monkeypatch):
    def fail(target, _write):
        raise CannotWrite(name=target.name, reason="disk I/O error")

    monkeypatch.setattr(safe_write, "write_safely", fail)
    begin_export(hands, tmp_path / "one.json")
    speak_malay(hands)
    held.go_on()
    hands.wait(lambda: hands.news)
    assert hands.news.startswith("“one.json” tidak dapat ditulis")


def test_what_goes_on_is_told_in_the_second_window_after_its_own_too(hands, held, tmp_path):
    begin_export(hands, tmp_path / "one.json")
    speak_malay(hands)
    hands.run("language.en")
    hands.wait_until_active()
    held.go_on()
    hands.wait(lambda: hands.news == f"Exported to {tmp_path / 'one.json'}")


def test_what_ends_while_the_window_is_being_made_is_told_once_and_in_it(hands, held, monkeypatch):
    """Its outcome waits for the window's thread then, which is busy with the new window."""
    hands.wait(Backups(default_project()).all)
    make, works = hands.application.show_window, []
    hands.window.features[Restoring].busy.connect(works.append)

    def make_and_end():
        held.go_on()
        assert works[0].wait(10)
        make()

    monkeypatch.setattr(hands.application, "show_window", make_and_end)
    hands.run("restore_backup")
    hands.wait(held.begun.is_set)
    hands.run("language.ms")
    picker = hands.dialog(Picker)
    assert picker.window().parent() is hands.window
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, Picker)] == [picker]
    picker.reject()
    hands.wait(hands.parts.progress.isHidden)
    hands.qtbot.wait(500)  # longer than until progress would be shown
    assert hands.parts.progress.isHidden()


def test_an_export_of_the_project_before_is_told_in_the_window_of_the_next(hands, held, tmp_path):
    target, other = tmp_path / "one.json", tmp_path / "other.penanda"
    create(other)
    begin_export(hands, target)
    hands.choose_files(other, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.wait(lambda: hands.session.path == other)
    hands.wait_until_active()
    held.go_on()
    hands.wait(lambda: hands.news == f"Exported to {target}")
    assert b"sea bass" in target.read_bytes()


def test_backups_of_the_project_before_are_neither_compared_nor_offered_in_the_next(hands, held, tmp_path):
    hands.wait(Backups(default_project()).all)
    other = tmp_path / "other.penanda"
    create(other)
    hands.run("restore_backup")
    hands.wait(held.begun.is_set)
    hands.choose_files(other, run=lambda: hands.press("Ctrl+Shift+O"))
    hands.wait(lambda: hands.session.path == other)
    hands.wait_until_active()
    hands.qtbot.wait(500)  # longer than until progress would be shown
    assert hands.parts.progress.isHidden()
    assert QApplication.activeModalWidget() is None


def test_a_work_stays_until_its_thread_has_come_out_of_the_signal_that_told_its_outcome(qapp):
    work, told, gone = Work(lambda _: None), [], []
    work.done.connect(told.append)
    work.destroyed.connect(lambda: gone.append(True))
    work._ended.emit("done", (1,))  # as its thread does, which is still inside the signal
    for _ in range(5):
        settle_all(qapp)
    assert (told, gone) == ([1], [])
    work._over.set()
    for _ in range(5):
        settle_all(qapp)
    assert (told, gone) == ([1], [True])


def settle_all(qapp):
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_of_two_pieces_of_work_the_bar_follows_the_one_begun_last(hands, held, tmp_path, monkeypatch):
    bar, read, go_on = hands.parts.progress._bar, source.read_source, threading.Event()
    monkeypatch.setattr(source, "read_source", lambda path: (go_on.wait(5), read(path))[1])
    begin_export(hands, tmp_path / "one.json")
    hands.wait(lambda: (bar.value(), bar.maximum()) == (1, 2))
    articles = [tmp_path / f"{number}.txt" for number in range(5)]
    for article in articles:
        article.write_text(f"The jetty will open again in {article.stem} days.\n")
    hands.window.open_paths(articles)
    hands.wait(lambda: bar.maximum() == 5)
    before = held.reports
    hands.wait(lambda: held.reports > before + 2)
    assert (bar.value(), bar.maximum()) == (0, 5)
    go_on.set()
    hands.wait(lambda: not hands.window.features.arriving.is_any)
    hands.settle()


def test_backups_that_are_found_after_the_window_was_closed_are_not_offered(hands, held):
    Backups(hands.session.path).take(hands.session.read._db)
    hands.run("restore_backup")
    hands.wait(held.begun.is_set)
    hands.window.close()
    held.go_on()
    assert QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
