"""Who speaks where a text quotes or reports: whom *saya*, *I* and the *-nya* of *katanya* stand for.

* The first person in quotation marks is who says the quotation, the one outside them who says its clause, by
  the rules for claims (:mod:`penanda.proposing.proposal`): behind the words, before them, or who was quoted
  last. Where that is no person, or nobody is named, it is nobody: the wrong one costs more than none.
* *-nya* behind a reporting word is the subject of the last sentence before that has a person as its own: who
  speaks in it, else whom it tells of, and neither whom the words in it speak of (*Zaki berkata, Lina …*) nor
  an object (*Zaki bertemu Lina*). Where there is none it is the last person named before.

What is farther than :data:`REACH` is not looked at. All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import regex

from penanda.model.mention import Mention
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS
from penanda.model.vocabulary import MentionKind
from penanda.proposing.claimants import Speakers
from penanda.proposing.clauses import Sentence, sentences_around
from penanda.proposing.cues import Cue, Lexicon
from penanda.proposing.proposal import propose
from penanda.proposing.quotes import quote_around, quotes_in
from penanda.proposing.report import Report
from penanda.text.sentences import Span, paragraph_at

REACH = 3_000
_NYA = "nya"
# "Bagi Azlan, 40, …"
_TOPIC = regex.compile(r"(?:bagi|for)\s+", regex.IGNORECASE)


class Voice(NamedTuple):
    """Words that may name who speaks, and the place of the person they are, if they are one."""

    start: int
    end: int
    surface: str
    label: str
    kind: MentionKind
    person: Span | None


class Voices:
    """The words of a text that name somebody, asked who of them speaks."""

    def __init__(self, text: str, voices: Iterable[Voice]) -> None:
        self._text = text
        self._voices = sorted(voices, key=lambda voice: (voice.start, -voice.end))
        self._named = [voice for voice in self._voices if voice.label == "PERSON" and voice.kind == "name"]
        self._named.sort(key=lambda voice: voice.end)
        self._said_by: dict[Span, Span | None] = {}

    def speaker(self, start: int, end: int) -> Span | None:
        """The place of the person who says the words at ``[start, end)``."""
        paragraph = paragraph_at(self._text, start)
        quotes = quotes_in(self._text, *_near(paragraph, start)) if paragraph is not None else []
        said = quote_around(quotes, start) or (start, end)
        if said not in self._said_by:
            self._said_by[said] = self._speaker_of(said)
        return self._said_by[said]

    def behind_nya(self, start: int, end: int) -> Span | None:
        """The place of the person whom the *-nya* at ``[start, end)`` of *katanya* stands for."""
        found = _Window(self._text, self._voices, start, end).last_subject(start)
        return found or self._last_named(start)

    def _speaker_of(self, said: Span) -> Span | None:
        cue, voice = _Window(self._text, self._voices, *said).report_of(said)
        if cue is not None and self._text[cue[1] : cue[1] + len(_NYA)].lower() == _NYA:
            return self.behind_nya(cue[1], cue[1] + len(_NYA))
        return voice.person if voice is not None else None

    def _last_named(self, before: int) -> Span | None:
        at = bisect_left(self._named, before, key=lambda voice: voice.end)
        return self._named[at - 1].person if at else None


class _Window:
    """The part of a text around a place, with the voices in it."""

    def __init__(self, text: str, voices: list[Voice], start: int, end: int) -> None:
        low = max(0, start - REACH)
        low = max(text.find("\n", low, start) + 1, low) if low else 0
        self._low = low
        self._text = text[low : end + REACH]
        high = low + len(self._text)
        first, last = (bisect_left(voices, at, key=lambda voice: voice.start) for at in (low, high))
        self._voices = [voice for voice in voices[first:last] if voice.end <= high]
        self._mentions = [self._mention(nth, voice) for nth, voice in enumerate(self._voices)]

    def report_of(self, said: Span) -> tuple[Span | None, Voice | None]:
        """The word that reports what stands at *said*, and who says it."""
        content = ((said[0] - self._low, said[1] - self._low),)
        found = propose(self._text, content, self._mentions, _lexicon())
        cue = (found.cue[0] + self._low, found.cue[1] + self._low) if found.cue is not None else None
        return cue, self._voice(found.claimant_mention_id)

    def last_subject(self, before: int) -> Span | None:
        """The person who is the subject of the last sentence before a place that has one."""
        at = before - self._low
        names = [(mention.start, mention.end) for mention in self._mentions]
        speakers = Speakers(self._text, self._mentions)
        end = at
        while (paragraph := paragraph_at(self._text, end) if end >= 0 else None) is not None:
            sentences = sentences_around(self._text, paragraph, end, _lexicon(), names)
            for sentence in reversed([one for one in sentences if one.span[0] < at]):
                persons = (self._person(speakers.of(report)) for report in _subjects(sentence, at))
                found = self._topic(sentence) or next((person for person in persons if person), None)
                if found is not None:
                    return found
            end = len(self._text[: paragraph[0]].rstrip()) - 1
        return None

    def _topic(self, sentence: Sentence) -> Span | None:
        """The person whom a sentence that reports nothing says at its start that it tells of."""
        topic = _TOPIC.match(self._text, *sentence.span) if not sentence.cues else None
        at = topic.end() if topic is not None else -1
        return next((self._person(mention) for mention in self._mentions if mention.start == at), None)

    def _person(self, mention: Mention | None) -> Span | None:
        return self._voices[int(mention.id)].person if mention is not None else None

    def _voice(self, mention_id: str | None) -> Voice | None:
        return self._voices[int(mention_id)] if mention_id is not None else None

    def _mention(self, nth: int, voice: Voice) -> Mention:
        return Mention(
            str(nth), "", voice.start - self._low, voice.end - self._low, voice.surface, voice.label, None,
            voice.kind, metonym=False, uncertain=False, note=None, annotator_id="", created_at="", value=None,
        )  # fmt: skip


def _subjects(sentence: Sentence, before: int) -> list[Report]:
    """The reports of a sentence up to a place, the last first and none inside another.

    One that reports nothing is as one whose end reports, so that its subject is found by the same rules.
    """
    reports = [report for report in sentence.reports if report.cue.start < before - len(_NYA)]
    if reports or sentence.quotes:
        outer = [one for one in reports if not any(other.holds(one.cue.span) for other in reports)]
        return outer[::-1]
    end = min(sentence.span[1], before)
    return [Report(Cue(end, end, end, "", "before"), (sentence.span[0], end), ())]


def _near(paragraph: Span, at: int) -> Span:
    return max(paragraph[0], at - REACH), min(paragraph[1], at + REACH)


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(DEFAULT_REPORTING_WORDS)
