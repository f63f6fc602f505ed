"""Prose made by chance, the same on every run: words of syllables, in sentences and paragraphs."""

from __future__ import annotations

import random

from benchmarks.cases import Case

_ONSETS = ("", "b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "ng", "st")
_RHYMES = ("a", "e", "i", "o", "u", "an", "at", "er", "i", "in", "ong", "uk")
_VOCABULARY = 4_000
_SENTENCE = (5, 28)  # words
_PARAGRAPH = (1, 6)  # sentences


def made_text(case: Case) -> str:
    """A text of exactly as many characters as *case* says."""
    chance = random.Random(case.characters)
    words = vocabulary(chance)
    gap = " " if case.one_paragraph else "\n"
    paragraphs: list[str] = []
    length = 0
    while length < case.characters:
        sentences = (sentence(chance, words) for _ in range(chance.randint(*_PARAGRAPH)))
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1]) + 1
    return gap.join(paragraphs)[: case.characters]


def vocabulary(chance: random.Random) -> list[str]:
    """Made words, the same for the same *chance*."""
    return [
        "".join(chance.choice(_ONSETS) + chance.choice(_RHYMES) for _ in range(chance.randint(1, 4)))
        for _ in range(_VOCABULARY)
    ]


def sentence(chance: random.Random, words: list[str]) -> str:
    """A sentence of some of *words*."""
    return " ".join(chance.choices(words, k=chance.randint(*_SENTENCE))).capitalize() + "."
