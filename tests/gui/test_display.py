"""What is said where no window can open. Qt itself is never started here: it would abort the process."""

from __future__ import annotations

import builtins
import ctypes
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PySide6
import pytest

from penanda_gui import display, system_libraries
from penanda_gui.display import Missing, importable_qt, missing_display
from penanda_gui.system_libraries import (
    QT_LIBRARIES,
    TOOL_LIBRARIES,
    WAYLAND_LIBRARIES,
    X11_LIBRARIES,
    missing_libraries,
)

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of X11 and Wayland")
UNREACHABLE_DISPLAY = ":97"


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make the named libraries the only ones that do not load; by default for a user who has apt-get."""

    def lack(*sonames: str, apt: str | None = "/usr/bin/apt-get", uid: int = 1000) -> None:
        monkeypatch.setattr(system_libraries, "_loads", lambda soname: soname not in sonames)
        monkeypatch.setattr(shutil, "which", lambda _name: apt)
        monkeypatch.setattr(os, "geteuid", lambda: uid)

    return lack


@pytest.fixture
def x11_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(ctypes, "CDLL", lambda _soname: None)
    monkeypatch.setattr(display, "_x11_answers", lambda _xcb: True)


@pytest.fixture
def xvfb() -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as numbers:
            yield f":{numbers.readline().strip()}"
        server.terminate()


@linux_only
def test_without_any_display_one_sentence_says_so() -> None:
    reason = missing_display()
    assert reason == Missing(display.NO_DISPLAY)
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in str(reason)


@linux_only
@pytest.mark.skipif("libxcb.so.1" in missing_libraries(X11_LIBRARIES), reason="nothing to ask X11 with")
def test_an_unreachable_x11_display_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", UNREACHABLE_DISPLAY)
    assert missing_display() == Missing(display.DISPLAY_SILENT, {"display": UNREACHABLE_DISPLAY})


@linux_only
def test_a_wayland_display_without_a_socket_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert missing_display() == Missing(display.DISPLAY_SILENT, {"display": "wayland-7"})


@linux_only
def test_a_wayland_display_that_answers_is_enough(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lacking: Callable[..., None]
) -> None:
    lacking()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setenv("DISPLAY", UNREACHABLE_DISPLAY)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert missing_display() is None


@linux_only
def test_a_running_x_server_is_enough(
    xvfb: str, monkeypatch: pytest.MonkeyPatch, lacking: Callable[..., None]
) -> None:
    lacking()
    monkeypatch.setenv("DISPLAY", xvfb)
    assert missing_display() is None


@linux_only
@pytest.mark.usefixtures("x11_answers")
def test_missing_x11_libraries_come_with_the_command_that_installs_them(lacking: Callable[..., None]) -> None:
    lacking("libxcb-cursor.so.0", "libxcb-icccm.so.4")
    assert str(missing_display()) == (
        "No window can open here, because this system lacks libxcb-cursor.so.0, libxcb-icccm.so.4; "
        "run: sudo apt-get update && sudo apt-get install -y libxcb-cursor0 libxcb-icccm4"
    )


@linux_only
@pytest.mark.usefixtures("x11_answers")
def test_root_needs_no_sudo(lacking: Callable[..., None]) -> None:
    lacking("libxcb-cursor.so.0", uid=0)
    assert str(missing_display()).endswith("run: apt-get update && apt-get install -y libxcb-cursor0")


@linux_only
@pytest.mark.usefixtures("x11_answers")
def test_without_apt_the_libraries_are_named_and_no_command(lacking: Callable[..., None]) -> None:
    lacking("libxcb-cursor.so.0", apt=None)
    reason = missing_display()
    assert reason == Missing(display.LIBRARIES_MISSING_NO_APT, {"libraries": "libxcb-cursor.so.0"})
    assert "apt-get" not in str(reason)


@linux_only
def test_a_system_without_libxcb_is_told_to_install_it(
    monkeypatch: pytest.MonkeyPatch, lacking: Callable[..., None]
) -> None:
    def no_library(soname: str) -> None:
        raise OSError(soname)

    lacking("libxcb.so.1")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(ctypes, "CDLL", no_library)
    assert str(missing_display()).endswith("install -y libxcb1")


def test_a_chosen_platform_is_taken_at_its_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing_display() is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_a_display(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert missing_display() is None


def test_qt_that_loads_is_no_reason() -> None:
    assert importable_qt() is None


def test_qt_that_is_not_installed_is_said_by_the_name_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    fail_to_import_qt(monkeypatch, ModuleNotFoundError("No module named 'PySide6'"))
    assert "PySide6-Essentials is not installed" in str(importable_qt())


@linux_only
def test_qt_without_opengl_names_the_command(
    monkeypatch: pytest.MonkeyPatch, lacking: Callable[..., None]
) -> None:
    lacking("libEGL.so.1", "libGL.so.1")
    fail_to_import_qt(monkeypatch, ImportError("libEGL.so.1: cannot open shared object file: No such file"))
    assert str(importable_qt()).endswith("run: sudo apt-get update && sudo apt-get install -y libegl1 libgl1")


@linux_only
def test_an_unlisted_library_that_qt_lacks_is_still_named(
    monkeypatch: pytest.MonkeyPatch, lacking: Callable[..., None]
) -> None:
    lacking()
    fail_to_import_qt(monkeypatch, ImportError("libnew.so.3: cannot open shared object file: No such file"))
    assert "lacks libnew.so.3" in str(importable_qt())


def test_qt_that_is_broken_says_how(monkeypatch: pytest.MonkeyPatch, lacking: Callable[..., None]) -> None:
    lacking()
    fail_to_import_qt(monkeypatch, ImportError("undefined symbol: qt_6_20"))
    assert "undefined symbol: qt_6_20" in str(importable_qt())


def test_asking_for_a_display_does_not_load_qt() -> None:
    program = (
        "import sys; from penanda_gui.display import missing_display; missing_display();"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@linux_only
@pytest.mark.parametrize(
    ("part", "listed"),
    [
        ("QtWidgets.abi3.so", {*QT_LIBRARIES}),
        ("QtTest.abi3.so", {*QT_LIBRARIES}),
        ("lupdate", {*QT_LIBRARIES, *TOOL_LIBRARIES}),
        ("lrelease", {*QT_LIBRARIES, *TOOL_LIBRARIES}),
        ("Qt/plugins/platforms/libqoffscreen.so", {*QT_LIBRARIES}),
        ("Qt/plugins/imageformats/libqsvg.so", {*QT_LIBRARIES}),
        ("Qt/plugins/platforms/libqxcb.so", {*QT_LIBRARIES, *X11_LIBRARIES}),
        ("Qt/plugins/platforms/libqwayland.so", {*QT_LIBRARIES, *WAYLAND_LIBRARIES}),
    ],
)
def test_every_library_that_qt_links_is_listed_or_comes_with_one_that_is(part: str, listed: set[str]) -> None:
    """A library that a listed one links is installed with it; glibc and the C++ runtime are everywhere."""
    linked = linked_libraries(Path(PySide6.__path__[0], part))
    unlisted = linked.keys() - listed - C_AND_CXX
    for soname in listed & linked.keys():
        path = linked[soname]
        if path is not None:
            unlisted -= linked_libraries(path).keys()
    assert unlisted == set()


C_AND_CXX = {
    f"lib{name}"
    for name in ("c.so.6", "m.so.6", "dl.so.2", "pthread.so.0", "rt.so.1", "gcc_s.so.1", "stdc++.so.6")
}


def linked_libraries(library: Path) -> dict[str, Path | None]:
    """Return the sonames outside PySide6 that *library* links, directly or not, and where each lies."""
    text = subprocess.run(["ldd", library], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\s*(lib\S+) => (.+?)(?: \(0x\w+\))?$", text, re.MULTILINE)
    outside = [(soname, path) for soname, path in found if "PySide6" not in path and "shiboken6" not in path]
    return {soname: None if path == "not found" else Path(path) for soname, path in outside}


def fail_to_import_qt(monkeypatch: pytest.MonkeyPatch, error: ImportError) -> None:
    real_import = builtins.__import__

    def fail(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("PySide6"):
            raise error
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", fail)
