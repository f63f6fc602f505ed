"""Make everything ready to run and test Penanda: the system's libraries, then the environment in .venv.

Run it with ``make setup``. It needs nothing but Python 3.11, and may be run again at any time.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)


def main() -> str | None:
    """Set up; return the sentence that says why it could not be done, or None."""
    if sys.version_info < OLDEST_PYTHON:
        here = ".".join(str(part) for part in sys.version_info[:2])
        return (
            f"Penanda needs Python 3.11 or newer, and {sys.executable} is Python {here}; "
            "install a newer one and name it: make setup PYTHON=python3.11"
        )
    # The list of libraries that Qt needs has one place, in the packages that are being set up.
    sys.path[:0] = [str(ROOT / "gui"), str(ROOT / "core")]
    # These speak a newer Python than the one that may have come this far.
    from setup_environment import make_environment
    from setup_system import complete_system

    return complete_system() or make_environment(ROOT)


if __name__ == "__main__":
    sys.exit(main())
