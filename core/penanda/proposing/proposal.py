"""What to propose for a claim: its cue, who makes it and how direct it is; and what it is about.

* The reporting word is the one whose report (:mod:`penanda.proposing.reports`) holds the claim most closely.
* Words in quotation marks with no reporting word of their own belong to the quotation before them in the
  paragraph, else to the one behind; failing that, whoever was quoted last in the paragraph before says
  them.
* With a word such as *dikatakan* or *reportedly* before it in its sentence nobody is named: ``unspecified``.
* With no reporting word at all the article speaks. With one, but nobody fitting beside it, the answer stays
  open.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from penanda.model.mention import Mention
from penanda.model.vocabulary import Attribution, Directness
from penanda.proposing.claimants import Speakers
from penanda.proposing.clauses import NEAR, Pieces, Sentence, outermost, sentences_around
from penanda.proposing.cues import Cue, Lexicon
from penanda.proposing.quotes import directness_of, quote_around, quotes_in
from penanda.proposing.report import Report
from penanda.text.sentences import Span, paragraph_at

Reason = Literal["reported", "same_quotation", "last_speaker", "nobody_near", "unnamed", "no_reporting_word"]


class Proposal(msgspec.Struct, frozen=True):
    """What is proposed for a claim; nothing of it is saved.

    ``attribution`` is ``None`` where a reporting word stands there and nobody beside it: that is to be
    asked. ``cue`` is where the reporting word stands (code points). ``reason`` says by which rule: its own
    sentence reports it; another sentence of the same quotation does; the one who was quoted last goes on;
    nobody fitting is marked near the word; the word names nobody; no word reports.
    """

    attribution: Attribution | None
    claimant_mention_id: str | None
    cue: Span | None
    directness: Directness
    reason: Reason


def propose(text: str, content: Pieces, mentions: Iterable[Mention], lexicon: Lexicon) -> Proposal:
    """What to propose for a claim of the words at *content* in an article with these *mentions*."""
    page = _Page(text, tuple(mentions), lexicon)
    content = tuple(sorted(content))
    paragraph = page.paragraph(content[0][0])
    if paragraph is None:
        return Proposal("author", None, None, "author", "no_reporting_word")
    directness = directness_of(text, content, paragraph.quotes)
    report, reason = _report_of(page, paragraph, content)
    if report is None:
        return _without_report(paragraph, content, directness)
    mention = page.claimant(report)
    if mention is None:
        return Proposal(None, None, report.cue.span, directness, "nobody_near")
    cue = None if reason == "last_speaker" else report.cue.span
    return Proposal("claimant", mention.id, cue, directness, reason)


def about_entities(
    content: Pieces, mentions: Iterable[Mention], *, without: Mention | None = None
) -> tuple[str, ...]:
    """The entities that the outermost mentions inside *content* name, but not the one *without* names."""
    first, last = min(start for start, _ in content), max(end for _, end in content)
    near = [m for m in mentions if first <= m.start and m.end <= last]  # a few of all that are given
    inside = [m for m in near if any(start <= m.start and m.end <= end for start, end in content)]
    outer = set(outermost((m.start, m.end) for m in inside))
    own = without.entity_id if without is not None else None
    named = [m.entity_id for m in sorted(inside, key=lambda m: m.start) if (m.start, m.end) in outer]
    return tuple(dict.fromkeys(id_ for id_ in named if id_ is not None and id_ != own))


class _Paragraph:
    """The sentences of a paragraph around a place in it."""

    def __init__(self, page: _Page, span: Span, at: int) -> None:
        self.span = span
        self.quotes = quotes_in(page.text, *span)
        self.sentences = sentences_around(page.text, span, at, page.lexicon, page.names)

    def reports(self) -> list[Report]:
        return [report for sentence in self.sentences for report in sentence.reports]

    def quoting(self) -> list[Report]:
        """The reports of something in quotation marks."""
        return [report for report in self.reports() if any(self._touches(span) for span in report.scope)]

    def _touches(self, span: Span) -> bool:
        return any(start < span[1] and end > span[0] for start, end in self.quotes)


class _Page:
    """An article as it is asked about: only the paragraphs near the claim are looked at."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], lexicon: Lexicon) -> None:
        self.text = text
        self.mentions = mentions
        self.lexicon = lexicon
        self.names = [(mention.start, mention.end) for mention in mentions]
        self.speakers = Speakers(text, mentions)

    def paragraph(self, at: int) -> _Paragraph | None:
        span = paragraph_at(self.text, at)
        return None if span is None else _Paragraph(self, span, at)

    def before(self, paragraph: _Paragraph) -> _Paragraph | None:
        """The paragraph before, if its end is near."""
        at = paragraph.span[0]
        low = max(0, at - NEAR)
        words = self.text[low:at].rstrip()
        return self.paragraph(low + len(words) - 1) if words else None

    def behind(self, paragraph: _Paragraph) -> _Paragraph | None:
        """The paragraph behind, if its start is near."""
        at = paragraph.span[1]
        words = self.text[at : at + NEAR]
        return self.paragraph(at + len(words) - len(words.lstrip())) if words.strip() else None

    def claimant(self, report: Report) -> Mention | None:
        found = self.speakers.of(report)
        if found is None and report.cue.clitic > report.cue.end and report.cue.claimant == "after":
            return self._speaker_before(report) or self.speakers.last_person(report.cue.start)
        return found

    def _speaker_before(self, report: Report) -> Mention | None:
        paragraph = self.paragraph(report.cue.start)
        while paragraph is not None:
            for other in reversed(paragraph.reports()):
                if other.cue.start < report.cue.start and (found := self.speakers.of(other)) is not None:
                    return found
            paragraph = self.before(paragraph)
        return None


def _report_of(page: _Page, paragraph: _Paragraph, content: Pieces) -> tuple[Report | None, Reason]:
    reports = paragraph.reports()
    holding = [report for report in reports if all(report.holds(piece) for piece in content)]
    near = holding or [report for report in reports if _mostly_holds(report, content)]
    if near:
        return min(near, key=lambda report: report.length), "reported"
    quote = quote_around(paragraph.quotes, content[0][0])
    if quote is None:
        return None, "no_reporting_word"
    return _quoted_elsewhere(page, paragraph, quote)


def _quoted_elsewhere(page: _Page, paragraph: _Paragraph, quote: Span) -> tuple[Report | None, Reason]:
    quoting = paragraph.quoting()
    if quoting:
        before = [report for report in quoting if report.cue.start < quote[0]]
        return (before[-1] if before else quoting[0]), "same_quotation"
    ahead: _Paragraph | None = paragraph
    while ahead is not None and _goes_on(page.text, ahead):
        ahead = page.behind(ahead)
        if ahead is not None and (quoting := ahead.quoting()):
            return quoting[0], "same_quotation"
    previous = page.before(paragraph)
    earlier = previous.quoting() if previous is not None else []
    return (earlier[-1], "last_speaker") if earlier else (None, "no_reporting_word")


def _goes_on(text: str, paragraph: _Paragraph) -> bool:
    """Whether a quotation is open at the end of a paragraph, so that the next goes on with it."""
    quotes = paragraph.quotes
    return bool(quotes) and quotes[-1][1] == paragraph.span[1] and text[quotes[-1][1] - 1] not in '”"»'


def _without_report(paragraph: _Paragraph, content: Pieces, directness: Directness) -> Proposal:
    for sentence in paragraph.sentences:
        if sentence.span[0] <= content[0][0] < sentence.span[1] and (cue := _unnamed(sentence, content)):
            return Proposal("unspecified", None, cue.span, directness, "unnamed")
    if quote_around(paragraph.quotes, content[0][0]) is not None and directness == "direct":
        return Proposal(None, None, None, directness, "nobody_near")
    return Proposal("author", None, None, "author", "no_reporting_word")


def _unnamed(sentence: Sentence, content: Sequence[Span]) -> Cue | None:
    """The word that reports without naming anybody, in the clause of the claim."""
    words = [cue for cue in sentence.cues if cue.claimant == "unnamed" and cue.start < content[-1][1]]
    return words[-1] if words else None


def _mostly_holds(report: Report, content: Pieces) -> bool:
    """Whether more than half of the claim is in the report, and its cue is not within the claim.

    A claim that begins with the cue was begun a word too early; who says it stands before.
    """
    if any(start < report.cue.start < end for start, end in content):
        return False
    length = sum(end - start for start, end in content)
    shared = sum(max(0, min(end, b) - max(start, a)) for start, end in content for a, b in report.scope)
    return shared * 2 > length
