"""``penanda add``: put articles into a project."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from penanda.cli.speech import say
from penanda.errors import PenandaError
from penanda.system_user import system_user

if TYPE_CHECKING:
    from penanda.project.project import Project

_ADDED = "Added {id} {name}"
_THERE = "Already there {id} {name}"


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
def add(project: Path, files: tuple[Path, ...]) -> None:
    """Put articles into PROJECT, which is made if it does not exist.

    Each FILE is said to be added, to be there already, or why it is refused; the exit code is 1 when one was
    refused. A FILE is only read, never changed.
    """
    from penanda.project.project import Project, create

    if not project.exists():
        create(project)
    with closing(Project(project, annotator=system_user())) as opened:
        refused = [file for file in files if not _added(opened, file)]
    sys.exit(1 if refused else 0)


def _added(project: Project, file: Path) -> bool:
    from penanda.edits.articles import add as add_article
    from penanda.readers.registry import read
    from penanda.readers.source import read_source

    try:
        source = read_source(file)
        there = project.read.articles.with_source(source.sha256)
        if there is None:
            project.run(add_article, source, read(source))
    except PenandaError as error:
        say(str(error), error=True)
        return False
    article_id = project.read.articles.with_source(source.sha256) or ""
    name = project.read.articles.summaries([article_id])[0].name
    say((_ADDED if there is None else _THERE).format(id=article_id, name=name))
    return True
