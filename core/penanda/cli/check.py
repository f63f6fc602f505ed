"""``penanda check``: say whether all in a project is as it was saved, and rescue what can be if not."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from penanda.cli.paths import FILE, check_name
from penanda.cli.speech import say

_SOUND = "“{name}” is sound."
_RESCUED = (
    "Rescued into “{name}”. Articles: {article} · Mentions: {mention} · Claims: {claim} · Entities: {entity}"
)
_UNREAD = "Places in the file that cannot be read: {count}"


@click.command()
@click.argument("project", type=FILE)
@click.option(
    "--repair",
    "new",
    metavar="NEW.penanda",
    type=FILE,
    help="Make the project NEW.penanda of what can still be read, and say what cannot.",
)
def check(project: Path, new: Path | None) -> None:
    """Check PROJECT: the file, every mark against its text, and every source that is kept.

    A line is printed for each fault, and the exit code is then 1. PROJECT is only read. With --repair, a line
    is printed for whatever could not be rescued, and the exit code is 1 when there is such a line.
    """
    sys.exit(1 if (_faults(project) if new is None else _losses(project, new)) else 0)


def _faults(project: Path) -> int:
    from penanda.check import check_project

    faults = 0
    for finding in check_project(project):
        say(str(finding))
        faults += finding.is_fault
    if not faults:
        say(_SOUND.format(name=project.name))
    return faults


def _losses(project: Path, new: Path) -> int:
    from penanda.rescue.repair import repair

    check_name(new)
    rescued = repair(project, new)
    for sentence in rescued.lost:
        say(sentence)
    if rescued.unread:
        say(_UNREAD.format(count=rescued.unread))
    say(_RESCUED.format(name=new.name, **rescued.kept))
    return len(rescued.lost) + rescued.unread
