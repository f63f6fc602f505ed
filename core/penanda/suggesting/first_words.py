"""Words that have a capital only because a sentence begins with them.

Rules, from reading Malay and English news:

* At the start of a sentence a capital tells nothing. A word there counts if it is part of a longer name and
  is none of the words that only begin sentences, and is not written small elsewhere in the text, unless a
  word for a kind of thing follows (*Health Minister*); by itself, if it also stands inside a sentence with
  its capital, is a country, a people or a common given name, or a reporting verb or who represents it
  (*Skudai assemblyman*) follows.
* One before a word that surely begins a name (*Sokongan PBB*) is no part of it, and none is a word for kin
  (*Isteri Azlan*).

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

import regex
from msgspec.structs import replace

from penanda.names.titles import INHERITED, is_title
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.called import THINGS
from penanda.suggesting.joining import CAPITALS
from penanda.suggesting.lands import COUNTRIES, NORP
from penanda.suggesting.named import WRITTEN_AS_ONE
from penanda.suggesting.occupations import OCCUPATIONS
from penanda.suggesting.run import Run
from penanda.suggesting.tokens import Token, is_section, is_site
from penanda.suggesting.usual_words import is_usual

# A word in capitals that is longer is no acronym but opens a caption: "NELAYAN menaikkan hasil".
_SHOUTED_FROM = 3
# "Analysts said", "Penyelidik berkata": plurals, and doers with peN- (Tatabahasa Dewan, "imbuhan peN-").
_COMMON_NOUN = regex.compile(
    r".{3,}[^s']s|(?:peny|peng|pend|penc|penj|pemb|pemi|pemu|pela|peke|pesa|pent|penu).{2,}"
)
# What inquiries and figures do as well as people: "Siasatan mendapati", "Records show".
_OF_FINDINGS = frozenset(
    "mendapati menunjukkan membuktikan show shows showed find finds found suggest suggests suggested indicate"
    " indicates indicated reveal reveals revealed".split()
)
_GENERIC = kinds.HEADS | kinds.TAILS | kinds.ROLE_HEADS
# English names what a body is at its end, so that its first word may well be a usual one.
_ENDS = (kinds.TAILS - kinds.HEADS) | {"minister", "ministry"}
_FARTHEST_END = 6
# "Former assemblyman": no constituency.
# Before a body they are of the office behind it: "Former Umno president".
_NO_MORE = frozenset({"former", "acting", "ex"})
_USUAL_SURNAMES = frozenset({"so", "on", "at"})
_OF_NO_SEAT = (kinds.ROLE_BEFORE | kinds.ROLE_GOES_ON | kinds.TOPICS).union(
    "veteran independent incumbent fellow another".split()
)


def without_first_words(text: str, run: Run, small: set[str], named: set[str]) -> Run | None:
    """The run without the words at its head that are there only as a sentence begins, if any is left."""
    tokens = list(run.tokens)
    starts, before = run.at_sentence_start, run.before
    while tokens and (
        _is_no_name(text, tokens, small, starts=starts) or (starts and _says_what_follows(tokens))
    ):
        before = tokens.pop(0).key
        while tokens and not tokens[0].is_capital:
            before = tokens.pop(0).key
        starts = False
    if not tokens:
        return None
    run = replace(run, tokens=tuple(tokens), before=before, at_sentence_start=starts)
    if starts and len(tokens) == 1 and not stands_alone(text, run, named):
        return None
    return run


def _is_no_name(text: str, tokens: list[Token], small: set[str], *, starts: bool) -> bool:
    key, word = tokens[0].key, text[tokens[0].start : tokens[0].end]
    if _belongs_to_next(tokens) or _begins_person(tokens, starts=starts):
        return False
    is_shouted = word.isupper() and word.isalpha() and len(word) > _SHOUTED_FROM
    if key == "the" and not starts and len(tokens) > 1 and tokens[1].key not in _GENERIC:
        return False  # "told The Zorak"
    if is_usual(key) and not (key == "berita" and len(tokens) > 1 and tokens[1].key in kinds.PAPERS):
        return not word.isupper() or len(word) < 2 or is_shouted
    if is_shouted and starts and len(tokens) > 1 and not text[tokens[1].start : tokens[1].end].isupper():
        return tokens[1].key not in COUNTRIES
    if len(tokens) == 1:
        return key in small and (starts or _is_kind(key) or is_shouted)
    if not starts or _is_kind(key) or key in COUNTRIES or is_title(tuple(token.key for token in tokens), 0):
        return False
    if _ends_as_kind(tokens):
        return False
    if key in small or (key in kinds.KIN and not _is_kind(tokens[1].key)):
        return True
    is_personal = key in kinds.GIVEN_NAMES or key in INHERITED or key in kinds.SURNAMES
    return not is_personal and not (word.isupper() and len(word) > 1) and _begins_name(text, tokens[1:])


def _says_what_follows(tokens: list[Token]) -> bool:
    """Whether it says what the name behind it is, or what is no more: *Virus …*, *Former Umno president*."""
    is_office = not kinds.ROLE_HEADS.isdisjoint(token.key for token in tokens)
    return tokens[0].key in THINGS or (tokens[0].key in _NO_MORE and not is_office)


def _begins_person(tokens: list[Token], *, starts: bool) -> bool:
    """Whether a word that is usually none begins a person's name: *Nor Azlan*, *told So Mei Ling*."""
    key = tokens[0].key
    of_name = key == "nor" or (key in _USUAL_SURNAMES and not starts)
    return of_name and len(tokens) > 1 and tokens[1].is_capital and not _is_kind(tokens[1].key)


def _belongs_to_next(tokens: list[Token]) -> bool:
    """Whether the next word says that this one is part: *Bekas Menteri*, *Court of Appeal*, *Orang Asli*."""
    if len(tokens) == 1:
        return False
    first, second = tokens[0].key, tokens[1].key
    is_body = first in kinds.ORG_TAILS and second == "of"
    is_former = first in kinds.ROLE_BEFORE and second in kinds.ROLE_HEADS
    is_people = f"{first}-{second}" in NORP
    return (
        is_body or is_former or is_people or first in kinds.REPRESENTATIVES or second in kinds.REPRESENTATIVES
    )


def _ends_as_kind(tokens: list[Token]) -> bool:
    """Whether words with a capital, as English writes a name, end in what it is of: *Health Minister*."""
    for token in tokens[1:_FARTHEST_END]:
        if not token.is_capital or token.key in kinds.HEADS or is_section(token.key):
            return False
        if token.key in _ENDS:
            return True
    return False


def _begins_name(text: str, tokens: list[Token]) -> bool:
    """Whether a name begins here for certain, so that the word before it only begins the sentence."""
    key = tokens[0].key
    if tokens[-1].key in kinds.LEGAL_FORMS and key not in kinds.ORG_HEADS:
        return False
    if len(tokens) == 1 and key in kinds.ORG_TAILS | kinds.LOC_TAILS | kinds.EVENT_TAILS | kinds.GPE_TAILS:
        return False
    heads = kinds.ORG_HEADS | kinds.LAW_HEADS | kinds.EVENT_HEADS | kinds.LOC_HEADS | kinds.GPE_HEADS
    alone = COUNTRIES | NORP | kinds.ORG_ALONE
    is_acronym = CAPITALS.fullmatch(text, tokens[0].start, tokens[0].end) is not None
    if len(tokens) > 1 and f"{key}-{tokens[1].key}" in NORP:
        return True
    return (
        key in heads or key in alone or key in kinds.NO_NAME or is_acronym or is_section(key) or is_site(key)
    )


def _is_kind(key: str) -> bool:
    of_many = kinds.ORG_HEADS | kinds.ROLE_HEADS | kinds.LAW_HEADS | kinds.EVENT_HEADS | kinds.ROLE_BEFORE
    return key in of_many or is_section(key) or _is_place_head(key) or key in NORP or key in COUNTRIES


def _is_place_head(key: str) -> bool:
    return key in kinds.LOC_HEADS or key in kinds.GPE_HEADS


def stands_alone(text: str, run: Run, named: set[str]) -> bool:
    """Whether a word that begins a sentence is a name by itself; *named* are those that are inside them."""
    key = run.tokens[0].key
    if key.startswith(("yang-di", "datuk-bandar", "raja-permaisuri")) or is_of_somebody(text, run):
        return True
    if key in _GENERIC | OCCUPATIONS and key not in kinds.ORG_ALONE | COUNTRIES:
        return False
    return (
        CAPITALS.fullmatch(text, run.start, run.end) is not None
        or WRITTEN_AS_ONE.fullmatch(text, run.start, run.end) is not None
        or is_dateline(text, run)
        or key in named
        or key in COUNTRIES
        or key in NORP
        or key in kinds.ORG_ALONE
        or key in kinds.GIVEN_NAMES
        or (run.after in kinds.REPRESENTATIVES and key not in _OF_NO_SEAT)
        or (run.after in kinds.REPORTING - _OF_FINDINGS and _COMMON_NOUN.fullmatch(key) is None)
    )


def is_of_somebody(text: str, run: Run) -> bool:
    """Whether this is an office with *-nya*: *Presidennya, Datuk Azlan*."""
    return run.keys[-1] in kinds.ROLE_HEADS and text.startswith("nya", run.end)


def is_dateline(text: str, run: Run) -> bool:
    """Whether these are words in capitals that the article's first paragraph has before a colon or dash."""
    return run.is_in_dateline and text[run.start : run.end].isupper()
