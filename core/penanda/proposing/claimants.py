"""Which mention makes a claim: the nearest fitting one on the side where the cue has its claimant.

Of the mentions there only the outermost count (of *Pengerusi Persatuan Nelayan* the whole), and only those
whose label can speak: a person, role, organisation or group; a country or city where nothing else stands
there.

* Before the cue the subject speaks. That is none who stands behind a preposition (*from Ipoh*, *kepada
  Azlan*) or a verb (*menemui Azlan*), who owns what follows (*Azlan's car*), or who is named where more is
  told of somebody: in a relative clause (*yang …*, *who …*), in brackets, behind *ketika*, *selepas*, *when*.
  It is looked for between the last comma and the cue (*Selepas hujan, Azlan berkata*), else from the start
  (*Azlan, 47, a driver from Ipoh, said*). A personal name goes before the office it stands in apposition to;
  the role right behind an organisation speaks (*Selat Power spokesman*). Where nobody is marked but the body
  somebody speaks for (*a spokesman for Selat Power*), that body does.
* Behind the cue the first mention speaks, or the personal name that stands in apposition to it (*kata
  menteri, Datuk Azlan*).
* A cue that shares the claimant of the clause before (*… dan menegaskan*) looks where that one did.
* The *-nya* of *katanya* speaks where it is marked. Where it is not, it is whoever spoke last, else the last
  person named before.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import regex

from penanda.model.mention import Mention
from penanda.proposing.report import Report
from penanda.text.sentences import Span

_SPEAKING = frozenset({"PERSON", "ROLE", "ORG", "NORP"})
_PLACES = frozenset({"GPE"})
_ASIDE = regex.compile(
    r"""\([^)]*\)
    |(?<=[\s,])(?:yang|ketika|semasa|sewaktu|selepas|sebelum|bersama|who|whose|which|when|while|after|before)\b
    (?:[^,]|(?<=\p{Nd}),(?=\p{Nd}))*""",
    regex.VERBOSE | regex.IGNORECASE,
)
_BEHIND_PREPOSITION = regex.compile(
    r"""\b(?:from|in|at|of|to|for|with|by|on|near|against|about|dari|daripada|di|ke|kepada|untuk|bagi|dengan|oleh
    |bersama|antara|terhadap|tentang|mengenai|pada|dalam|menerusi|melalui)\s+(?:the\s+|an?\s+|pihak\s+)?
    (?:(?:\p{Lu}[\p{L}\p{N}.’'-]*\s+){1,3}(?:and|dan|serta)\s+(?:the\s+)?)?\Z""",
    regex.VERBOSE | regex.IGNORECASE,
)
_OF = regex.compile(
    r"\b(?:of|for|from|by|at|dari|daripada|bagi|oleh)\s+(?:the\s+|an?\s+)?\Z", regex.IGNORECASE
)
_DONE_BY = regex.compile(r"\b(?:seen|\p{Ll}{2,}ed|di\p{Ll}{3,})\s+(?:by|oleh)\s+(?:[Tt]he\s+)?\Z")
_BEHIND_VERB = regex.compile(
    r"\b(?!(?:menteri|menantu|mendiang|mereka|mejar|media|mentor)\b)(?:(?:me|ber)\p{Ll}{4,}|\p{Ll}{2,}ed|\p{Ll}{2,}ing|met|told|saw)\s+\Z"
)
_OWNS = regex.compile(r"['’]s?\s+\p{Ll}")
_OBJECTS = frozenset("him her them us me it his their our my its hers".split())
_CONTEXT = 24
_APPOSED = regex.compile(
    r"(?:nya)?[\s,]*(?:\([^)]*\))?[\s,]*(?:(?:di|dari|daripada|of|at|from)\s+)?", regex.IGNORECASE
)
# "Mahkamah membebaskan Azlan, 45, selepas mendapati …": who does what stands before says it.
_SAME_SUBJECT = regex.compile(r"\s(?:selepas|setelah|sebelum)\s+\Z")
_COMMA = regex.compile(r",(?!(?<=\p{Nd},)\p{Nd})")  # not that of *4,200*
_RIGHT_BEHIND = regex.compile(r"(?:['’]s)?\s+")
# How far from the word that reports, in code points, the first mention behind it may begin.
_REACH = 80
_FEW = 3  # words for what somebody is


class Speakers:
    """The mentions of an article that can make a claim."""

    def __init__(self, text: str, mentions: Iterable[Mention]) -> None:
        self._text = text
        self._mentions = sorted(mentions, key=lambda mention: (mention.start, -mention.end))

    def of(self, report: Report) -> Mention | None:
        """Who makes what *report* reports, as far as the sentence names somebody."""
        cue = report.cue
        if cue.clitic > cue.end and cue.claimant == "after":
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
        asides = self._asides(start, end)
        all_fitting = self._fitting(start, end)
        fitting = [m for m in all_fitting if not _within(m, asides)] or all_fitting
        subjects = [m for m in fitting if not self._is_governed(m, start) and not self._owns(m)]
        acting = [m for m in subjects if not self._is_object(m, start)]
        parts = self._between_commas(start, end)
        if acting and _SAME_SUBJECT.search(self._text, max(start, end - _CONTEXT), end):
            return acting[0]
        return self._subject(parts, acting or subjects) or self._of_what(fitting, start)

    def _subject(self, parts: Sequence[Span], mentions: Sequence[Mention]) -> Mention | None:
        """Who speaks of *mentions*, which stand in the *parts* between commas before a cue."""
        held = [[m for m in mentions if start <= m.start and m.end <= end] for start, end in parts]
        last = len(held) - 1
        at = last if held and held[last] else next((at for at, found in enumerate(held) if found), None)
        if at is None:
            return None
        found = self._speaking_in(held[at])
        if (named := self._named_behind(found, at, parts, held)) is not None:
            return named
        if _is_person(found) and (at == last or not self._text[found.end : parts[at][1]].strip()):
            return found
        beside = [*held[at + 1 : at + 2], *(held[at - 1 : at] if at == last and at else [])]
        apposed = (m for near in beside for m in near if _is_person(m) and self._opens_part(m, parts))
        return next(apposed, found)

    def _named_behind(
        self, found: Mention, at: int, parts: Sequence[Span], held: Sequence[Sequence[Mention]]
    ) -> Mention | None:
        """Who is named behind what somebody is to *found*: *Peguam Azlan, Lim Wei Ling, berkata*."""
        words = self._text[parts[at][0] : found.start].strip(", ").split()
        behind = self._text[found.end : parts[at][1]].strip()
        if behind or not 0 < len(words) <= _FEW or not _is_person(found):
            return None
        named = held[at + 1] if at + 1 < len(held) else []
        return next((m for m in named if _is_person(m) and self._opens_part(m, parts)), None)

    def _speaking_in(self, mentions: Sequence[Mention]) -> Mention:
        named = [m for m in mentions if _is_person(m)]
        if named:
            return named[-1]
        if len(mentions) > 1 and mentions[0].label == "ORG" and mentions[1].label in ("ROLE", "PERSON"):
            gap = self._text[mentions[0].end : mentions[1].start]
            return mentions[1] if _RIGHT_BEHIND.fullmatch(gap) else mentions[0]
        return mentions[0]

    def _of_what(self, fitting: Sequence[Mention], low: int) -> Mention | None:
        """The body that somebody unmarked speaks for: *a spokesman for Selat Power*."""
        for mention in fitting:
            before = self._words_before(mention, low)
            if mention.label in ("ORG", "NORP") and _OF.search(before) and not _DONE_BY.search(before):
                return mention
        return None

    def _between_commas(self, start: int, end: int) -> list[Span]:
        inside = self._outermost(start, end)
        commas = [
            at
            for at in (match.start() for match in _COMMA.finditer(self._text, start, end))
            if not any(m.start <= at < m.end for m in inside)
        ]
        return list(pairwise([start, *commas, end]))

    def _opens_part(self, mention: Mention, parts: Sequence[Span]) -> bool:
        return any(not self._text[part[0] : mention.start].strip(", ") for part in parts)

    def _words_before(self, mention: Mention, low: int) -> str:
        return self._text[max(low, mention.start - _CONTEXT) : mention.start]

    def _is_governed(self, mention: Mention, low: int) -> bool:
        return _BEHIND_PREPOSITION.search(self._words_before(mention, low)) is not None

    def _is_object(self, mention: Mention, low: int) -> bool:
        return _BEHIND_VERB.search(self._words_before(mention, low)) is not None

    def _owns(self, mention: Mention) -> bool:
        if mention.kind == "pronoun":
            return mention.surface.casefold() in _OBJECTS
        return mention.label == "PERSON" and _OWNS.match(self._text, mention.end) is not None

    def _behind(self, start: int, end: int) -> Mention | None:
        near = [m for m in self._fitting(start, end) if m.start <= start + _REACH]
        first = next((m for m in near if not self._is_governed(m, start)), None) or self._of_what(near, start)
        if first is None:
            return None
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
        """What only tells more of somebody, or when it was said."""
        found = [match.span() for match in _ASIDE.finditer(self._text, start, end)]
        named = self._outermost(start, end)  # *Naib Yang Dipertua* is none
        return [span for span in found if not any(m.start <= span[0] < m.end for m in named)]


def _is_person(mention: Mention) -> bool:
    return mention.label == "PERSON" and mention.kind == "name"


def _within(mention: Mention, spans: Sequence[Span]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)
