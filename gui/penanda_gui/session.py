"""The open project, as the window sees it: what it can ask, what it can do, and what became of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import QObject, Signal

from penanda.errors import CannotWrite, LocksFail, PenandaError, ProjectInUse, ProjectMoved, ProjectReadOnly
from penanda.project.access import is_read_only
from penanda.project.change import Change
from penanda.project.header import check_header
from penanda.project.project import EditFunction
from penanda.project.queue import EditQueue
from penanda.project.reader import Reader

if TYPE_CHECKING:
    from penanda.project.backups import Backup

P = ParamSpec("P")


class Session(QObject):
    """Runs edits on one project and says what changed.

    Signals come in the thread of the window, whatever thread the news was made in. The session outlives a
    window that is made anew: connect methods of a ``QObject`` of the window, of which Qt lets go with it.
    ``reading_only`` holds why the project can only be read, ``unsaved_for`` why the first edit that waits was
    not saved when it was tried last; or ``None``.
    """

    changed = Signal(object)  # Change
    closing = Signal()  # from here on nothing can be asked of the project
    saving = Signal()
    saved = Signal()
    unsaved = Signal(object)  # PenandaError
    refused = Signal(object)  # PenandaError
    broke = Signal(object)  # Exception
    restored = Signal(object)  # Backup
    search_mended = Signal()
    _news = Signal(str, tuple)  # the name of one of the above, and what it tells

    def __init__(self, path: Path, *, annotator: str) -> None:
        """Open the project at *path*, for marking where that is possible, else for reading.

        Raises what :func:`penanda.project.header.check_header` raises, and ``DamagedProject``.
        """
        super().__init__()
        self.path = path
        self.annotator = annotator
        self.reading_only: PenandaError | None = None
        self.unsaved_for: PenandaError | None = None
        self._queue: EditQueue | None = None
        self._is_open = True
        self._is_saving = False
        self._news.connect(self._tell)
        self.restored.connect(self._read_id)
        check_header(path)
        self._file = path.stat()
        if is_read_only(path):
            self.reading_only = ProjectReadOnly(name=path.name)
        else:
            self._open_queue()
        try:
            self.read = Reader.of(path)
            self.project_id = self.read.project_id()
            self._seen = 0 if self.reading_only is None else self.read.journal.last_id()
        except BaseException:
            self._abandon_queue()
            raise

    def run(self, edit: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run an edit after those that wait; :attr:`changed` tells when it is saved."""
        if (queue := self._writable()) is not None:
            queue.submit(edit, *args, **kwargs)
            self._tell_saving()

    def look_elsewhere(self) -> None:
        """Tell by :attr:`changed` what others have edited since, where the project is only read here."""
        if self.reading_only is not None and (change := self.read.journal.since(self._seen)) is not None:
            self._seen = change.edit_id
            self.changed.emit(change)

    def undo(self) -> None:
        """Take back the last edit."""
        if (queue := self._writable()) is not None:
            queue.undo()
            self._tell_saving()

    def redo(self) -> None:
        """Make again the edit undone last."""
        if (queue := self._writable()) is not None:
            queue.redo()
            self._tell_saving()

    def restore(self, backup: Backup) -> None:
        """Go back to a backup after the edits that wait; :attr:`restored` tells when it is done."""
        if (queue := self._writable()) is not None:
            queue.restore(backup, restored=lambda: self._news.emit("restored", (backup,)))
            self._tell_saving()

    def mend_search(self) -> None:
        """Make anew what is searched, after the edits that wait; :attr:`search_mended` tells when."""
        if (queue := self._writable()) is not None:
            queue.mend_search(mended=lambda: self._news.emit("search_mended", ()))
            self._tell_saving()

    @property
    def is_open(self) -> bool:
        """Whether the project can be asked and edited; what still waits after that is given up."""
        return self._is_open

    @property
    def moved(self) -> bool:
        """Whether the project's file was moved, deleted or replaced since it was opened."""
        try:
            return not os.path.samestat(self._file, self.path.stat())
        except OSError:
            return True

    def reader_elsewhere(self) -> Reader:
        """A reader for the present thread, over a connection of its own; close it there.

        Raises :class:`ProjectMoved` where the file is no longer the one that was opened, so that nothing is
        told or exported of another project that took its place; and what :meth:`Reader.of` raises.
        """
        if self.moved:
            raise ProjectMoved(name=self.path.name)
        return Reader.of(self.path)

    def set_annotator(self, name: str) -> None:
        """Mark in the name of *name* from here on."""
        self.annotator = name
        if self._queue is not None:
            self._queue.set_annotator(name)

    @property
    def waiting(self) -> int:
        """How many edits are not saved yet."""
        return 0 if self._queue is None else self._queue.waiting

    @property
    def is_saving(self) -> bool:
        """Whether something is still to be heard of edits: until :attr:`saved` was told of the last one."""
        return self._is_saving

    def waiting_edits(self) -> tuple[tuple[Callable[..., object], tuple[object, ...]], ...]:
        """The edits that are not saved yet, each with its arguments by position, in their order."""
        return () if self._queue is None else self._queue.waiting_edits()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until everything is saved; false when that takes longer than *timeout* seconds."""
        return self._queue is None or self._queue.wait(timeout)

    def close(self, timeout: float | None = None) -> bool:
        """Save what waits and close the project; false when that takes longer than *timeout* seconds."""
        if self._queue is not None and not self._queue.wait(timeout):
            return False
        self.abandon()
        return True

    def abandon(self) -> None:
        """Close the project without what could not be saved; nothing is told of it any more."""
        self._is_open = False
        self.closing.emit()
        self.read.close()  # the reader first: the last one to close folds the log into the file
        self._abandon_queue()

    def _abandon_queue(self) -> None:
        if self._queue is not None:
            self._queue.abandon()

    def _read_id(self) -> None:
        self.project_id = self.read.project_id()  # a backup can be of a project that had the name before

    def _open_queue(self) -> None:
        try:
            self._queue = EditQueue(self.path, annotator=self.annotator, listener=_Relay(self))
        except (ProjectInUse, CannotWrite) as error:
            self.reading_only = error

    def _tell(self, name: str, what: tuple[object, ...]) -> None:
        if name == "saved":
            self._is_saving = self.waiting > 0
        # News that was under way when the project was closed would make the window read a closed file.
        if self._is_open:
            self._learn_of_saving(name, what)
            getattr(self, name).emit(*what)

    def _learn_of_saving(self, name: str, what: tuple[object, ...]) -> None:
        """Keep what keeps an edit from being saved, and ask nothing while that is locks, until they work."""
        self.unsaved_for = what[0] if name == "unsaved" and isinstance(what[0], PenandaError) else None
        if self.unsaved_for is None:
            self.read.ask_again()
        elif isinstance(self.unsaved_for, LocksFail):
            self.read.rest()

    def _tell_saving(self) -> None:
        self._is_saving = True
        self.saving.emit()

    def _writable(self) -> EditQueue | None:
        if self._queue is None:
            self.refused.emit(ProjectReadOnly(name=self.path.name))
        return self._queue


class _Relay:
    """Hands news of the queue's thread to the session, to which Qt delivers it in the window's thread."""

    def __init__(self, session: Session) -> None:
        self._news = session._news.emit  # noqa: SLF001  the other half of the session

    def changed(self, change: Change) -> None:
        self._news("changed", (change,))

    def unsaved(self, error: PenandaError) -> None:
        self._news("unsaved", (error,))

    def refused(self, error: PenandaError) -> None:
        self._news("refused", (error,))

    def broke(self, error: Exception) -> None:
        self._news("broke", (error,))

    def settled(self) -> None:
        self._news("saved", ())
