"""What stands right beside a name: small words for offices and places, brackets, who holds an office.

* A word for a place or office in small letters before a name belongs to it: *jeti Teluk Seri* (LOC), *wakil
  Yayasan Amal* (ROLE, a nominal). So does an office in capitals, as captions open: *PENGERUSI Yayasan Amal*.
* So do, in Malay, the words for what the office is of: *pengarah eksekutif Yayasan Amal*. An office of
  several words in small letters before a person is one by itself: *chief executive officer Zorak*.
* So does, in English, an office in small letters behind an organisation: *Selat Power executive director*.
* Capitals in brackets behind a name are that name if they are its first letters, and so is a name in another
  script: *Pertubuhan Bangsa Bersatu (PBB)*. Behind an organisation of several words any capitals or one word
  are: many take more than first letters (*IDEAS*, *MetMalaysia*) or those of the name in another language
  (*Pertubuhan Kesihatan Sedunia (WHO)*), as news gives the short form at the first mention (The Associated
  Press Stylebook).
* Capitals in brackets that are the first letters of small words before them name no organisation but a thing:
  *pusat pemindahan sementara (PPS)*.
* An office beside a person (*Menteri Kewangan, Datuk Seri …*, *Presidennya, Tan Sri …*) refers to that
  person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import regex

from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.in_parts import find_in_parts
from penanda.suggesting.lands import COUNTRIES
from penanda.suggesting.named import Named
from penanda.suggesting.occupations import ENGLISH, OFFICES
from penanda.suggesting.suggestion import Suggestion

BESIDE = regex.compile(r"(?:nya)?(?:\s\([\p{L}\d][\p{L}\d. ,&-]{0,60}\))?,? (?:the )?")
"""What may stand between an office and who holds it."""

_HEAD = regex.compile(r"(?<!\p{L})(\p{Ll}+|\p{Lu}{4,})[ \u00a0]\Z")
_FARTHEST_HEAD = 24
# "pengarah eksekutif Zorak", "Ketua jurulatih Zorak".
_MALAY_OFFICE = regex.compile(
    rf"(?<!\p{{L}})(?:(?i:timbalan|naib|penolong|pemangku) )?(?i:{'|'.join(sorted(kinds.SMALL_ROLE_HEADS))})"
    rf"(?P<of> (?:{'|'.join(sorted(kinds.SMALL_ROLE_GOES_ON))})){{0,2}}[ \u00a0]\Z"
)
_OF_OFFICE = (
    r"(?:deputy|vice|executive|acting|country|regional|managing|senior|information|youth|women|assistant|police|state"
    r"|district|programme|chief|general|operations|corporate|legal|judicial|high|special|public|health|education|head|technical|financial"
    r"|operating|marketing|national|division|opposition|parliamentary|permanent|foreign|party|exco|city|traffic|crime)"
)
_HELD = "|".join(sorted(OFFICES | {"prosecutor", "whip"} - {"officer", "captain"}))
# "Deputy public prosecutor Zorak", "chief executive officer Zorak": several words make an office.
_OFFICE_BEFORE = regex.compile(
    rf"(?<![\p{{L}}-])(?!vice-\p{{Ll}}+\s\Z)(?:(?i:{_OF_OFFICE})[ -])(?:{_OF_OFFICE}[ -]){{0,3}}"
    rf"(?:{_HELD}|(?<=chief\s\p{{Ll}}{{4,12}}\s)officer|(?<=chief\s)executive)\s\Z"
)
_FOR_PEOPLE = regex.compile(r"(?<!\p{L})(?i:wakil) rakyat (?:kawasan )?\Z")
_FARTHEST_OFFICE = 60
OFFICE_BEHIND = regex.compile(
    rf"[ \u00a0](?:{_OF_OFFICE}[ -]){{0,3}}(?:(?:chief|senior|head) (?:{'|'.join(sorted(ENGLISH))})"
    rf"|(?:{'|'.join(sorted(OFFICES))})\b(?!-)|chief executive\b)"
)
"""An office in small letters, as English news has it behind the body that it is of."""
_BRACKETS = regex.compile(
    r"\s\((?:(?P<letters>\p{Lu}{2,8})|(?P<word>\p{Lu}\p{L}{3,14})"
    r"|(?P<script>[^\p{Latin}\p{N}()]*[^\P{L}\p{Latin}][^\p{Latin}\p{N}()]*))\)"
)
_LETTERS = regex.compile(r"(?<![\p{L}-])((?:\p{Ll}[\p{Ll}-]{0,30}+\s){2,8})\((\p{Lu}{2,8})\)")


def letters_of_things(text: str, *, stop: Callable[[], bool] = lambda: False) -> frozenset[str]:
    """The capitals that the text says to stand for words in small letters.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    found = (match.groups() for match in find_in_parts(_LETTERS, text, stop=stop))
    return frozenset(
        letters
        for words, letters in found
        if "".join(word[0] for word in words.split()).upper().endswith(letters)
    )


def with_head(text: str, named: Named) -> Iterator[Suggestion]:
    """The name with the small word for a place or office before it."""
    office = _office_before(text, named)
    if office is not None:
        holder = (named.start, named.end) if named.label == "PERSON" else None
        yield Suggestion(*office, text[slice(*office)], "ROLE", "nominal", "role", refers_to=holder)
        return
    found = _HEAD.search(text[max(0, named.start - _FARTHEST_HEAD) : named.start])
    if found is None:
        return
    start = named.start - len(found[0])
    if named.label in ("GPE", "LOC", "PERSON") and found[1] in kinds.SMALL_PLACE_HEADS:
        yield Suggestion(start, named.end, text[start : named.end], "LOC", "name", "name")
    elif named.label == "ORG" and found[1].isupper() and found[1].lower() in kinds.ROLE_HEADS:
        yield Suggestion(start, named.end, text[start : named.end], "ROLE", "name", "role")


def _office_before(text: str, named: Named) -> tuple[int, int] | None:
    """The office in small letters of which, or of whom, a name is: with the body, without the person."""
    before = text[max(0, named.start - _FARTHEST_OFFICE) : named.start]
    pattern = {"PERSON": _OFFICE_BEFORE, "ORG": _MALAY_OFFICE, "GPE": _FOR_PEOPLE}.get(named.label)
    found = pattern.search(before) if pattern is not None else None
    if found is None:
        return None
    start = named.start - len(before) + found.start()
    return (start, named.start - 1) if named.label == "PERSON" else (start, named.end)


def with_tail(text: str, named: Named, holders: Holders) -> Iterator[Suggestion]:
    """The organisation, or state, with the small words for an office behind it."""
    found = OFFICE_BEHIND.match(text, named.end) if named.label in ("ORG", "GPE", "LOC") else None
    if found is not None and (named.label == "ORG" or holders.of(named.start, found.end()) is not None):
        place = holders.of(named.start, found.end())
        words = text[named.start : found.end()]
        yield Suggestion(named.start, found.end(), words, "ROLE", "nominal", "role", refers_to=place)


def in_brackets(text: str, named: Named) -> Iterator[Suggestion]:
    """The short form or the other script of a name that stands in brackets right behind it."""
    found = _BRACKETS.match(text, named.end)
    if found is None:
        return
    if found["script"] or _is_short_for((found["letters"] or found["word"]).lower(), named):
        start, end = found.span(str(found.lastgroup))
        place = (named.start, named.end)
        yield Suggestion(start, end, text[start:end], named.label, "name", "name", refers_to=place)


def _is_short_for(letters: str, named: Named) -> bool:
    words = [token.key for token in named.tokens if token.is_capital]
    if letters == "".join(word[0] for word in words):
        return True
    return named.label == "ORG" and len(words) > 1 and letters not in COUNTRIES | kinds.NO_NAME


class Holders:
    """The persons of a text, asked who holds an office."""

    def __init__(self, text: str, found: Iterable[Named]) -> None:
        persons = [named for named in found if named.label == "PERSON"]
        self._text = text
        self._starts = {one.start: one for one in persons}
        self._ends = {one.end: one for one in persons}

    def of(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the person stands who holds an office: right behind it, or before it with a comma."""
        behind = BESIDE.match(self._text, end)
        person = self._starts.get(behind.end()) if behind is not None else None
        for between in (", ", ", the "):
            if person is None and self._text.endswith(between, 0, start):
                person = self._ends.get(start - len(between))
        return (person.start, person.end) if person is not None else None
