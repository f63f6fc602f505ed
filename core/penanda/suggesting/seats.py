"""What an office is of, and where that ends before the person who holds it, as news says them in one breath.

* A land or town, an organisation known by its name, or letters, also with a state: *Pengerusi DAP Johor |
  Zorak Musa*.
* A body of several words ends with its land or town, its legal form, its letters, or, of a court, with which
  one it is: *Jurucakap Jabatan Negara AS | Zorak Musa*, *Hakim Mahkamah Tinggi | Zorak Musa*.
* A constituency has one word, two where the first is one that places begin with (*Bukit Gasing*), and those
  behind that say which of several it is: *Ahli Parlimen Rasah | Zorak Musa*, *ADUN Kuala Kubu Baharu | …*.
  The division of a party, a district of the police and a fire station are called so too. Source of the words:
  the names of the constituencies (Federal Constitution, Thirteenth Schedule; Wikipedia, "List of Malaysian
  electoral districts").
"""

from __future__ import annotations

from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.lands import COUNTRIES, is_land
from penanda.suggesting.named import ACRONYM
from penanda.suggesting.tokens import Token

_MOST_OF_SEAT = 3
_MOST_OF_PERSON = 6
_HEADS_OF_BODIES = kinds.ORG_HEADS | kinds.GPE_HEADS | {"balai"}
_BEFORE_PLACES = (("balai", "bomba", "dan", "penyelamat"), ("balai", "polis"))
_COURTS = frozenset("tinggi rayuan persekutuan sesyen majistret syariah".split())
_OF_SEAT = (
    kinds.GPE_HEADS
    | kinds.LOC_HEADS
    | frozenset("seri sri pokok kubang gelang tebing seberang kepala pengkalan gunong".split())
)
_WHICH_SEAT = frozenset(
    "alam bahru baharu baru besar dalam indah jaya kanan kecil kerian kiri lama luar maju raya tinggi utara"
    " selatan timur barat tengah tenggara tebal patah batas puteri".split()
)
# No seat is called so, nor, but by the way, a father.
_BEGINS_PERSON = frozenset("siti nurul nur noor tengku syed sharifah wan nik megat awang dayang che".split())
_NO_PERSON = (
    kinds.HEADS
    | kinds.TAILS
    | kinds.ROLE_HEADS
    | kinds.ROLE_GOES_ON
    | kinds.NO_PERSON
    | {"darul", "dan", "and"}
)


def length_of_what(text: str, tokens: tuple[Token, ...], *, is_of_place: bool) -> int:
    """How many of the words behind an office say what it is of; 0 where it cannot be told.

    *is_of_place* says that it is an office of a constituency or district.
    """
    length = _body_length(text, tokens) or _seat_length(text, tokens)
    return length or (_constituency_length(tuple(token.key for token in tokens)) if is_of_place else 0)


def _seat_length(text: str, tokens: tuple[Token, ...]) -> int:
    """How many words behind an office are the state or the body it is of, before a person of two words."""
    for length in range(min(len(tokens) - 2, _MOST_OF_SEAT), 0, -1):
        seat = " ".join(token.key for token in tokens[:length])
        if is_land(seat) and len(tokens) > length + 2 and tokens[length].key in kinds.NO_PERSON:
            return length + 1  # "Johor Bahru Selatan"
        is_firm = tokens[-1].key in kinds.LEGAL_FORMS
        if is_land(seat) and is_firm:
            return len(tokens)  # "Zorak Energy Berhad", Zorak a state
        if is_land(seat) or seat in kinds.ORG_ALONE:
            return length
        state = " ".join(token.key for token in tokens[1:length])  # "DAP Johor"
        is_party = (not state or state in COUNTRIES) and tokens[0].key not in kinds.ORG_HEADS
        if is_party and ACRONYM.fullmatch(text, tokens[0].start, tokens[0].end):
            return length
    return 0


def _body_length(text: str, tokens: tuple[Token, ...]) -> int:
    """How many words behind an office are the body it is of, before a person of two words; 0 without one."""
    keys = tuple(token.key for token in tokens)
    before = next((len(one) for one in _BEFORE_PLACES if keys[: len(one)] == one), 0)
    before = before or (2 if keys[1:2] == ("bahagian",) else 0)  # "Umno Bahagian Rembau"
    if before:
        length = before + _constituency_length(keys[before:])
        return length if before < length < len(keys) else 0
    for length in range(len(keys) - 2, 1, -1):
        if _ends_body(text, tokens[:length]) and may_be_person(keys[length:]):
            return length
    return 0


def _ends_body(text: str, tokens: tuple[Token, ...]) -> bool:
    keys = tuple(token.key for token in tokens)
    if keys[-1] in kinds.LEGAL_FORMS:
        return True
    if keys[0] not in _HEADS_OF_BODIES:
        return False
    is_of_land = any(is_land(" ".join(keys[-length:])) for length in (1, 2, 3))
    is_short = ACRONYM.fullmatch(text, tokens[-1].start, tokens[-1].end) is not None
    return is_of_land or is_short or (keys[0] == "mahkamah" and keys[-1] in _COURTS)


def may_be_person(keys: tuple[str, ...]) -> bool:
    """Whether the words behind a body can be the name of a person: two or more, of no kind of thing."""
    return 1 < len(keys) <= _MOST_OF_PERSON and _NO_PERSON.isdisjoint(keys) and not is_land(" ".join(keys))


def _constituency_length(keys: tuple[str, ...]) -> int:
    """How many of the *keys* behind such an office are its constituency: all where no two are left over."""
    if not keys or keys[0] in kinds.GIVEN_NAMES | kinds.SURNAMES | _BEGINS_PERSON:
        return 0
    length = 2 if keys[0] in _OF_SEAT else 1
    while length < len(keys) and keys[length] in _WHICH_SEAT:
        length += 1
    persons = (at for at in range(length, len(keys) - 1) if keys[at] in _BEGINS_PERSON)
    length = next(persons, length)
    return length if len(keys) - length > 1 else len(keys)
