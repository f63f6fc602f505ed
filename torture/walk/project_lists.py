"""Whether what is listed of the whole project is so: all entities, and the claims at the claim desk."""

from __future__ import annotations

from collections.abc import Iterator

from penanda_gui.all_entities import AllEntities
from penanda_gui.claim_desk.feature import ClaimDesk
from penanda_gui.main_window import MainWindow


def faults_of_project_lists(window: MainWindow) -> Iterator[str]:
    """What is listed that is not so; a list that is put away may be out of date."""
    yield from _entities(window)
    yield from _claims(window)


def _entities(window: MainWindow) -> Iterator[str]:
    panel, read = window.features[AllEntities].panel, window.session.read
    if panel.isVisible():
        shown, stored = set(panel.table.entities.all), set(read.entities.listed())
        if shown != stored:
            yield f"all entities: shown are {shown - stored} in place of {stored - shown}"


def _claims(window: MainWindow) -> Iterator[str]:
    desk = window.features[ClaimDesk].desk
    if desk is None or not desk.is_open:
        return
    lines = desk.window.table.claims
    for row, key in enumerate(lines.keys):
        stored = window.session.read.claims_desk.lines([key])
        if stored != (lines.line(row),):
            yield f"claim desk: row {row} is {lines.line(row)}, not {stored}"
