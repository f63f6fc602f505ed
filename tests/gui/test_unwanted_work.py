"""Work in a thread ends soon once what asked for it is gone: another article, an edit, a closed project."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from hands import Hands

from penanda.errors import CannotRead
from penanda.names import duplicates
from penanda.project import differences
from penanda.project.backups import Backup, back_up
from penanda.project.project import create
from penanda.project.reader import Reader
from penanda.readers import registry
from penanda.readers.source import HTML, Source
from penanda.stopping import Stopped
from penanda_gui import desk, suggested_here
from penanda_gui.all_entities import AllEntities
from penanda_gui.suggested_here import Found
from penanda_gui.suggesting import Suggesting
from penanda_gui.whole_article import WholeArticle

_MOST_SECONDS = 5.0


class Searches:
    """Stand in for searches that take long: each goes on until it is told to stop, or far too long."""

    def __init__(self) -> None:
        self.begun = 0
        self.stopped = 0
        self._pause = threading.Event()

    def find_in(self, *asked: object) -> Found:
        """Look for suggestions, and never come to the end."""
        *_, stop = asked
        self._go_on_until(stop)

    def compare(self, _project: Path, backup: Backup, *, stop: Callable[[], bool]) -> None:
        """Compare a backup, and never come to the end."""
        try:
            self._go_on_until(stop)
        except Stopped as stopped:
            raise CannotRead(name=backup.path.name, reason="interrupted") from stopped

    def duplicates(self, _entities: object, *, stop: Callable[[], bool]) -> NoReturn:
        """Look for likely duplicates, and never come to the end."""
        self._go_on_until(stop)

    def read(self, _source: Source, stop: Callable[[], bool]) -> NoReturn:
        """Read a source, and never come to the end."""
        self._go_on_until(stop)

    def _go_on_until(self, stop: object) -> NoReturn:
        assert callable(stop)
        self.begun += 1
        for _ in range(int(_MOST_SECONDS / 0.01)):
            if stop():
                self.stopped += 1
                raise Stopped
            self._pause.wait(0.01)
        raise AssertionError("nobody has stopped it")


@pytest.fixture
def searches(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Searches:
    """Searches of which the first is under way in the open article."""
    hands.settle()
    hands.wait(lambda: hands.window.features[Suggesting].here.is_current)
    found = Searches()
    monkeypatch.setattr(suggested_here, "find_in", found.find_in)
    hands.window.desk.open(hands.window.desk.article_id)
    hands.wait(lambda: found.begun)
    return found


def _open_another(hands: Hands, folder: Path) -> None:
    path = folder / "another.txt"
    path.write_text("Nelayan pulang.", encoding="utf-8")
    hands.window.open_paths([path])


def _change_project(hands: Hands, folder: Path) -> None:
    path = folder / "another.penanda"
    create(path)
    hands.application.change_project(path)


def _edit(hands: Hands, _folder: Path) -> None:
    hands.view.setFocus()
    hands.press("Ctrl+Home", "1")


def _hide(hands: Hands, _folder: Path) -> None:
    hands.run("show_suggestions")


def _change_language(hands: Hands, _folder: Path) -> None:
    hands.application.change_language("ms")


@pytest.mark.parametrize("leave", [_open_another, _change_project, _edit, _hide, _change_language])
def test_a_search_for_suggestions_is_stopped_when_it_is_no_longer_wanted(
    hands: Hands, searches: Searches, tmp_path: Path, leave: Callable[[Hands, Path], None]
) -> None:
    leave(hands, tmp_path)
    hands.wait(lambda: searches.stopped == 1)
    assert not hands.news


def test_after_an_edit_a_long_search_rests_before_it_begins_anew(
    hands: Hands, searches: Searches, tmp_path: Path
) -> None:
    here = hands.window.features[Suggesting].here
    here._began -= 30  # so long it has gone on
    _edit(hands, tmp_path)
    hands.wait(lambda: searches.stopped == 1)
    hands.settle()
    assert here._timer.remainingTime() > 55_000


def test_backups_are_compared_no_more_once_the_project_is_closed(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.settle()
    back_up(hands.session.path)
    comparisons = Searches()
    monkeypatch.setattr(differences, "compare", comparisons.compare)
    hands.run("restore_backup")
    hands.wait(lambda: comparisons.begun)
    _change_project(hands, tmp_path)
    hands.wait(lambda: comparisons.stopped == 1)
    assert not hands.news


@pytest.fixture
def reading(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Searches:
    """What HTML is read by: it takes long."""
    hands.settle()
    found = Searches()
    monkeypatch.setitem(registry.READERS, HTML, found.read)
    return found


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text("<p>Nelayan pulang.</p>", encoding="utf-8")
    return path


def test_a_file_is_read_no_more_once_the_window_is_closed(
    hands: Hands, reading: Searches, page: Path
) -> None:
    hands.window.open_paths([page])
    hands.wait(lambda: reading.begun)
    hands.window.close()
    hands.wait(lambda: reading.stopped == 1)


def test_a_new_version_is_read_no_more_once_that_is_cancelled(
    hands: Hands, reading: Searches, page: Path
) -> None:
    hands.choose_files(page, run=lambda: hands.run("take_version"))
    hands.wait(lambda: reading.begun and hands.parts.progress.isVisible())
    hands.click(hands.parts.progress._cancel)
    hands.wait(lambda: reading.stopped == 1)
    hands.wait(lambda: not hands.parts.progress.isVisible())
    assert not hands.news


@pytest.fixture
def looking(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Searches:
    """A search for likely duplicates that is under way, with the focus where they will stand."""
    hands.settle()
    found = Searches()
    monkeypatch.setattr(duplicates, "likely_duplicates", found.duplicates)
    hands.run("find_duplicates")
    hands.wait(lambda: found.begun)
    return found


def _go_back_to_the_text(hands: Hands, _folder: Path) -> None:
    hands.press("Esc")
    assert hands.view.hasFocus()


def _go_back_to_the_list(hands: Hands, _folder: Path) -> None:
    hands.press("Backspace")


def _put_the_panel_away(hands: Hands, _folder: Path) -> None:
    hands.run("show_all_entities")


@pytest.mark.parametrize(
    "leave", [_change_project, _go_back_to_the_text, _go_back_to_the_list, _put_the_panel_away]
)
def test_likely_duplicates_are_looked_for_no_more_once_nobody_waits_for_them(
    hands: Hands, looking: Searches, tmp_path: Path, leave: Callable[[Hands, Path], None]
) -> None:
    leave(hands, tmp_path)
    hands.wait(lambda: looking.stopped == 1)
    assert looking.begun == 1
    assert not hands.news


def test_who_gave_up_looking_for_likely_duplicates_finds_the_list_again(
    hands: Hands, looking: Searches
) -> None:
    hands.press("Esc")
    panel = hands.window.features[AllEntities].panel
    assert panel.list_page.isVisible()
    hands.run("find_duplicates")
    hands.wait(lambda: looking.begun == 2)
    assert panel.duplicates.state.text() == "Looking for likely duplicates…"


def test_the_rest_of_an_article_that_was_only_passed_is_not_read(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, one_thread: None
) -> None:
    texts = [f"Nelayan {nth} pulang. " * 1_500 for nth in range(3)]
    for nth, text in enumerate(texts):
        (tmp_path / f"{nth}.txt").write_text(text, encoding="utf-8")
    hands.window.open_paths([tmp_path / f"{nth}.txt" for nth in range(3)])
    hands.wait(lambda: hands.text == texts[0] and not hands.window.desk.is_reading)
    hands.run("show_suggestions")  # which would wait for the same thread
    first, *others = hands.session.read.articles.ids()[-3:]
    asked: list[str] = []
    go_on, read = threading.Event(), desk.read_and_check

    def slow(reader: Reader, article_id: str) -> WholeArticle:
        asked.append(article_id)
        assert go_on.wait(_MOST_SECONDS)
        return read(reader, article_id)

    monkeypatch.setattr(desk, "read_and_check", slow)
    for id_ in (*others, first):
        hands.window.desk.open(id_)
        hands.view.viewport().repaint()
        hands.settle()
        hands.wait(lambda: asked)
    go_on.set()
    hands.wait(lambda: not hands.window.desk.is_reading)
    assert asked == [others[0], first]
