"""One measured figure beside its floor, and how figures are written down."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HEADINGS = ("figure", "size", "value", "floor", "ratio", "goal", "")


@dataclass(frozen=True)
class Figure:
    """What *name* costs at *size*, in seconds or bytes, beside a *floor* in the same unit.

    The floor is the least that the same work could cost on this machine, measured in the same run, so
    that *ratio* means the same on every machine. *goal* is the largest ratio that is good enough, or
    ``None`` for what is only reported.
    """

    name: str
    size: str
    value: float
    floor: float
    goal: float | None

    @property
    def ratio(self) -> float:
        """How many times the floor it costs."""
        return self.value / self.floor

    @property
    def met(self) -> bool | None:
        """Whether the ratio is within the goal; ``None`` where there is none."""
        return None if self.goal is None else self.ratio <= self.goal


def write_json(figures: Sequence[Figure], path: Path) -> None:
    """Write *figures* to *path* as a list of objects, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [
        {
            "name": figure.name,
            "size": figure.size,
            "value": figure.value,
            "floor": figure.floor,
            "ratio": round(figure.ratio, 3),
            "goal": figure.goal,
            "met": figure.met,
        }
        for figure in figures
    ]
    path.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def table(figures: Sequence[Figure]) -> str:
    """Return *figures* as lines of columns for a terminal."""
    rows = [HEADINGS, *(_cells(figure) for figure in figures)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        figure.size,
        f"{figure.value:.4g}",
        f"{figure.floor:.4g}",
        f"{figure.ratio:.2f}",
        "" if figure.goal is None else f"≤ {figure.goal:g}",
        {True: "met", False: "NOT MET", None: "reported"}[figure.met],
    )
