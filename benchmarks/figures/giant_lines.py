"""How much longer the worst lines there are take the core when they are ten times as long."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.figure import Figure
from benchmarks.measure import CPU, medians_in_turn
from penanda.readers.facts import guess_facts
from penanda.text.decoding import decode
from penanda.text.words import next_word_edge, previous_word_edge, word_at

REPEATS = 5
SHORT, LONG = 1_000_000, 10_000_000
_DECODED = ("a", "é🐟 ", " ")
_WITH_FACTS = ("a", "\n", "A ", "Aa-", "KUALA: ", "- ", "(A. ", "Published: 3 ", "FOTO A ")
_OF_WORDS = ("a", " ", "a-", "a.", "(")


def figures() -> Iterator[Figure]:
    """Yield the line that does worst; decoding reads all of it, the other two only what is near a place."""
    yield _worst("decode a giant line", _DECODED, _decode, goal=12)
    yield _worst("guess facts of a giant line", _WITH_FACTS, _guess, goal=1.5)
    yield _worst("find words in a giant line", _OF_WORDS, _words, goal=1.5)


def _worst(
    name: str, units: tuple[str, ...], work: Callable[[str], Callable[[], object]], *, goal: float
) -> Figure:
    found = [_figure(name, unit, work, goal) for unit in units]
    return max(found, key=lambda figure: figure.ratio)


def _figure(name: str, unit: str, work: Callable[[str], Callable[[], object]], goal: float) -> Figure:
    value, floor = medians_in_turn(
        [work(_line(unit, size)) for size in (LONG, SHORT)], repeats=REPEATS, clock=CPU
    )
    return Figure(name, f"{unit!r}, {LONG // 1_000_000} M", value, floor, goal)


def _line(unit: str, characters: int) -> str:
    return unit * (characters // len(unit)) + "a"


def _decode(line: str) -> Callable[[], object]:
    data = line.encode()
    return lambda: decode(data, name="a.txt")


def _guess(line: str) -> Callable[[], object]:
    return lambda: guess_facts(line, language=None)


def _words(line: str) -> Callable[[], object]:
    at = len(line) // 2
    return lambda: (word_at(line, at), next_word_edge(line, at), previous_word_edge(line, at))
