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
from typing import NamedTuple

import regex

from penanda.proposing.behind import said_behind
from penanda.proposing.breaks import shares_claimant
from penanda.proposing.cues import Cue
from penanda.proposing.noun_phrases import LISTENED, has_verb, only_names
from penanda.text.sentences import Span

_WORD = regex.compile(r"[\p{L}\p{N}]++(?:['’.-][\p{L}\p{N}]++)*+")
_ROUND_COMMA = regex.compile(r",\s+(?=\p{Ll})")
_BEFORE_NAME = regex.compile(r"\s*(?:the\s+)?", regex.IGNORECASE)
_MORE_OF = regex.compile(
    r"\s*(?:(?:who|whose|which|yang|iaitu|an?|seorang|of|from|dari)\s|\d{1,3}\s*(?:tahun\s*)?\Z)",
    regex.IGNORECASE,
)
_OPENING, _CLOSING = '“"«', '”"»'
_CAPITALS = regex.compile(r"(?:\s+\p{Lu}[\p{L}\p{N}.’'-]*){1,6}")
_SAYS = frozenset({"say", "says", "said"})
_ANNOUNCED = regex.compile(r"[,:“\"]|\b(?:that|bahawa|bahwa)\b", regex.IGNORECASE)
# *Said Azlan: “…”*; a listener would stand behind *told*.
_NAMED_FIRST = regex.compile(
    r"\s+(?:(?:the|an?|his|her|its|their)\s+\p{Ll}|\p{Lu})(?:[^:,“”\"«»]*(?=:)|[^:“”\"«»]*(?=[:,]\s*[“\"«]))"
)
_SUBORDINATE = regex.compile(
    r"(?:when|while|after|before|as|since|once|if|because|although|though|in|on|at|with|for|by|apabila|ketika|semasa"
    r"|sewaktu|selepas|sebelum|jika|kerana|walaupun|meskipun|sejak|pada|di|dalam|untuk|bagi)\b",
    regex.IGNORECASE,
)
_TOLD = ("tell", "told", "inform")
_IN_NUMBER = regex.compile(r"(?<=\p{Nd}),(?=\p{Nd})")
_SHORT = 8
_FEW = 5
_SUBJECT = 18


class Report(NamedTuple):
    """*cue* reports what stands in *scope*; *source* is where its claimant is named.

    ``shared`` says that the claimant is that of the clause before, so it is looked for from its start;
    ``names_only`` that the scope is no clause, but names what the reporting word is about.
    """

    cue: Cue
    source: Span
    scope: tuple[Span, ...]
    shared: bool = False
    names_only: bool = False

    def holds(self, span: Span) -> bool:
        """Whether *span* lies in what is reported."""
        return any(start <= span[0] and span[1] <= end for start, end in self.scope)

    @property
    def length(self) -> int:
        """How many code points are reported."""
        return sum(end - start for start, end in self.scope)


class Ground(NamedTuple):
    """What is known of a sentence before its reports are: the text is that of the whole article."""

    text: str
    sentence: Span
    quotes: Sequence[Span]
    cues: Sequence[Cue]
    gaps: Sequence[Span]
    names: Sequence[Span]
    """Where somebody or something is named, outermost only; commas inside cut nothing."""


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


def count_words(text: str, start: int, end: int) -> int:
    """How many words stand between two places."""
    return len(_WORD.findall(text, start, end))


def _after(ground: Ground, cue: Cue) -> Report | None:
    text, (_, end) = ground.text, ground.sentence
    left = _clause_start(ground, cue.start)
    if not count_words(text, left, cue.start):
        comma = _comma_behind(ground, cue.clitic, end)
        named = _named_first(ground, cue)
        if named is not None and (comma is None or named.source[1] < comma):
            return named
        if comma is None:
            return None
        return Report(cue, (cue.clitic, comma), ((comma + 1, _open_end(ground, cue)),))
    start = _reach_back(ground, cue)
    again = _goes_on(ground, cue, start)
    if again is None:
        return Report(cue, (cue.clitic, _clause_end(ground, cue.clitic)), ((start, cue.start),))
    return Report(cue, (cue.clitic, again), ((start, cue.start), (again, end)))


def _before(ground: Ground, cue: Cue, earlier: Sequence[Report]) -> Report | None:
    stop = _clause_end(ground, cue.clitic)
    content = said_behind(ground.text, cue, stop, ground)
    is_bare = content is not None and _is_bare(ground, cue, content, stop)
    gap = shares_claimant(cue, ground.gaps)
    outer = _outer(cue, earlier)
    if gap is None:
        source = (_source_start(ground, cue, outer), cue.start)
        opening = _named_first(ground, cue) if not count_words(ground.text, *source) else None
        if opening is not None:
            return opening
        turned = _turned_round(ground, cue, source, None if is_bare else content)
        if turned is not None and is_bare and not _is_said_first(ground, turned):
            turned = None  # *On Monday, Azlan denied the claim*
        if turned is not None or not count_words(ground.text, *source):  # nobody: *Asked about it, …*
            return turned
    else:
        source = earlier[-1].source if earlier else (ground.sentence[0], gap[0])
    if content is None:
        return None
    last = _open_end(ground, cue)
    if outer is not None:
        last = min(last, stop, max(end for _, end in outer.scope))
    return Report(cue, source, ((content, last),), gap is not None, is_bare)


def _is_bare(ground: Ground, cue: Cue, content: int, stop: int) -> bool:
    """Whether what stands behind *cue* only names something, and no colon, comma or *that* announces it."""
    announced = _ANNOUNCED.search(ground.text, cue.clitic, content) is not None
    return not announced and only_names(ground.text, cue.word, content, stop, ground.names)


def _is_said_first(ground: Ground, report: Report) -> bool:
    """Whether what is reported is a quotation, or a clause told to somebody: *It fell, Azlan told him*."""
    start, end = report.scope[0]
    while start < end and ground.text[start].isspace():
        start += 1
    if any(opened == start and closed == end for opened, closed in ground.quotes):
        return True
    told = report.cue.word in LISTENED and has_verb(ground.text, start, end)
    return told and _SUBORDINATE.match(ground.text, start, end) is None


def _named_first(ground: Ground, cue: Cue) -> Report | None:
    """The report of a cue that opens its clause, with who says it and a colon or a quotation behind it."""
    named = _NAMED_FIRST.match(ground.text, cue.clitic, ground.sentence[1])
    if named is None or cue.word.startswith(_TOLD) or count_words(ground.text, *named.span()) > _SHORT:
        return None
    return Report(cue, (cue.clitic, named.end()), ((named.end() + 1, _open_end(ground, cue)),))


def _turned_round(ground: Ground, cue: Cue, source: Span, content: int | None) -> Report | None:
    """The report of a cue that stands behind what it reports, or between two pieces of it."""
    text, end = ground.text, ground.sentence[1]
    said = _said_before(ground, cue, source[0])
    if said is None:
        return None
    quoted, quote_next = text[said - 1] in _CLOSING, content is not None and text[content] in _OPENING
    if quoted and not quote_next and text[said - 2] in ",?!" and " that " not in text[cue.end : content]:
        content = None  # “…,” he told a meeting in Ipoh
    scope = (_reach_back(ground, cue), said)
    stop = _clause_end(ground, cue.clitic)
    if not count_words(text, said, cue.start):  # “…,” said Azlan
        if not (quoted or _names_somebody(ground, cue.clitic, stop) or _inverted(ground, cue, stop)):
            return None
        again = content if quote_next else _goes_on(ground, cue, scope[0])
        if again is None:
            return Report(cue, (cue.clitic, stop), (scope,))
        return Report(cue, (cue.clitic, again), (scope, (again, end)))
    if content is None:
        return Report(cue, (said, cue.start), (scope,))
    if (quoted and quote_next) or _interrupts(ground, cue, said, scope):
        return Report(cue, (said, cue.start), (scope, (content, end)))
    return None


def _interrupts(ground: Ground, cue: Cue, said: int, scope: Span) -> bool:
    """Whether *X, she said, did Y* is the pattern; behind Malay's active verbs a comma opens what is said."""
    text = ground.text
    rest = _ROUND_COMMA.match(text, cue.clitic, ground.sentence[1])
    return (
        rest is not None
        and not cue.word.startswith(("ber", "me"))
        and count_words(text, *scope) <= _SHORT
        and count_words(text, said, cue.start) <= _SHORT
    )


def _inverted(ground: Ground, cue: Cue, stop: int) -> bool:
    """Whether only who says it can stand behind the cue: *Fares will rise, says minister*."""
    behind = count_words(ground.text, cue.clitic, stop)
    if cue.word not in _SAYS or stop != ground.sentence[1] or not 0 < behind <= _FEW:
        return False
    return not has_verb(ground.text, cue.clitic, stop)


def _names_somebody(ground: Ground, start: int, end: int) -> bool:
    """Whether a name and no more stands between two places, or what follows it is an aside."""
    for name in ground.names:
        if start <= name[0] and _BEFORE_NAME.fullmatch(ground.text, start, name[0]):
            rest = ground.text[name[1] : end].strip()
            return not rest.rstrip(".") or rest[0] == "," or bool(_ASIDE.match(rest))
    return False


def _clause_start(ground: Ground, at: int) -> int:
    return max([ground.sentence[0], *(gap[1] for gap in ground.gaps if gap[1] <= at)])


def _clause_end(ground: Ground, at: int) -> int:
    return min([ground.sentence[1], *(gap[0] for gap in ground.gaps if gap[0] >= at)])


def _open_end(ground: Ground, cue: Cue) -> int:
    """Where what *cue* reports ends: at the next clause with a reporting word, or with the sentence."""
    for gap in ground.gaps:
        if gap[0] >= cue.clitic:
            clause_end = min([ground.sentence[1], *(g[0] for g in ground.gaps if g[0] > gap[0])])
            if any(
                other.claimant == "before" and gap[1] <= other.start < clause_end for other in ground.cues
            ):
                return gap[0]
    return ground.sentence[1]


def _reach_back(ground: Ground, cue: Cue) -> int:
    """Where what stands before *cue* begins: behind the last clause that something else reports."""
    start = ground.sentence[0]
    for gap in ground.gaps:
        if gap[1] <= cue.start and any(other.start < gap[0] for other in ground.cues):
            start = gap[1]
    return start


def _outer(cue: Cue, earlier: Sequence[Report]) -> Report | None:
    holding = [report for report in earlier if report.holds((cue.start, cue.end))]
    return min(holding, key=lambda report: report.length, default=None)


def _source_start(ground: Ground, cue: Cue, outer: Report | None) -> int:
    start = _clause_start(ground, cue.start)
    if outer is not None:
        start = max(start, *(begin for begin, end in outer.scope if begin <= cue.start < end))
    return start


def _comma_behind(ground: Ground, start: int, end: int) -> int | None:
    """The comma that ends who is named from *start* on; a name in apposition belongs to it."""
    at = start
    while True:
        at = ground.text.find(",", at, end)
        if at < 0:
            return None
        if not _in_name(ground, at):
            second = ground.text.find(",", at + 1, end)
            if second < 0 or not _is_name(ground, at + 1, second):
                return at
        at += 1


def _said_before(ground: Ground, cue: Cue, start: int) -> int | None:
    """Where what is said ends, if it stands before the one who says it: at a closing quote or a comma."""
    text = ground.text
    closed = [end for _, end in ground.quotes if start < end <= cue.start]
    if closed and count_words(text, closed[-1], cue.start) <= _SUBJECT:
        return closed[-1]
    commas = [at for at in range(start, cue.start) if text[at] == "," and not _in_name(ground, at)]
    told_more = False
    while len(commas) > 1 and (told_more := _tells_who(ground, commas[-2] + 1, commas[-1], told_more)):
        commas.pop()
    return commas[-1] if commas and count_words(text, start, commas[-1]) > 1 else None


def _tells_who(ground: Ground, start: int, end: int, more: bool) -> bool:
    """Whether a name, or what only tells more of somebody, stands between two commas.

    Behind words that tell *more* of somebody a few with a capital are a name, marked or not.
    """
    if _is_name(ground, start, end) or _MORE_OF.match(ground.text, start, end) is not None:
        return True
    return more and _CAPITALS.fullmatch(ground.text, start, end) is not None


def _goes_on(ground: Ground, cue: Cue, start: int) -> int | None:
    """Where what is said goes on behind who said it, or ``None``."""
    text, end = ground.text, ground.sentence[1]
    for opened, _ in ground.quotes:
        if cue.clitic <= opened < end and text[:opened].rstrip()[-1:] in (",", ":", "."):
            return opened
    comma = _comma_behind(ground, cue.clitic, _clause_end(ground, cue.clitic))
    quoted = any(opened < cue.start and start < closed for opened, closed in ground.quotes)
    if comma is None or quoted or count_words(text, start, cue.start) > _SHORT:
        return None
    closed = text[:comma]
    rest = text[comma + 1 : end].strip()
    goes_on = rest[:1].islower() and not _ASIDE.match(rest) and count_words(rest, 0, len(rest)) >= 3
    return comma + 1 if closed and goes_on and not _is_name(ground, comma + 1, end) else None


_ASIDE = regex.compile(
    r"""(?:ketika|semasa|selepas|sebelum|pada|dalam|di|menerusi|melalui|semalam|kelmarin|hari|yang|sambil|lagi
    |iaitu|seorang|bersama|who|whose|whom|which|where|an?|on|in|at|of|from|as|during|after|when|while
    |yesterday|today|earlier|adding|\p{L}+ing)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)


def _in_name(ground: Ground, at: int) -> bool:
    """Whether a comma cuts nothing: inside a name, a quotation or a number (*4,200*)."""
    return (
        _IN_NUMBER.match(ground.text, at) is not None
        or any(start <= at < end for start, end in ground.names)
        or any(start <= at < end for start, end in ground.quotes)
    )


def _is_name(ground: Ground, start: int, end: int) -> bool:
    """Whether nothing but a name stands between two places."""
    words = ground.text[start:end]
    inner = (start + len(words) - len(words.lstrip()), start + len(words.rstrip(" \t\r\n.")))
    return any(name[0] <= inner[0] and inner[1] <= name[1] for name in ground.names)
