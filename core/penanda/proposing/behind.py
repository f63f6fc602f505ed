"""Where what is said begins behind a reporting word: not with to whom, where or when it was said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import regex

from penanda.proposing.cues import Cue
from penanda.text.sentences import Span

THAT = r"that(?!\s+(?:is|was|will|would|has|had|does|did|can|could|may|might|must|should|\p{L}+n['’]t)\b)"
"""*that* that announces a clause; in *said that is not true* it is what is spoken of."""

_THAT = regex.compile(rf"\s*+(?:{THAT}|bahawa|bahwa|of(?=\s+[“\"]))\s+", regex.IGNORECASE)
_BAHAWA = regex.compile(r"\bbahawa\s+", regex.IGNORECASE)
_LATER_THAT = regex.compile(r"\bthat\s+", regex.IGNORECASE)
_STOP = regex.compile(r"\s*+[,:]\s*+")
_AGAIN = regex.compile(r"\s+(?:lagi|juga|again|too|also)\b(?=\s*[,.:]|\s*\Z)", regex.IGNORECASE)
_ADVERB = regex.compile(
    r"""\s*+(?:kepada|pada|dalam|ketika|semasa|sewaktu|selepas|sebelum|menerusi|melalui|di|semalam|kelmarin|hari\s+ini
    |isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|minggu|lewat|menjelang
    |(?:in|at|on)(?!\s+(?:least|most|best|worst|present|all|total|fact|future|average)\b)|during|after|when|while|yesterday
    |today|tonight|earlier|late|last|through|via|to|here|sini
    |this\s+(?:week|month|morning|year|afternoon|evening)
    |monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_TELLS = frozenset(
    """
    tell told tells telling warn warned warns warning remind reminds reminded assure assures assured
    inform informs informed ask asked asks asking
    promise promises promised promising advise advises advised advising
    memberitahu memaklumkan mengingatkan menasihatkan
    """.split()
)
_LISTENER = regex.compile(
    r"\s+(?:(?:reporters|journalists|him|her|them|us|me|it|pemberita|wartawan|media|the\s+court|parliament)\b"
    r"|(?:this|the)\s+(?:newspaper|paper|website|portal|daily)\b|(?:akhbar|portal)\s+ini\b"
    r"|\p{Ll}{3,}s(?=\s+(?:an?|the|that|they|he|she|it)\b))",
    regex.IGNORECASE,
)
_VERB_NEXT = regex.compile(
    r"""\s+(?:(?:me|be|di|ter)\p{L}{3,}|akan|telah|sudah|tidak|masih|ialah|adalah|boleh|perlu|hanya|kini|sedang|pernah
    |is|are|was|were|would|will|could|may|might|must|should|has|have|had|cannot)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_SIDE_LINE = regex.compile(r"\s*+(?:\p{Ll}{2,}ing|who|which)\b")  # …, he said on Friday, dealing a blow
_GOING_ON = regex.compile(r"\p{Ll}{2,}ing\s+(?!that\b)\p{L}")  # …, villagers claim, forcing them to leave
_ONLY_NAME = regex.compile(r"\s+(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}.&-]*\s*){1,4}\.?")
_ANNOUNCES = regex.compile(r"([,:])\s*\Z")
_COMMA = regex.compile(r",(?!(?<=\p{Nd},)\p{Nd})")
_WORD = regex.compile(r"[\p{L}\p{N}]")
# How far behind the word, in code points, it may say that something else was said.
_REACH = 120


class Surroundings(Protocol):
    """What is to be known of the sentence."""

    @property
    def quotes(self) -> Sequence[Span]: ...  # noqa: D102
    @property
    def cues(self) -> Sequence[Cue]: ...  # noqa: D102
    @property
    def names(self) -> Sequence[Span]: ...  # noqa: D102


def said_behind(text: str, cue: Cue, stop: int, around: Surroundings) -> int | None:
    """Where, between *cue* and *stop*, what it reports begins; ``None`` if nothing of that stands there."""
    at = cue.clitic
    if (again := _AGAIN.match(text, at, stop)) is not None:
        at = again.end()
    if (direct := _THAT.match(text, at, stop) or _STOP.match(text, at, stop)) is not None:
        if "," in direct[0] and _GOING_ON.match(text, direct.end(), stop):
            return None
        return _past_adverbs(text, direct.end(), stop, first=False)
    near = min([stop, at + _REACH, *(other.start for other in around.cues if other.start >= at)])
    if (bahawa := _BAHAWA.search(text, at, near)) is not None:
        return bahawa.end()
    if (quote := _announced_quote(text, at, stop, around)) is not None:
        return quote
    told = cue.word in _TELLS
    if told and (that := _LATER_THAT.search(text, at, near)) is not None:
        return that.end()
    if told:
        at = _past_listener(text, at, stop, around, needed=cue.word.startswith(("tell", "told", "inform")))
        if (direct := _THAT.match(text, at, stop) or _STOP.match(text, at, stop)) is not None:
            at = direct.end()
    return _past_adverbs(text, at, stop, first=True)


def _announced_quote(text: str, at: int, stop: int, around: Surroundings) -> int | None:
    for start, _ in around.quotes:
        if at <= start < stop:
            announced = _ANNOUNCES.search(text, at, start)
            runs_on = text[start + 1 : start + 2].islower()  # *insisted his aide, Ann, “had said it”*
            return start if announced is not None and (announced[1] == ":" or not runs_on) else None
    return None


def _past_listener(text: str, at: int, stop: int, around: Surroundings, *, needed: bool) -> int:
    """Skip to whom it is told; a name with a verb behind it is no listener, but where one is *needed*."""
    if (listener := _LISTENER.match(text, at, stop)) is not None:
        return listener.end()
    for start, end in around.names:
        if start >= at and end <= stop and text[at:start].strip().lower() in ("", "the"):
            return end if needed or not _VERB_NEXT.match(text, end, stop) else at
    return stop if needed and _ONLY_NAME.fullmatch(text, at, stop) else at


def _past_adverbs(text: str, at: int, stop: int, *, first: bool) -> int | None:
    """Skip *at* over phrases of time, place and listener, each up to its comma or to *that*."""
    while first and _ADVERB.match(text, at, stop):
        that = _LATER_THAT.search(text, at, min(stop, at + _REACH))
        if that is not None:
            return that.end()
        comma = _COMMA.search(text, at, stop)
        if comma is None:
            return None
        at = comma.end()
        if _SIDE_LINE.match(text, at, stop):
            return None
    while at < stop and text[at].isspace():
        at += 1
    return at if _WORD.search(text, at, stop) else None
