"""What a word in front or at the end of a name says that it is of, or one that stands for it by itself."""

from __future__ import annotations

from itertools import pairwise

import regex

from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.tokens import is_section

# COP28, PRU15, GE15: conferences and elections by their letters and number.
_NUMBERED = regex.compile(r"(?:cop|pru|prn|prk|ge)-?\d{1,2}")

# "Institute of Marine Studies", "Treaty of Zorak", "Church of the Holy Zorak".
_OF_WHAT = (
    ("ORG", kinds.ORG_TAILS),
    ("LAW", kinds.LAW_TAILS),
    ("EVENT", kinds.EVENT_TAILS),
    ("LOC", kinds.LOC_TAILS),
)


def kind_of(keys: tuple[str, ...]) -> str | None:
    """What a word in front or at the end says a name is of."""
    first, last = keys[0], keys[-2] if keys[-1].isdigit() and len(keys) > 1 else keys[-1]
    if len(keys) == 1:
        return "EVENT" if _NUMBERED.fullmatch(first) else None
    if is_section(first):
        return "LAW"
    if " ".join(keys[:2]) in kinds.LOC_PAIRS:
        return "LOC"
    if keys[-2:] == ("city", "hall"):
        return "ORG"
    for label, tails in _OF_WHAT:
        if any(key in ("of", "for") and before in tails for before, key in pairwise(keys)):
            return label
    for label, heads, tails in (
        ("LAW", kinds.LAW_HEADS, kinds.LAW_TAILS),
        ("EVENT", kinds.EVENT_HEADS, kinds.EVENT_TAILS),
        ("LOC", frozenset(), kinds.LOC_TAILS),
        ("ORG", kinds.ORG_HEADS | kinds.PAPERS, kinds.ORG_TAILS | kinds.PAPERS | kinds.LEGAL_FORMS),
        ("LOC", kinds.LOC_HEADS, frozenset()),
        ("GPE", kinds.GPE_HEADS, kinds.GPE_TAILS),
    ):
        if first in heads or last in tails:
            return label
    return None


def kind_by_itself(key: str) -> str | None:
    """What a word for a kind of thing is that stands for one by itself: *the Act*."""
    for label, words in (
        ("LOC", kinds.LOC_HEADS | kinds.LOC_TAILS),
        ("LAW", kinds.LAW_HEADS | kinds.LAW_TAILS),
        ("ORG", kinds.ORG_HEADS | kinds.ORG_TAILS),
        ("EVENT", kinds.EVENT_HEADS | kinds.EVENT_TAILS),
        ("ROLE", kinds.ROLE_HEADS),
    ):
        if key in words:
            return label
    return None
