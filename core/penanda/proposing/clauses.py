"""Clauses, as claims are made of them, and the way from one to its sentence and paragraph.

The clause at the caret is the smallest stretch around it that can be a claim: what a reporting word reports
(:mod:`penanda.proposing.reports`), cut where a new clause begins (:mod:`penanda.proposing.breaks`), without
the claimant, the cue, *bahawa* or *that*, the outer quotes and the final stop; nor with a dateline (*KUALA
LUMPUR:*), a time (*4.19pm:*), whoever speaks (*Datuk Azlan:*) or an opening such as *Bagaimanapun,*,
*Meanwhile,* or *Difahamkan,*. What a reporting clause interrupts is one clause of two pieces. With the caret
on the claimant or the cue it is the clause nearest to it; in what is told of the claimant behind a comma
(*…, which represents nurses, …*) it is that.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from penanda.proposing.behind import THAT
from penanda.proposing.breaks import end_of_report, gaps_in
from penanda.proposing.cues import Cue, Lexicon, is_speaking
from penanda.proposing.ground import Ground
from penanda.proposing.quotes import quote_around, quotes_in
from penanda.proposing.report import Report
from penanda.proposing.reports import reports_in
from penanda.text.datelines import dateline_at
from penanda.text.selection import trim
from penanda.text.sentences import Span, paragraph_at, sentences_in

Pieces = tuple[Span, ...]
NEAR = 3_000
"""How many code points of a paragraph to each side of a place are looked at, at most."""

_OPENING = regex.compile(
    r"""(?:bagaimanapun|walau\s+bagaimanapun|sementara\s+itu|dalam\s+pada\s+itu|pada\s+masa\s+sama|selain\s+itu
    |di\s+samping\s+itu|sehubungan\s+itu|justeru|namun|namun\s+begitu|namun\s+demikian|malah|tambahan\s+pula
    |terdahulu|mengulas\s+lanjut|dalam\s+perkembangan\s+(?:berkaitan|lain)|however|meanwhile|but|and|moreover
    |nevertheless|nonetheless|in\s+addition|besides|also|still|separately|tetapi|dan),?\s+""",
    regex.VERBOSE | regex.IGNORECASE,
)
_CALLED_OUT = regex.compile(r"[?!…][\"”»]\Z")
_LINE_START = regex.compile(r"(?:\A|[\r\n])[^\S\r\n]*\Z")
# "4.19pm: ", "8.40 pagi – ": when it was, in a report that is written as it happens.
_TIMED = regex.compile(
    r"\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?|pagi|tengah\s(?:hari|malam)|petang|malam)?\s?[:–—-]\s+",
    regex.IGNORECASE,
)
_COLON = regex.compile(r":\s+")
_ASIDE = regex.compile(
    r"[,—–]\s*((?:which|who|whose|yang|iaitu)\s(?:[^,;:—–“”\"«»]|(?<=\p{Nd}),(?=\p{Nd}))+)", regex.IGNORECASE
)
_ANNOUNCED = regex.compile(r"(?:,|\s+(?:bahawa|that)\b|(?<=\bthat))\s+", regex.IGNORECASE)
_THAT = regex.compile(rf"(?:bahawa|agar|supaya|{THAT})\s+", regex.IGNORECASE)


class Sentence:
    """A sentence with what it reports and its clauses. *names* are where the article's mentions stand."""

    def __init__(
        self, text: str, span: Span, quotes: Sequence[Span], lexicon: Lexicon, names: Iterable[Span]
    ) -> None:
        self.text = text
        self.span = span
        self.quotes = [quote for quote in quotes if quote[0] < span[1] and quote[1] > span[0]]
        self.names = outermost(name for name in names if name[0] < span[1] and name[1] > span[0])
        cues = [
            cue
            for cue in lexicon.cues(text, *span)
            if not is_speaking(text, cue, quote_around(quotes, cue.start))
        ]
        start = _body_start(text, span, self.names, cues)
        body = self._body = (start, end_of_report(text, span, cues, self.quotes))
        self.cues = [cue for cue in cues if cue.start < body[1]]
        self._read()
        if idle := self._only_predicates():
            self.cues = [cue for cue in self.cues if cue not in idle]
            self._read()

    def _read(self) -> None:
        gaps = gaps_in(self.text, (self.span[0], self._body[1]), self.cues, self.quotes)
        self._gaps = [gap for gap in gaps if not _inside(gap, self.names)]
        ground = Ground(self.text, self._body, self.quotes, self.cues, self._gaps, self.names)
        self.reports = reports_in(ground)

    def _only_predicates(self) -> list[Cue]:
        """Words that report nothing and go on with what their subject does: *I left and told nobody*."""
        return [report.cue for report in self.reports if self._only_goes_on(report)]

    def _only_goes_on(self, report: Report) -> bool:
        quote = quote_around(self.quotes, report.cue.start)
        speaks = (
            other.cue.start < report.cue.start and quote_around(self.quotes, other.cue.start) == quote
            for other in self.reports
        )
        return report.names_only and report.shared and not any(speaks)

    @property
    def says_nothing(self) -> bool:
        """Whether a word of it reports what somebody said, but nothing that stands in it."""
        return any(cue.claimant != "unnamed" for cue in self.cues) and not self.reports

    def clauses(self) -> list[Pieces]:
        """Everything in the sentence that can be a claim, what others report inside it among them."""
        cutting = [report for report in self.reports if not report.names_only]
        found = [clause for report in cutting for clause in self.clauses_of(report)]
        taken = [self._reach(report) for report in cutting]
        alone = [piece for piece in self._cut(self._body) if not any(_touch(piece, span) for span in taken)]
        found += [(piece,) for piece in alone]
        return list(dict.fromkeys(found)) or [(self.span,)]

    def _reach(self, report: Report) -> Span:
        """From who says it to the end of what is said; a claimant of a clause that is one itself left out."""
        own = any(other.names_only and other.source == report.source for other in self.reports)
        source = report.cue.span if report.shared and own else report.source
        spans = (*report.scope, source)
        return min(start for start, _ in spans), max(end for _, end in spans)

    def clauses_of(self, report: Report) -> list[Pieces]:
        """The clauses of what one reporting word reports."""
        parts = [self._cut(span) for span in report.scope]
        if len(parts) == 2 and all(parts) and self._runs_on(parts[0][-1], parts[1][0]):
            first, second = parts
            return [*((p,) for p in first[:-1]), (first[-1], second[0]), *((p,) for p in second[1:])]
        return [(piece,) for part in parts for piece in part]

    def _cut(self, span: Span) -> list[Span]:
        edges = [span[0]]
        for gap in self._gaps:
            if span[0] <= gap[0] and gap[1] <= span[1]:
                edges += gap
        edges.append(span[1])
        pieces = (self._trimmed(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
        return [piece for piece in pieces if any(c.isalnum() for c in self.text[slice(*piece)])]

    def _trimmed(self, start: int, end: int) -> Span:
        start, end = trim(self.text, start, end)
        that = _THAT.match(self.text, start, end)
        return (that.end(), end) if that is not None else (start, end)

    def _runs_on(self, before: Span, after: Span) -> bool:
        stopped = any(mark in self.text[before[1] : before[1] + 2] for mark in ".?!")
        return not stopped and self.text[after[0]].islower()


def sentence_around(text: str, offset: int, lexicon: Lexicon, names: Iterable[Span] = ()) -> Sentence | None:
    """The sentence a caret at *offset* touches, or ``None`` where the line is blank."""
    paragraph = paragraph_at(text, offset)
    if paragraph is None:
        return None
    found = sentences_around(text, paragraph, offset, lexicon, names)
    return next((sentence for sentence in found if offset < sentence.span[1]), found[-1] if found else None)


def sentences_around(
    text: str, paragraph: Span, offset: int, lexicon: Lexicon, names: Iterable[Span]
) -> list[Sentence]:
    """The sentences of a paragraph around a place in it, those farther than :data:`NEAR` left out.

    A question or call in quotes is one sentence with who said it: *“Not one!” Siti said on Sunday.*
    """
    start, end = max(paragraph[0], offset - NEAR), min(paragraph[1], offset + NEAR)
    near = [name for name in names if name[0] < end and name[1] > start]
    quotes = quotes_in(text, start, end)
    found: list[Sentence] = []
    for span in sentences_in(text, start, end):
        sentence = Sentence(text, span, quotes, lexicon, near)
        if found and sentence.says_nothing and _CALLED_OUT.search(text, *found[-1].span):
            sentence = Sentence(text, (found.pop().span[0], span[1]), quotes, lexicon, near)
        found.append(sentence)
    return found


def clause_at(text: str, offset: int, lexicon: Lexicon, names: Iterable[Span] = ()) -> Pieces:
    """The pieces of the clause at the caret, in order; none where the line is blank."""
    sentence = sentence_around(text, offset, lexicon, names)
    if sentence is None:
        return ()
    nearest = min(sentence.clauses(), key=lambda pieces: (_distance(pieces, offset), _length(pieces)))
    aside = _aside_at(sentence, offset) if _distance(nearest, offset) else None
    return nearest if aside is None else (aside,)


def widenings(text: str, offset: int, lexicon: Lexicon, names: Iterable[Span] = ()) -> list[Pieces]:
    """The clause at the caret, larger clauses around it, its sentence, its paragraph: each holds more."""
    sentence = sentence_around(text, offset, lexicon, names)
    paragraph = paragraph_at(text, offset)
    if sentence is None or paragraph is None:
        return []
    chain = [clause_at(text, offset, lexicon, sentence.names)]
    larger = [
        *sorted(sentence.clauses(), key=_length),
        (_whole(text, sentence.span),),
        (_whole(text, paragraph),),
    ]
    for pieces in larger:
        if _length(pieces) > _length(chain[-1]) and _holds(pieces, chain[-1]):
            chain.append(pieces)
    return chain


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Those of *spans* that lie in no other, in order."""
    found: list[Span] = []
    for span in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not found or span[1] > found[-1][1]:
            found.append(span)
    return found


def _body_start(text: str, span: Span, names: Iterable[Span], cues: Sequence[Cue]) -> int:
    start = span[0]
    if _LINE_START.search(text[max(0, start - 40) : start]) is not None:
        start = _behind_label(text, span, names)
    opening = _OPENING.match(text, start, span[1])
    if opening is not None:
        start = opening.end()
    unnamed = next((cue for cue in cues if cue.start == start and cue.claimant == "unnamed"), None)
    announced = unnamed is not None and _ANNOUNCED.match(text, unnamed.end, span[1])
    return announced.end() if announced else start


def _behind_label(text: str, span: Span, names: Iterable[Span]) -> int:
    """Where a paragraph goes on behind its dateline, the time of day or whose words it has before a colon."""
    if (dateline := dateline_at(text, *span)) is not None:
        return dateline.behind
    speaker = next((name for name in names if name[0] == span[0] and text.startswith(":", name[1])), None)
    label = _TIMED.match(text, *span) or (speaker and _COLON.match(text, speaker[1], span[1]))
    return label.end() if label else span[0]


def _whole(text: str, span: Span) -> Span:
    """*span* without the stop or quotes around it, unless that would part a quote from its partner."""
    start, end = trim(text, *span)
    halved = any((a < start) != (end < b) for a, b in quotes_in(text, *span) if a < end and start < b)
    return span if halved else (start, end)


def _aside_at(sentence: Sentence, offset: int) -> Span | None:
    """The clause at *offset* that tells more of somebody, between commas or at the end of the sentence."""
    for match in _ASIDE.finditer(sentence.text, *sentence.span):
        if match.start(1) <= offset <= match.end(1):
            return trim(sentence.text, *match.span(1))
    return None


def _inside(gap: Span, spans: Sequence[Span]) -> bool:
    return any(start <= gap[0] and gap[1] <= end for start, end in spans)


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and one[1] > other[0]


def _length(pieces: Pieces) -> int:
    return sum(end - start for start, end in pieces)


def _distance(pieces: Pieces, offset: int) -> int:
    return min(max(start - offset, offset - end, 0) for start, end in pieces)


def _holds(outer: Pieces, inner: Pieces) -> bool:
    return all(any(a <= start and end <= b for a, b in outer) for start, end in inner)
