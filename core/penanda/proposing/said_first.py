"""Reports whose reporting word stands behind what it reports, or between two pieces of it.

*“…,” Azlan said on Tuesday*, *…, kata Azlan*, *Fares will rise, says minister*, *X, she said, did Y*.
"""

from __future__ import annotations

import regex

from penanda.proposing.cues import Cue
from penanda.proposing.ground import Ground, count_words
from penanda.proposing.noun_phrases import LISTENED, has_verb, is_apposition
from penanda.proposing.report import Report
from penanda.text.sentences import Span

_WORDS_TO_COMMA = regex.compile(r"\s\p{Ll}[^,\s]*+\s[^,]{1,200}+,\s")
_ROUND_COMMA = regex.compile(r",\s+(?=\p{Ll})")
_BEFORE_NAME = regex.compile(r"\s*(?:the\s+)?", regex.IGNORECASE)
_MORE_OF = regex.compile(
    r"\s*(?:(?:who|whose|which|yang|iaitu|an?|seorang|of|from|dari)\s|\d{1,3}\s*(?:tahun\s*)?\Z)",
    regex.IGNORECASE,
)
_ASIDE = regex.compile(
    r"""(?:ketika|semasa|selepas|sebelum|pada|dalam|di|menerusi|melalui|semalam|kelmarin|hari|yang|sambil|lagi
    |iaitu|seorang|bersama|who|whose|whom|which|where|an?|on|in|at|of|from|as|during|after|when|while
    |yesterday|today|earlier|adding|\p{L}+ing)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_OPENING, _CLOSING = '“"«', '”"»'
_CAPITALS = regex.compile(r"(?:\s+\p{Lu}[\p{L}\p{N}.’'-]*){1,6}")
_BODY = regex.compile(
    r"\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}’'-]*|and|of|for|the|&|\([\p{Lu}\p{N}]+\))){1,10}\.?"
)
_SAYS = frozenset({"say", "says", "said"})
_SUBORDINATE = regex.compile(
    r"(?:when|while|after|before|as|since|once|if|because|although|though|in|on|at|with|for|by|apabila|ketika|semasa"
    r"|sewaktu|selepas|sebelum|jika|kerana|walaupun|meskipun|sejak|pada|di|dalam|untuk|bagi)\b",
    regex.IGNORECASE,
)
_SHORT = 8
_FEW = 5
_SUBJECT = 18


def turned_round(ground: Ground, cue: Cue, source: Span, content: int | None) -> Report | None:
    """The report of a cue that stands behind what it reports, or between two pieces of it."""
    text, end = ground.text, ground.sentence[1]
    said = _said_before(ground, cue, source[0])
    if said is None:
        return None
    quoted, quote_next = text[said - 1] in _CLOSING, content is not None and text[content] in _OPENING
    if quoted and not quote_next and text[said - 2] in ",?!" and " that " not in text[cue.end : content]:
        content = None  # “…,” he told a meeting in Ipoh
    scope = (ground.reach_back(cue), said)
    stop = ground.clause_end(cue.clitic)
    if not ground.count_words(said, cue.start):  # “…,” said Azlan
        named = _names_somebody(ground, cue.clitic, stop) and not _only_told_of(ground, *scope)
        if not (quoted or named or _inverted(ground, cue, stop)):
            return None
        again = content if quote_next else goes_on(ground, cue, scope[0])
        if again is None:
            return Report(cue, (cue.clitic, stop), (scope,))
        return Report(cue, (cue.clitic, again), (scope, (again, end)))
    if content is None:
        return Report(cue, (said, cue.start), (scope,))
    if (quoted and quote_next) or _interrupts(ground, cue, said, scope):
        return Report(cue, (said, cue.start), (scope, (content, end)))
    return None


def is_said_first(ground: Ground, report: Report) -> bool:
    """Whether what is reported is a quotation, or a clause told to somebody: *It fell, Azlan told him*."""
    start, end = report.scope[0]
    while start < end and ground.text[start].isspace():
        start += 1
    if any(opened == start and closed == end for opened, closed in ground.quotes):
        return True
    told = report.cue.word in LISTENED and has_verb(ground.text, start, end)
    return told and _SUBORDINATE.match(ground.text, start, end) is None


def goes_on(ground: Ground, cue: Cue, start: int) -> int | None:
    """Where what is said goes on behind who said it, or ``None``."""
    text, end = ground.text, ground.sentence[1]
    for opened, _ in ground.quotes:
        if cue.clitic <= opened < end and text[ground.sentence[0] : opened].rstrip()[-1:] in (",", ":", "."):
            return opened
    comma = ground.comma_behind(cue.clitic, ground.clause_end(cue.clitic))
    quoted = any(opened < cue.start and start < closed for opened, closed in ground.quotes)
    if comma is None or quoted or ground.count_words(start, cue.start) > _SHORT:
        return None
    rest = text[comma + 1 : end].strip()
    is_said = rest[:1].islower() and not _ASIDE.match(rest) and count_words(rest, 0, len(rest)) >= 3
    return comma + 1 if is_said and not ground.is_name(comma + 1, end) else None


def _said_before(ground: Ground, cue: Cue, start: int) -> int | None:
    """Where what is said ends, if it stands before the one who says it: at a closing quote or a comma."""
    text = ground.text
    closed = [end for _, end in ground.quotes if start < end <= cue.start and not _runs_on(text, end, cue)]
    if closed and ground.count_words(closed[-1], cue.start) <= _SUBJECT:
        return closed[-1]
    commas = [at for at in range(start, cue.start) if text[at] == "," and not ground.in_name(at)]
    told_more = False
    while len(commas) > 1 and (told_more := _tells_who(ground, commas[-2] + 1, commas[-1], told_more)):
        if ground.is_name(commas[-2] + 1, commas[-1]) and _is_named_at(ground, commas[-1], cue.start):
            break  # a place: *a raid in Jalan Imbi, Kuala Lumpur, police chief Azlan said*
        commas.pop()
    return commas[-1] if commas and ground.count_words(start, commas[-1]) > 1 else None


def _is_named_at(ground: Ground, start: int, end: int) -> bool:
    """Whether somebody's name ends the words between two places."""
    inside = (name for name in ground.names if start < name[0] and name[1] <= end)
    return any(not ground.text[name[1] : end].strip() for name in inside)


def _runs_on(text: str, end: int, cue: Cue) -> bool:
    """Whether what is said goes on behind a few quoted words: *It had “no choice” but to go, he said*."""
    return text[end - 2] not in ",.?!…" and _WORDS_TO_COMMA.match(text, end, cue.start) is not None


def _tells_who(ground: Ground, start: int, end: int, more: bool) -> bool:
    """Whether a name, or what only tells more of somebody, stands between two commas.

    Behind words that tell *more* of somebody a few with a capital are a name, marked or not.
    """
    if ground.is_name(start, end) or _MORE_OF.match(ground.text, start, end) is not None:
        return True
    if is_apposition(ground.text, start, end):
        return True
    return more and _CAPITALS.fullmatch(ground.text, start, end) is not None


def _interrupts(ground: Ground, cue: Cue, said: int, scope: Span) -> bool:
    """Whether *X, she said, did Y* is the pattern; behind Malay's active verbs a comma opens what is said."""
    text = ground.text
    rest = _ROUND_COMMA.match(text, cue.clitic, ground.sentence[1])
    return (
        rest is not None
        and not cue.word.startswith(("ber", "me"))
        and ground.count_words(*scope) <= _SHORT
        and ground.count_words(said, cue.start) <= _SHORT
    )


def _only_told_of(ground: Ground, start: int, end: int) -> bool:
    """Whether a name stands there with no verb, but more of it behind a comma: *Azlan, back in Ipoh*."""
    comma = ground.comma_behind(start, end)
    if comma is None or not any(start <= name[0] and name[1] == comma for name in ground.names):
        return False
    return not any(has_verb(part, 0, len(part)) for part in ground.text[start:end].split(","))


def _inverted(ground: Ground, cue: Cue, stop: int) -> bool:
    """Whether only who says it can stand behind the cue: *Fares will rise, says minister*."""
    few = 0 < ground.count_words(cue.clitic, stop) <= _FEW or _BODY.fullmatch(ground.text, cue.clitic, stop)
    if cue.word not in _SAYS or stop != ground.sentence[1] or not few:
        return False
    return not has_verb(ground.text, cue.clitic, stop)


def _names_somebody(ground: Ground, start: int, end: int) -> bool:
    """Whether a name and no more stands between two places, or what follows it is an aside."""
    for name in ground.names:
        if start <= name[0] and _BEFORE_NAME.fullmatch(ground.text, start, name[0]):
            rest = ground.text[name[1] : end].strip()
            return not rest.rstrip(".") or rest[0] == "," or bool(_ASIDE.match(rest))
    return False
