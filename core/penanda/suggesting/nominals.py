"""Words that stand for something named before: *menteri itu*, *the council*, *beliau*, *-nya*.

Rules, from reading Malay and English news; which one is meant is a guess that is only ever proposed.

* A noun with *itu*, *tersebut*, *berkenaan* behind or *the*, *this*, *that* before it stands for the last
  name that has this noun in front (*Persatuan Nelayan …*: *persatuan itu*) or at its end (*… District
  Council*: *the council*). An office stands for the person who holds it. *Syarikat itu*, *the company* stand
  for the last name of a company.
* *beliau*, *dia*, *baginda*, *he*, *she* … stand for the last person named before, one whose name does not
  say another sex: *Puan*, *Hajah*, *Datin*, *binti*, *a/p*, *Mrs* against *Encik*, *Haji*, *bin*, *a/l*,
  *Mr* (Wikipedia, "Malaysian names").
* *saya*, *aku*, *I*, *me*, *my* and the *-nya* of *katanya* are whoever speaks
  (:mod:`penanda.suggesting.voices`), if the text says who.
* *mereka*, *they* … stand for the last group of people, *its* and *pihaknya* for the last organisation. A
  nation or religion (*Malaysians*) is such a group only for *mereka*, *they* in its sentence or the next;
  *kami*, *we* are whoever speaks and some others (Tatabahasa Dewan, "kata ganti nama"; Quirk et al., 6.18),
  which no rule tells, but where the text has spoken of a group by a noun.
* *it*, *ia*, *kita* and *-nya* elsewhere stand for too many things and are left out.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple

import regex

from penanda.names.folding import words_of
from penanda.names.matching import person_key
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.in_parts import find_in_parts
from penanda.suggesting.lands import NORP
from penanda.suggesting.suggestion import Suggestion
from penanda.suggesting.voices import Voice, Voices

Sex = Literal["woman", "man"]

_WOMEN = frozenset(
    "puan pn cik hajah hajjah hjh datin binti bt bte bint a/p d/o mrs ms miss madam mdm ustazah".split()
)
_MEN = frozenset("encik en haji hj bin ibn a/l s/o mr sir ustaz tuan".split())
_HEADS, _TAILS = kinds.HEADS | kinds.ROLE_HEADS, kinds.TAILS | kinds.ROLE_HEADS
_COMPANY_TAILS = kinds.LEGAL_FORMS | {
    "power",
    "energy",
    "holdings",
    "industries",
    "enterprise",
    "airlines",
    "company",
}
_COMPANY = frozenset({"syarikat", "company", "firm", "firma"})
_NOMINAL = regex.compile(
    r"(?<![\p{L}\p{N}-])(?:(?P<noun>\p{L}+)\s(?:itu|tersebut|berkenaan|terbabit)"
    r"|(?i:the|this|that)\s(?P<noun>\p{Ll}+))"
    r"(?![\p{L}\p{N}-])"
)
_PRONOUN = regex.compile(
    r"(?<![\p{L}\p{N}-]|\p{L}[.@/])(?:(?P<one>beliau|dia|baginda)|(?P<speaker>saya|aku|I|me|my)|(?P<man>he|him|his)|(?P<woman>she|hers|her)"
    r"|(?P<group>mereka|they|them|their)|(?P<speakers>kami|we|us|our)|(?P<body>its|pihaknya))(?![\p{L}\p{N}-]|['’]\p{L})",
    regex.IGNORECASE,
)
_SAID_NYA = regex.compile(
    r"(?<!\p{L})(?:kata|ujar|jelas|tambah|tegas|dakwa|menurut|luah|dedah)(?P<said>nya)(?!\p{L})",
    regex.IGNORECASE,
)

# Code points; two long sentences.
_NEAR = 600
_SENTENCE_END = regex.compile(r"[.!?][”\"]?\s|\n")


class Referent(NamedTuple):
    """A name in the text that later words may stand for; an office refers to its holder's place."""

    start: int
    end: int
    surface: str
    label: str
    holder: tuple[int, int] | None = None


def standing_for(
    text: str, referents: Sequence[Referent], *, stop: Callable[[], bool] = lambda: False
) -> Iterator[Suggestion]:
    """Nominals and pronouns of *text*, each referring to the one of *referents* it may stand for.

    *referents* are in the order of the text. Raises :class:`penanda.stopping.Stopped` soon after *stop* is
    true.
    """
    known = Known(unless(stop, referents))
    others = list(_nominals(find_in_parts(_NOMINAL, text, stop=stop), known))
    every = find_in_parts(_PRONOUN, text, stop=stop)
    pronouns = [one for one in every if one[0] == "I" or not one[0].isupper()]
    others += [one for found in unless(stop, pronouns) for one in _pronoun(found, known)]
    yield from others
    namers = chain(map(_voice_of_name, referents), map(_voice_of_other, others))
    voices = Voices(text, unless(stop, namers))
    for found in unless(stop, (*pronouns, *_SAID_NYA.finditer(text))):
        yield from _speaking(found, known, voices)


def _nominals(matches: Iterable[regex.Match[str]], known: Known) -> Iterator[Suggestion]:
    for found in matches:
        noun = found["noun"].lower()
        referent = known.with_noun(noun, found.start())
        if referent is not None:
            place = referent.holder or (referent.start, referent.end)
            label = "PERSON" if referent.label == "ROLE" else referent.label
            yield Suggestion(*found.span(), found[0], label, "nominal", "nominal", refers_to=place)


def _speaking(found: regex.Match[str], known: Known, voices: Voices) -> Iterator[Suggestion]:
    """The first person, and *-nya* behind a reporting word."""
    group = str(found.lastgroup)
    start, end = found.span(group)
    if group == "speaker":
        place = voices.speaker(start, end)
    elif group == "said":
        place = voices.behind_nya(start, end)
    else:
        return
    if place is not None or known.person(start, None) is not None:
        yield Suggestion(start, end, found[group], "PERSON", "pronoun", "pronoun", refers_to=place)


def _voice_of_name(one: Referent) -> Voice:
    place = (one.start, one.end) if one.label == "PERSON" else one.holder
    return Voice(one.start, one.end, one.surface, one.label, "name", place)


def _voice_of_other(one: Suggestion) -> Voice:
    place = one.refers_to if one.label == "PERSON" else None
    return Voice(one.start, one.end, one.surface, one.label, one.kind, place)


def nominal_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the nominal stands whose noun is the words at ``[start, end)``: *menteri itu*; else ``None``."""
    found = _NOMINAL.match(text, start)
    return found.span() if found is not None and found.span("noun") == (start, end) else None


def _pronoun(found: regex.Match[str], known: Known) -> Iterator[Suggestion]:
    group = str(found.lastgroup)
    start, end = found.span(group)
    match group:
        case "group" | "speakers":
            referent, label = known.group(start, found.string, with_nations=group == "group"), "NORP"
        case "body":
            referent, label = known.last("ORG", start), "ORG"
        case "man" | "woman":
            referent, label = known.person(start, group), "PERSON"
        case "one":
            referent, label = known.person(start, None), "PERSON"
        case _:
            return
    if referent is not None:
        place = (referent.start, referent.end)
        yield Suggestion(start, end, found[group], label, "pronoun", "pronoun", refers_to=place)


class Known:
    """Names by what can stand for them, each list in the order of the text."""

    def __init__(self, referents: Iterable[Referent]) -> None:
        self._labelled: dict[str, list[Referent]] = {}
        self._nouns: dict[str, list[Referent]] = {}
        self._sexes: dict[str, str] = {}
        self._nations: list[Referent] = []
        self._groups: list[Referent] = []
        for referent in referents:
            self._labelled.setdefault(referent.label, []).append(referent)
            if referent.label == "NORP":
                (self._nations if _is_nation(referent) else self._groups).append(referent)
            for noun in nouns_of(referent):
                self._nouns.setdefault(noun, []).append(referent)
            sex = sex_of(referent.surface)
            key = person_key(referent.surface)
            if referent.label == "PERSON" and sex and key:
                self._sexes.update({key[0]: sex, key[-1]: sex})

    def with_noun(self, noun: str, before: int) -> Referent | None:
        """The last name with this noun that ends before a place."""
        return _last(self._nouns.get(noun, []), before)

    def last(self, label: str, before: int) -> Referent | None:
        """The last name with this label that ends before a place."""
        return _last(self._labelled.get(label, []), before)

    def group(self, before: int, text: str, *, with_nations: bool) -> Referent | None:
        """The last group of people named before a place of *text*; a nation only from close by."""
        group, nation = _last(self._groups, before), _last(self._nations, before)
        if not with_nations or nation is None or (group is not None and group.end > nation.end):
            return group
        is_near = before - nation.end <= _NEAR
        near = is_near and len(_SENTENCE_END.findall(text, nation.end, before)) <= 1
        return nation if near else group

    def person(self, before: int, sex: str | None) -> Referent | None:
        """The last person named before a place who may be of *sex*."""
        persons = self._labelled.get("PERSON", [])
        for referent in reversed(persons[: _index(persons, before)]):
            key = person_key(referent.surface)
            found = self._sexes.get(key[0]) if key else None
            if sex is None or found is None or found == sex:
                return referent
        return None


def _is_nation(referent: Referent) -> bool:
    return all(word in NORP for word in words_of(referent.surface))


def _last(referents: Sequence[Referent], before: int) -> Referent | None:
    at = _index(referents, before)
    return referents[at - 1] if at else None


def _index(referents: Sequence[Referent], before: int) -> int:
    return bisect_left(referents, before, key=lambda referent: referent.end)


def nouns_of(referent: Referent) -> set[str]:
    """The nouns, in small letters, by which a name can be spoken of again: *jeti*, *syarikat*."""
    words = words_of(referent.surface)
    if not words or referent.label in ("PERSON", "NORP", "DATE", "QUANTITY"):
        return set()
    last = words[-2] if words[-1].isdigit() and len(words) > 1 else words[-1]
    nouns = {word for word in (words[0],) if word in _HEADS} | {word for word in (last,) if word in _TAILS}
    if referent.label == "ORG" and (last in _COMPANY_TAILS or words[0] == "syarikat"):
        nouns |= _COMPANY
    return nouns


def sex_of(name: str) -> Sex | None:
    """Which sex a word of the name says: *Puan*, *binti*; ``None`` where none does."""
    words = set(words_of(name))
    if words & _WOMEN:
        return "woman"
    return "man" if words & _MEN else None
