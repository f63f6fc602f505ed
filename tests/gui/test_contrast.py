"""Where the system asks for more contrast, every mention carries its label."""

from __future__ import annotations

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from penanda_gui import arrangement
from penanda_gui.theme import accessibility_hints, system_wants_contrast


@pytest.fixture
def high_contrast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrangement, "system_wants_contrast", lambda: True)


@pytest.mark.usefixtures("high_contrast")
def test_high_contrast_labels_every_mention(hands: Hands) -> None:
    assert hands.view._all_labels
    assert hands.window.actions_by_id["all_labels"].isChecked()


@pytest.mark.usefixtures("high_contrast")
def test_what_the_user_chose_stays(hands: Hands) -> None:
    hands.run("all_labels")
    assert not hands.view._all_labels
    hands.restart()
    assert not hands.view._all_labels


def test_a_change_of_the_system_is_followed(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not hands.view._all_labels
    monkeypatch.setattr(arrangement, "system_wants_contrast", lambda: True)
    accessibility_hints().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert hands.view._all_labels


def test_the_system_of_the_tests_asks_for_nothing(qapp: QGuiApplication) -> None:
    assert not system_wants_contrast()
