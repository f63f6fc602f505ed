"""A run of capitalised words: what may be a name."""

from __future__ import annotations

import msgspec

from penanda.suggesting.tokens import Token


class Words(msgspec.Struct, frozen=True):
    """Words of a text that stand together."""

    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Where they start."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where they end."""
        return self.tokens[-1].end

    @property
    def keys(self) -> tuple[str, ...]:
        """Each of them, folded."""
        return tuple(token.key for token in self.tokens)


class Run(Words, frozen=True):
    """Words that may be one name, with the words before and after it (folded, or empty).

    ``before_title`` says that the next word begins a title with its capital: *Datuk*, *Tan* of *Tan Sri*.
    """

    before: str
    after: str
    before_title: bool
    is_in_dateline: bool
    at_sentence_start: bool
