"""Reported speech in a sentence: the word that reports, where its claimant is named, and what is reported.

* Behind *kata*, *ujar*, *menurut*, *according to* and the like stands who says it. At the start of a clause
  what is said comes behind the comma after that (*Menurut Azlan, …*), elsewhere it stands before (*…, kata
  Azlan*), and goes on behind it where a quotation does (*“…,” katanya, “…”*) or where only a few words
  stood before (*Jeti itu, menurut Azlan, dinaik taraf*).
* Before *berkata*, *mendakwa*, *said* stands who says it, behind it what is said, from *bahawa* or *that*
  on, and without to whom, where and when it was said. If nothing else stands behind it, what is said comes
  first (*“…,” Azlan said on Tuesday*).
* Where nothing is said behind such a word, but somebody or something named (*denied the claim*, *warned the
  fishermen*), no clause is cut off: the one with the reporting word is one.
* *Said Azlan: “…”* and *Kata Azlan: “…”* name who says it between the word and the colon.
* A reporting word inside what another one reports has its claimant inside it too, and ends with its clause.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from penanda.proposing.behind import said_behind
from penanda.proposing.breaks import shares_claimant
from penanda.proposing.cues import Cue
from penanda.proposing.ground import Ground
from penanda.proposing.noun_phrases import only_names
from penanda.proposing.report import Report
from penanda.proposing.said_first import goes_on, is_said_first, turned_round

_ANNOUNCED = regex.compile(r"[,:“\"]|\b(?:that|bahawa|bahwa)\b", regex.IGNORECASE)
# *Said Azlan: “…”*; a listener would stand behind *told*.
_NAMED_FIRST = regex.compile(
    r"\s+(?:(?:the|an?|his|her|its|their)\s+\p{Ll}|\p{Lu})(?:[^:,“”\"«»]*(?=:)|[^:“”\"«»]*(?=[:,]\s*[“\"«]))"
)
_NAMES_IT = frozenset(
    "call calls called calling describe describes described describing menyifatkan menggambarkan".split()
)
_AND_DOES = regex.compile(r"\s+(?:and|dan)\s+(?:\p{Ll}{2,}ed|left|went|took|gave|(?:me|ber)\p{Ll}{4,})\b")
_TOLD = ("tell", "told", "inform")
_SHORT = 8


def reports_in(ground: Ground) -> list[Report]:
    """The reports of a sentence, in the order of their cues."""
    found: list[Report] = []
    for cue in ground.cues:
        if cue.claimant == "unnamed":
            continue
        report = _after(ground, cue) if cue.claimant == "after" else _before(ground, cue, found)
        if report is not None and any(start < end for start, end in report.scope):
            found.append(report)
    return [_clipped(report, found) for report in found]


def _clipped(report: Report, others: Sequence[Report]) -> Report:
    """*report*, ended where what holds its cue ends: *X found that …, Azlan told reporters*."""
    ends = [
        end
        for other in others
        for start, end in other.scope
        if other.cue.start > report.cue.start and start <= report.cue.start < end
    ]
    if not ends:
        return report
    scope = tuple((start, min([end, *ends])) for start, end in report.scope if start < min(ends))
    return report._replace(scope=scope or report.scope)


def _after(ground: Ground, cue: Cue) -> Report | None:
    end = ground.sentence[1]
    left = ground.clause_start(cue.start)
    if not ground.count_words(left, cue.start):
        comma = ground.comma_behind(cue.clitic, end)
        named = _named_first(ground, cue)
        if named is not None and (comma is None or named.source[1] < comma):
            return named
        if comma is None:
            return None
        return Report(cue, (cue.clitic, comma), ((comma + 1, ground.open_end(cue)),))
    start = ground.reach_back(cue)
    again = goes_on(ground, cue, start)
    if again is None:
        return Report(cue, (cue.clitic, ground.clause_end(cue.clitic)), ((start, cue.start),))
    return Report(cue, (cue.clitic, again), ((start, cue.start), (again, end)))


def _before(ground: Ground, cue: Cue, earlier: Sequence[Report]) -> Report | None:
    stop = ground.clause_end(cue.clitic)
    content = said_behind(ground.text, cue, stop, ground)
    is_bare = content is not None and _is_bare(ground, cue, content, stop)
    gap = shares_claimant(cue, ground.gaps)
    outer = _outer(cue, earlier)
    if gap is None:
        source = (_source_start(ground, cue, outer), cue.start)
        opening = _named_first(ground, cue) if not ground.count_words(*source) else None
        if opening is not None:
            return opening
        turned = turned_round(ground, cue, source, None if is_bare else content)
        if turned is not None and is_bare and not is_said_first(ground, turned):
            turned = None  # *On Monday, Azlan denied the claim*
        if turned is not None or not ground.count_words(*source):  # nobody: *Asked about it, …*
            return turned
    else:
        source = _source_of(earlier[-1]) if earlier else (ground.sentence[0], gap[0])
    if content is None:
        return None
    last = _end_of_names(ground, cue, content, ground.open_end(cue))
    if outer is not None:
        last = min(last, stop, max(end for _, end in outer.scope))
    return Report(cue, source, ((content, last),), gap is not None, is_bare)


def _end_of_names(ground: Ground, cue: Cue, content: int, end: int) -> int:
    """Where what something is called ends: *called it “a lie” | and left*."""
    if cue.word not in _NAMES_IT:
        return end
    ends = (closed for _, closed in ground.quotes if content < closed < end)
    return next((closed for closed in ends if _AND_DOES.match(ground.text, closed, end)), end)


def _source_of(report: Report) -> tuple[int, int]:
    """Where who says it is named: in the *-nya* of *katanya*, if it has one."""
    cue = report.cue
    by_clitic = cue.claimant == "after" and cue.clitic > cue.end
    return (cue.end, cue.clitic) if by_clitic else report.source


def _is_bare(ground: Ground, cue: Cue, content: int, stop: int) -> bool:
    """Whether what stands behind *cue* only names something, and no colon, comma or *that* announces it."""
    announced = _ANNOUNCED.search(ground.text, cue.clitic, content) is not None
    return not announced and only_names(ground.text, cue.word, content, stop, ground.names)


def _named_first(ground: Ground, cue: Cue) -> Report | None:
    """The report of a cue that opens its clause, with who says it and a colon or a quotation behind it."""
    named = _NAMED_FIRST.match(ground.text, cue.clitic, ground.sentence[1])
    if named is None or cue.word.startswith(_TOLD) or ground.count_words(*named.span()) > _SHORT:
        return None
    return Report(cue, (cue.clitic, named.end()), ((named.end() + 1, ground.open_end(cue)),))


def _outer(cue: Cue, earlier: Sequence[Report]) -> Report | None:
    holding = [report for report in earlier if report.holds((cue.start, cue.end))]
    return min(holding, key=lambda report: report.length, default=None)


def _source_start(ground: Ground, cue: Cue, outer: Report | None) -> int:
    start = ground.clause_start(cue.start)
    if outer is not None:
        start = max(start, *(begin for begin, end in outer.scope if begin <= cue.start < end))
    return start
