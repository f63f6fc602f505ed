"""What is asked only when something is saved or read comes over no dialog that was opened meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hands import Hands
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from test_late_echoes import SlowDisk, disk

from penanda_gui.flows import opening, restoring

__all__ = ["disk"]


def over_the_file_dialog(hands: Hands, *, do: Callable[[], object], until: Callable[[], object]) -> list[str]:
    """Open the dialog for files, *do* something, wait *until* it is done; which dialogs are seen by then.

    All of them are left by Esc.
    """
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
            do()
            QTimer.singleShot(0, hands.window, wait)
        else:
            QTimer.singleShot(5, hands.window, look)

    def wait() -> None:
        if until():
            QTimer.singleShot(100, hands.window, leave)
        else:
            QTimer.singleShot(5, hands.window, wait)

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog).__name__)
        again = not isinstance(dialog, QFileDialog)
        if again:
            QTimer.singleShot(5, hands.window, leave)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    look()
    hands.press("Ctrl+O")
    return seen


def test_who_says_a_claim_is_asked_when_the_file_dialog_is_left(hands: Hands, disk: SlowDisk) -> None:
    disk.hold()
    hands.caret_to("Putrajaya has yet")
    hands.press("C", "W")
    seen = over_the_file_dialog(hands, do=disk.go_on, until=lambda: not hands.session.is_saving)
    assert seen == ["QFileDialog"]
    assert hands.picker().windowTitle() == "Who says it?"
    hands.press("Esc")


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[ModuleType, str], threading.Event]:
    """Lets a function wait in its thread until the event is set that this gives."""

    def hold(module: ModuleType, name: str) -> threading.Event:
        run, go_on = getattr(module, name), threading.Event()

        def slow(*args: object) -> object:
            assert go_on.wait(20)
            return run(*args)

        monkeypatch.setattr(module, name, slow)
        return go_on

    return hold


def is_idle() -> bool:
    return QThreadPool.globalInstance().activeThreadCount() == 0


def test_backups_are_offered_when_the_file_dialog_is_left(hands: Hands, held) -> None:
    go_on = held(restoring, "_compared")
    hands.run("restore_backup")
    assert over_the_file_dialog(hands, do=go_on.set, until=is_idle) == ["QFileDialog"]
    assert hands.picker().windowTitle() == "Restore a backup"
    hands.press("Esc")


def test_what_a_changed_file_is_to_become_is_asked_when_the_file_dialog_is_left(
    hands: Hands, held, tmp_path: Path
) -> None:
    file = tmp_path / "jetty.txt"
    for text in (
        "The jetty will be ready next month, he said.",
        "The jetty will be ready next year, he said.",
    ):
        file.write_text(text)
        go_on = held(opening, "_read_all")
        hands.window.open_paths([file])
        if "month" in text:
            go_on.set()
            hands.wait(lambda: hands.text.startswith("The jetty"))
    assert over_the_file_dialog(hands, do=go_on.set, until=is_idle) == ["QFileDialog"]
    hands.dialog(QMessageBox)
    hands.press("Esc")
