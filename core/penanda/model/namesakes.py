"""Labels, or ratings, that are called the same, so that nobody can tell them apart by their names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Named(Protocol):
    """What has a code and is called something in each language."""

    @property
    def id(self) -> str:
        """Its code."""

    def name(self, language: str) -> str:
        """What it is called in *language*."""


One = TypeVar("One", bound=Named)


def namesake(one: Named, others: Iterable[One], languages: Iterable[str]) -> One | None:
    """The first of *others* that *one* shares its name with in one of the *languages*, itself left out."""
    names = [(language, _folded(one.name(language))) for language in languages]
    return next(
        (
            other
            for other in others
            if other.id != one.id and any(_folded(other.name(language)) == name for language, name in names)
        ),
        None,
    )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
