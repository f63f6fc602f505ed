"""By what name a file is taken for a project before it is looked into."""

from __future__ import annotations

from pathlib import Path

PROJECT_SUFFIX = ".penanda"


def is_named_as_project(path: Path) -> bool:
    """Whether the name at *path* ends as those of projects do; some systems write it in capitals."""
    return path.suffix.lower() == PROJECT_SUFFIX
