"""How much longer undo and redo take for each mark where an edit made many: an export that was loaded."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing

from benchmarks.cases import Case
from benchmarks.figure import Figure
from benchmarks.made_project import project_of, scratch
from benchmarks.measure import CPU, medians_in_turn
from penanda.exchange.export import export_project
from penanda.exchange.load import load_export
from penanda.project.opening import reading
from penanda.project.project import Project, create

REPEATS = 5
FEW, MANY = Case(100_000), Case(1_000_000)


def figures() -> Iterator[Figure]:
    """Yield both together, a mark of many against a mark of few."""
    with closing(_loaded(MANY)) as many, closing(_loaded(FEW)) as few:
        times = medians_in_turn(
            [lambda: _back_and_forth(many), lambda: _back_and_forth(few)], repeats=REPEATS, clock=CPU
        )
    value, floor = times[0] / MANY.marks, times[1] / FEW.marks
    yield Figure("undo a load and redo it, a mark", f"{MANY.marks:,} marks", value, floor, goal=1.5)


def _loaded(case: Case) -> Project:
    with reading(project_of(case)) as reader:
        export_project(reader, out := io.BytesIO())
    path = scratch() / f"loaded-{case.marks}.penanda"
    create(path)
    project = Project(path, annotator="Benchmark")
    load_export(project, out.getvalue(), name="benchmark.json")
    return project


def _back_and_forth(project: Project) -> None:
    assert project.undo() is not None
    assert project.redo() is not None
