"""The names that stand inside another name.

Inside a name that is no person's lie the names that stand in the text by themselves, countries, bodies that
are known by their name in an office or event (*Inspector-General of | Police*, *Asean | Summit*), and in an
office its organisation and its seat: *Pengerusi | Tenaga Wangsa Berhad*, *ADUN | Bukit Wangsa*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.bodies import is_body
from penanda.suggesting.joining import CAPITALS
from penanda.suggesting.lands import COUNTRIES, is_land
from penanda.suggesting.named import SURE, WEAK, Named
from penanda.suggesting.tokens import Token

_LEAST = 3
# Offices of parties and unions: "Presiden Zorak", "Ketua Pemuda Zorak".
_OF_PARTY = frozenset("presiden pengerusi president agung pemuda wanita puteri penerangan".split())
_OF_OFFICE = kinds.ROLE_HEADS | kinds.ROLE_BEFORE | kinds.ROLE_GOES_ON | {"parlimen"}

Alone = Mapping[tuple[str, ...], str]


def standing_alone(found: Iterable[Named]) -> Alone:
    """The names that stand in a text by themselves, by their words, with their labels.

    One word that is guessed to be a person may as well be a usual one: *Kerja* in *Jabatan Kerja Raya*.
    """
    doubtful = ("PERSON", WEAK, 1)
    return {
        named.keys: named.label
        for named in found
        if named.label != "ROLE" and (named.label, named.sureness, len(named.tokens)) != doubtful
    }


def inside(text: str, named: Named, alone: Alone) -> Iterator[Named]:
    """The names inside another, the longest ones, none of the outer one's own label."""
    tokens, at = named.tokens, 0
    while at < len(tokens):
        inner = _longest(text, tokens, at, named.label, alone)
        if inner is None:
            at += 1
            continue
        length, label = inner
        within = Named(tokens[at : at + length], label, SURE)
        yield within
        if label != "PERSON":
            yield from inside(text, within, alone)
        at += length


def _longest(text: str, tokens: Sequence[Token], at: int, outer: str, alone: Alone) -> tuple[int, str] | None:
    if not tokens[at].is_capital:
        return None
    for length in range(len(tokens) - at - (at == 0), 0, -1):
        part = tokens[at : at + length]
        label = _of_office(text, tokens, at, length) if outer == "ROLE" else None
        label = label or alone.get(tuple(token.key for token in part)) or _known(part, outer)
        if label is not None and label != outer and sum(len(token.key) for token in part) >= _LEAST:
            return length, label
    return None


def _known(part: Sequence[Token], outer: str) -> str | None:
    words = " ".join(token.key for token in part)
    if is_land(words):
        return "GPE"
    is_body = words in kinds.ORG_ALONE and words not in _OF_OFFICE
    return "ORG" if is_body and outer in ("ROLE", "EVENT") else None


def _of_office(text: str, tokens: Sequence[Token], at: int, length: int) -> str | None:
    """What the words are of that an office is of: its seat, or its organisation."""
    keys = tuple(token.key for token in tokens)
    if is_land(" ".join(keys[at : at + length])):
        return "GPE"
    ends_all = at + length == len(keys)
    if ends_all and keys[:at] in kinds.OF_SEATS:
        return "GPE"
    if keys[:4] in kinds.OF_SEATS and at < 4:
        return None  # no assembly is named, as no Parliament is in "Ahli Parlimen"
    if at == 0 and length == len(keys) - 1 and keys[-1] in kinds.REPRESENTATIVES:
        return "GPE"
    is_short = CAPITALS.fullmatch(text, tokens[at].start, tokens[at].end) is not None
    if length == 1:
        is_party = ends_all and at > 0 and keys[at - 1] in _OF_PARTY and keys[at] not in COUNTRIES
        return "ORG" if at and (is_short or is_party) and keys[at] not in _OF_OFFICE | kinds.NO_NAME else None
    is_known = keys[at] in kinds.ORG_HEADS | {"balai"} or (
        keys[-1] in kinds.LEGAL_FORMS and keys[at] not in _OF_OFFICE
    )
    is_club = (
        keys[at] not in _OF_OFFICE
        and keys[at - 1] in _OF_OFFICE
        and kinds.ORG_HEADS.isdisjoint(keys[at + 1 :])
        and is_body(text, tokens[at:])
    )
    is_of_state = is_short and keys[at] not in _OF_OFFICE and " ".join(keys[at + 1 :]) in COUNTRIES
    return "ORG" if ends_all and (is_known or (at > 0 and (is_club or is_of_state))) else None
