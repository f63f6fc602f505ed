"""A process that marks through the session of a window, as a second window on the same project would.

``python -m torture.window_process PROJECT SEED EDITS`` says what a marking process says; where the project is
open elsewhere it says so, tries to mark nevertheless, and reads. It stays open until its input ends.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from penanda.errors import PenandaError
from penanda_gui.session import Session
from torture.marker import say
from torture.random_edits import RandomEdits
from torture.said import Said
from torture.state import state_of


class Window:
    """Makes one edit after the other, each when the one before is saved."""

    def __init__(self, session: Session, seed: int, edits: int) -> None:
        self._session = session
        self._edits = RandomEdits(seed)
        self._left = edits
        session.saved.connect(self._on_saved)
        session.refused.connect(self._on_refused)

    def start(self) -> None:
        """Say how the project is open, and make the first edit."""
        if self._session.reading_only is None:
            say(Said.OPENED, state_of(self._session.read))
        else:
            say(Said.READING, str(self._session.reading_only))
        self._next()

    def _next(self) -> None:
        self._left -= 1
        self._edits.make(self._session, self._session.read)

    def _on_saved(self) -> None:
        say(Said.SAVED, state_of(self._session.read))
        if self._left > 0:
            self._next()
        else:
            self._end()

    def _on_refused(self, error: PenandaError) -> None:
        state_of(self._session.read)
        say(Said.FAILED, f"{type(error).__name__}: {error}")
        self._end()

    def _end(self) -> None:
        say(Said.DONE, "")
        sys.stdin.read()
        QCoreApplication.quit()


def main(path: Path, seed: int, edits: int) -> int:
    """Mark in the project at *path* and return the exit code."""
    application = QCoreApplication([])
    session = Session(path, annotator="Siti")
    window = Window(session, seed, edits)
    QTimer.singleShot(0, window.start)
    code = application.exec()
    session.close()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(int, sys.argv[2:4])))
