"""A text in which many words are looked for: it is gone through once, and not once for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

# Words are looked for by so many code points that they begin with.
_HEAD = 16
# For so few it is quicker to look for each by itself.
_FEW = 64
# What begins in more places than this is soon found without knowing them.
_MOST_STARTS = 512


class Searched:
    """Tells where words stand in *text*; quick for those that are *expected* to be asked for."""

    def __init__(self, text: str, expected: Iterable[str]) -> None:
        self.text = text
        heads = {words[:_HEAD] for words in expected if len(words) >= _HEAD}
        self._starts = _starts(text, heads) if len(heads) > _FEW else {}

    def places(self, words: str, most: int) -> list[int]:
        """The first *most* places where *words*, which are not empty, stand, in order; they may overlap."""
        starts = self._starts.get(words[:_HEAD])
        if starts is None or len(starts) > _MOST_STARTS:
            return list(islice(places_of(self.text, words), most))
        return list(islice((at for at in starts if self.text.startswith(words, at)), most))


def places_of(text: str, words: str) -> Iterator[int]:
    """All places where *words*, which are not empty, stand in *text*, in order; they may overlap."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _starts(text: str, heads: set[str]) -> dict[str, list[int]]:
    """Where each of *heads* stands; of one that stands too often, the first places only."""
    starts: dict[str, list[int]] = {head: [] for head in heads}
    for at in range(len(text) - _HEAD + 1):
        found = starts.get(text[at : at + _HEAD])
        if found is not None and len(found) <= _MOST_STARTS:
            found.append(at)
    return starts
