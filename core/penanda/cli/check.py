"""``penanda check``: say whether all in a project is as it was saved."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from penanda.cli.speech import say

_SOUND = "“{name}” is sound."


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
def check(project: Path) -> None:
    """Check PROJECT: the file, every mark against its text, and every source that is kept.

    A line is printed for each fault, and the exit code is then 1. PROJECT is only read.
    """
    from penanda.check import check_project

    faults = 0
    for finding in check_project(project):
        say(str(finding))
        faults += finding.is_fault
    if faults:
        sys.exit(1)
    say(_SOUND.format(name=project.name))
