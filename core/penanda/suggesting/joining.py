"""How far a run of capitalised words reaches: what may stand between two of them.

Rules, from reading Malay and English news:

* Words beside each other on one line belong together, also after the period of a title (*Hj. Ismail*) or an
  initial. A word for a company's form ends its name: *Zorak Sdn Bhd dan Lina Bhd* are two.
* Small words belong to it between two capitals: *bin*, *binti*, *a/l* …, *al-*, *da*, *van*; in the names of
  organisations, offices, laws, churches and seas also *dan*, *and*, *of*, *of the*, *for*, *bagi*, *&*.
* A number belongs to it behind the name of a law or event (*Akta Perairan Pantai 2019*), and of a place where
  nothing is counted behind it (*Lorong Zorak 5, Ipoh*).
* Brackets belong to it in the name of a company (*Zorak (M) Sdn Bhd*), that say what changes a law (*Akta
  Zorak (Pindaan) 2024*, *Zorak (Amendment) Bill*) or of which service a rank is (*Kapten (PA) Zorak*);
  quotation marks round what somebody is called between the names (*Zorak “Mat” Lina*).
* Commas belong to it between what a minister is of: *Women, Family and Community Development Minister*.
* *Women's*, *Magistrate's* and the like belong to the kind of thing behind them: *Women's Cup*.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from penanda.names.folding import CHILD_OF
from penanda.names.titles import is_title
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.lands import COUNTRIES, NORP
from penanda.suggesting.tokens import Token, is_section
from penanda.suggesting.usual_words import is_usual

CAPITALS = regex.compile(r"\p{Lu}{2,6}")
"""Letters that may be a name by themselves."""

_SHORTENED = frozenset(
    """
    dr hj hjh prof mr mrs ms st gen col lt capt kapt mej kol sjn insp supt comm rev jr sr en pn tn ir ts yb
    bt sg kg tg jln lrg tmn pdg b bte ak ab abd md mohd muhd ybhg yab
    """.split()
)
# No name has so many words: of a table in capitals on one line each part is looked at by itself.
_LONGEST = 40
# "Akta 611", "Act 574".
_NUMBERED = frozenset({"akta", "act"})
_WITH_NUMBERS = kinds.LOC_HEADS | kinds.GPE_HEADS | frozenset("klinik hospital sekolah sk smk".split())
# "Klinik Zorak 9, …", not "Di Kampung Zorak 9 orang …".
_ENDS = regex.compile(r"[,.;:)\n”\"]|\Z")
# The name of an office: "Menteri di Jabatan Perdana Menteri".
_IN_DEPARTMENT = ["menteri", "di", "jabatan"]
_JOINING = frozenset({"dan", "and", "of", "the", "for", "bagi", "untuk", "&"})
# "Zorak da Silva", "Lina van der Berg".
_OF_FAMILIES = frozenset("da de del dela dos du van von der den".split())
# Behind one of these a body has its whole name: "Zorak Council and Lina Trust".
_WHOLE = frozenset(
    "association university college council commission committee agency authority board bureau union party"
    " foundation society federation company corporation court hospital bank organisation organization".split()
)
# "Sultan Zorak Bridge and Wangsa Complex" are two.
_THRONES = frozenset({"sultan", "raja", "king", "queen"})
_OF_PLACES = frozenset("church temple mosque cathedral strait straits bay gulf port isle".split())
_LAWS = kinds.LAW_HEADS | kinds.LAW_TAILS
_JOINS = kinds.ORG_HEADS | kinds.ORG_TAILS | kinds.ROLE_HEADS | _LAWS
_OWNERS = frozenset(
    "women men children people workers teachers consumers magistrate coroner president minister attorney king"
    " queen sultan governor mayor".split()
)
_OWNED = kinds.ORG_TAILS | kinds.EVENT_TAILS | kinds.LOC_TAILS | kinds.LAW_TAILS
_FARTHEST_TAIL = 4
_BEFORE_KIND = NORP | COUNTRIES | kinds.ROLE_BEFORE
_ENDS_OF_TWO = kinds.ORG_TAILS | kinds.LAW_TAILS | {"minister"}

_WORDS = r"\p{Lu}[\p{L}-]*(?:\s(?:and|dan|of|\p{Lu}[\p{L}-]*)){0,5}"
_BRACKETED = regex.compile(rf"\s\((?:{_WORDS})\.?\)\s(?P<on>\p{{Lu}}\p{{L}}*|\d{{4}}(?!\d))")
_NICKNAMED = regex.compile(
    r"\s(?:[“\"]\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)?[”\"]|[‘']\p{Lu}\p{L}*[’'])\s(?P<on>\p{Lu}\p{Ll})"
)
_TOPIC = r"\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?"
_LISTED = regex.compile(
    rf"(?:,\s(?P<topic>{_TOPIC})){{1,2}},?\s"
    r"(?:(?:and|&)\s(?:\p{Lu}\p{Ll}+\s){1,3}(?P<on>Minist(?:er|ry))\b|dan\s(?P<malay>\p{Lu}))"
)
_MINISTERS = frozenset({"menteri", "kementerian"})
_OWNS = regex.compile(r"['’]s\s")


def run_end(text: str, tokens: Sequence[Token], first: int) -> int:
    """The index of the last token of the run that begins at *first*."""
    last = first
    while (following := _next_of(text, tokens, first, last)) is not None and following < first + _LONGEST:
        last = following
    return last


def beside(text: str, one: Token, other: Token) -> bool:
    """Whether two words stand right beside each other."""
    between = text[one.end : other.start]
    if between in (" ", "\u00a0") or (between in ("’ ", "' ") and one.key.endswith("s")):
        return True
    if between.startswith(".") and between.strip(" \u00a0") == ".":
        return one.key in _SHORTENED or (one.end - one.start == 1 and one.is_capital)
    return between == "" and (text[one.end - 1] == "." or "@" in (one.key, other.key))


def _next_of(text: str, tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The index of the next capitalised token that belongs to the run, if any does."""
    at = last + 1
    if text[tokens[last].end - 1] == "." and tokens[last].key in kinds.LEGAL_FORMS:
        goes_on = at < len(tokens) and tokens[at].key in kinds.LEGAL_FORMS
        return at if goes_on and beside(text, tokens[last], tokens[at]) else None
    if at < len(tokens) and not beside(text, tokens[last], tokens[at]):
        return _behind_signs(text, tokens, first, last)
    while at < len(tokens) and beside(text, tokens[at - 1], tokens[at]):
        token = tokens[at]
        if token.is_capital:
            return at if at == last + 1 or _joins(text, tokens, first, last, at) else None
        if token.key.isdigit():
            law = {word.key for word in tokens[first : last + 1]} & (
                _LAWS | kinds.EVENT_HEADS | kinds.EVENT_TAILS
            )
            named = law or is_section(tokens[first].key)
            is_number = len(token.key) == 4 or tokens[last].key in _NUMBERED
            if tokens[first].key in _WITH_NUMBERS and _ENDS.match(text, token.end):
                return at if at == last + 1 else None
            return at if named and at == last + 1 and is_number else None
        if [word.key for word in tokens[last : at + 2]] == _IN_DEPARTMENT:
            return at + 1
        if token.key not in CHILD_OF | _JOINING | _OF_FAMILIES and token.key != "@":
            return None
        at += 1
    return None


def _joins(text: str, tokens: Sequence[Token], first: int, last: int, at: int) -> bool:
    """Whether the small words between *last* and *at* hold a name together."""
    between = [token.key for token in tokens[last + 1 : at]]
    if all(key in CHILD_OF or key == "@" for key in between):
        return True
    if all(key in _OF_FAMILIES for key in between):
        return tokens[first].key not in kinds.HEADS
    if any(key in CHILD_OF for key in between):
        return False
    is_and = between[-1] in ("dan", "and", "&")
    keys = [token.key for token in tokens[first : last + 1]]
    if _is_whole(keys, is_and=is_and) or (between == ["and"] and _ends_in_holder(keys)):
        return False
    if _begins_another(tokens[at : at + 2], is_and=is_and):
        return False
    if between[-1] in ("dan", "and") and _begins_person(tokens[at : at + _FARTHEST_TAIL]):
        return False
    if CAPITALS.fullmatch(text, tokens[at].start, tokens[at].end) and between != ["of"]:
        return False
    return _belongs_to_kind(text, tokens, (first, last), at)


def _is_whole(keys: Sequence[str], *, is_and: bool) -> bool:
    """Whether nothing can go on with a name but what stands right beside it."""
    ends = keys[-1] in _WHOLE or keys[-1].isdigit() or " ".join(keys) in COUNTRIES
    return keys[-1] in kinds.LEGAL_FORMS or (is_and and ends)


def _ends_in_holder(keys: Sequence[str]) -> bool:
    """Whether a person stands behind an office at the end of what it is of: *Zorak CEO Lina Musa*."""
    head = next((at for at, key in enumerate(keys) if key in kinds.ROLE_HEADS | kinds.ROLE_BEFORE), 0)
    behind = keys[head + 1 :]
    return head > 0 and len(behind) > 1 and kinds.ROLE_GOES_ON.isdisjoint(behind) and "of" not in behind


def _begins_another(tokens: Sequence[Token], *, is_and: bool) -> bool:
    """Whether a name of its own begins behind small words."""
    keys = tuple(token.key for token in tokens)
    if keys[0] in kinds.LAW_HEADS | kinds.NO_NAME or is_section(keys[0]):
        return True
    is_land = is_and and bool({keys[0], " ".join(keys)} & COUNTRIES)
    return is_land or is_title(keys, 0) or keys[0] in kinds.ORG_HEADS | kinds.ROLE_BEFORE | {"perdana", "the"}


def _begins_person(tokens: Sequence[Token]) -> bool:
    """Whether a common name and another one stand there, of nothing that is called by people."""
    keys = {token.key for token in tokens}
    is_name = tokens[0].key in kinds.GIVEN_NAMES | kinds.SURNAMES and all(
        one.is_capital for one in tokens[:2]
    )
    return is_name and len(tokens) > 1 and keys.isdisjoint(kinds.TAILS | kinds.LEGAL_FORMS)


def _belongs_to_kind(text: str, tokens: Sequence[Token], span: tuple[int, int], at: int) -> bool:
    """Whether a word for a kind of thing, before or behind small words, holds them in its name."""
    first, last = span
    between = [token.key for token in tokens[last + 1 : at]]
    words = {token.key for token in tokens[first : last + 1]}
    if words & _THRONES and between == ["of"]:
        return True
    if tokens[last].key in _OF_PLACES and between in (["of"], ["of", "the"]):
        return True
    if (words - _THRONES) & _JOINS or is_section(tokens[last].key):  # also "Under Section 4"
        return between in (["of"], ["of", "the"], ["for"], ["dan"], ["and"], ["&"], ["bagi"], ["for", "the"])
    while first < last and is_usual(tokens[first].key):
        first += 1
    is_short = last == first or (last == first + 1 and tokens[first].key in _BEFORE_KIND)
    if is_short and between == ["of"]:
        return _is_law_ahead(text, tokens, at)  # "Destruction of Disease-Bearing Insects Act"
    # "Fisheries and Marine Minister", "Media and Press Commission", "… Act": what they are comes last.
    ahead = {token.key for token in tokens[at : at + 3] if token.is_capital}
    return is_short and between in (["and"], ["&"]) and bool(ahead & _ENDS_OF_TWO)


def _is_law_ahead(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether the words from *at* on, all with a capital, end in a word for a law."""
    for one, other in zip(tokens[at : at + 5], tokens[at + 1 : at + 6], strict=False):
        if not (one.is_capital and other.is_capital and beside(text, one, other)):
            return False
        if other.key in kinds.LAW_TAILS:
            return True
    return False


def _behind_signs(text: str, tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The index of the token with which the run goes on behind brackets, quotes, commas or *'s*."""
    end = tokens[last].end
    keys = {token.key for token in tokens[first : last + 1]}
    if text[end : end + 1] in "'’":
        owned = tokens[last + 1 : last + 1 + _FARTHEST_TAIL]
        is_owner = tokens[last].key in _OWNERS and _OWNS.fullmatch(text, end, tokens[last + 1].start)
        return last + 1 if is_owner and owned[0].is_capital and _has_tail(owned) else None
    if (bracketed := _BRACKETED.match(text, end)) is not None:
        on = bracketed["on"]
        is_law = on.lower() in kinds.LAW_TAILS or (on.isdigit() and not keys.isdisjoint(_LAWS))
        of_rank = is_title((tokens[last].key, "x"), 0) and not on.isdigit()
        goes_on = is_law or of_rank or on.lower() in kinds.LEGAL_FORMS
        return _index_at(tokens, last, bracketed.start("on")) if goes_on else None
    if (nicknamed := _NICKNAMED.match(text, end)) is not None and keys.isdisjoint(kinds.HEADS | kinds.TAILS):
        return _index_at(tokens, last, nicknamed.start("on"))
    if (listed := _LISTED.match(text, end)) is not None and _all_topics(listed.captures("topic")):
        malay = listed["malay"] is not None
        if not malay or not keys.isdisjoint(_MINISTERS):
            return _index_at(tokens, last, listed.start("malay" if malay else "on"))
    return None


def _has_tail(tokens: Sequence[Token]) -> bool:
    return any(token.is_capital and token.key in _OWNED for token in tokens)


def _all_topics(listed: Sequence[str]) -> bool:
    """Whether what stands between commas is what ministries are of."""
    return all(words.lower().split()[0] in kinds.TOPICS | kinds.ROLE_GOES_ON for words in listed)


def _index_at(tokens: Sequence[Token], last: int, start: int) -> int | None:
    near = range(last + 1, min(last + 1 + _LONGEST, len(tokens)))
    return next((at for at in near if tokens[at].start == start), None)
