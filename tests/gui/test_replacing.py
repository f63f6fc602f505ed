"""The window is made anew over what goes on: a question is asked once, and nothing on its way is lost."""

from __future__ import annotations

import threading

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool
from PySide6.QtTest import QTest

from penanda.errors import EmptyText, LabelUnfit
from penanda.folders import default_project
from penanda.project import journal
from penanda.project.backups import Backups
from penanda.project.project import create
from penanda_gui import main_window
from penanda_gui.flows import restoring, versions
from penanda_gui.flows.background import Work
from penanda_gui.flows.versions import Versions

PLACE = "Putrajaya"


@pytest.fixture
def unsaved(hands, full_disk, monkeypatch):
    """A mark that the full disk does not take; clear what this holds for it to be saved."""
    monkeypatch.setattr(main_window, "_CLOSING_SECONDS", 0.05)
    hands.caret_to(PLACE)
    hands.press("3")
    hands.wait(lambda: hands.parts.status.state == "unsaved")
    return full_disk


@pytest.fixture
def asked(monkeypatch):
    """Answers whether edits may be lost, with the last of what this holds, and keeps the questions."""
    answers, questions = [False], []

    def may_lose(_window, waiting, _sentences):
        questions.append(waiting)
        return answers[-1]

    monkeypatch.setattr(main_window, "may_lose", may_lose)
    return answers, questions


def gone(hands):
    """Let the window that was put away be deleted."""
    hands.window.activateWindow()
    assert QTest.qWaitForWindowActive(hands.window)
    hands.qtbot.wait(1)
    for _ in hands.window.features.make_rest():
        pass


# What could not be saved


def test_leaving_a_project_with_what_is_not_saved_is_asked_once(hands, unsaved, asked, tmp_path):
    other = tmp_path / "other.penanda"
    create(other)
    answers, questions = asked
    answers.append(True)
    hands.application.change_project(other)
    assert questions == [1]
    assert hands.session.path == other
    unsaved.clear()


def test_who_stays_keeps_the_project_and_the_edits(hands, unsaved, asked, tmp_path):
    other, window = tmp_path / "other.penanda", hands.window
    create(other)
    hands.application.change_project(other)
    assert asked[1] == [1]
    assert hands.window is window
    unsaved.clear()
    assert (PLACE, "GPE") in hands.mentions()


def test_another_language_asks_nothing_as_what_waits_goes_on_waiting(hands, unsaved, asked):
    window = hands.window
    hands.application.change_language("ms")
    assert hands.window is not window
    assert asked[1] == []
    assert hands.session.waiting == 1
    gone(hands)
    # Each try that fails is told to the new window, and to nobody of the old one, which would raise.
    hands.wait(lambda: hands.parts.status.saved.text().startswith("✕ Belum disimpan: 1"))
    unsaved.clear()
    assert (PLACE, "GPE") in hands.mentions()


def test_the_language_that_there_is_already_keeps_the_window_when_it_is_chosen(hands):
    window = hands.window
    hands.run("language.en")
    assert hands.window is window
    assert hands.application.settings.language_choice == "en"


def test_a_window_in_another_language_says_at_once_that_something_is_not_saved(hands, unsaved):
    hands.application.change_language("ms")
    assert hands.parts.status.saved.text() == "✕ Belum disimpan: 1, mencuba lagi"
    assert hands.news.startswith("“Penanda.penanda” tidak dapat disimpan sekarang")
    assert "\n" not in hands.news
    assert hands.view.waiting == (hands.find(PLACE),)
    unsaved.clear()
    gone(hands)
    hands.settle()
    assert hands.parts.status.saved.text() == "✓ Disimpan"
    assert not hands.news


def test_a_window_in_another_language_does_not_say_saved_of_what_is_on_its_way(hands, monkeypatch):
    asked, go_on = threading.Event(), threading.Event()
    begin = journal.begin_edit

    def slow(*edit, **names):
        asked.set()
        assert go_on.wait(20)
        return begin(*edit, **names)

    monkeypatch.setattr(journal, "begin_edit", slow)
    hands.caret_to(PLACE)
    hands.press("3")
    hands.wait(asked.is_set)
    hands.application.change_language("ms")
    assert hands.parts.status.state == "saving"
    go_on.set()
    gone(hands)
    hands.settle()
    assert hands.parts.status.state == "saved"


def test_what_waits_for_edits_that_are_given_up_ends_with_their_project(hands, unsaved, asked, tmp_path):
    other = tmp_path / "other.penanda"
    create(other)
    hands.run("restore_backup")
    hands.wait(hands.parts.progress.isVisible)
    (work,) = QCoreApplication.instance().findChildren(Work)
    asked[0].append(True)
    hands.application.change_project(other)
    hands.wait(lambda: work.wait(0))
    unsaved.clear()


# Where the user stands


def test_another_language_leaves_the_words_selected(hands):
    start, end = hands.find(PLACE)
    hands.view.select(start, end, backward=True)
    hands.application.change_language("ms")
    hands.wait_until_active()
    assert hands.view.selection == (start, end)
    hands.press("Shift+Left")
    assert hands.view.selection == (start - 1, end)


def test_another_language_leaves_the_mark_selected_and_the_claim_current(hands):
    start, end = hands.find(PLACE)
    hands.caret_to(PLACE)
    hands.press("3")
    hands.settle()
    hands.view.select(start, end + len(" has yet"))
    hands.press("C")
    hands.settle()
    hands.caret_to(PLACE)
    hands.press("O")
    hands.application.change_language("ms")
    hands.wait_until_active()
    assert hands.selected() == f"{PLACE} has yet"
    hands.view.place_caret(0)
    claim = hands.view.current_claim
    assert claim is not None
    hands.application.change_language("en")
    hands.wait_until_active()
    assert hands.view.current_claim == claim


# Who is told


def test_a_session_tells_nobody_of_a_window_that_was_replaced(hands):
    desk = AtTheClaimDesk(hands)
    desk.quiet()
    desk.leave()
    hands.wait_until_active()
    hands.application.change_language("ms")
    gone(hands)
    hands.session.refused.emit(LabelUnfit(value="x"))
    hands.wait(lambda: hands.news)


def test_work_goes_to_its_end_without_the_one_that_began_it(qtbot, qapp):
    class Beginner(QObject):
        def take(self, _result):
            pytest.fail("it is told, although it is gone")

    go_on, beginner = threading.Event(), Beginner()
    work = Work(lambda _work: go_on.wait(10))
    work.done.connect(beginner.take)
    work.start()
    with qtbot.waitSignal(beginner.destroyed):
        beginner.deleteLater()
    with qtbot.waitSignal(work.destroyed):
        go_on.set()


def test_the_comparison_of_backups_outlives_the_window_that_asked_for_it(hands, monkeypatch):
    comparing, go_on, over = threading.Event(), threading.Event(), threading.Event()

    def slow(_path, _work):
        comparing.set()
        assert go_on.wait(10)
        over.set()
        return []

    monkeypatch.setattr(restoring, "_compared", slow)
    hands.run("restore_backup")
    hands.wait(comparing.is_set)
    hands.application.change_language("ms")
    gone(hands)
    go_on.set()
    hands.wait(over.is_set)
    hands.wait(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    hands.qtbot.wait(1)
    assert not hands.news


def test_the_language_of_an_application_goes_with_it(hands):
    hands.application.change_language("ms")
    assert QCoreApplication.translate("Progress", "Cancel") == "Batal"
    hands.close()
    assert QCoreApplication.translate("Progress", "Cancel") == "Cancel"


# What is on its way into the window


def open_one(hands):
    """The id and the name of the open article."""
    (article,) = hands.session.read.articles.summaries([hands.window.desk.article_id])
    return article.id, article.name


@pytest.fixture
def slow_version(hands, tmp_path, monkeypatch):
    """A new version of the open article is being read, until what this gives is set."""
    reading, go_on = threading.Event(), threading.Event()
    read = versions._read_file

    def slow(path, work):
        reading.set()
        assert go_on.wait(10)
        return read(path, work)

    monkeypatch.setattr(versions, "_read_file", slow)
    file = tmp_path / "baru.txt"
    file.write_text(f"{hands.text}\nThe last words are new.\n", encoding="utf-8")
    feature = hands.window.features[Versions]
    hands.choose_files(file, run=feature.choose)
    hands.wait(reading.is_set)
    yield go_on
    go_on.set()


def test_the_window_stays_while_a_new_version_is_being_read(hands, slow_version):
    window = hands.window
    hands.application.change_language("ms")
    assert hands.window is window
    assert "Try again in a moment" in hands.hint
    slow_version.set()
    hands.wait(lambda: hands.text.endswith("The last words are new.\n"))
    hands.wait(lambda: not window.features.arriving.is_any)


def test_a_window_over_what_was_restored_is_made_when_what_is_on_its_way_is_there(hands, slow_version):
    hands.wait(Backups(default_project()).all)
    window, (backup, *_) = hands.window, Backups(default_project()).all()
    with hands.qtbot.waitSignal(hands.session.restored):
        hands.session.restore(backup)
    assert hands.window is window
    slow_version.set()
    hands.wait(lambda: hands.window is not window)
    hands.wait_until_active()
    hands.wait(lambda: hands.text.endswith("The last words are new.\n"))


def test_what_failed_on_its_way_is_said_in_the_window_over_what_was_restored(hands, monkeypatch, tmp_path):
    hands.wait(Backups(default_project()).all)
    window, (backup, *_) = hands.window, Backups(default_project()).all()
    go_on = threading.Event()

    def fail_late(path, _work):
        assert go_on.wait(20)
        raise EmptyText(name=path.name)

    monkeypatch.setattr(versions, "_read_file", fail_late)
    window.features[Versions]._read(window.desk.article_id, tmp_path / "baru.txt")
    with hands.qtbot.waitSignal(hands.session.restored):
        hands.session.restore(backup)
    go_on.set()
    hands.wait(lambda: hands.window is not window)
    hands.wait_until_active()
    restored, failed = hands.news.split("\n")
    assert restored.startswith("The project is as it was on")
    assert "baru.txt" in failed
    assert hands.parts.banner.warnings == (failed,)


def test_what_could_be_saved_since_is_not_said_to_wait_over_what_was_restored(hands, unsaved):
    hands.wait(Backups(default_project()).all)
    window, (backup, *_) = hands.window, Backups(default_project()).all()
    assert "cannot be saved" in hands.news
    hands.session.restore(backup)
    unsaved.clear()
    hands.wait(lambda: hands.window is not window)
    hands.wait_until_active()
    assert hands.news.startswith("The project is as it was on")
    assert "\n" not in hands.news


def test_a_new_version_of_an_article_that_is_gone_by_then_is_refused_by_its_name(hands, slow_version):
    article_id, title = open_one(hands)
    hands.run("remove_article")
    hands.settle()
    slow_version.set()
    hands.wait(lambda: title in hands.news or article_id in hands.news)
    assert hands.news.startswith(f"“{title}” is not in the project any more; nothing was changed.")
    hands.settle()


def test_an_edit_of_an_article_that_is_gone_by_then_is_refused_by_its_name(hands, full_disk):
    article_id, title = open_one(hands)
    hands.run("remove_article")
    hands.caret_to(PLACE)
    hands.press("3")
    full_disk.clear()
    hands.wait(lambda: title in hands.news or article_id in hands.news)
    assert hands.news.startswith(f"“{title}” is not in the project any more; nothing was changed.")
    hands.settle()


def test_what_fails_on_its_way_holds_the_window_no_longer(hands, monkeypatch, tmp_path):
    def fail(_path, _work):
        raise EmptyText(name="baru.txt")

    monkeypatch.setattr(versions, "_read_file", fail)
    hands.window.features[Versions]._read(hands.window.desk.article_id, tmp_path / "baru.txt")
    assert hands.window.features.arriving.is_any
    hands.wait(lambda: hands.news and not hands.window.features.arriving.is_any)
