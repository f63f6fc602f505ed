"""Clauses that are no claims, so that one need not walk over them.

* One without a letter, a question, and a line that is a byline, a credit or the time of publication.
* Words that only point back at what was said: *it*, *that*, *the figure*, *dakwaan tersebut*, *janji itu
  sebagai karut*.
* A clause that only denies, confirms or disputes what it points back at: *Rajan denied it*.
* What goes on behind such a word with the claimant of the clause before: *…, denying the claim*.
* One word, or a noun with its article, but for what is denied or admitted: *called it dangerous*, *wants the
  plan*, not *denied responsibility*.
* Nothing but names between semicolons: *…; Ahli Parlimen Wangsa, Datuk Azlan; dan …*.
* A sentence that only tells that somebody spoke: *Beliau menafikannya*, *Azlan berkata demikian selepas …*.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

import regex

from penanda.proposing.clauses import Pieces, Sentence
from penanda.proposing.ground import count_words
from penanda.readers.facts import tells_of_article
from penanda.text.selection import trim
from penanda.text.sentences import Span

_LETTER = regex.compile(r"\p{L}")
_POINTS_BACK = regex.compile(
    r"""(?:it|this|that|these|those|them|so|both|(?:the|this|that|these|those|such|his|her|its|their)\s+
    (?:\p{L}+\s+)?(?:claims?|figures?|allegations?|accusations?|charges?|numbers?|reports?|statements?|remarks?
    |suggestions?|rumou?rs?|matter|news)
    |(?:dakwaan|tuduhan|perkara|kenyataan|laporan|hal|angka|khabar(?:\s+angin)?|berita|andaian|tohmahan|janji)
    (?:\s+(?:itu|ini|tersebut|berkenaan|sedemikian|terbabit))?
    |\p{L}+\s+(?:itu|tersebut|berkenaan)\s+sebagai\s+\p{L}+(?:\s+\p{L}+)?)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_BARE_NOUN = regex.compile(r"(?:the|an?|his|her|its|their|any)\s+\p{L}+", regex.IGNORECASE)
_DENIES = frozenset(
    """
    deny denies denied denying admit admits admitted admitting acknowledge acknowledges acknowledged
    menafikan menyangkal menidakkan mengakui mengaku
    """.split()
)
_SAID_SO = regex.compile(r"\b(?:berkata|menyatakan)\s+(?:demikian|begitu)\b", regex.IGNORECASE)
_BETWEEN_NAMES = regex.compile(r"(?:[\s,;&]|\b(?:dan|serta|and|the|nya)\b)*", regex.IGNORECASE)
_LEAST, _ONLY_SPOKE = 2, 4


def is_no_claim(sentence: Sentence, pieces: Pieces) -> bool:
    """Whether a clause of *sentence* need not be looked at as a claim."""
    text, (start, end) = sentence.text, (pieces[0][0], pieces[-1][1])
    lines = text[slice(*sentence.span)].splitlines()
    if text[end : end + 1] == "?" or all(map(tells_of_article, lines)):
        return True
    if not any(_LETTER.search(text, *piece) for piece in pieces):
        return True
    if len(pieces) == 1 and (_POINTS_BACK.fullmatch(text, start, end) or _only_answers(sentence, pieces[0])):
        return True
    if len(pieces) == 1 and _only_lists(sentence, pieces[0]):
        return True
    words = sum(count_words(text, *piece) for piece in pieces)
    if words < _LEAST or _BARE_NOUN.fullmatch(text, start, end):
        return not _is_denied(sentence, pieces)
    said_so = not sentence.reports and _SAID_SO.search(text, *sentence.span) is not None
    return said_so or (sentence.says_nothing and words <= _ONLY_SPOKE)


def _only_lists(sentence: Sentence, piece: Span) -> bool:
    """Whether a clause holds nothing but names: who came, told between semicolons."""
    if sentence.span == piece or ";" not in sentence.text[slice(*sentence.span)]:
        return False
    at, rest = piece[0], ""
    for start, end in sentence.names:
        if at <= start and end <= piece[1]:
            rest += sentence.text[at:start]
            at = end
    return _BETWEEN_NAMES.fullmatch(rest + sentence.text[at : piece[1]]) is not None


def _only_answers(sentence: Sentence, piece: Span) -> bool:
    """Whether all that a clause does is to name, with a reporting word, what was said before."""
    for report in sentence.reports:
        if report.names_only and piece[0] <= report.cue.start < piece[1] <= report.scope[-1][1]:
            named = trim(sentence.text, *report.scope[0])
            if piece[0] == report.cue.start or _POINTS_BACK.fullmatch(sentence.text, *named):
                return True
    return False


def _is_denied(sentence: Sentence, pieces: Pieces) -> bool:
    reporting = [report for report in sentence.reports if all(report.holds(piece) for piece in pieces)]
    return any(report.cue.word in _DENIES for report in reporting)
