"""Who uses this system, and on which computer."""

from __future__ import annotations

import getpass
import os
import sys


def system_user() -> str:
    """The name of the system's user, or ``"?"`` where it has none; what is no Unicode in it is U+FFFD."""
    try:
        return os.fsencode(getpass.getuser()).decode(errors="replace")
    except (KeyError, OSError, ImportError):
        return "?"


def this_computer() -> str:
    """The name that others in its network know this computer by, or ``""`` where it has none."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
