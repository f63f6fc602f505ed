"""Making sure that what was renamed in a folder has its new name on the disk."""

from __future__ import annotations

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Return once the names in *folder* are on the disk. Raises ``OSError``."""
    # Windows cannot open a folder; the move itself is journaled there.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
