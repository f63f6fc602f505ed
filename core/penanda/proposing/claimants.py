"""Which mention makes a claim: the nearest fitting one on the side where the cue has its claimant.

Of the mentions there only the outermost count (of *Pengerusi Persatuan Nelayan* the whole), and only those
whose label can speak: a person, role, organisation or group; a country or city where nothing else stands
there.

* Before the cue what only tells more of somebody is passed over: a relative clause (*yang …*, *who …*),
  what stands in brackets, and what follows *ketika*, *selepas*, *when*. Of the rest the last personal name
  speaks (*wakil yayasan itu, Dr Nabil berkata*), else the first mention, or the role right behind an
  organisation (*Selat Power spokesman*).
* Behind the cue the first mention speaks, or the personal name that stands in apposition to it (*kata
  menteri, Datuk Azlan*).
* A cue that shares the claimant of the clause before (*… dan menegaskan*) looks where that one did.
* The *-nya* of *katanya* speaks where it is marked. Where it is not, it is whoever spoke last, else the last
  person named before.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from penanda.model.mention import Mention
from penanda.proposing.reports import Report
from penanda.text.sentences import Span

_SPEAKING = frozenset({"PERSON", "ROLE", "ORG", "NORP"})
_PLACES = frozenset({"GPE"})
_ASIDE = regex.compile(
    r"""\([^)]*\)
    |(?<=[\s,])(?:yang|ketika|semasa|sewaktu|selepas|sebelum|bersama|who|whose|which|when|while|after|before)\b[^,]*""",
    regex.VERBOSE | regex.IGNORECASE,
)
_APPOSED = regex.compile(
    r"[\s,]*(?:\([^)]*\))?[\s,]*(?:(?:di|dari|daripada|of|at|from)\s+)?", regex.IGNORECASE
)
_RIGHT_BEHIND = regex.compile(r"(?:['’]s)?\s+")
# How far from the word that reports, in code points, the first mention behind it may begin.
_REACH = 80


class Speakers:
    """The mentions of an article that can make a claim."""

    def __init__(self, text: str, mentions: Iterable[Mention]) -> None:
        self._text = text
        self._mentions = sorted(mentions, key=lambda mention: (mention.start, -mention.end))

    def of(self, report: Report) -> Mention | None:
        """Who makes what *report* reports, as far as the sentence names somebody."""
        cue = report.cue
        if cue.clitic > cue.end:
            return next((m for m in self._mentions if m.start == cue.end and m.end <= cue.clitic), None)
        start, end = report.source
        if start >= cue.end:
            return self._behind(start, end)
        if end > cue.end:  # “…,” said Azlan; “…,” Azlan said: the source surrounds the cue
            return self._before(start, cue.start) or self._behind(cue.end, end)
        return self._before(start, end)

    def last_person(self, before: int) -> Mention | None:
        """The last person named before a place."""
        named = [m for m in self._outermost(0, before) if m.label == "PERSON" and m.kind == "name"]
        return named[-1] if named else None

    def _before(self, start: int, end: int) -> Mention | None:
        fitting = self._fitting(start, end)
        main = [m for m in fitting if not _within(m, self._asides(start, end))] or fitting
        named = [m for m in main if m.label == "PERSON" and m.kind == "name"]
        if named:
            return named[-1]
        if len(main) > 1 and main[0].label == "ORG" and main[1].label in ("ROLE", "PERSON"):
            gap = self._text[main[0].end : main[1].start]
            return main[1] if _RIGHT_BEHIND.fullmatch(gap) else main[0]
        return main[0] if main else None

    def _behind(self, start: int, end: int) -> Mention | None:
        fitting = self._fitting(start, end)
        if not fitting or fitting[0].start > start + _REACH:
            return None
        first = fitting[0]
        if first.label == "PERSON" and first.kind != "nominal":
            return first
        at = first.end
        for mention in self._outermost(first.end, end):
            if not _APPOSED.fullmatch(self._text, at, mention.start):
                break
            if mention.label == "PERSON" and mention.kind == "name":
                return mention
            at = mention.end
        return first

    def _fitting(self, start: int, end: int) -> list[Mention]:
        outer = self._outermost(start, end)
        speaking = [m for m in outer if m.label in _SPEAKING or m.kind == "pronoun"]
        return speaking or [m for m in outer if m.label in _PLACES]

    def _outermost(self, start: int, end: int) -> list[Mention]:
        found: list[Mention] = []
        for mention in self._mentions:
            if start <= mention.start and mention.end <= end and not (found and mention.end <= found[-1].end):
                found.append(mention)
        return found

    def _asides(self, start: int, end: int) -> list[Span]:
        """What only tells more of somebody; never the first words, which must be the subject's."""
        first = next(iter(self._fitting(start, end)), None)
        low = start if first is None else first.end
        return [match.span() for match in _ASIDE.finditer(self._text, low, end)]


def _within(mention: Mention, spans: Sequence[Span]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)
