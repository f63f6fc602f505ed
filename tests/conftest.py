"""What every test stands on: no screen, no language of its own, and none of the user's files."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Qt's own screen that nobody sees is 800 pixels high and wide, which no window may exceed. It reads the path
# as Latin-1, which that of the checkout need not be.
_TOOLS = Path(__file__).parents[1] / "tools"
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    _screen = os.path.relpath(_TOOLS / "screen_of_nobody.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen}"
os.environ["FONTCONFIG_FILE"] = str(_TOOLS / "letters_in_grey.conf")
for name in [name for name in os.environ if name == "LANGUAGE" or name.startswith("LC_")]:
    del os.environ[name]
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8")

# A busy machine is no failure of the code, so neither a deadline nor slow data fails a test.
_PATIENT = settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", parent=_PATIENT)
settings.register_profile("ci", parent=_PATIENT, derandomize=True)
settings.register_profile("fuzz", parent=_PATIENT, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "default"))


def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are processors: tests wait for the window a quarter of their time."""
    return len(os.sched_getaffinity(0)) + 1 if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session", autouse=True)
def _settings_of_nobody() -> object:
    """Point the folders of settings and data away from the user's; Qt reads them once a process."""
    with tempfile.TemporaryDirectory(prefix="penanda-tests-") as home, pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(Path(home, variable)))
        yield


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a data folder of its own, where the default project would lie."""
    folder = tmp_path_factory.mktemp("penanda-data")
    monkeypatch.setenv("PENANDA_DATA", str(folder))
    return folder
