"""A process that marks, undoes and exports for long through the session of a window, and tells its memory.

``python -m torture.soak_process FOLDER EDITS`` prints a line after each hundredth of the edits: its resident
bytes, how many blocks of memory Python's objects have, and how often ``None`` is referred to.
"""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from penanda.exchange.export import export_project
from penanda.exchange.safe_write import write_safely
from penanda.project.project import create
from penanda_gui.session import Session
from torture.random_edits import RandomEdits

_EXPORT_EACH = 50
SAMPLES = 100
"""How often the memory is told."""


class Soak:
    """Makes one edit after the other, each when the one before is saved."""

    def __init__(self, session: Session, folder: Path, edits: int) -> None:
        self._session = session
        self._target = folder / "soak.json"
        self._edits = RandomEdits(7)
        self._made = 0
        self._wanted = edits
        session.saved.connect(self.next)

    def next(self) -> None:
        """Make the next edit, or end."""
        if self._made % (self._wanted // SAMPLES) == 0:
            _tell()
        if self._made == self._wanted:
            QCoreApplication.quit()
            return
        if self._made % _EXPORT_EACH == 0:
            write_safely(self._target, partial(export_project, self._session.read))
        self._made += 1
        self._edits.make(self._session, self._session.read)


def _tell() -> None:
    gc.collect()
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    resident = int(pages) * os.sysconf("SC_PAGE_SIZE")
    print(resident, sys.getallocatedblocks(), sys.getrefcount(None), flush=True)


def main(folder: Path, edits: int) -> None:
    """Make *edits* edits in a new project."""
    path = folder / "soak.penanda"
    create(path)
    application = QCoreApplication([])
    session = Session(path, annotator="Siti")
    soak = Soak(session, folder, edits)
    soak.next()
    application.exec()
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
