"""Whether a project that was left behind holds what was said to be saved, and is sound."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from penanda.check import check_project
from penanda.errors import PenandaError
from penanda.project.project import Project
from torture.said import Heard
from torture.state import state_of, word_for


def broken_promises(path: Path, heard: Heard) -> Iterator[str]:
    """What is wrong with the project at *path*, and with the export beside it, after a process said *heard*.

    An edit that was under way may be there, whole, or not. It is then undone, so that the project is in the
    state that was heard last. So may a backup that was being restored.
    """
    if not path.exists():
        if heard.state:
            yield "the project is gone"
        return
    try:
        yield from (str(finding) for finding in check_project(path) if finding.is_fault)
        with closing(Project(path, annotator="Siti")) as project:
            restored = heard.restoring and state_of(project.read) == heard.restoring
            if heard.state and not restored and not _is_in(project, heard.state):
                yield f"after {heard.saved} edits the state {heard.state[:8]} is not there"
    except PenandaError as error:
        yield f"{type(error).__name__}: {error}"
    yield from _export_faults(path.with_suffix(".json"), heard.exports)


def _is_in(project: Project, state: str) -> bool:
    """Whether the project is in *state*, or in the next one; it is brought back to *state*."""
    if state_of(project.read) == state:
        return True
    if project.undo() is not None:
        if state_of(project.read) == state:
            return True
        project.redo()
    project.redo()  # the step under way was an undo
    return state_of(project.read) == state


def _export_faults(export: Path, expected: frozenset[str]) -> Iterator[str]:
    if not expected:
        return
    if not export.exists():
        if "" not in expected:
            yield "the export is gone"
    elif word_for(export.read_bytes()) not in expected:
        yield "the export is not one that was made"
