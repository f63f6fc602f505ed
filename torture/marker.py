"""A process that marks, undoes and exports through the real core, and says of each edit that it is saved.

``python -m torture.marker PROJECT SEED EDITS A_SESSION [--wait]`` makes EDITS edits (0: until it is killed),
closing and opening PROJECT after each A_SESSION of them. With ``--wait`` it begins when it is told to.
Each line it prints is one write: a word of :class:`Said`, and what that word says.
"""

from __future__ import annotations

import ctypes
import os
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from penanda.exchange.export import export_project
from penanda.exchange.safe_write import write_safely
from penanda.project.project import Project, create
from penanda.project.system_failures import for_people
from torture.random_edits import RandomEdits
from torture.said import Said
from torture.state import ALWAYS, state_of

_EXPORT_EACH = 7
_GIVE_UP_AFTER = 12
# So many failures in a row make a person close the project and open it again.
_START_ANEW_AFTER = 3
_SET_PTRACER, _ANYBODY = 0x59616D61, -1


def say(word: Said, what: str) -> None:
    """Print a line in one write, so that it is heard whole or not at all."""
    os.write(1, f"{word} {what}\n".encode())


class Marker:
    """Works on one project until enough edits are made, or too many in a row failed."""

    def __init__(self, path: Path, seed: int, say: Callable[[Said, str], None]) -> None:
        self._path = path
        self._say = say
        self._edits = RandomEdits(seed)
        self._chance = random.Random(seed)
        self._project: Project | None = None
        self._state = ""
        self._failures = 0

    def work(self, edits: int, a_session: int) -> None:
        """Make *edits* edits, or go on for ever where that is 0."""
        made = 0
        while (not edits or made < edits) and self._failures < _GIVE_UP_AFTER:
            if self._project is None:
                self._try(self._open)
                continue
            self._try(self._edit)
            made += 1
            if self._chance.randrange(_EXPORT_EACH) == 0 and self._project is not None:
                self._try(self._export)
            if made % a_session == 0:
                self._close()
        self._close()

    def _try(self, what: Callable[[], None]) -> None:
        try:
            what()
        except Exception as error:
            sentence = for_people(error)
            if sentence is None:
                raise
            self._failures += 1
            self._say(Said.FAILED, f"{type(sentence).__name__}: {sentence}".replace("\n", " "))
            self._check_unchanged()
            if self._failures % _START_ANEW_AFTER == 0:
                self._start_anew()
        else:
            self._failures = 0

    def _check_unchanged(self) -> None:
        """Say so where an edit that is said to have failed is there all the same."""
        if self._project is None:
            return
        try:
            found = state_of(self._project.read)
        except Exception as error:
            if for_people(error) is None:
                raise
        else:
            if found != self._state:
                self._say(Said.CHANGED, found)

    def _open(self) -> None:
        if not self._path.exists():
            create(self._path)
        self._project = Project(self._path, annotator="Siti")
        self._state = state_of(self._project.read)
        self._say(Said.OPENED, self._state)

    def _edit(self) -> None:
        assert self._project is not None
        if self._edits.make(self._project, self._project.read) is not None:
            self._state = state_of(self._project.read)
            self._say(Said.SAVED, self._state)

    def _export(self) -> None:
        assert self._project is not None
        self._say(Said.EXPORTING, self._state)
        write = partial(export_project, self._project.read, generated_at=ALWAYS)
        write_safely(self._path.with_suffix(".json"), write)
        self._say(Said.EXPORTED, self._state)

    def _start_anew(self) -> None:
        project, self._project = self._project, None
        if project is not None:
            with suppress(Exception):  # what fails goes on failing
                project.close()

    def _close(self) -> None:
        if self._project is not None:
            self._project.close()
            self._project = None


def main(path: Path, seed: int, edits: int, a_session: int, *, wait: bool) -> None:
    """Work on the project at *path*, then say that it is done."""
    if wait:
        _warm_up()
        say(Said.READY, str(os.getpid()))
        sys.stdin.readline()
    Marker(path, seed, say).work(edits, a_session)
    say(Said.DONE, "")


def _warm_up() -> None:
    """Load all that is loaded late, so that only the project's own files are opened from here on."""
    import rapidfuzz.fuzz  # noqa: F401  which only some histories come to

    from torture.scratch import scratch_folder

    with scratch_folder() as folder:
        Marker(folder / "warm.penanda", 0, lambda _word, _what: None).work(30, 10)
    with suppress(OSError, AttributeError):  # where only a parent may trace, let anybody
        ctypes.CDLL(None).prctl(_SET_PTRACER, ctypes.c_ulong(_ANYBODY), 0, 0, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:5]), wait="--wait" in sys.argv)
