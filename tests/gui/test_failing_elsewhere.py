"""What fails in a thread is told in the window's, as what it is, and leaves nothing waiting."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QRunnable, QThreadPool

import penanda_gui.desk
from penanda.edits import mentions
from penanda.errors import CannotRead, ProjectMoved
from penanda.project.project import create
from penanda_gui import suggested_here, tagging_everywhere
from penanda_gui.flows.export_dialog import ExportDialog
from penanda_gui.flows.latest import Latest

WORDS = "Anwar bertemu Bakar di Teluk Seri. "
LONG = (WORDS * 20 + "\n") * 40


class Breaking(QRunnable):
    def run(self):
        raise ZeroDivisionError


def cannot_read(*_args):
    raise CannotRead(name="Penanda.penanda", reason="disk I/O error")


@pytest.fixture
def long_article(hands, tmp_path):
    """Who sits before a long article, of which all is read."""
    file = tmp_path / "long.txt"
    file.write_text(LONG, encoding="utf-8")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text == LONG and not hands.window.desk.is_reading)
    return hands


@pytest.fixture
def replaced(hands, tmp_path):
    """Another project takes the place of the open one's file."""
    hands.settle()
    other = tmp_path / "other.penanda"
    create(other)
    other.replace(hands.session.path)
    return hands


def test_what_breaks_in_a_thread_of_the_pool_is_shown_by_the_window_s(hands, monkeypatch):
    threads, show = [], hands.window.complaints.show

    def look(error):
        threads.append(threading.current_thread())
        show(error)

    monkeypatch.setattr(sys, "excepthook", hands.application.broke)
    monkeypatch.setattr(hands.window.complaints, "show", look)
    QThreadPool.globalInstance().start(Breaking())
    hands.wait(lambda: hands.news)
    assert "ZeroDivisionError" in hands.news
    assert threads == [threading.main_thread()]


def test_the_rest_of_an_article_that_cannot_be_read_is_one_sentence_and_not_waited_for(
    long_article, monkeypatch, data_folder
):
    hands, desk = long_article, long_article.window.desk
    monkeypatch.setattr(penanda_gui.desk, "read_and_check", cannot_read)
    hands.session.run(mentions.tag, desk.article_id, 0, 5, "PERSON")
    hands.settle()
    desk.open(desk.article_id)
    assert desk.is_reading
    hands.wait(lambda: hands.news)
    assert "disk I/O error" in hands.news
    assert "inside Penanda" not in hands.news
    assert not (data_folder / "reports").exists()
    assert not desk.is_reading
    hands.wait(lambda: hands.parts.entities.entities.rowCount() == 1)
    hands.session.run(mentions.tag, desk.article_id, 14, 19, "PERSON")
    hands.settle()
    assert sorted(one.start for one in desk.marks.mentions.values()) == [0, 14]


def test_suggestions_that_cannot_be_looked_for_are_one_sentence(hands, monkeypatch, data_folder):
    monkeypatch.setattr(suggested_here, "find_in", cannot_read)
    hands.window.desk.open(hands.window.desk.article_id)
    hands.wait(lambda: hands.news)
    assert "disk I/O error" in hands.news
    assert not (data_folder / "reports").exists()


def test_places_that_cannot_be_counted_are_told(long_article, monkeypatch):
    def fail(*_asked):
        raise ZeroDivisionError

    monkeypatch.setattr(tagging_everywhere, "_AT_ONCE", 10)
    monkeypatch.setattr(tagging_everywhere, "_counted", fail)
    long_article.select("Anwar")
    long_article.wait(lambda: long_article.news)
    assert "ZeroDivisionError" in long_article.news


def test_a_project_in_the_place_of_the_open_one_is_not_exported_for_it(replaced, tmp_path):
    target = tmp_path / "out.json"
    replaced.press("Ctrl+E")
    replaced.dialog(ExportDialog)
    replaced.choose_files(target, run=lambda: replaced.press("Return"))
    replaced.wait(lambda: replaced.news)
    assert "was moved, deleted or replaced while it was open" in replaced.news
    assert not target.exists()


def test_a_project_in_the_place_of_the_open_one_answers_no_question(replaced, qtbot):
    latest, asked = Latest(replaced.session, replaced.window), []
    with qtbot.waitSignal(latest.failed) as failed:
        latest.ask(asked.append)
    assert isinstance(failed.args[0], ProjectMoved)
    assert not asked
    assert not latest.is_asking


def test_a_project_that_was_put_back_can_be_read_again(hands, tmp_path):
    path = hands.session.path
    path.rename(tmp_path / "away")
    with pytest.raises(ProjectMoved):
        hands.session.reader_elsewhere()
    (tmp_path / "away").rename(path)
    hands.session.reader_elsewhere().close()
