"""``penanda add``: put articles into a project."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from penanda.cli.paths import FILE, make_if_missing
from penanda.cli.speech import say
from penanda.errors import PenandaError
from penanda.system_user import system_user

if TYPE_CHECKING:
    from penanda.project.project import Project

_ADDED = "Added {id} {name}"
_THERE = "Already there {id} {name}"
_UPDATED = "Updated {id} {name} · Marks without a place: {orphans}"
_LIKE = (
    "“{file}” was added beside {id} {name}, of which it looks like a new version. "
    "To have it as that, remove it again in the window, and add it with --update."
)


@click.command()
@click.argument("project", type=FILE)
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=FILE)
@click.option(
    "--update",
    is_flag=True,
    help="Give the article of a FILE that has changed since it was added the new text, with its marks.",
)
def add(project: Path, files: tuple[Path, ...], *, update: bool) -> None:
    """Put articles into PROJECT, which is made if it does not exist.

    Each FILE is said to be added, updated, to be there already, or why it is refused; the exit code is 1 when
    one was refused. A FILE is only read, never changed. One that has changed since it was added becomes an
    article beside the old one, and it is said of which it looks like a new version, unless --update is given.
    Marks whose words cannot be told in the new text of an updated article wait in the window to be placed or
    dropped.
    """
    from penanda.project.project import Project

    is_new = make_if_missing(project)
    with closing(Project(project, annotator=system_user())) as opened:
        refused = [file for file in files if not _added(opened, file, update=update)]
    if is_new and len(refused) == len(files):
        project.unlink()  # nobody asked for an empty one
    sys.exit(1 if refused else 0)


def _added(project: Project, file: Path, *, update: bool) -> bool:
    from penanda.earlier_version import earlier_version
    from penanda.edits import article_versions, articles
    from penanda.readers.registry import read
    from penanda.readers.source import read_source

    articles_of = project.read.articles
    try:
        source = read_source(file)
        if (there := articles_of.with_source(source.sha256)) is not None:
            _say(project, _THERE, there)
            return True
        reading = read(source)
        earlier = earlier_version(project.read, source, reading)
        if update and earlier is not None:
            project.run(article_versions.take, earlier, source, reading)
            _say(project, _UPDATED, earlier, orphans=project.read.orphans.count(earlier))
            return True
        project.run(articles.add, source, reading)
    except PenandaError as error:
        say(str(error), error=True)
        return False
    _say(project, _ADDED, articles_of.with_source(source.sha256) or "")
    if earlier is not None:
        _say(project, _LIKE, earlier, error=True, file=source.filename)
    return True


def _say(project: Project, template: str, article_id: str, *, error: bool = False, **more: object) -> None:
    name = project.read.articles.summaries([article_id])[0].name
    say(template.format(id=article_id, name=name, **more), error=error)
