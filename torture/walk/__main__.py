"""Walk once: ``python -m torture.walk SEED STEPS FILE``, or ``python -m torture.walk --again FILE``.

What is wrong is said, and in the last line how much was done.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import traceback
from collections.abc import Iterable, Sequence
from pathlib import Path

from penanda_gui.start import load, qt_application
from torture.scratch import scratch_folder
from torture.walk.steps import Step, read

_TOLD, _LETTERS = 3, 1000


def main(arguments: Sequence[str]) -> int:
    """Walk, and return 1 where something is wrong."""
    asked = _asked(arguments)
    steps = read(asked.again.read_text(encoding="utf-8")) if asked.again else []
    log = Path(os.devnull) if asked.again else asked.file
    with scratch_folder(in_memory=True) as home, log.open("w", encoding="utf-8") as written:
        _live_in(home)
        from torture.walk.bad_disk import BadDisk  # late, as the next: they import the window
        from torture.walk.walk import Walk

        def tell(step: Step) -> None:
            written.write(f"{step}\n")
            written.flush()  # a walk that ends the process is to be walked again, too

        disk = BadDisk(asked.seed or 0) if asked.bad_disk else None
        walk = Walk(qt_application(), home, tell, disk)
        found = walk.again(steps) if asked.again else walk.by_chance(asked.seed, asked.steps)
        is_sound = _is_sound(found)
        print(walk.seen)
    return 0 if is_sound else 1


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    """What is asked for; where that cannot be made out, how to ask is said, and the process ends."""
    parser = argparse.ArgumentParser(
        prog="python -m torture.walk",
        usage="%(prog)s [--bad-disk] SEED STEPS FILE | [--bad-disk] --again FILE",
        description="Walk over the window by chance, or again, and say what is wrong.",
    )
    parser.add_argument("seed", nargs="?", type=int, help="What chance goes by: the same walk for the same.")
    parser.add_argument("steps", nargs="?", type=int, help="How many steps are made.")
    parser.add_argument("file", nargs="?", type=Path, help="Where each step is written before it is made.")
    parser.add_argument("--again", metavar="FILE", type=Path, help="Make the steps that stand in this file.")
    parser.add_argument("--bad-disk", action="store_true", help="Saving takes long, and fails now and then.")
    asked = parser.parse_args(arguments)
    if (asked.file is None) == (asked.again is None) or (asked.again and asked.seed is not None):
        parser.error("give SEED, STEPS and FILE, or --again and FILE")
    return asked


def _is_sound(found: Iterable[str]) -> bool:
    """Walk, and print the first of what is found on the way; return whether that is nothing."""
    faults: list[str] = []
    try:
        faults += found
    except Exception:  # noqa: BLE001  the hands themselves could not go on, or the window raised into them
        faults.append(traceback.format_exc())
    for fault in faults[:_TOLD]:
        print(fault[-_LETTERS:])  # of what was raised the end says most
    return not faults


def _live_in(home: Path) -> None:
    """Let settings and projects be nobody's, and the language none of this system's."""
    faulthandler.enable()
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "PENANDA_DATA"):
        os.environ[variable] = str(home / variable)
        (home / variable).mkdir()
    os.environ.update(QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", LC_ALL="C.UTF-8")
    missing = load()
    assert missing is None, str(missing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
