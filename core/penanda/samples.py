"""The sample articles a first project starts with, already partly marked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from penanda.edits import articles
from penanda.exchange.load import load_export
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import read_source


def create_with_samples(path: Path, sources: Iterable[Path]) -> None:
    """Make a new project at *path* that holds *sources*, with the marks that lie beside them.

    The marks of ``NAME.txt`` are an export without text, ``NAME.marks.json``. They are what the project
    starts with, so nothing of it can be undone. Raises what :func:`penanda.project.project.create` raises.
    """
    create(path)
    project = Project(path, annotator="Penanda")
    try:
        for file in sources:
            marks = file.with_suffix(".marks.json").read_bytes()
            source = read_source(file)
            article_id = json.loads(marks)["articles"][0]["id"]
            project.run(articles.add, source, read(source), article_id=article_id)
            load_export(project, marks, name=file.name, theirs=True)
        project.begin_history()
    finally:
        project.close()
