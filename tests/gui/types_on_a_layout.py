"""A program for one test: on an X server, tag words with keys of the digit row under a keyboard layout.

Then what was undone in a field is done again, and a key of a command is pressed there.

Arguments: an article to open. Keys come from outside, by their place on the keyboard, through xdotool; what
came of them is written as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda_gui.application import Application
from penanda_gui.flows.export_dialog import ExportDialog

# The places of 1 and 7 in the digit row, in X's own numbers.
ONE, SHIFT_SEVEN = "10", "shift+16"
_PATIENCE_SECONDS = 20.0


def wait(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        QTest.qWait(20)
        assert time.monotonic() < deadline, "the window did not do what was waited for"


def main(path: Path) -> None:
    application = Application(QApplication([]))
    application.start([])
    window, session = application.window, application.session
    assert window is not None
    assert session is not None
    text = path.read_text("utf-8")
    window.open_paths([path])
    wait(lambda: window.desk.text == text)
    view = window.parts.view
    QTest.qWaitForWindowExposed(window)
    subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)
    view.setFocus()
    wait(view.hasFocus)
    for words, key, count in (("Zorak", ONE, 1), ("ribut", SHIFT_SEVEN, 4)):
        view.place_caret(text.index(words) + 1)
        subprocess.run(["xdotool", "key", key], check=True)
        wait(lambda count=count: len(window.desk.marks.mentions) == count)  # type: ignore[misc]
    marks = window.desk.marks.mentions
    publisher = window.parts.facts.fields["publisher"]
    publisher.setFocus()
    for key in ("a", "ctrl+z", "ctrl+y"):
        subprocess.run(["xdotool", "key", key], check=True)
    wait(lambda: publisher.text() == "a")
    subprocess.run(["xdotool", "key", "ctrl+e"], check=True)
    wait(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    QApplication.activeModalWidget().close()
    sys.stdout.write(json.dumps(sorted((one.surface, one.label) for one in marks.values())))
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
