"""A project, open as the window has it open."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.made_project import scratch
from benchmarks.screen import application
from penanda_gui.session import Session


@contextmanager
def open_session(project: Path) -> Iterator[Session]:
    """A session over *project*; settings are kept apart from the user's."""
    os.environ["PENANDA_DATA"] = str(scratch())
    application()
    session = Session(project, annotator="Benchmark")
    try:
        yield session
    finally:
        session.close()
