"""A run of capitalised words: what may be a name."""

from __future__ import annotations

from typing import NamedTuple

from penanda.suggesting.tokens import Token


class Run(NamedTuple):
    """Words that may be one name, with the words before and after it (folded, or empty).

    ``before_title`` says that the next word begins a title with its capital: *Datuk*, *Tan* of *Tan Sri*.
    """

    tokens: tuple[Token, ...]
    before: str
    after: str
    before_title: bool
    opens_line: bool
    at_sentence_start: bool

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end

    @property
    def keys(self) -> tuple[str, ...]:
        """Its words, folded."""
        return tuple(token.key for token in self.tokens)
