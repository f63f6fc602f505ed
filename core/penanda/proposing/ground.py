"""What is known of a sentence before its reports are: its clauses, names, quotations and reporting words.

All offsets are code points of the article's text, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from penanda.proposing.cues import Cue
from penanda.proposing.noun_phrases import is_apposition
from penanda.text.sentences import Span

_WORD = regex.compile(r"[\p{L}\p{N}]++(?:['’.-][\p{L}\p{N}]++)*+")
_IN_NUMBER = regex.compile(r"(?<=\p{Nd}),(?=\p{Nd})")


def count_words(text: str, start: int, end: int) -> int:
    """How many words stand between two places."""
    return len(_WORD.findall(text, start, end))


class Ground(NamedTuple):
    """A sentence and what stands in it; the text is that of the whole article."""

    text: str
    sentence: Span
    quotes: Sequence[Span]
    cues: Sequence[Cue]
    gaps: Sequence[Span]
    names: Sequence[Span]
    """Where somebody or something is named, outermost only; commas inside cut nothing."""

    def count_words(self, start: int, end: int) -> int:
        """How many words stand between two places."""
        return count_words(self.text, start, end)

    def clause_start(self, at: int) -> int:
        """Where the clause begins that a place is in."""
        return max([self.sentence[0], *(gap[1] for gap in self.gaps if gap[1] <= at)])

    def clause_end(self, at: int) -> int:
        """Where the clause ends that a place is in."""
        return min([self.sentence[1], *(gap[0] for gap in self.gaps if gap[0] >= at)])

    def open_end(self, cue: Cue) -> int:
        """Where what *cue* reports ends: at the next clause with a reporting word, or with the sentence."""
        for gap in self.gaps:
            if gap[0] >= cue.clitic:
                clause_end = min([self.sentence[1], *(g[0] for g in self.gaps if g[0] > gap[0])])
                if any(
                    other.claimant == "before" and gap[1] <= other.start < clause_end for other in self.cues
                ):
                    return gap[0]
        return self.sentence[1]

    def reach_back(self, cue: Cue) -> int:
        """Where what stands before *cue* begins: behind the last clause that something else reports."""
        start = self.sentence[0]
        for gap in self.gaps:
            if gap[1] <= cue.start and any(other.start < gap[0] for other in self.cues):
                start = gap[1]
        return start

    def comma_behind(self, start: int, end: int) -> int | None:
        """The comma that ends who is named from *start* on; what they are, in apposition, belongs to it."""
        at = start
        while True:
            at = self.text.find(",", at, end)
            if at < 0:
                return None
            if not self.in_name(at):
                second = self.text.find(",", at + 1, end)
                if second < 0 or not (
                    self.is_name(at + 1, second) or is_apposition(self.text, at + 1, second)
                ):
                    return at
            at += 1

    def in_name(self, at: int) -> bool:
        """Whether a comma cuts nothing: inside a name, a quotation or a number (*4,200*)."""
        return (
            _IN_NUMBER.match(self.text, at) is not None
            or any(start <= at < end for start, end in self.names)
            or any(start <= at < end for start, end in self.quotes)
        )

    def is_name(self, start: int, end: int) -> bool:
        """Whether nothing but a name stands between two places."""
        words = self.text[start:end]
        inner = (start + len(words) - len(words.lstrip()), start + len(words.rstrip(" \t\r\n.")))
        return any(name[0] <= inner[0] and inner[1] <= name[1] for name in self.names)
