"""Where Penanda keeps what it is not told where to keep."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The folder of the default project and the settings; ``PENANDA_DATA`` names another. Made if missing."""
    named = os.environ.get("PENANDA_DATA")
    folder = Path(named) if named else platformdirs.user_data_path("Penanda", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def default_project() -> Path:
    """The project that is open when no other was chosen."""
    return data_folder() / "Penanda.penanda"
