"""How long it takes to find 5,000 known names in an article of a million characters."""

from __future__ import annotations

import random
from collections.abc import Iterator

from benchmarks.cases import Case
from benchmarks.figure import Figure
from benchmarks.made_text import made_text
from benchmarks.measure import interleaved_medians
from penanda.project.suggested import KnownName
from penanda.suggesting.known import KnownNames

REPEATS = 11
NAMES = 5_000
SIZE = Case(1_000_000, one_paragraph=False)
_ONE_NAME_IN = 40  # words


def figures() -> Iterator[Figure]:
    """Yield finding the names, with word edges and names inside names, against the bare automaton's scan.

    Both automatons hold the same words and are made before, as the window keeps the one it uses.
    """
    import ahocorasick

    chance = random.Random(SIZE.characters)
    words = made_text(SIZE).split(" ")
    vocabulary = sorted({word for word in words if word.isalpha() and len(word) > 3})
    names = {_name(chance, vocabulary): chance.choice(("PERSON", "ORG", "GPE")) for _ in range(2 * NAMES)}
    chosen = dict(list(names.items())[:NAMES])
    for at in range(0, len(words), _ONE_NAME_IN):
        words[at] = chance.choice(list(chosen))
    text = " ".join(words)[: SIZE.characters]
    known = KnownNames(KnownName(name, label, None) for name, label in chosen.items())
    bare = ahocorasick.Automaton()
    for form in [form for name in chosen for form in (name, name.upper())]:
        bare.add_word(form, form)
    bare.make_automaton()
    value, floor = interleaved_medians(
        lambda: sum(1 for _ in known.find(text)),
        lambda: sum(1 for _ in bare.iter_long(text)),
        repeats=REPEATS,
    )
    yield Figure("find known names", f"{len(chosen):,} names in 1 M", value, floor, goal=3)


def _name(chance: random.Random, vocabulary: list[str]) -> str:
    return " ".join(word.capitalize() for word in chance.choices(vocabulary, k=chance.randint(1, 3)))
