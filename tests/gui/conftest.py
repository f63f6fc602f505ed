"""Every test of the window draws with the fonts in the repository, so geometry is the same everywhere."""

from __future__ import annotations

import gc
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path

import pytest
from hands import Hands
from PySide6.QtCore import QLocale, QThreadPool
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QStyleFactory
from pytestqt.qtbot import QtBot
from sqlite_utils import Database

import penanda_assets
from penanda import samples
from penanda.project import journal
from penanda.project import queue as edit_queue

# Said of every dialog by Qt's platform without a screen, which has no window manager to tell its size to.
_OF_NO_SCREEN = "This plugin does not support propagateSizeHints"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let no test fail for what only the missing screen is the reason of."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_OF_NO_SCREEN, extend=True))


@pytest.fixture(scope="session", autouse=True)
def _shipped_fonts(qapp: QApplication) -> None:
    fonts = [entry for entry in (files(penanda_assets) / "fonts").iterdir() if entry.name.endswith(".ttf")]
    added = [QFontDatabase.addApplicationFontFromData(entry.read_bytes()) for entry in fonts]
    assert added, "no font ships in assets/penanda_assets/fonts"
    assert -1 not in added, "a shipped font does not load"
    qapp.setFont(QFont(QFontDatabase.applicationFontFamilies(added[0])[0], 10))


@pytest.fixture(autouse=True)
def _no_garbage_collected_in_other_threads() -> Iterator[None]:
    """As in the running window, whose own thread alone collects: another would take Qt's objects away."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A disk that takes nothing until what this holds is cleared."""
    monkeypatch.setattr(edit_queue, "RETRY_SECONDS", 0.02)
    begin, full = journal.begin_edit, [True]

    def begin_edit(db: Database, **names: str) -> int:
        if full:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return begin(db, **names)

    monkeypatch.setattr(journal, "begin_edit", begin_edit)
    return full


@pytest.fixture
def one_thread() -> Iterator[None]:
    """A pool in which what comes second waits for what came first."""
    pool = QThreadPool.globalInstance()
    before = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    yield
    pool.setMaxThreadCount(before)


@pytest.fixture(scope="session")
def _copied_samples(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, Sequence[Path]], None]:
    """Makes the first project as the application does, but only once for each order of the samples."""
    kept = tmp_path_factory.mktemp("samples")
    make = samples.create_with_samples

    def create_with_samples(path: Path, sources: Sequence[Path]) -> None:
        made = kept / "-".join(source.stem for source in sources)
        if not made.exists():
            make(made, sources)
        if path.exists() or not path.parent.is_dir():
            make(path, sources)  # which fails as it should
        else:
            shutil.copyfile(made, path)

    return create_with_samples


@pytest.fixture
def at_the_desk(
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    _copied_samples: Callable[[Path, Sequence[Path]], None],
) -> Iterator[Hands]:
    """Somebody before the screen, with nothing started yet; what is started is closed at the end."""
    monkeypatch.setattr(samples, "create_with_samples", _copied_samples)
    palette, locale = qapp.palette(), QLocale()
    hands = Hands(qtbot, qapp)
    yield hands
    hands.close()
    # Qt would delete what Python made for it only when Python is gone.
    qapp.clipboard().clear()
    qapp.setStyleSheet("")
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(palette)
    QLocale.setDefault(locale)


@pytest.fixture
def hands(at_the_desk: Hands) -> Hands:
    """Somebody at the window of a first start: the shipped samples, the English one open."""
    at_the_desk.start()
    return at_the_desk
