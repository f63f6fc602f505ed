"""Where two versions of a text differ."""

from __future__ import annotations

from itertools import takewhile
from operator import eq


def changed_lines(old: str, new: str) -> tuple[str, str]:
    """The lines from the first to the last one in which two texts differ, in the one and in the other."""
    lines = _lines(old), _lines(new)
    start = _same(*lines)
    rests = [side[start:] for side in lines]
    end = _same(*(side[::-1] for side in rests))
    first, second = ("".join(side[: len(side) - end]) for side in rests)
    return first, second


def _lines(text: str) -> list[str]:
    parts = text.split("\n")  # str.splitlines() would split at other characters too
    return [f"{line}\n" for line in parts[:-1]] + parts[-1:]


def _same(old: list[str], new: list[str]) -> int:
    return sum(1 for _ in takewhile(bool, map(eq, old, new)))
