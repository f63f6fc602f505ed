"""The offices that stand in a text by their names, and where the name of the person behind one begins.

*Menteri …*, *… Minister*, with the state, the letters of the party (with its state) or a body such as *Hamas*
behind it (see :mod:`penanda.suggesting.seats`); what follows and is no part of it is a person. Words that are
names of persons as well (*Lukman Hakim*) are offices only where they come first or an office stands before
them.
"""

from __future__ import annotations

import regex
from msgspec.structs import replace

from penanda.names.titles import INHERITED, TITLES, is_title
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.bodies import is_body
from penanda.suggesting.first_words import is_of_somebody
from penanda.suggesting.kind import kind_of
from penanda.suggesting.lands import COUNTRIES, is_land
from penanda.suggesting.named import ACRONYM, SURE, Named
from penanda.suggesting.run import Run
from penanda.suggesting.seats import length_of_what
from penanda.suggesting.tokens import Token

_NAMES_TOO = frozenset("hakim raja sultan perdana duta panglima king queen".split())
# "Pesuruhjaya Kehakiman", "Menteri Pelancongan": no name (Tatabahasa Dewan, "apitan ke-…-an, pe-…-an").
_OF_WHAT = regex.compile(r"(?:ke|pe[nm]?|per)[^v\W]{3,}an")
_HOLDER_BEHIND = regex.compile(
    r",\s\p{Lu}\p{L}+(?:\s(?:bin|binti|a/[lp]|\p{Lu}[\p{L}.’'@-]*)){1,5},\s(?:\d{1,2},\s)?(?!(?:dan|and|serta)\s)\p{Ll}"
)
_BODIES = (kinds.ORG_TAILS | kinds.EVENT_TAILS) - {"house", "day"}
_OF_OTHERS = (kinds.ORG_HEADS | kinds.EVENT_HEADS | kinds.LAW_HEADS) - kinds.ROLE_HEADS - {"pegawai"}
_HEADS_ON = kinds.ROLE_HEADS - _NAMES_TOO
_OF_THRONE = frozenset({"muda", "perempuan"})
_FARTHEST_HEAD = 4  # "and Foreign Affairs Minister"
_ALONE = ("yang-di", "datuk-bandar", "raja-permaisuri")


def office(text: str, run: Run) -> tuple[Named, ...]:
    """An office, and the person whose name goes on behind it."""
    keys = run.keys
    styled = keys[0] in kinds.STYLES and keys[1:2] != () and keys[1] in kinds.ROLE_HEADS - TITLES
    if keys[0] in _OF_OTHERS or " ".join(keys) in kinds.ORG_ALONE or (is_title(keys, 0) and not styled):
        return ()  # "Mesyuarat Jemaah Menteri"
    first = next((at for at in range(len(keys)) if _heads_office(keys, at)), None)
    if first is None:
        return ()
    if first and keys[0] in kinds.LOC_HEADS | kinds.GPE_HEADS and keys[first] not in kinds.REPRESENTATIVES:
        return ()
    if len(keys) == 1:
        before_person = keys[0] not in TITLES and run.before_title
        is_office = before_person or keys[0].startswith(_ALONE) or is_of_somebody(text, run)
        return (Named(run.tokens, "ROLE", SURE),) if is_office else ()
    of_seat = next((one for one in kinds.OF_SEATS if keys[first : first + len(one)] == one), ())
    is_whole = keys[first] == "raja-permaisuri-agong"
    end = first + (len(of_seat) or 1) if of_seat or is_whole else _office_end(keys, first)
    if end == len(keys) - 1 and keys[end] in _BODIES:
        return ()  # "Premier League"
    is_of_place = bool(of_seat) or keys[end - 1] == "daerah"  # "Ketua Polis Daerah Zorak"
    of_what = length_of_what(text, run.tokens[end:], is_of_place=is_of_place)
    rest = run.tokens[end + of_what :]
    if rest and _goes_on_as_office(text, run, [token.key for token in rest], is_told=of_what > 0):
        return (Named(run.tokens, "ROLE", SURE),)
    return (Named(run.tokens[: end + of_what], "ROLE", SURE), *_holders(text, run, rest))


def _holders(text: str, run: Run, tokens: tuple[Token, ...]) -> tuple[Named, ...]:
    """The person behind an office, and another office and person joined to them."""
    for at in range(1, len(tokens) - 1):
        ahead = [token.key for token in tokens[at + 1 : at + _FARTHEST_HEAD]]
        if tokens[at].key in ("dan", "and") and not kinds.ROLE_HEADS.isdisjoint(ahead):
            other = replace(run, tokens=tokens[at + 1 :], before=tokens[at].key, at_sentence_start=False)
            return (Named(tokens[:at], "PERSON", SURE), *office(text, other))
    return (Named(tokens, "PERSON", SURE),) if tokens else ()


def _heads_office(keys: tuple[str, ...], at: int) -> bool:
    if keys[at] not in kinds.ROLE_HEADS:
        return False
    if keys[at] in INHERITED and at + 1 < len(keys) and not _is_of_throne(keys[at + 1 :]):
        return False  # "Raja Zorak"
    of_office = kinds.ROLE_HEADS | kinds.ROLE_BEFORE | kinds.STYLES
    return at == 0 or keys[at] not in _NAMES_TOO or keys[at - 1] in of_office


def _is_of_throne(keys: tuple[str, ...]) -> bool:
    """Whether the words behind *Raja* say of what: *Muda Perlis*, *Thailand*."""
    return keys[0] in _OF_THRONE or any(is_land(" ".join(keys[:length])) for length in (1, 2))


def _office_end(keys: tuple[str, ...], first: int) -> int:
    end = first + 1
    while end < len(keys):
        is_of_firm = not kinds.LEGAL_FORMS.isdisjoint(keys[end:])  # "Permodalan Zorak Berhad"
        is_of_what = _is_of_what(keys[end]) and not is_of_firm
        goes_on = keys[end] in kinds.ROLE_HEADS | kinds.ROLE_GOES_ON or is_of_what
        if keys[end] in ("dan", "and", "of", "the", "for", "&", "bagi", "di") and end + 1 < len(keys):
            end += 2
        elif goes_on or not _HEADS_ON.isdisjoint(keys[end + 1 : end + 2]):
            end += 1  # "Setiausaha Sulit Menteri"
        else:
            break
    return end


def _is_of_what(key: str) -> bool:
    return key not in kinds.HEADS and _OF_WHAT.fullmatch(key) is not None


def _goes_on_as_office(text: str, run: Run, rest: list[str], *, is_told: bool) -> bool:
    """Whether the words behind an office say of what: an organisation, a place, or a name follows it.

    Where that *is_told* before them, a school may go on: *Pengurus PPS SK Zorak*.
    """
    if is_told:
        return rest[0] in kinds.ORG_HEADS
    of_body = not kinds.ORG_HEADS.isdisjoint(rest[:2])
    if of_body or " ".join(rest) in COUNTRIES or kind_of(tuple(rest)) is not None:
        return True
    first = run.tokens[-len(rest)]
    is_short = ACRONYM.fullmatch(text, first.start, first.end) is not None
    if is_short and (len(rest) == 1 or " ".join(rest[1:]) in COUNTRIES):
        return True
    behind = text[run.end : run.end + 2]
    if len(rest) > 1 and rest[-1] in COUNTRIES and behind[:1] == ",":
        return True  # "Timbalan Pengarah Maritim Kedah, …"
    if behind[:1] in (",", " ") and run.before_title:
        return True
    if behind[:1] == "," and is_body(text, run.tokens[-len(rest) :]):
        return True  # "Jurulatih Zorak Utara, …"
    is_personal = rest[0] in kinds.GIVEN_NAMES or rest[0] in kinds.SURNAMES
    # "Jurulatih Zorak Merah, Azlan Musa, berkata"
    return not is_personal and _HOLDER_BEHIND.match(text, run.end) is not None
