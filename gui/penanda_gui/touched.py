"""Which marks and entities an edit has touched."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Touched:
    """Mentions, claims and entities of the open article by id; some of them may be gone."""

    mentions: frozenset[str] = _NONE
    claims: frozenset[str] = _NONE
    entities: frozenset[str] = _NONE

    def __or__(self, other: Touched) -> Touched:
        return Touched(
            self.mentions | other.mentions, self.claims | other.claims, self.entities | other.entities
        )

    @property
    def count(self) -> int:
        """How many they are in all."""
        return len(self.mentions) + len(self.claims) + len(self.entities)
