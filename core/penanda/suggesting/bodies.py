"""Whether the words of a name say that it is of a body, though none says of which kind."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.lands import COUNTRIES, NORP
from penanda.suggesting.named import ACRONYM
from penanda.suggesting.tokens import Token

_MOST_INITIALS = 3  # of a person: "WXV Zorak"
# Lands and towns that people are called by, too: "Jordan Henderson".
_NAMES_OF_PEOPLE = frozenset(
    "jordan paris israel georgia chad india kenya china ireland london washington sydney oman mali iran sudan"
    " cuba jamaica malta samoa chile melbourne medina vienna geneva athens dublin".split()
)
# "Mercy Malaysia", "Johor Tigers", "Islamic Relief": no person is called so.
_HOMES = frozenset(
    "malaysia malaya singapura singapore indonesia sabah sarawak selangor johor kelantan terengganu pahang"
    " perak kedah perlis penang borneo asia".split()
)
_BY_PEOPLE = NORP - {"christian", "german", "kristian"}


def is_body(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a word says that a name of several is of no person: its letters, land, people or direction."""
    keys = tuple(token.key for token in tokens)
    first = keys[0]
    letters = ACRONYM.fullmatch(text, tokens[0].start, tokens[0].end)
    of_letters = letters is not None and len(first) > _MOST_INITIALS
    land = {first, " ".join(keys[:2])} & (COUNTRIES - _NAMES_OF_PEOPLE)
    told = first in _BY_PEOPLE | kinds.ORG_ALONE or not kinds.NO_PERSON.isdisjoint(keys)
    return is_named_by_home(keys) or (len(keys) > 1 and (of_letters or bool(land) or told))


def is_named_by_home(keys: tuple[str, ...]) -> bool:
    """Whether the land or state of a body stands at the end of its name: *Mercy Malaysia*."""
    return len(keys) > 1 and keys[-1] in _HOMES
