"""How long it takes from the start of the process until the sample article is painted in its window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.made_project import scratch
from benchmarks.measure import interleaved_medians
from penanda.model.tagset import DEFAULT_LABELS
from penanda_assets import sample_files
from penanda_gui.commands.menu_bar import MENUS
from penanda_gui.commands.table import COMMANDS, label_commands

REPEATS = 11

_SCREEN = os.path.relpath(Path(__file__).parents[2] / "tools" / "screen_of_nobody.json")  # Qt reads Latin-1


def figures() -> Iterator[Figure]:
    """Yield the start of Penanda against that of a bare window with as many docks and menus."""
    commands = (*label_commands(DEFAULT_LABELS, "en"), *COMMANDS)
    menus = {
        text: [command.text for command in commands if command.menu == menu] for menu, text in MENUS.items()
    }
    bare = json.dumps({"menus": menus, "text": sample_files()[0].read_text(encoding="utf-8")})
    value, floor = interleaved_medians(
        lambda: _run("benchmarks.started_window"),
        lambda: _run("benchmarks.bare_window", bare),
        repeats=REPEATS,
    )
    yield Figure("start to the first painted sample article", "sample", value, floor, goal=1.5)


def _run(*arguments: str) -> None:
    data = scratch() / "start"
    environment = os.environ | {
        "PENANDA_DATA": str(data),
        "QT_QPA_PLATFORM": f"offscreen:configfile={_SCREEN}",
        # Both as they are once installed, which is with their bytecode; not all systems let it lie in here.
        "PYTHONPYCACHEPREFIX": str(scratch() / "bytecode"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    subprocess.run([sys.executable, "-m", *arguments], env=environment, check=True)
