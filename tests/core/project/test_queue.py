"""The queue of edits: in order, nothing lost on the way, and one bad edit stops nobody."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from penanda.edits import articles, mentions
from penanda.errors import CannotSave, NoSuchProject, ProjectInUse, SpanOutside
from penanda.project import queue as module
from penanda.project.change import Done, Place
from penanda.project.project import Project
from penanda.project.queue import EditQueue
from penanda.project.reader import Reader
from penanda.project.transaction import Transaction

PATIENCE = 30.0


class News:
    """Remembers what a queue says, in order, and in which thread."""

    def __init__(self) -> None:
        self.told: queue.Queue[tuple[str, object]] = queue.Queue()
        self.threads: set[threading.Thread] = set()

    def _tell(self, what: str, value: object = None) -> None:
        self.threads.add(threading.current_thread())
        self.told.put((what, value))

    def changed(self, change: object) -> None:
        self._tell("changed", change)

    def unsaved(self, error: Exception) -> None:
        self._tell("unsaved", error)

    def refused(self, error: Exception) -> None:
        self._tell("refused", error)

    def broke(self, error: Exception) -> None:
        self._tell("broke", error)

    def settled(self) -> None:
        self._tell("settled")

    def next(self) -> tuple[str, object]:
        return self.told.get(timeout=PATIENCE)

    def until(self, what: str) -> list[tuple[str, object]]:
        """All news up to the first of kind *what*."""
        heard = [self.next()]
        while heard[-1][0] != what:
            heard.append(self.next())
        return heard

    def rest(self) -> list[str]:
        """The kinds of news that were not heard yet."""
        heard = []
        while not self.told.empty():
            heard.append(self.told.get()[0])
        return heard


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RETRY_SECONDS", 0.001)


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def article_id(desk) -> str:
    """An article in a project that nobody has open."""
    desk.project.close()
    return desk.article_id


@pytest.fixture
def edits(article_id: str, project_path: Path, news: News) -> Iterator[EditQueue]:
    running = EditQueue(project_path, annotator="Siti", listener=news)
    yield running
    running.abandon()


@pytest.fixture
def saved(project_path: Path, article_id: str) -> Callable[[], str | None]:
    """The article's note as it is on the disk."""

    def note() -> str | None:
        with closing(Reader.of(project_path)) as reader:
            return reader.articles.get(article_id).note

    return note


class Disk:
    """An edit that the system does not take while *full* is set."""

    def __init__(self, article_id: str) -> None:
        self.full = threading.Event()
        self.full.set()
        self._article_id = article_id

    def write(self, tx: Transaction, note: str) -> Done | None:
        if self.full.is_set():
            raise CannotSave(name="x", reason="disk is full")
        return articles.set_fact(tx, self._article_id, "note", note)


def add_to_note(tx: Transaction, article_id: str, words: str) -> Done:
    note = (tx.read.articles.get(article_id).note or "") + words
    tx.update("article", article_id, {"note": note})
    return Done("fact_set", {"article": words}, Place(article_id))


def test_edits_run_in_the_order_they_came(edits, news, article_id, saved) -> None:
    words = [f"{number} " for number in range(30)]
    for word in words:
        edits.submit(add_to_note, article_id, word)
    assert edits.wait(PATIENCE)
    assert saved() == "".join(words)
    changes = [change.done.args["article"] for what, change in news.until("settled") if what == "changed"]
    assert changes[: len(words)] == words[: len(changes)]


def test_news_comes_after_the_edit_is_on_the_disk_and_in_the_queues_thread(
    edits, news, article_id, saved
) -> None:
    edits.submit(articles.set_fact, article_id, "note", "ya")
    what, change = news.next()
    assert (what, change.done.kind, saved()) == ("changed", "fact_set", "ya")
    assert news.next()[0] == "settled"
    assert threading.current_thread() not in news.threads
    assert len(news.threads) == 1


def test_undo_and_redo_wait_their_turn(edits, news, article_id, saved) -> None:
    for word in ("a", "b", "c"):
        edits.submit(add_to_note, article_id, word)
    edits.undo()
    edits.undo()
    edits.redo()
    assert edits.wait(PATIENCE)
    assert saved() == "ab"


def test_an_edit_that_did_nothing_is_no_news(edits, news) -> None:
    edits.redo()
    edits.submit(mentions.remove, "none")
    assert edits.wait(PATIENCE)
    assert edits.wait(PATIENCE)
    assert set(news.rest()) == {"settled"}


def test_an_edit_that_cannot_be_saved_stays_at_the_head_and_is_tried_again(
    edits, news, article_id, saved
) -> None:
    disk = Disk(article_id)
    edits.submit(disk.write, "first")
    edits.submit(add_to_note, article_id, ", second")
    for _ in range(3):
        what, error = news.next()
        assert (what, type(error)) == ("unsaved", CannotSave)
    assert (edits.waiting, saved()) == (2, None)
    assert not edits.wait(0)
    disk.full.clear()
    kinds = [what for what, _ in news.until("settled")]
    assert [kind for kind in kinds if kind != "unsaved"] == ["changed", "changed", "settled"]
    assert saved() == "first, second"
    assert edits.waiting == 0


def test_an_edit_that_is_refused_is_told_of_and_let_go(edits, news, article_id, saved) -> None:
    edits.submit(mentions.tag, article_id, 5, 5, "PERSON")
    edits.submit(add_to_note, article_id, "ya")
    heard = news.until("settled")
    if len(heard) == 2:  # the queue may have settled before the second edit came
        heard = heard[:1] + news.until("settled")
    assert [what for what, _ in heard] == ["refused", "changed", "settled"]
    assert isinstance(heard[0][1], SpanOutside)
    assert saved() == "ya"


def test_a_bug_in_an_edit_is_told_of_and_stops_nobody(edits, news, article_id, saved) -> None:
    def broken(tx: Transaction) -> Done:
        tx.update("article", article_id, {"note": "half"})
        raise ZeroDivisionError

    edits.submit(broken)
    what, error = news.next()
    assert (what, type(error)) == ("broke", ZeroDivisionError)
    edits.submit(add_to_note, article_id, "ya")
    assert edits.wait(PATIENCE)
    assert saved() == "ya"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("method", ["changed", "settled"])
def test_a_listener_that_fails_stops_no_edit(edits, news, article_id, saved, method) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(method)

    setattr(news, method, fail)
    edits.submit(add_to_note, article_id, "a")
    edits.submit(add_to_note, article_id, "b")
    assert edits.wait(PATIENCE)
    assert edits.wait(PATIENCE)
    assert saved() == "ab"


def test_the_name_of_the_annotator_holds_from_where_it_was_set(edits, article_id, project_path) -> None:
    edits.submit(mentions.tag, article_id, 3, 8, "PERSON")
    edits.set_annotator("Amir")
    edits.submit(mentions.tag, article_id, 9, 12, "PERSON")
    assert edits.wait(PATIENCE)
    reader = Reader.of(project_path)
    names = {annotator.id: annotator.name for annotator in reader.tagset.annotators()}
    assert [names[m.annotator_id] for m in reader.marked.mentions(article_id)] == ["Siti", "Amir"]
    reader.close()


def test_once_all_is_saved_and_it_is_closed_others_write(edits, article_id, project_path, saved) -> None:
    for _ in range(20):
        edits.submit(add_to_note, article_id, "x")
    assert edits.wait(PATIENCE)
    edits.abandon()
    assert saved() == "x" * 20
    Project(project_path, annotator="Amir").close()


def test_waiting_for_something_unsaved_ends_in_time_and_it_is_tried_on(
    edits, news, article_id, saved
) -> None:
    disk = Disk(article_id)
    edits.submit(disk.write, "ya")
    assert news.next()[0] == "unsaved"
    assert not edits.wait(0.01)
    disk.full.clear()
    news.until("changed")
    assert saved() == "ya"
    assert edits.wait(PATIENCE)


def test_abandoning_gives_up_what_could_not_be_saved_at_once(
    edits, news, article_id, project_path, saved, monkeypatch
) -> None:
    monkeypatch.setattr(module, "RETRY_SECONDS", 3_600.0)
    edits.submit(Disk(article_id).write, "ya")
    assert news.next()[0] == "unsaved"
    edits.abandon()
    assert saved() is None
    Project(project_path, annotator="Amir").close()


def test_what_cannot_be_opened_is_said_where_it_was_asked_for(article_id, project_path, tmp_path) -> None:
    with pytest.raises(NoSuchProject):
        EditQueue(tmp_path / "none.penanda", annotator="Siti", listener=News())
    holder = Project(project_path, annotator="Amir")
    with pytest.raises(ProjectInUse):
        EditQueue(project_path, annotator="Siti", listener=News())
    holder.close()


def test_what_is_asked_of_a_closed_queue_is_refused_loudly(edits, article_id) -> None:
    edits.abandon()
    for ask in (edits.undo, edits.redo, lambda: edits.submit(articles.set_status, article_id, "done")):
        with pytest.raises(RuntimeError, match="closed"):
            ask()
