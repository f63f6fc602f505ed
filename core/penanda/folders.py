"""Where Penanda keeps what it is not told where to keep."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def data_folder() -> Path:
    """The folder of the default project and the settings; ``PENANDA_DATA`` names another.

    Made if it is missing and can be made; else whoever writes in it learns why not.
    """
    named = os.environ.get("PENANDA_DATA")
    folder = Path(named) if named else _system_folder()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _system_folder() -> Path:
    import platformdirs

    return platformdirs.user_data_path("Penanda", appauthor=False)


def default_project() -> Path:
    """The project that is open when no other was chosen."""
    return data_folder() / "Penanda.penanda"
