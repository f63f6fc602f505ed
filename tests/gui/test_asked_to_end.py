"""A program that is asked to end by the system or a terminal ends as if its window had been closed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from penanda.project.project import Project

# Opens the window, runs a command, types a title, and says when it is there.
RUN = """
import signal
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from penanda_gui.start import begin, load
signal.signal(signal.SIGINT, signal.default_int_handler)  # what is begun in the background ignores it
load()
application = begin([])
def show():
    field = application.window.parts.facts.title
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Tajuk yang baru ditaip")
    QTimer.singleShot(200, lambda: print("open", flush=True))
    if sys.argv[1]:
        application.window.actions_by_id[sys.argv[1]].trigger()
QTimer.singleShot(200, show)
sys.exit(application.run())
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture
def start(tmp_path) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Start the program and run a command in its window."""
    environment = os.environ | {"PENANDA_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with ExitStack() as stack:

        def start(command: str) -> subprocess.Popen[str]:
            program = subprocess.Popen(
                [sys.executable, "-c", RUN, command],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env=environment,
            )
            stack.enter_context(program)
            stack.callback(program.kill)
            assert program.stdout.readline() == "open\n"
            return program

        yield start


@pytest.mark.parametrize(
    ("number", "command"),
    [
        (signal.SIGHUP, ""),
        (signal.SIGINT, ""),
        (signal.SIGTERM, ""),
        (signal.SIGTERM, "about"),
        (signal.SIGTERM, "palette"),
    ],
)
def test_what_is_typed_is_saved_and_the_project_closed(start, tmp_path, number, command) -> None:
    program = start(command)
    program.send_signal(number)
    _, complaints = program.communicate(timeout=60)
    assert program.returncode == 0
    assert "Error" not in complaints
    assert "Interrupt" not in complaints
    left = {path.name for path in tmp_path.iterdir() if path.name.startswith((".", "Penanda.penanda"))}
    assert left == {"Penanda.penanda", "Penanda.penanda-backups"}
    project = Project(tmp_path / "Penanda.penanda", annotator="Siti")
    assert project.read.articles.summaries()[0].name == "Tajuk yang baru ditaip"
    project.close()
