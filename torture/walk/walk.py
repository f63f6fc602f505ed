"""One walk: steps at the window, a look at everything now and then, and the way back and forth."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda.check import check_project
from penanda_gui.session import Session
from torture.walk.bad_disk import BadDisk
from torture.walk.hands import Hands
from torture.walk.project_lists import faults_of_project_lists
from torture.walk.remembered import Remembered
from torture.walk.shown import faults_of_the_window
from torture.walk.steps import Doing, Step
from torture.walk.stored import faults_of_the_file
from torture.walk.texts import write_texts
from torture.walk.trouble import Trouble
from torture.walk.whims import Whims

_LOOK_EACH = 25
_SHOWN_WITHIN = 5.0
_LOOK_AGAIN_MS = 100
_UNDO, _REDO = Step(Doing.RUN, "undo"), Step(Doing.RUN, "redo")  # their keys may have been changed


class Walk:
    """Walks in a new project of the data folder, until the steps are done or something is wrong."""

    def __init__(
        self, app: QApplication, folder: Path, tell: Callable[[Step], object], disk: BadDisk | None = None
    ) -> None:
        """*folder* is for the files of the articles; *tell* is told of each step before it is made.

        *disk* is bad while the steps are made.
        """
        self._tell = tell
        self._disk = disk
        self._hands = Hands(app, started=self._listen)
        self._trouble = Trouble(lambda: self._hands.window)
        self._folder = folder
        self._remembered = Remembered()
        self._steps = self._edits = 0

    def _listen(self, session: Session) -> None:
        self._trouble.listen_to(session)
        session.restored.connect(self._remembered.forget)  # with a backup come the edits of then

    @property
    def seen(self) -> str:
        """How much was done, in a few words."""
        done = f"{self._steps} steps, {self._edits} edits, {self._remembered.compared} states found again"
        if self._disk is None:
            return done
        return f"{done}, {self._disk.failures} times not saved, {self._trouble.told_unsaved} times told"

    def by_chance(self, seed: int, steps: int) -> Iterator[str]:
        """Make so many steps as they come to somebody's mind; gives what is found to be wrong."""
        return self._go(self._chosen(seed, steps))

    def again(self, steps: Iterable[Step]) -> Iterator[str]:
        """Make steps that were made before."""
        return self._go(steps)

    def _chosen(self, seed: int, steps: int) -> Iterator[Step]:
        hands = self._hands
        whims = Whims(seed, hands.window.actions_by_id.commands.values())
        for _ in range(steps):
            yield whims.next(in_field=hands.is_in_field, in_dialog=hands.is_in_dialog)

    def _go(self, steps: Iterable[Step]) -> Iterator[str]:
        hands = self._hands
        self._trouble.begin()
        hands.start()
        faults = self._look()
        hands.window.open_paths(write_texts(self._folder))
        faults += self._look()
        if self._disk is not None:
            self._disk.begin()
        for step in steps:
            self._steps += 1
            self._tell(step)
            hands.do(step)
            if self._steps % _LOOK_EACH == 0:
                faults += self._look()
            if faults:
                break
        if self._disk is not None:
            self._disk.mend()
        yield from faults or self._back_and_forth()
        hands.close()
        yield from self._trouble.take()

    def _look(self) -> list[str]:
        hands = self._hands
        hands.settle()
        self._trouble.look_at(hands.window.parts.banner)
        return [
            *self._trouble.take(),
            *self._remembered.faults(hands.session.read),
            *faults_of_the_file(hands.window),
            *self._faults_shown(),
        ]

    def _faults_shown(self) -> list[str]:
        """What is shown that is not so, when what a thread was asked for had the time to come."""
        until = time.monotonic() + _SHOWN_WITHIN
        while faults := [
            *faults_of_the_window(self._hands.window),
            *faults_of_project_lists(self._hands.window),
        ]:
            if time.monotonic() > until:
                break
            QTest.qWait(_LOOK_AGAIN_MS)
        return faults

    def _back_and_forth(self) -> list[str]:
        """Start the program again, and undo everything there, and make it again."""
        faults = self._look()
        self._hands.do(Step(Doing.RESTART))
        faults += self._look()
        path = self._hands.session.path
        faults += (str(finding) for finding in check_project(path) if finding.is_fault)
        journal = self._hands.session.read.journal
        for step, more in ((_REDO, journal.to_redo), (_UNDO, journal.to_undo), (_REDO, journal.to_redo)):
            faults += self._look()
            while not faults and (before := more()) is not None:
                self._hands.do(step)
                self._hands.session.wait()
                QTest.qWait(0)
                faults += [*self._trouble.take(), *self._remembered.faults(self._hands.session.read)]
                if more() == before:
                    faults.append(f"{step} does nothing, though there is {before}")
        self._edits = len(journal.history(limit=-1))
        return faults or self._look()
