"""Ending long work of which nobody wants to know the outcome any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

# Asked before each one, it would cost as much as many a loop does with it.
_EVERY = 8


class Stopped(Exception):
    """Raised by work that was asked to stop; nothing comes of it."""


def unless(stop: Callable[[], bool], items: Iterable[T], *, every: int = _EVERY) -> Iterator[T]:
    """*items*, one after the other, until *stop* is true; it is asked before each *every* of them.

    Raises :class:`Stopped` then.
    """
    for number, item in enumerate(items):
        if number % every == 0 and stop():
            raise Stopped
        yield item
