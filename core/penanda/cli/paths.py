"""Files named on the command line, and projects that are made where they are named."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click import Context, Parameter


class _File(click.Path):
    """A path whose name can be said: that of ``.`` is the folder's."""

    def convert(self, value: object, param: Parameter | None, ctx: Context | None) -> Path:
        path = Path(str(super().convert(value, param, ctx)))  # type: ignore[arg-type]
        with suppress(OSError):  # of a folder that is gone
            return path if path.name else path.absolute()
        return path


FILE = _File()


def make_if_missing(project: Path) -> bool:
    """Make a project unless something is there already, and say whether it was made.

    Raises what :func:`check_name` and :func:`penanda.project.project.create` raise.
    """
    from penanda.project.access import may_be_there
    from penanda.project.project import create

    if may_be_there(project):
        return False
    check_name(project)
    create(project)
    return True


def check_name(project: Path) -> None:
    """Raise :class:`NotNamedAsProject` for a name by which nobody would take the file for a project."""
    from penanda.errors import NotNamedAsProject
    from penanda.project.naming import is_named_as_project

    if not is_named_as_project(project):
        raise NotNamedAsProject(name=project.name)
