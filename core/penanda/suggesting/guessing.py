"""Which label a run of capitalised words is likely to have, so that one key can accept it.

Rules, in the order in which they are tried; the first that fits decides. The words they go by, with their
sources, are in :mod:`penanda.suggesting.vocabulary`.

1. The words before the colon that opens a paragraph, in capitals, are a place (a dateline): GPE.
2. A title before it (*Datuk Seri*, *Dr*), *bin*, *a/l*, *al-*: PERSON.
3. A country: GPE. A people or religion: NORP.
4. *Akta …*, *Seksyen 16 Akta …*, *… Act*: LAW. A word for an organisation in front (*Kementerian …*) or at
   the end (*… Association*, *… Sdn Bhd*), or one that is an organisation by itself (*Parlimen*): ORG.
5. *Perang …*, *… Cup*: EVENT. *Sungai …*, *… River*: LOC. *Kampung …*, *… City*: GPE.
6. *Yang di-Pertuan Agong*, *Sultan of Selangor*, *Mufti Perak*, a constituency with its office (*Putrajaya
   MP*, *Ahli Parlimen Bangi*): ROLE. An office in front (*Menteri …*) or at the end (*… Minister*), with the
   state, the letters of the party or a body such as *Hamas* behind it: ROLE, and what follows the office and
   is no part of it: PERSON.
7. A common given name or Chinese surname with more words, an office before, an age behind (*Salmah, 58,*),
   a reporting verb behind but for a place by rule 8 (*driver from Ipoh, said*): PERSON.

These are sure, a dateline and a country most; what follows is a guess that gives way to what the same
words, or a longer name that holds them, are elsewhere in the article:

8. Two to six capitals (*PBB*): ORG. Behind *di*, *ke*, *dari*, *in*, *at*, *from*, *to*, *, of*, or with its
   state behind it (*Raub, Pahang*): GPE. Up to four words: PERSON; else ORG.
9. A guess beside a place in a list of places (*from Leeds, Bristol and Norwich*) is a place as well.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import regex

from penanda.names.folding import CHILD_OF, folded
from penanda.names.titles import HEADS_OF_TWO, INHERITED, TITLES, is_title
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.runs import Run, is_dateline
from penanda.suggesting.tokens import Token, is_section

_MOST_OF_PERSON = 4
_MOST_OF_SEAT = 3
_AGE = regex.compile(r",\s(?:\d{1,3})(?:\stahun)?[,.)]|\s\(\d{1,2}\)")
_ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{N}&]{1,5}")
# "RM300", "RM300k".
_AMOUNT = regex.compile(r"(?:rm|rp|usd|myr|sgd|eur)\d")
_THRONES = frozenset({"sultan", "raja", "king", "queen", "mufti"})
# COP28, PRU15, GE15: conferences and elections by their letters and number.
_NUMBERED = regex.compile(r"(?:cop|pru|prn|prk|ge)-?\d{1,2}")
_THE = regex.compile(r"\b[Tt]he\s\Z")  # no person is called so: "The Edge"
# "33, of Ipoh": where somebody is from.
_OF_A_PLACE = regex.compile(r",\sof\s\Z")
# "(PN-Arau)": the seat of a member of Parliament.
_OF_A_PARTY = regex.compile(r"\(\p{Lu}{2,8}-\Z")
_BEFORE_STATE = regex.compile(r",\s(\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+)?)")
_DATE_WORDS = frozenset(
    """
    januari februari mac april mei jun julai ogos september oktober november disember january february march
    may june july august october december jan feb mac apr jul aug sep sept okt oct nov dis dec am pm
    isnin selasa rabu khamis jumaat sabtu ahad monday tuesday wednesday thursday friday saturday sunday
    """.split()
)


CERTAIN, SURE, WEAK = 2, 1, 0


class Named(NamedTuple):
    """Words that may be a name, and of what; a guess gives way to one that is surer."""

    tokens: tuple[Token, ...]
    label: str
    sureness: int

    @property
    def start(self) -> int:
        """Where it starts."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.tokens[-1].end


def guess(text: str, run: Run, *, role_before: bool) -> tuple[Named, ...]:
    """What *run* may be: one name, or an office and the person behind it; nothing for a date or amount.

    *role_before* says that an office stands right before the run.
    """
    keys = run.keys
    if all(key in _DATE_WORDS for key in keys) or any(_AMOUNT.match(key) for key in keys):
        return ()
    if text.startswith("$", run.end):  # "US$3 billion"
        return ()
    if len(keys) == 1 and (run.end - run.start == 1 or keys[0] in kinds.NO_NAME):
        return ()
    if is_dateline(text, run):
        return (Named(run.tokens, "GPE", CERTAIN),)
    if keys[0] in _THRONES and " ".join(key for key in keys[1:] if key != "of") in kinds.COUNTRIES:
        return (Named(run.tokens, "ROLE", SURE),)
    office = _office(text, run)
    if office:
        return office
    sure = _sure_label(text, run, role_before)
    if sure is None:
        return (Named(run.tokens, _weak_label(text, run), WEAK),)
    return (Named(run.tokens, sure, CERTAIN if " ".join(keys) in kinds.COUNTRIES else SURE),)


def _sure_label(text: str, run: Run, role_before: bool) -> str | None:
    keys = run.keys
    if len(keys) > 1 and is_title(keys, 0):
        return "PERSON"
    if any(key in CHILD_OF or key == "@" for key in keys[1:-1]) or _has_article(keys[1:]):
        return "PERSON"
    if " ".join(keys) in kinds.COUNTRIES:
        return "GPE"
    if all(key in kinds.NORP for key in keys):
        return "NORP"
    return _kind(keys) or ("PERSON" if _is_personal(text, run, role_before) else None)


def _kind(keys: tuple[str, ...]) -> str | None:
    """What a word in front or at the end says a name is of."""
    first, last = keys[0], keys[-2] if keys[-1].isdigit() and len(keys) > 1 else keys[-1]
    if len(keys) == 1:
        return "EVENT" if _NUMBERED.fullmatch(first) else "ORG" if first in kinds.ORG_ALONE else None
    if is_section(first):
        return "LAW"
    if any(key in ("of", "for") and before in kinds.ORG_TAILS for before, key in pairwise(keys)):
        return "ORG"  # "Institute of Marine Studies"
    for label, heads, tails in (
        ("LAW", kinds.LAW_HEADS, kinds.LAW_TAILS),
        ("EVENT", kinds.EVENT_HEADS, kinds.EVENT_TAILS),
        ("LOC", frozenset(), kinds.LOC_TAILS),
        ("ORG", kinds.ORG_HEADS | kinds.PAPERS, kinds.ORG_TAILS | kinds.PAPERS | kinds.LEGAL_FORMS),
        ("LOC", kinds.LOC_HEADS, frozenset()),
        ("GPE", kinds.GPE_HEADS, kinds.GPE_TAILS),
    ):
        if first in heads or last in tails:
            return label
    return None


def _is_personal(text: str, run: Run, role_before: bool) -> bool:
    keys = run.keys
    if len(keys) > _MOST_OF_PERSON or text[run.start : run.end].isupper():
        return False
    common = keys[0] in kinds.GIVEN_NAMES or keys[0] in INHERITED
    if common or (len(keys) in (2, 3) and keys[0] in kinds.SURNAMES):
        return True
    if role_before or _AGE.match(text, run.end) is not None:
        return True
    return run.after in kinds.REPORTING and not _is_placed(text, run)


def _is_placed(text: str, run: Run) -> bool:
    """Whether the words before a name, or a state behind it, say that it is a place."""
    if run.before in kinds.PLACE_BEFORE or _OF_A_PLACE.search(text[max(0, run.start - 5) : run.start]):
        return True
    if _OF_A_PARTY.search(text[max(0, run.start - 10) : run.start]):
        return True
    if run.before == "of" and run.after in kinds.REPORTING:
        return True
    state = _BEFORE_STATE.match(text, run.end)
    return state is not None and folded(state[1]) in kinds.COUNTRIES


def _has_article(keys: tuple[str, ...]) -> bool:
    return any(key.startswith(("al-", "el-")) for key in keys)


def _weak_label(text: str, run: Run) -> str:
    if len(run.tokens) == 1 and _ACRONYM.fullmatch(text, run.start, run.end):
        return "ORG"
    if len(run.tokens) == 1 and run.keys[0] in kinds.LOC_HEADS:
        return "LOC"
    if len(run.tokens) == 1 and run.keys[0] in kinds.LAW_HEADS:
        return "LAW"
    if _is_placed(text, run):
        return "GPE"
    return (
        "PERSON"
        if len(run.tokens) <= _MOST_OF_PERSON and not _THE.search(text[max(0, run.start - 5) : run.start])
        else "ORG"
    )


def _office(text: str, run: Run) -> tuple[Named, ...]:
    """An office, and the person whose name goes on behind it."""
    keys = run.keys
    styled = keys[0] in kinds.STYLES and keys[1:2] != () and keys[1] in kinds.ROLE_HEADS - TITLES
    if keys[0] in kinds.ORG_HEADS - kinds.ROLE_HEADS - {"pegawai"} or (is_title(keys, 0) and not styled):
        return ()
    first = next((at for at, key in enumerate(keys) if key in kinds.ROLE_HEADS), None)
    if first is None:
        return ()
    if first and keys[0] in kinds.LOC_HEADS | kinds.GPE_HEADS and keys[first] not in kinds.REPRESENTATIVES:
        return ()
    if len(keys) == 1:
        before_person = keys[0] not in TITLES and (is_title((run.after, "x"), 0) or run.after in HEADS_OF_TWO)
        is_office = before_person or keys[0].startswith("yang-di")
        return (Named(run.tokens, "ROLE", SURE),) if is_office else ()
    end = _office_end(keys, first)
    seat = _seat_length(text, run.tokens[end:])
    rest = run.tokens[end + seat :]
    if seat:
        end += seat
    elif rest and _goes_on_as_office(text, run, keys[first:end], [token.key for token in rest]):
        end, rest = len(keys), ()
    named = [Named(run.tokens[:end], "ROLE", SURE)]
    if rest:
        named.append(Named(rest, "PERSON", SURE))
    return tuple(named)


def _seat_length(text: str, tokens: tuple[Token, ...]) -> int:
    """How many words behind an office are the state or the body it is of, before a person of two words."""
    for length in range(min(len(tokens) - 2, _MOST_OF_SEAT), 0, -1):
        seat = " ".join(token.key for token in tokens[:length])
        if (
            seat in kinds.COUNTRIES
            or seat in kinds.ORG_ALONE
            or (length == 1 and _ACRONYM.fullmatch(text, tokens[0].start, tokens[0].end))
        ):
            return length
    return 0


def _office_end(keys: tuple[str, ...], first: int) -> int:
    end = first + 1
    while end < len(keys):
        goes_on = keys[end] in kinds.ROLE_HEADS or keys[end] in kinds.ROLE_GOES_ON
        if keys[end] in ("dan", "and", "of", "the", "for", "&", "bagi") and end + 1 < len(keys):
            end += 2
        elif goes_on:
            end += 1
        else:
            break
    return end


def _goes_on_as_office(text: str, run: Run, office: tuple[str, ...], rest: list[str]) -> bool:
    """Whether the words behind an office say of what: an organisation, a place, or a name follows it."""
    if rest[0] in kinds.ORG_HEADS or " ".join(rest) in kinds.COUNTRIES or _kind(tuple(rest)) is not None:
        return True
    first = run.tokens[-len(rest)]
    is_body = _ACRONYM.fullmatch(text, first.start, first.end) is not None
    if is_body and (len(rest) == 1 or " ".join(rest[1:]) in kinds.COUNTRIES):
        return True
    behind = text[run.end : run.end + 2]
    if behind[:1] in (",", " ") and (run.after in HEADS_OF_TWO or is_title((run.after, "x"), 0)):
        return True
    # "Ahli Parlimen Bangi, Syahredzan Johan": the constituency of up to three words.
    seat = office == ("ahli", "parlimen") or (office == ("adun",) and run.keys[0] == "adun")
    is_personal = rest[0] in kinds.GIVEN_NAMES or rest[0] in kinds.SURNAMES
    return seat and len(rest) <= _MOST_OF_SEAT and not is_personal
