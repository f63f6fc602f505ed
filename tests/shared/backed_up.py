"""Backups that tests take, and what a project's file exports."""

from __future__ import annotations

from pathlib import Path

from penanda.exchange.export import export_project
from penanda.project.backups import Backup, back_up
from penanda.project.opening import reading


def export_of(path: Path, out: Path) -> bytes:
    """What is exported of the project at *path*, written to *out*: the same bytes for the same project."""
    with reading(path) as reader, out.open("wb") as file:
        export_project(reader, file, generated_at="2026-01-01T00:00:00Z")
    return out.read_bytes()


def taken(desk) -> Backup:
    """A backup of the desk's project, which is taken now."""
    backup = back_up(desk.project.path)
    assert backup is not None
    return backup
