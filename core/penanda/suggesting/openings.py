"""Where sentences begin, so that a capital there tells nothing. Offsets are code points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.tokens import Token

_SENTENCE_START = regex.compile(
    r"(?:\A|[.!?…:;\n\r\t\u2028\u2029]|[ \u00a0]{2}|[.!?…]?[\"“”‘«(\[—]|(?<!\p{L})[–-])"
    r"[\s\"“”‘’'«(\[–—•*-]*\Z"
)

_SUCH = kinds.ORG_HEADS | kinds.ROLE_HEADS
# Malay nouns of what is done: *Kajian*, *Pelancongan* (Tatabahasa Dewan, "akhiran -an").
_FORMED = regex.compile(r"\p{Ll}{3,}an")


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or a line begins at *start*, so that a capital tells nothing."""
    return _SENTENCE_START.search(text[max(0, start - 12) : start]) is not None or start == 0


def _is_in_brackets(text: str, token: Token) -> bool:
    """Whether a word stands by itself in brackets, as the short form of a name does."""
    return text[token.start - 1 : token.start] == "(" and text[token.end : token.end + 1] == ")"


def capital_inside_sentences(
    text: str, tokens: list[Token], *, stop: Callable[[], bool] = lambda: False
) -> set[str]:
    """The words, folded, that stand with their capital where no sentence begins.

    What only says of which kind something is does not count: *Harga* in *Akta Kawalan Harga*.
    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    return {
        token.key
        for token in unless(stop, _not_of_kinds(text, tokens))
        if not text[token.start : token.end].isupper()
        and (_is_in_brackets(text, token) or not opens_sentence(text, token.start))
    }


def _not_of_kinds(text: str, tokens: Sequence[Token]) -> Iterator[Token]:
    """The words with a capital, but for those that only say what a law, an office or a body is of."""
    before: Token | None = None
    of_law = False
    for token in tokens:
        goes_on = before is not None and before.is_capital and text[before.end : token.start] == " "
        of_law = goes_on and before is not None and (of_law or before.key in kinds.LAW_HEADS)
        if token.is_capital:
            of_kind = goes_on and before is not None and before.key in _SUCH and _is_topic(token.key)
            if not of_law and not of_kind:
                yield token
        before = token


def _is_topic(key: str) -> bool:
    return key in kinds.ROLE_GOES_ON | kinds.TOPICS or _FORMED.fullmatch(key) is not None
