"""Marks in the real window until it is killed: run as a program of its own by the test of saving."""

from __future__ import annotations

import sys
from typing import cast

import pytest
from hands import Hands
from PySide6.QtWidgets import QApplication
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

SAVED = "saved"


class WithoutATest:
    """What a bot asks of the test that it belongs to."""

    config = None


def mark(hands: Hands) -> None:
    """Tag a name and mark a claim in the second article, then stay at the end of its text."""
    hands.start()
    hands.press("Ctrl+PgDown")
    hands.select("Lautan Kirana Timur Sdn Bhd")
    hands.press("2")
    hands.settle()
    hands.select("Bot melebihi 10 tan tidak lagi dibenarkan berlabuh di situ")
    hands.press("C")
    hands.settle()
    hands.press("Backspace")
    hands.settle()
    hands.press("Ctrl+End", "Ctrl+Left", "Ctrl+Left")
    project, article = hands.session.project_id, hands.window.desk.article_id
    hands.wait(lambda: hands.application.settings.place(project, article).caret == hands.view.caret)
    assert hands.parts.status.saved.text() == "✓ Saved"


if __name__ == "__main__":
    qt_api.set_qt_api("pyside6")
    hands = Hands(QtBot(cast("pytest.FixtureRequest", WithoutATest())), QApplication(sys.argv))
    mark(hands)
    print(SAVED, hands.view.caret, hands.view.verticalScrollBar().value(), flush=True)  # noqa: T201
    sys.stdin.read()  # for ever: whoever started it kills it
