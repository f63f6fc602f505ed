"""Who uses this system."""

from __future__ import annotations

import getpass


def system_user() -> str:
    """The name of the system's user, or ``"?"`` where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "?"
