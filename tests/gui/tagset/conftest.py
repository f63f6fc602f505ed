"""The dialog of the labels, opened by its key in the real window."""

import pytest

from penanda_gui.tagset.dialog import LabelsDialog


@pytest.fixture
def dialog(hands):
    """The dialog, with the focus in its list."""
    hands.press("Ctrl+Shift+L")
    found = hands.dialog(LabelsDialog)
    assert found.list.hasFocus()
    return found


@pytest.fixture
def labels(hands):
    """The labels of the project by code, as they are saved."""

    def read():
        hands.settle()
        return {label.id: label for label in hands.session.read.tagset.labels()}

    return read
