"""How well words may name an entity.

A score is from 0 to 1; each rule has its own, so that what is offered first can be told from the rules:

=====  ==========================================================================================
1.0    the same name, titles, *bin* and the like and the article *al-* left aside
0.95   the same in another spelling of the same sounds (*Syarif*, *Sharif*), or without *Muhammad*, *Nur*,
       *Abdul*, *Tengku*, *Syed* …, or with its syllables parted otherwise (*Wei-lun*, *Wei Lun*)
0.9    the name's first words: *Anwar* for *Datuk Seri Anwar Ibrahim*. Malays and Arabs are called by their
       given name (Wikipedia, "Malaysian names", "Arabic name"); Chinese names put the surname first. Initials
       before them are left aside: *Saravanan* for *M. Saravanan a/l Murugan*.
0.85   its last words: *Haniyeh* for *Ismail Haniyeh*, as English news names people again by surname
0.8    some of its words in their order
0.75   the same with initials, in any order: *A. Ibrahim*, *S.M. Salleh*, *M. Saravanan* for *Saravanan a/l
       Murugan*; Tamils put the initial of the father's name first ("Malaysian names"). What stands on
       either side of *@*, and what somebody is called in quotation marks, is a name of its own
0.72   the same with the family name at the other end: *Michelle Ng Mei Sze*, *Michelle Ng* for *Ng Mei Sze
       Michelle*; never for two words of which either may be the father's (*Ibrahim Ali*, *Ali Ibrahim*)
0.7    the first letters of an organisation's words (small words may be left out): *KKM*
≤ 0.6  letters alike, as rapidfuzz counts them
=====  ==========================================================================================

The words may also be the longer of the two: *Datuk Seri Anwar Ibrahim* names the entity *Anwar*, a
hundredth below the score of the other way round. A role before a name (*Perdana Menteri Anwar*) is not
looked through.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import msgspec

from penanda.names.folding import joined, sound, words_of
from penanda.names.titles import INHERITED, LEFT_OUT, without_titles

# "M.", "K.S." before a word: initials; *b.* is *bin*.
_INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.\s?)+(?=[^\W\d_]{2})")
# What somebody is called, between the names: *Chang “Tiger” Wei-lun*.
_NICKNAME = re.compile(r"(?<=\w)\s+[“\"‘']([^“”\"‘’']{2,40})[”\"’']\s+(?=\w)")
SAME = 1.0
PART = 0.8
"""From this score on the words are wholly words of the name."""

ALIKE_FROM = 88.0
"""From so many of a hundred on letters are alike."""

MOST_LETTERS = 8
"""No body is known by more first letters."""

_ABDUL = "abdul"
_SMALL = frozenset("dan and of the for bagi untuk di in on de la al & yang".split())
_LEGAL_FORMS = frozenset("sdn bhd berhad inc ltd llc plc corp co gmbh limited incorporated pte".split())


class Named(Protocol):
    """What words may name: an entity, or as much of one as its names."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def type(self) -> str:
        """The code of a label."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its other names."""


class Match(msgspec.Struct, frozen=True):
    """An entity that words may name, how well (0 to 1), and by which of its names."""

    entity: Named
    score: float
    name: str


def score(words: str, name: str, *, label: str = "PERSON") -> float:
    """How well *words* may name what bears *name*, 0 for not at all; *label* is the code of its type."""
    key_of = person_key if label == "PERSON" else other_key
    asked, known = key_of(words), key_of(name)
    if not asked or not known:
        return SAME if words_of(words) and words_of(words) == words_of(name) else 0.0
    if asked == known:
        return SAME
    return max(
        _part(asked, known, label),
        _part(known, asked, label) - 0.01,
        _behind_initials(words, name) if label == "PERSON" else 0.0,
        _behind_initials(name, words) - 0.01 if label == "PERSON" else 0.0,
        _initials(words, known, label),
        _initials(name, asked, label) - 0.01,
        _turned(words, name, asked, known) if label == "PERSON" else 0.0,
        0.7 if label != "PERSON" and are_first_letters(words, name) else 0.0,
        _alike(asked, known),
    )


def best(words: str, entity: Named) -> Match | None:
    """How *words* match the best of an entity's names, or ``None`` where they match none."""
    matches = [
        Match(entity, found, name)
        for name in (entity.name, *entity.aliases)
        for part in parts_of(name, entity.type)
        if (found := score(words, part, label=entity.type)) > 0
    ]
    return max(matches, key=lambda match: match.score, default=None)


def parts_of(name: str, label: str) -> Sequence[str]:
    """What is a name of its own in *name*: the sides of *@* in a person's, what stands there in quotes."""
    if label != "PERSON":
        return (name,)
    nickname = _NICKNAME.search(name)
    return [*name.split("@"), *([nickname[1]] if nickname is not None else [])]


@lru_cache(maxsize=65_536)
def person_key(name: str) -> tuple[str, ...]:
    """The words that count in a person's name."""
    return joined(without_titles(words_of(_NICKNAME.sub(" ", name)))[1])


@lru_cache(maxsize=65_536)
def called_key(name: str) -> tuple[str, ...]:
    """The words that count in a person's name without the initials it begins with."""
    words = person_key(_INITIALS.sub("", name))
    while len(words) > 1 and len(words[0]) == 1:
        words = words[1:]
    return words


@lru_cache(maxsize=65_536)
def other_key(name: str) -> tuple[str, ...]:
    """The words that count in any other name: no leading article, no legal form (*Sdn Bhd*)."""
    words = [word.removesuffix("'s").removesuffix("s'") for word in words_of(name)]
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return tuple(words[1:] if len(words) > 1 and words[0] == "the" else words)


def _part(asked: tuple[str, ...], known: tuple[str, ...], label: str) -> float:
    """The score of *asked* as some of the words of *known*."""
    if label == "PERSON":
        core = _core(known)
        if _sounds(_core(asked)) == _sounds(core) or "".join(_sounds(asked)) == "".join(_sounds(known)):
            return 0.95
        asked, known = (_sounds(asked), _sounds(known)) if len(asked) <= len(known) else (asked, known)
        if len(asked) < len(known) and _sounds(core)[: len(asked)] == asked:
            return 0.9
    if len(asked) >= len(known):
        return 0.0
    if known[: len(asked)] == asked:
        return 0.9
    if known[-len(asked) :] == asked:
        return 0.85
    rest = iter(known)
    return PART if all(word in rest for word in asked) else 0.0


def _behind_initials(words: str, name: str) -> float:
    """The score of *words*, which begin with no initials, as the first words behind those of *name*."""
    asked, known = called_key(words), called_key(name)
    is_bare = asked == person_key(words) and known != person_key(name)
    return 0.9 if is_bare and len(asked) <= len(known) and known[: len(asked)] == asked else 0.0


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without inherited titles, the commonest given names and *Abdul* before it; keeps one word."""
    while len(words) > 1 and (words[0] in INHERITED or words[0] in LEFT_OUT):
        words = words[1:]
    return (without_abdul(words[0]), *words[1:])


def without_abdul(word: str) -> str:
    """*rahman* of *abdulrahman*; most people leave *Abdul* out."""
    return word[len(_ABDUL) :] if word.startswith(_ABDUL) and len(word) > len(_ABDUL) + 2 else word


def _turned(words: str, name: str, asked: tuple[str, ...], known: tuple[str, ...]) -> float:
    """The score where the family name stands at the other end of one of two names."""
    short, long = sorted((asked, known), key=len)
    if len(short) < 2 or (len(long) == 2 and "-" not in words + name):
        return 0.0
    if len(short) == len(long):
        return 0.72 if long in (short[1:] + short[:1], short[-1:] + short[:-1]) else 0.0
    return 0.72 if short == (long[-1], long[0]) else 0.0


def _sounds(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sound(word) for word in words)


def _initials(words: str, known: tuple[str, ...], label: str) -> float:
    if label != "PERSON":
        return 0.0
    asked = without_titles(words_of(words.replace(".", ". ")))[1]
    letters = [word for word in asked if len(word) == 1]
    rest = list(known)
    if not letters or len(letters) == len(asked) or len(asked) > len(rest):
        return 0.0
    return 0.75 if _takes(rest, asked) else 0.0


def _takes(known: list[str], asked: tuple[str, ...]) -> bool:
    """Whether each of *asked*, words before initials, is one of *known* that no other took."""
    for word in sorted(asked, key=len, reverse=True):
        is_letter = len(word) == 1
        found = next((one for one in known if one == word or (is_letter and one.startswith(word))), None)
        if found is None:
            return False
        known.remove(found)
    return True


def are_first_letters(words: str, name: str) -> bool:
    """Whether *words* are the first letters of what *name* says, or the other way round."""
    letters, full = sorted((words.replace(".", "").strip(), name), key=len)
    if not (2 <= len(letters) <= MOST_LETTERS and letters.isupper() and letters.isalpha()):
        return False
    spoken = words_of(full)
    all_of_them = "".join(word[0] for word in spoken)
    great_ones = "".join(word[0] for word in spoken if word not in _SMALL)
    parted = "".join(part[0] for word in spoken if word not in _SMALL for part in word.split("-") if part)
    return len(great_ones) > 1 and letters.casefold() in (all_of_them, great_ones, parted)


def _alike(asked: tuple[str, ...], known: tuple[str, ...]) -> float:
    from rapidfuzz import fuzz

    ratio = fuzz.ratio(" ".join(asked), " ".join(known), score_cutoff=ALIKE_FROM)
    return round(ratio * 0.006, 3)
