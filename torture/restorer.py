"""A process that marks, backs up and goes back to backups, and says of each step that it is saved.

``python -m torture.restorer PROJECT SEED ROUNDS`` goes on until it is killed where ROUNDS is 0. Each line it
prints is one write: a word of :class:`Said`, and what that word says.
"""

from __future__ import annotations

import random
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

from penanda.edits import articles
from penanda.project.backups import Backup, Backups, back_up
from penanda.project.opening import reading
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from torture.marker import say
from torture.random_edits import RandomEdits
from torture.said import Said
from torture.state import state_of

_EDITS_A_ROUND = 5
_LONG_TEXT = "Puan Melur berkata hujan lebat di Taman Sari.\n" * 8_000


def main(path: Path, seed: int, rounds: int) -> None:
    """Make some edits, take a backup, make more, go back to one of the backups; again and again."""
    create(path)
    edits, chance = RandomEdits(seed), random.Random(seed)
    with closing(Project(path, annotator="Siti")) as project:
        source = source_of_text(_LONG_TEXT, "panjang.txt")
        project.run(articles.add, source, read(source))
        say(Said.OPENED, state_of(project.read))
        for _ in range(rounds) if rounds else count():
            _mark(project, edits)
            back_up(path)
            _mark(project, edits)
            _go_back(project, chance.choice(Backups(path).all()))
    say(Said.DONE, "")


def _mark(project: Project, edits: RandomEdits) -> None:
    for _ in range(_EDITS_A_ROUND):
        if edits.make(project, project.read) is not None:
            say(Said.SAVED, state_of(project.read))


def _go_back(project: Project, backup: Backup) -> None:
    with reading(backup.path) as reader:
        wanted = state_of(reader)
    say(Said.RESTORING, wanted)
    project.restore(backup)
    say(Said.OPENED, state_of(project.read))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:4]))
