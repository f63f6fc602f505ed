"""The published example of an export, and projects to load it into."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from exports import EXAMPLE, Json, load

from penanda.project.project import Project


@pytest.fixture
def example() -> Json:
    """The published example, to be changed as a test likes."""
    export: Json = json.loads(EXAMPLE.read_bytes())
    return export


@pytest.fixture
def new_project(empty_project: Path, tmp_path: Path) -> Iterator[Callable[[], Project]]:
    """Make as many new projects as a test needs."""
    with ExitStack() as stack:

        def make() -> Project:
            path = tmp_path / f"{len(list(tmp_path.iterdir()))}.penanda"
            shutil.copyfile(empty_project, path)
            project = Project(path, annotator="Siti")
            stack.callback(project.close)
            return project

        yield make


@pytest.fixture
def loaded(new_project: Callable[[], Project], example: Json) -> Project:
    """A project that holds the example and nothing else."""
    project = new_project()
    assert load(project, example) is not None
    return project
