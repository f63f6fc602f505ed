"""The queue of edits: run in order, by the one thread that owns the writing connection.

An edit that cannot be committed stays at the head and is tried again, so what is behind it waits too and
nothing is saved out of order.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, Protocol

from penanda.errors import CannotSave, PenandaError, ProjectMoved
from penanda.project.change import Change
from penanda.project.project import EditFunction, Project

if TYPE_CHECKING:
    from penanda.project.backups import Backup

P = ParamSpec("P")


class Task(NamedTuple):
    """Something to do with the project; ``edit`` and its arguments where it is an edit."""

    run: Callable[[Project], Change | None]
    edit: Callable[..., object] | None = None
    arguments: tuple[object, ...] = ()


RETRY_SECONDS = 2.0


class QueueListener(Protocol):
    """Who wants to know what became of edits. Every method is called in the queue's own thread."""

    def changed(self, change: Change) -> None:
        """An edit is committed."""

    def unsaved(self, error: PenandaError) -> None:
        """The edit at the head cannot be committed now; it is tried again."""

    def refused(self, error: PenandaError) -> None:
        """An edit was refused for what it asked; nothing was changed."""

    def broke(self, error: Exception) -> None:
        """An edit failed through a bug; nothing was changed."""

    def settled(self) -> None:
        """Nothing waits any more."""


class EditQueue:
    """Runs edits on one project in a thread of its own.

    What is asked of it after :meth:`abandon` raises ``RuntimeError``: it would be lost.
    """

    def __init__(self, path: Path, *, annotator: str, listener: QueueListener) -> None:
        """Open the project for marking; raises what :class:`Project` raises."""
        self.path = path
        self._annotator = annotator
        self._listener = listener
        self._tasks: deque[Task] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._opened = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="edits", daemon=True)
        self._thread.start()
        self._opened.wait()
        self._raise_failure()

    def submit(self, edit: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run an edit after those that wait."""
        self._append(Task(lambda project: project.run(edit, *args, **kwargs), edit, args))

    def undo(self) -> None:
        """Take back the last edit, after those that wait."""
        self._append(Task(Project.undo))

    def redo(self) -> None:
        """Make again the edit undone last, after those that wait."""
        self._append(Task(Project.redo))

    def restore(self, backup: Backup, *, restored: Callable[[], None]) -> None:
        """Go back to *backup* after the edits that wait; *restored* is then called in the queue's thread."""

        def task(project: Project) -> None:
            project.restore(backup)
            self._tell(restored)

        self._append(Task(task))

    def mend_search(self, *, mended: Callable[[], None]) -> None:
        """Make anew what is searched, after the edits that wait; *mended* is called in the queue's thread."""

        def task(project: Project) -> None:
            project.mend_search()
            self._tell(mended)

        self._append(Task(task))

    def set_annotator(self, name: str) -> None:
        """Make edits from here on in the name of *name*."""

        def rename(project: Project) -> None:
            project.annotator = name

        self._append(Task(rename))

    @property
    def waiting(self) -> int:
        """How many edits are not saved yet."""
        with self._wake:
            return len(self._tasks)

    def waiting_edits(self) -> tuple[tuple[Callable[..., object], tuple[object, ...]], ...]:
        """The edits that are not saved yet, each with its arguments by position, in their order."""
        with self._wake:
            return tuple((task.edit, task.arguments) for task in self._tasks if task.edit is not None)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing waits to be saved; false when that takes longer than *timeout* seconds."""
        with self._wake:
            return self._wake.wait_for(lambda: not self._tasks, timeout)

    def abandon(self) -> None:
        """Close the project without what could not be saved."""
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        self._thread.join()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def _append(self, task: Task) -> None:
        with self._wake:
            if self._closing:  # whoever asks must learn that nobody is there to save it
                raise RuntimeError("the queue of edits is closed")
            self._tasks.append(task)
            self._wake.notify_all()

    def _run(self) -> None:
        try:
            project = Project(self.path, annotator=self._annotator)
        except BaseException as error:  # noqa: BLE001  raised again in the thread that opens
            self._failure = error
            return
        finally:
            self._opened.set()
        try:
            while (task := self._next()) is not None:
                self._attempt(project, task)
        finally:
            project.close()

    def _next(self) -> Task | None:
        with self._wake:
            self._wake.wait_for(lambda: self._tasks or self._closing)
            return None if self._closing else self._tasks[0]

    def _attempt(self, project: Project, task: Task) -> None:
        try:
            change = task.run(project)
        except (CannotSave, ProjectMoved) as error:
            self._tell(self._listener.unsaved, error)
            with self._wake:
                self._wake.wait_for(lambda: self._closing, RETRY_SECONDS)
            return
        except PenandaError as error:
            self._tell(self._listener.refused, error)
        except Exception as error:  # noqa: BLE001  a bug in one edit must not end the thread that saves
            self._tell(self._listener.broke, error)
        else:
            if change is not None:
                self._tell(self._listener.changed, change)
        self._drop_head()

    def _drop_head(self) -> None:
        with self._wake:
            self._tasks.popleft()
            settled = not self._tasks
            self._wake.notify_all()
        if settled:
            self._tell(self._listener.settled)

    def _tell(self, news: Callable[..., None], *values: object) -> None:
        """Give news to the listener; one that fails is reported, and stops no edit."""
        try:
            news(*values)
        except Exception:  # noqa: BLE001
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), self._thread)))
