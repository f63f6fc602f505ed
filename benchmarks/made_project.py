"""Project files with a made article, written through the real core and kept for the run."""

from __future__ import annotations

import tempfile
from contextlib import closing
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from benchmarks.cases import Case
from benchmarks.made_marks import MarkMaker
from benchmarks.made_text import made_text
from penanda.edits import articles
from penanda.marks import Marks
from penanda.project.change import Done, Place
from penanda.project.project import Project, create
from penanda.project.reader import Reader
from penanda.project.transaction import Transaction
from penanda.readers.registry import read
from penanda.readers.source import Source


class Opened(NamedTuple):
    """An article as the window reads it."""

    text: str
    marks: Marks


@cache
def scratch() -> Path:
    """A folder that lasts as long as the run."""
    folder = tempfile.TemporaryDirectory(prefix="penanda-bench-")
    _folders.append(folder)
    return Path(folder.name)


_folders: list[tempfile.TemporaryDirectory[str]] = []


@cache
def project_of(case: Case) -> Path:
    """A project that holds the article of *case* and nothing else."""
    path = scratch() / f"{case.characters}-{case.per_mark}-{case.one_paragraph:d}.penanda"
    create(path)
    project = Project(path, annotator="Benchmark")
    try:
        text = made_text(case)
        source = Source(f"{case}.txt", "text/plain", text.encode())
        project.run(articles.add, source, read(source))
        project.run(_mark, case, text, article_of(project.read))
        project.begin_history()
    finally:
        project.close()
    return path


def article_of(reader: Reader) -> str:
    """The id of the first article of a project."""
    return reader.articles.ids()[0]


@lru_cache(maxsize=1)
def opened(case: Case) -> Opened:
    """The text and the marks of *case*, read from its project; the last one is kept."""
    with closing(Reader.of(project_of(case))) as reader:
        article_id = article_of(reader)
        return Opened(reader.articles.text(article_id), reader.marked.of_article(article_id))


def _mark(tx: Transaction, case: Case, text: str, article_id: str) -> Done:
    maker = MarkMaker(case, text, article_id=article_id, annotator_id=tx.annotator_id(), now=tx.now)
    rows = maker.rows()
    for table in ("entity", "mention", "claim", "claim_span"):
        tx.insert_all(table, getattr(rows, table))
    tx.update("article", article_id, {"status": "in_progress"})
    return Done("loaded", {"name": str(case)}, Place(article_id))
