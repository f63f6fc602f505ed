"""What the set-up does about what a system lacks; a stand-in plays apt-get."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

APT_GET = """#!/bin/sh
echo "$*" >> {calls}
{installs}
"""


@pytest.fixture
def bare(
    setup_system: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., ModuleType]:
    """Make this a system that lacks the named libraries until apt-get has installed them."""
    installed = tmp_path / "installed"
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(setup_system, "_missing_fonts", list)

    def make(*lacking: str, root: bool, apt: str | None = "works") -> ModuleType:
        def still_missing(sonames: dict[str, str]) -> list[str]:
            return [] if installed.exists() else [name for name in sonames if name in lacking]

        if apt is None:
            monkeypatch.setenv("PATH", str(tmp_path))
        else:
            script = tmp_path / "apt-get"
            works = f'case "$*" in *install*) touch {installed};; esac'
            script.write_text(
                APT_GET.format(
                    calls=tmp_path / "calls",
                    installs=works if apt == "works" else "echo no such package; exit 100",
                )
            )
            script.chmod(0o755)
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
        monkeypatch.setattr(setup_system, "missing_libraries", still_missing)
        return setup_system

    return make


def test_a_complete_system_is_left_alone(bare: Callable[..., ModuleType], tmp_path: Path) -> None:
    assert bare(root=True).complete_system() is None
    assert not (tmp_path / "calls").exists()


def test_root_gets_just_the_missing_packages(bare: Callable[..., ModuleType], tmp_path: Path) -> None:
    assert bare("libGL.so.1", "libxcb-icccm.so.4", root=True).complete_system() is None
    update, install = (tmp_path / "calls").read_text().splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libgl1 libxcb-icccm4")


def test_a_user_gets_the_one_command_and_nothing_is_run(
    bare: Callable[..., ModuleType], tmp_path: Path
) -> None:
    sentence = bare("libGL.so.1", "libxcb-icccm.so.4", root=False).complete_system()
    assert sentence.endswith("run: sudo apt-get update && sudo apt-get install -y libgl1 libxcb-icccm4")
    assert not (tmp_path / "calls").exists()


def test_what_only_the_window_needs_stops_nobody(
    bare: Callable[..., ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bare("libxcb-icccm.so.4", root=False).complete_system() is None
    assert "sudo apt-get install -y libxcb-icccm4" in capsys.readouterr().out


def test_an_install_that_fails_shows_why_and_stops_where_tests_need_it(
    bare: Callable[..., ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "could not be installed" in bare("libGL.so.1", root=True, apt="fails").complete_system()
    assert "no such package" in capsys.readouterr().err


def test_an_install_that_fails_for_the_window_alone_stops_nobody(
    bare: Callable[..., ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bare("libxcb-icccm.so.4", root=True, apt="fails").complete_system() is None
    assert "could not be installed" in capsys.readouterr().out


def test_without_apt_the_libraries_are_named(bare: Callable[..., ModuleType]) -> None:
    sentence = bare("libGL.so.1", root=True, apt=None).complete_system()
    assert sentence.endswith("install these with the system's package manager: libGL.so.1")


def test_a_python_without_ensurepip_needs_the_venv_package_of_its_version(
    bare: Callable[..., ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    system = bare(root=False)
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(system.sys, "version_info", type("Version", (), {"major": 3, "minor": 13}))
    assert system.complete_system().endswith("install -y python3.13-venv")


@pytest.mark.parametrize(
    ("files", "packages"),
    [
        ([], ["fonts-noto-core", "fonts-noto-color-emoji"]),
        (["DejaVuSans.ttf"], ["fonts-noto-color-emoji"]),
        (["NotoColorEmoji.ttf"], ["fonts-noto-core"]),
        (["DejaVuSans.ttf", "NotoColorEmoji.ttf"], []),
    ],
)
def test_fonts_are_missing_when_none_of_their_kind_lies_in_the_font_folders(
    setup_system: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    files: list[str],
    packages: list[str],
) -> None:
    monkeypatch.setattr(setup_system, "FONT_FOLDERS", [tmp_path / "none", tmp_path])
    for name in files:
        (tmp_path / "truetype").mkdir(exist_ok=True)
        (tmp_path / "truetype" / name).touch()
    assert [lack.package for lack in setup_system._missing_fonts()] == packages
