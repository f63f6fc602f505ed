"""Every test of the window draws with the fonts in the repository, so geometry is the same everywhere."""

from __future__ import annotations

from importlib.resources import files

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

import penanda_assets


@pytest.fixture(scope="session", autouse=True)
def _shipped_fonts(qapp: QApplication) -> None:
    fonts = [entry for entry in (files(penanda_assets) / "fonts").iterdir() if entry.name.endswith(".ttf")]
    added = [QFontDatabase.addApplicationFontFromData(entry.read_bytes()) for entry in fonts]
    assert added, "no font ships in assets/penanda_assets/fonts"
    assert -1 not in added, "a shipped font does not load"
    qapp.setFont(QFont(QFontDatabase.applicationFontFamilies(added[0])[0], 10))
