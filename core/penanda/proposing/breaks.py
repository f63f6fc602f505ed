"""Where one clause of a sentence ends and the next begins, as far as a claim is concerned.

A claim has a subject of its own, so a sentence is cut

* between the sentences inside a quotation;
* at a semicolon, at *manakala* and *sedangkan*, and at a comma with a word that joins clauses (*tetapi*,
  *namun*, *sementara*, *malah*, *dengan*, *but*, *while*, *though*), or with *dan*, *and*, unless a list
  runs up to it; before a second *bahawa* or *that* (*said that … and that …*);
* where a second reporting word shares the claimant of the first: *… dan menegaskan …*, *…, adding that …*.

What becomes of a claim (*…, a claim which the ministry rejected*) belongs to none.

A cut is the gap between two clauses, a span of code points. None lies inside a mention.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from penanda.proposing.cues import Cue
from penanda.text.sentences import Span, sentences_in

_JOINED = regex.compile(
    r""",\s+(?:(?P<list>and|dan)|but|while|whereas|(?:even\s+)?though|although|tetapi|tapi
    |namun|manakala|sementara|sedangkan|malah|dengan|walaupun|meskipun|sungguhpun|walhal|sebaliknya)\s+
    |\s*;\s+|\s+(?:manakala|sedangkan)\s+|,?\s+(?:and|but|dan|tetapi|serta)\s+(?=bahawa\s)
    |,?\s+(?:and|but)\s+(?=that\s)(?<=\bthat\s[^;]{1,240})""",
    regex.VERBOSE | regex.IGNORECASE,
)
_SHARES = regex.compile(
    r"""(?:,?\s+(?:and|dan|serta|but|tetapi|sambil|lalu|while|sekali\s+gus))\s+
    (?:(?:also|later|then|further|turut|juga|kemudian|pula|has|had)\s+)*\Z""",
    regex.VERBOSE | regex.IGNORECASE,
)
_REMARK = regex.compile(
    r""",[\"”»]?\s+(?:(?:a|an|one)\s+(?:\p{L}+\s+){0,2}?(?:claim|figure|number|charge|allegation|accusation
    |assertion|statement|remark|view|suggestion|promise)\s+(?:that|which|the)
    |(?:(?:satu|suatu)\s+)?(?:dakwaan|tuduhan|angka|kenyataan|janji)\s+yang)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_COMMA = regex.compile(r",\s+(?:also\s+|further\s+)?\Z", regex.IGNORECASE)
# A list has its items closer together than clauses.
_LIST_REACH = 40
_CONTEXT = 30


def gaps_in(text: str, sentence: Span, cues: Sequence[Cue], quotes: Sequence[Span]) -> list[Span]:
    """The gaps between the clauses of a sentence, in order."""
    found = [*_joined(text, sentence), *_shared(text, sentence, cues), *_quoted(text, sentence, quotes)]
    return sorted(set(found))


def shares_claimant(cue: Cue, gaps: Sequence[Span]) -> Span | None:
    """The gap right before *cue* where it has the claimant of what stands before, or ``None``."""
    return next((gap for gap in gaps if gap[1] == cue.start), None)


def _joined(text: str, sentence: Span) -> Iterator[Span]:
    for match in _JOINED.finditer(text, *sentence):
        near = text[max(sentence[0], match.start() - _LIST_REACH) : match.start()]
        if not (match["list"] and ", " in near):
            yield match.span()


def end_of_report(text: str, sentence: Span, cues: Sequence[Cue], quotes: Sequence[Span]) -> int:
    """Where a sentence begins to tell what became of the claim it has reported, else where it ends."""
    for match in _REMARK.finditer(text, *sentence):
        quoted = any(start <= match.start() and match.end() <= end for start, end in quotes)
        if not quoted and any(cue.clitic < match.start() for cue in cues):
            return match.start()
    return sentence[1]


def _shared(text: str, sentence: Span, cues: Sequence[Cue]) -> Iterator[Span]:
    for cue in cues:
        low = max(sentence[0], cue.start - _CONTEXT)
        before = text[low : cue.start]
        match = _SHARES.search(before) or (_COMMA.search(before) if cue.word.endswith("ing") else None)
        if match is not None and cue.claimant == "before":
            yield low + match.start(), cue.start


def _quoted(text: str, sentence: Span, quotes: Sequence[Span]) -> Iterator[Span]:
    for start, end in quotes:
        if sentence[0] <= start < sentence[1]:
            inner = sentences_in(text, start + 1, min(end, sentence[1]))
            yield from ((before[1], after[0]) for before, after in pairwise(inner))
