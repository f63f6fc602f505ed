"""Whether a project file may be written where it lies."""

from __future__ import annotations

import os
from pathlib import Path


def is_read_only(path: Path) -> bool:
    """Whether the file, or the folder in which SQLite must write beside it, is closed to writing."""
    file_open = os.access(path, os.W_OK) and path.stat().st_mode & 0o222
    return not (file_open and os.access(path.parent, os.W_OK))
