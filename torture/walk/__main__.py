"""Walk once: ``python -m torture.walk SEED STEPS FILE``, or ``python -m torture.walk --again FILE``.

The first writes each step into FILE before it makes it, the second makes those of FILE. With ``--bad-disk``
saving takes long, and fails for a while now and then. What is wrong is said, and in the last line how much
was done.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path

from penanda_gui.start import load, qt_application
from torture.scratch import scratch_folder
from torture.walk.steps import Step, read

_BAD_DISK = "--bad-disk"
_TOLD, _LETTERS = 3, 1000


def main(arguments: list[str]) -> int:
    """Walk, and return 1 where something is wrong."""
    is_bad = _BAD_DISK in arguments
    arguments = [argument for argument in arguments if argument != _BAD_DISK]
    again = arguments[0] == "--again"
    steps = read(Path(arguments[1]).read_text(encoding="utf-8")) if again else []
    log = Path(os.devnull if again else arguments[2])
    with scratch_folder(in_memory=True) as home, log.open("w", encoding="utf-8") as written:
        _live_in(home)
        from torture.walk.bad_disk import BadDisk  # late, as the next: they import the window
        from torture.walk.walk import Walk

        def tell(step: Step) -> None:
            written.write(f"{step}\n")
            written.flush()  # a walk that ends the process is to be walked again, too

        disk = BadDisk(0 if again else int(arguments[0])) if is_bad else None
        walk = Walk(qt_application(), home, tell, disk)
        found = walk.again(steps) if again else walk.by_chance(*map(int, arguments[:2]))
        is_sound = _is_sound(found)
        print(walk.seen)
    return 0 if is_sound else 1


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
