"""Folders for files that last as long as a test."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MEMORY = Path("/dev/shm")


@contextmanager
def scratch_folder(*, in_memory: bool = False) -> Iterator[Path]:
    """A new folder, removed at the end; *in_memory* where the system offers that, else on the disk."""
    parent = _MEMORY if in_memory and os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(
        prefix="penanda-torture-", dir=parent, ignore_cleanup_errors=True
    ) as name:
        yield Path(name)
