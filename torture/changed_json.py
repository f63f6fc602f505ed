"""A JSON document in which a few values are taken out, put elsewhere, or made others."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

_MOST_CHANGES = 4
_ODD_VALUES: tuple[Any, ...] = (None, True, -1, 0, 1, 2**53, 0.5, "", "\0", "\U0001f41f", [], {})

Choose = Callable[[int], int]
"""Gives a number from 0 to below the one it is given."""


def changed_json(document: Any, choose: Choose) -> Any:
    """A copy of *document* with some changes, as *choose* has it."""
    made = copy.deepcopy(document)
    for _ in range(1 + choose(_MOST_CHANGES)):
        places = list(_places(made))
        if not places:
            break
        holder, key = places[choose(len(places))]
        match choose(3):
            case 0:
                del holder[key]
            case 1:
                other, other_key = places[choose(len(places))]
                holder[key] = copy.deepcopy(other[other_key])
            case _:
                holder[key] = _ODD_VALUES[choose(len(_ODD_VALUES))]
    return made


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each value within, by what holds it and its key or index there."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])
