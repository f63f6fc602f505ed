"""The gold texts of names and claims: what ``benchmarks/gold/README.md`` says of their signs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[2] / "benchmarks" / "gold" / "names"
LABELS = dict(
    zip(
        "POGLNREWDQ",
        "PERSON ORG GPE LOC NORP ROLE EVENT LAW DATE QUANTITY".split(),
        strict=True,
    )
)
_CLOSES = {"}": "{", "⟧": "⟦", "⟩": "⟨", "›": "‹"}

Span = tuple[int, int]


class GoldClaim(NamedTuple):
    """What somebody reports: the pieces, and where the cue and the claimant stand."""

    content: tuple[Span, ...]
    cue: Span
    claimant: Span


class GoldText(NamedTuple):
    """A text without its signs, and what they mark."""

    text: str
    names: frozenset[tuple[int, int, str]]
    claims: tuple[GoldClaim, ...]


def gold_texts() -> Iterator[GoldText]:
    """All of them, in the order of their names."""
    return (read(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.txt")))


def read(source: str) -> GoldText:
    """The text of a gold file and what is marked in it."""
    text, opened, marked, at = "", [], [], 0
    while at < len(source):
        sign = source[at]
        if sign in _CLOSES.values():
            behind = source.index(" ", at)
            opened.append((sign, source[at + 1 : behind], len(text)))
            at = behind
        elif sign in _CLOSES:
            first, of, start = opened.pop()
            assert first == _CLOSES[sign]
            marked.append((first, of, (start, len(text))))
        else:
            text += sign
        at += 1
    assert not opened
    names = frozenset((*span, LABELS[of]) for sign, of, span in marked if sign == "{")
    return GoldText(text, names, tuple(_claims(marked)))


def _claims(marked: list[tuple[str, str, Span]]) -> Iterator[GoldClaim]:
    parts: dict[str, dict[str, list[Span]]] = {}
    for sign, of, span in marked:
        if sign != "{":
            for number in of.split(","):
                parts.setdefault(number, {}).setdefault(sign, []).append(span)
    for found in parts.values():
        (cue,), (claimant,) = found["⟨"], found["‹"]
        yield GoldClaim(tuple(sorted(found["⟦"])), cue, claimant)
