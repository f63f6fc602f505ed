r"""Where sentences and paragraphs begin and end.

Rules:

* A line break ends a paragraph (``\n``, ``\r\n`` or ``\r``), unless the text goes on: the line before
  ends in none of ``. ! ? : ; …`` or a closing quote or bracket, and the next one opens with a small letter
  or a digit.
* Inside a paragraph sentencex finds the sentences. It keeps a quotation whole, with the words that report it.
* No sentence ends behind the period of a title or of what always goes before something: ``Hj. Ali``,
  ``Kg. Baru``, ``No. 5``, ``YB. Menteri``. Behind an abbreviation that may close a sentence (``Bhd.``,
  ``dll.``, ``p.m.``) or a question or call in quotes one ends where the next word begins with a capital.

All offsets are code points of the text, ends exclusive. Spans hold no white space at their ends. What is
asked about one place reads its paragraph only, and of a paragraph at most :data:`FARTHEST` to each side.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

FARTHEST = 20_000
"""How many code points to each side of a place are looked at, at most."""

Span = tuple[int, int]

_BREAK = regex.compile(r"\r\n|\n|\r")
_BREAK_BEFORE = regex.compile(_BREAK.pattern, regex.REVERSE)
_STOPPED = regex.compile(r"[.!?:;…\"”’»)\]]\s*\Z")
_GOES_ON = regex.compile(r"[ \t]*+[\p{Ll}\p{N}]")
_BLANK = regex.compile(r"[\s\p{Z}\u200b\ufeff]*+")
# Written with a capital, before a name or a place; never the last word of a sentence.
_BEFORE_NAME = """
    Hj HJ Hjh Tn Pn En Dr DR Drs Ir Ts Prof Yb YB YAB YAM YTM YBhg Bhg Bhgn Mej Kol Kapt Lt Kpt Sjn Insp Supt
    Sarjan Kg KG Jln JLN Jl Lrg Lbh Tmn Bkt Sg Sdn SDN Mr Mrs Ms St Sgt Gen Capt Rev Hon Gov
    Bt bt Bte bte b ak Tg Pdg Comm Ab Abd Md Mohd Muhd
    """.split()
_BEFORE_NUMBER = (
    "No NO Bil Art Sek Vol Hlm Tel Jan Feb Mac Apr Jun Jul Ogos Aug Sep Sept Okt Oct Nov Dis Dec".split()
)
_MAY_CLOSE = "bhd Bhd BHD dll dsb dst jr Jr Sr Co Corp Inc Ltd Plc etc p.m a.m".split()


def _ending(words: list[str]) -> regex.Pattern[str]:
    listed = "|".join(map(regex.escape, words))
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}.])(?:{listed})\.\s*\Z")


_NAME_NEXT = _ending(_BEFORE_NAME)
_INITIAL = regex.compile(r"(?<![\p{L}\p{N}.])\p{Lu}\.\s*\Z")
_NUMBER_NEXT = _ending(_BEFORE_NUMBER)
_CLOSE_END = _ending(_MAY_CLOSE)
_CALLED_OUT = regex.compile(r"[?!…][\"”»’]\s*\Z")
_LONGEST_ENDING = 24
# Words that close sentences, and that sentencex takes for abbreviations: "50 sen.", "bulan Jun.".
_WORD_CLOSES = regex.compile(r"(?<![\p{L}\p{N}])(?:sen|ia|no|ok|ill|id|ore|Jun|ala)\.\s+(?=\p{Lu})")
_QUOTE = regex.compile('["“”«»]')
_OTHER_BLANK = regex.compile(r"[^\S\x00-\x7f]")
_NUMBER_ONLY = regex.compile(r"\s*+\p{N}{1,3}\.\s*\Z")


def paragraphs(text: str) -> Iterator[Span]:
    """Walk the paragraphs of *text*, without the white space around them; blank ones are left out."""
    start = 0
    while start < len(text):
        end = _paragraph_end(text, start)
        if (span := _stripped(text, start, end))[0] < span[1]:
            yield span
        start = end


def paragraph_at(text: str, offset: int) -> Span | None:
    """The paragraph a caret at *offset* touches, or ``None`` where the line is blank."""
    if offset and text.startswith("\r\n", offset - 1):
        offset -= 1
    start = _paragraph_start(text, offset)
    span = _stripped(text, start, _paragraph_end(text, offset))
    return span if span[0] < span[1] else None


def sentences(text: str) -> Iterator[Span]:
    """Walk the sentences of *text*."""
    for start, end in paragraphs(text):
        yield from sentences_in(text, start, end)


def sentences_in(text: str, start: int, end: int) -> list[Span]:
    """The sentences between two places of one paragraph, the text before and after left out of account."""
    from sentencex import get_sentence_boundaries

    found: list[Span] = []
    # One for one: behind other blanks sentencex cuts into their bytes, and gives up.
    for boundary in get_sentence_boundaries("ms", _OTHER_BLANK.sub(" ", text[start:end])):
        whole = (start + boundary["start_index"], start + boundary["end_index"])
        *firsts, span = _cut(text, *whole)
        found += firsts
        if not firsts and found and _goes_on(text, found[-1], span):
            found[-1] = (found[-1][0], span[1])
        else:
            found.append(span)
    stripped = (_stripped(text, *span) for span in found)
    return [span for span in stripped if span[0] < span[1]]


def sentence_at(text: str, offset: int) -> Span | None:
    """The sentence a caret at *offset* touches, or ``None`` where the line is blank.

    Between two sentences it is the one that follows; behind the last of a paragraph it is that one.
    """
    paragraph = paragraph_at(text, offset)
    if paragraph is None:
        return None
    start, end = max(paragraph[0], offset - FARTHEST), min(paragraph[1], offset + FARTHEST)
    found = sentences_in(text, start, end)
    return next((span for span in found if offset < span[1]), found[-1] if found else None)


def _cut(text: str, start: int, end: int) -> list[Span]:
    """Cut behind words that were taken for abbreviations; a sentence with a quotation stays whole."""
    edges = [start]
    if not _QUOTE.search(text, start, end):
        edges += [match.end() for match in _WORD_CLOSES.finditer(text, start, end)]
    return list(pairwise([*edges, end]))


def _goes_on(text: str, before: Span, after: Span) -> bool:
    """Whether what was taken for the end of a sentence is none."""
    ending = text[max(before[0], before[1] - _LONGEST_ENDING) : before[1]]
    following = text[after[0] : after[1]].lstrip()
    if _NAME_NEXT.search(ending) or _INITIAL.search(ending):
        return True
    if _NUMBER_NEXT.search(ending):
        return following[:1].isdigit()
    if _CLOSE_END.search(ending) or _CALLED_OUT.search(ending):
        return not following[:1].isupper()
    return bool(_NUMBER_ONLY.fullmatch(text, *before))


def _paragraph_start(text: str, offset: int) -> int:
    low = max(0, offset - FARTHEST)
    for found in _BREAK_BEFORE.finditer(text, low, offset):
        if _ends_paragraph(text, found.start(), found.end()):
            return int(found.end())
    return low


def _paragraph_end(text: str, offset: int) -> int:
    for found in _BREAK.finditer(text, offset):
        if _ends_paragraph(text, found.start(), found.end()):
            return int(found.end())
    return len(text)


def _ends_paragraph(text: str, start: int, end: int) -> bool:
    line = text[max(0, start - 100) : start]
    last = _BREAK.split(line)[-1]
    return not last.strip() or bool(_STOPPED.search(last)) or not _GOES_ON.match(text, end)


def _stripped(text: str, start: int, end: int) -> Span:
    found = _BLANK.match(text, start, end)
    start = found.end() if found else start
    while end > start and _BLANK.fullmatch(text, end - 1, end):
        end -= 1
    return start, end
