"""``penanda load``: bring an export into a project."""

from __future__ import annotations

from codecs import BOM_UTF8
from contextlib import closing
from pathlib import Path

import click

from penanda.cli.paths import FILE, make_if_missing
from penanda.cli.speech import say
from penanda.errors import CannotRead, NotAnExport
from penanda.system_user import system_user

_START = 4096
_LOADED = "Loaded “{name}”"
_NOTHING_NEW = "All of “{name}” is there already; nothing was changed."


@click.command()
@click.argument("project", type=FILE)
@click.argument("export", metavar="EXPORT.json", type=FILE)
@click.option("--theirs", is_flag=True, help="Where the two differ, take what EXPORT.json says.")
def load(project: Path, export: Path, *, theirs: bool) -> None:
    """Bring the articles, entities, labels and marks of EXPORT.json into PROJECT.

    PROJECT is made if it does not exist. Records are merged by their ids. What is invalid, or says
    something else than PROJECT under the same id, is refused, and PROJECT stays as it is.
    """
    from penanda.exchange.load import load_export
    from penanda.project.project import Project

    data = _bytes_of(export)
    is_new = make_if_missing(project)
    try:
        with closing(Project(project, annotator=system_user())) as opened:
            change = load_export(opened, data, name=export.name, theirs=theirs)
    except BaseException:
        if is_new:
            project.unlink()
        raise
    say((_NOTHING_NEW if change is None else _LOADED).format(name=export.name))


def _bytes_of(export: Path) -> bytes:
    """All of it, unless it begins like no export: a device may never end, a file be larger than memory."""
    try:
        with export.open("rb") as file:
            start = file.read(_START)
            if not start.removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
                raise NotAnExport(name=export.name, reason="it does not begin like one")
            return start + file.read()
    except OSError as error:
        raise CannotRead(name=export.name, reason=error.strerror or str(error)) from error
