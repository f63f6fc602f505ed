"""What starting the window loads, and what waits until the first article is painted."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

from click.testing import CliRunner
from PySide6.QtWidgets import QApplication, QWidget

from penanda.cli.program import program
from penanda_gui import slices
from penanda_gui.after_paint import AfterPaint
from penanda_gui.features.every import LATER
from penanda_gui.flows.exporting import Exporting

# Each is imported by the work that needs it: reading files, exporting, rescuing, samples, names, sentences.
LATE = (
    *("trafilatura", "mammoth", "lxml", "chardet", "sentencex", "rapidfuzz", "ahocorasick"),
    *("sqlite_utils", "regex", "click", "dateutil", "concurrent.futures", "PySide6.QtSvg"),
    *("ctypes", "socket", "hashlib", "signal"),
    *("penanda.samples", "penanda.readers.registry", "penanda.readers.facts", "penanda.text.decoding"),
    *("penanda.exchange.export", "penanda.exchange.load", "penanda.rescue.repair"),
    *("penanda.project.backups", "penanda.project.migrations", "penanda.project.restoring"),
    *("penanda_gui.icons", "penanda_gui.commands.palette", "penanda_gui.commands.key_sheet"),
    *(name.partition(":")[0] for name in LATER),
)

# The binding loads a class of Qt when it is named, or when what is handed to or fro could be of it.
LATE_OF_QT = (
    *("QWizard", "QMessageBox", "QStandardPaths", "QAccessible", "QGradient", "QImage"),
    *("QStyle", "QTextBlockFormat"),
)

# Starts as the command does, until the article is painted; the first start makes the sample project.
_START = """
import linecache, sys
from pathlib import Path
from penanda_gui.start import begin, load
assert load() is None
application = begin([Path(sys.argv.pop(1))])
from PySide6 import QtCore, QtGui, QtWidgets
from penanda_gui.after_paint import AfterPaint
told = []
def tell():
    loaded = {*sys.modules, *vars(QtCore), *vars(QtGui), *vars(QtWidgets)}
    ours = tuple(sys.modules[name].__path__[0] for name in ("penanda", "penanda_gui"))
    print([name for name in sys.argv[1:] if name in loaded], flush=True)
    print([name for name in linecache.cache if name.startswith(ours)], flush=True)
    told.append(True)
# Made last it is told first, before what waits for the paint.
AfterPaint(application.window.parts.view.viewport()).happened.connect(tell)
while not told:
    QtWidgets.QApplication.processEvents()
application.quit()
"""


def start(project) -> tuple[list[str], list[str]]:
    """What of the above is loaded at the first paint, and which of our sources were read, not only run."""
    environment = os.environ | {"PENANDA_DATA": str(project.parent), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _START, str(project), *LATE, *LATE_OF_QT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    loaded, sources = map(ast.literal_eval, done.stdout.splitlines())
    return loaded, sources


def test_until_the_article_is_painted_nothing_is_loaded_that_only_later_work_needs(tmp_path) -> None:
    project = tmp_path / "Penanda.penanda"
    loaded, _ = start(project)  # the first start, which makes the project
    assert "penanda.samples" in loaded
    assert start(project) == ([], [])


def test_whatever_signs_the_first_page_holds_nothing_more_is_loaded_for_it(tmp_path) -> None:
    article = tmp_path / "quotes.txt"
    article.write_text("“” ‘’ – …\n" * 300, encoding="utf-8")
    project = tmp_path / "quotes.penanda"
    assert CliRunner().invoke(program, ["add", str(project), str(article)]).exit_code == 0
    assert start(project) == ([], [])


def test_features_that_wait_are_made_after_the_paint_and_their_panels_stand_as_they_were(at_the_desk) -> None:
    panels = at_the_desk.begin().window.parts.panels
    assert "all_entities" not in panels
    at_the_desk.wait(lambda: "all_entities" in panels)
    assert panels["all_entities"].isHidden()
    at_the_desk.wait_until_active()
    at_the_desk.press("Shift+F8")
    at_the_desk.close()
    panels = at_the_desk.begin().window.parts.panels
    at_the_desk.wait(lambda: "all_entities" in panels)
    assert panels["all_entities"].isVisible()
    assert at_the_desk.window.actions_by_id["show_all_entities"].isChecked()


def test_features_that_still_wait_are_not_made_over_a_project_that_is_closed(
    at_the_desk, monkeypatch
) -> None:
    monkeypatch.setattr(slices, "_SLICE_SECONDS", 0.0)  # one a pass of events, however quick
    panels = at_the_desk.begin().window.parts.panels
    while "orphans" not in panels:
        QApplication.processEvents()
    assert "all_entities" not in panels
    at_the_desk.session.closing.emit()
    for _ in LATER:
        QApplication.processEvents()
    assert "all_entities" not in panels


def test_a_command_that_is_given_before_the_paint_makes_the_feature_it_is_of(at_the_desk) -> None:
    window = at_the_desk.begin().window
    assert "all_entities" not in window.parts.panels
    command = window.actions_by_id["show_all_entities"]
    command.trigger()
    panel = window.parts.panels["all_entities"]
    assert not panel.isHidden()
    command.trigger()
    assert panel.isHidden()


def test_a_feature_that_is_asked_for_before_the_paint_is_made_at_once(at_the_desk) -> None:
    assert at_the_desk.begin().window.features[Exporting].handlers()


def test_what_can_wait_is_done_once_after_the_paint(qtbot) -> None:
    told = []
    widget = QWidget()
    qtbot.addWidget(widget)
    AfterPaint(widget).happened.connect(lambda: told.append(widget.isVisible()))
    widget.show()
    qtbot.waitUntil(lambda: told == [True])
    widget.repaint()
    QApplication.processEvents()
    assert told == [True]


def test_what_can_wait_is_done_too_where_nothing_is_painted(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitSignal(AfterPaint(widget).happened, timeout=5_000):
        assert not widget.isVisible()


def test_every_window_is_made_in_the_style_its_looks_are_made_for() -> None:
    """Whatever style the system would choose."""
    code = "from penanda_gui.start import qt_application; print(qt_application().style().objectName())"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_STYLE_OVERRIDE": "windows"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "fusion"
