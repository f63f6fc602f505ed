"""An article with all its marks, as somebody careful would make them, and a project with its bare text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from penanda.edits import articles
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import Source

FOLDER = Path(__file__).parents[1] / "gold"


class GoldMention(NamedTuple):
    """A mention as it should come out; ``entity`` is the id of its entity in the gold, if it has one."""

    start: int
    end: int
    text: str
    label: str
    kind: str
    entity: str | None


class Gold(NamedTuple):
    """One gold file, which holds one article; ``article`` and ``entities`` are as in the export."""

    name: str
    article: dict[str, Any]
    entities: dict[str, dict[str, Any]]
    mentions: tuple[GoldMention, ...]

    @property
    def text(self) -> str:
        """The text of the article."""
        return str(self.article["text"])


def read_gold(path: Path) -> Gold:
    """Read a gold file in Penanda's export format."""
    export = json.loads(path.read_text("utf-8"))
    (article,) = export["articles"]
    mentions = sorted(
        GoldMention(one["start"], one["end"], one["text"], one["label"], one["kind"], one["entity_id"])
        for one in article["mentions"]
    )
    entities = {entity["id"]: entity for entity in export["entities"]}
    return Gold(path.name.split(".")[0], article, entities, tuple(mentions))


def bare_project(path: Path, golds: Sequence[Gold]) -> Path:
    """Make a project at *path* that holds the texts of some gold articles, in their order, and no marks."""
    create(path)
    project = Project(path, annotator="Benchmark")
    try:
        for gold in golds:
            source = Source(f"{gold.name}.txt", "text/plain", gold.text.encode())
            project.run(articles.add, source, read(source))
    finally:
        project.close()
    return path
