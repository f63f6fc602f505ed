"""Words that may be a name, with the label that is guessed for them."""

from __future__ import annotations

from typing import NamedTuple

import regex

from penanda.suggesting.tokens import Token

ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{N}&]{1,5}|\p{Lu}\p{Ll}\p{Lu}{2,4}")
"""The letters of a body: *PBB*, *UiTM*."""

CERTAIN, SURE, WEAK = 2, 1, 0


class Named(NamedTuple):
    """Words that may be a name, and of what; a guess gives way to one that is surer."""

    tokens: tuple[Token, ...]
    label: str
    sureness: int

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end
