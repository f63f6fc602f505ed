"""A feature plugs into the window by a line of a list: its commands, its panel and what it tells."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from penanda.errors import EmptyText
from penanda_gui.commands.command import Command
from penanda_gui.features.feature import Feature
from penanda_gui.flows.background import Work
from penanda_gui.main_window import COMMANDS, FEATURES


class Counting(Feature):
    """Counts the edits of this window, in a panel."""

    def __init__(self, at):
        super().__init__(at)
        self.changes = 0
        self.loud = False
        self.list = QListWidget()
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.panel = at.parts.add_panel("counts", "Counts", self.list, focus=self.list, area=right)
        self.panel.hide()
        at.session.changed.connect(self._follow)

    def handlers(self):
        return {"count": lambda: self.hint.emit(f"Edits: {self.changes}")}

    def switches(self):
        return {"count_loudly": lambda on: setattr(self, "loud", on)}

    def _follow(self, _change):
        self.changes += 1


@pytest.fixture
def counting(monkeypatch, at_the_desk):
    commands = (
        Command("count", "Count", ("Ctrl+Alt+C",), "view"),
        Command("count_loudly", "Count loudly", ("Ctrl+Alt+L",), "view", checkable=True),
        Command("show_counts", "Show the counts", ("Ctrl+Alt+S",), "view", checkable=True),
    )
    monkeypatch.setattr("penanda_gui.main_window.FEATURES", (*FEATURES, Counting))
    monkeypatch.setattr("penanda_gui.main_window.COMMANDS", (*COMMANDS, *commands))
    at_the_desk.start()
    return at_the_desk.window.features[Counting]


def test_a_command_of_a_feature_runs_it_and_its_hint_is_shown(counting, at_the_desk):
    at_the_desk.caret_to("Putrajaya")
    at_the_desk.press("1")
    at_the_desk.settle()
    at_the_desk.press("Ctrl+Alt+C")
    assert at_the_desk.hint == "Edits: 1"


def test_a_switch_of_a_feature_gives_it_the_new_state(counting, at_the_desk):
    at_the_desk.press("Ctrl+Alt+L")
    assert counting.loud is True
    at_the_desk.press("Ctrl+Alt+L")
    assert counting.loud is False


def test_a_panel_of_a_feature_is_shown_by_its_command_and_again_after_a_restart(counting, at_the_desk):
    assert counting.panel.isHidden()
    at_the_desk.press("Ctrl+Alt+S")
    assert counting.panel.isVisible()
    assert counting.list in at_the_desk.parts.focus_places()
    at_the_desk.restart()
    assert at_the_desk.window.features[Counting].panel.isVisible()
    assert at_the_desk.window.actions_by_id["show_counts"].isChecked()


def test_what_a_feature_fails_at_is_said_in_the_banner(counting, at_the_desk):
    counting.failed.emit(EmptyText(name="leaflet.txt"))
    assert "leaflet.txt" in at_the_desk.news


def test_long_work_of_a_feature_is_shown_as_progress(counting, at_the_desk):
    over = threading.Event()
    work = Work(lambda _work: over.wait())
    counting.busy.emit(work)
    work.start()
    at_the_desk.wait(at_the_desk.parts.progress.isVisible)
    over.set()
    at_the_desk.wait(at_the_desk.parts.progress.isHidden)
