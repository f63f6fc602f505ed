"""Runs of capitalised words: what may be a name, without saying of what.

Rules, from reading Malay and English news:

* A run is words that begin with a capital and stand beside each other on one line, also after the period of a
  title (*Hj. Ismail*) or an initial.
* Small words belong to it between two capitals: *bin*, *binti*, *a/l* … and *al-*; in the names of
  organisations, offices and laws also *dan*, *and*, *of*, *of the*, *for*, *bagi*, *&*.
* A number belongs to it behind the name of a law or event (*Akta Perairan Pantai 2019*).
* Where a run holds more than one name it is cut: see :mod:`penanda.suggesting.splitting`.
* At the start of a sentence a capital tells nothing. A word there counts if it is part of a longer name and
  is none of the words that only begin sentences, and is not written small elsewhere in the text; by
  itself, if it also stands inside a sentence with its capital, is a country, a people or a common given
  name, or a reporting verb follows it. One before a word that surely begins a name (*Sokongan
  PBB*) is no part of it, and none is a word for kin (*Isteri Azlan*).

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex

from penanda.names.folding import CHILD_OF
from penanda.names.titles import INHERITED, is_title
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.occupations import OCCUPATIONS
from penanda.suggesting.openings import capital_inside_sentences, opens_line, opens_sentence
from penanda.suggesting.run import Run
from penanda.suggesting.splitting import split
from penanda.suggesting.tokens import Token, is_section, tokens_of

_SHORTENED = frozenset(
    """
    dr hj hjh prof mr mrs ms st gen col lt capt kapt mej kol sjn insp supt comm rev jr sr en pn tn ir ts yb
    bt sg kg tg jln lrg tmn pdg b bte ak
    """.split()
)
_ACRONYM = regex.compile(r"\p{Lu}{2,6}")
# A word in capitals that is longer is no acronym but opens a caption: "NELAYAN menaikkan hasil".
_SHOUTED_FROM = 3
# What may stand before the next word: the ending of "Presidennya, Datuk …", "(PN-Arau)", signs.
_UP_TO_NEXT = regex.compile(r"(?:nya|lah|kah)?(?:\s\([^()\n]{1,20}\))?[ \u00a0,’”\"]*+")
_FARTHEST_NEXT = 6
# No name has so many words: of a table in capitals on one line each part is looked at by itself.
_LONGEST = 40
# "Analysts said", "Penyelidik berkata": plurals, and doers with peN- (Tatabahasa Dewan, "imbuhan peN-").
_COMMON_NOUN = regex.compile(
    r".{3,}[^s']s|(?:peny|peng|pend|penc|penj|pemb|pemi|pemu|pela|peke|pesa|pent|penu).{2,}"
)
_COLON = regex.compile(
    r"(?:,\s(?:\d{1,2}\s\p{L}+\.?(?:\s\d{4})?|\p{L}+\.?\s\d{1,2}(?:,\s\d{4})?))?(?:\s\([^()\n]{2,20}\))?"
    r"\s?(?::|\s[–—-]{1,2}\s)"
)
# "Akta 611", "Act 574".
_NUMBERED = frozenset({"akta", "act"})
_JOINING = frozenset({"dan", "and", "of", "the", "for", "bagi", "untuk", "&"})
_GENERIC = kinds.HEADS | kinds.TAILS | kinds.ROLE_HEADS
# "Sultan Zorak Bridge and Wangsa Complex" are two.
_THRONES = frozenset({"sultan", "raja", "king", "queen"})
_JOINS = kinds.ORG_HEADS | kinds.ORG_TAILS | kinds.ROLE_HEADS | kinds.LAW_HEADS | kinds.LAW_TAILS


def runs(text: str, *, stop: Callable[[], bool] = lambda: False) -> Iterator[Run]:
    """The runs of capitalised words in *text*, in order.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    tokens = tokens_of(text, stop=stop)
    small = {token.key for token in tokens if not token.is_capital}
    named = capital_inside_sentences(text, tokens, stop=stop)
    for first, last in unless(stop, _stretches(text, tokens)):
        run = _without_first_words(text, _run(text, tokens, first, last), small, named)
        if run is not None:
            for part in split(run):
                cut_off = part != run and part.at_sentence_start and len(part.tokens) == 1
                is_office = part.keys[0] in kinds.ROLE_HEADS
                if not cut_off or is_office or _stands_alone(text, part, named):
                    yield part


def _stretches(text: str, tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """The indices of the first and the last token of each run, its first words still among them."""
    at = 0
    while at < len(tokens):
        if tokens[at].is_capital:
            first, at = at, _run_end(text, tokens, at)
            yield first, at
        at += 1


def _run_end(text: str, tokens: list[Token], first: int) -> int:
    """The index of the last token of the run that begins at *first*."""
    last = first
    while (following := _next_of(text, tokens, first, last)) is not None and following < first + _LONGEST:
        last = following
    return last


def _next_of(text: str, tokens: list[Token], first: int, last: int) -> int | None:
    """The index of the next capitalised token that belongs to the run, if any does."""
    at = last + 1
    while at < len(tokens) and _beside(text, tokens[at - 1], tokens[at]):
        token = tokens[at]
        if token.is_capital:
            return at if at == last + 1 or _joins(text, tokens, first, last, at) else None
        if token.key.isdigit():
            law = {word.key for word in tokens[first : last + 1]} & (
                kinds.LAW_HEADS | kinds.LAW_TAILS | kinds.EVENT_HEADS | kinds.EVENT_TAILS
            )
            named = law or is_section(tokens[first].key)
            is_number = len(token.key) == 4 or tokens[last].key in _NUMBERED
            return at if named and at == last + 1 and is_number else None
        if token.key not in CHILD_OF and token.key not in _JOINING and token.key != "@":
            return None
        at += 1
    return None


def _beside(text: str, one: Token, other: Token) -> bool:
    between = text[one.end : other.start]
    if between in (" ", "\u00a0") or (between in ("’ ", "' ") and one.key.endswith("s")):
        return True
    if between.startswith(".") and between.strip(" \u00a0") == ".":
        return one.key in _SHORTENED or (one.end - one.start == 1 and one.is_capital)
    return between == "" and (text[one.end - 1] == "." or "@" in (one.key, other.key))


def _joins(text: str, tokens: list[Token], first: int, last: int, at: int) -> bool:
    """Whether the small words between *last* and *at* hold a name together."""
    between = [token.key for token in tokens[last + 1 : at]]
    if all(key in CHILD_OF or key == "@" for key in between):
        return True
    if any(key in CHILD_OF for key in between):
        return False
    following = tuple(token.key for token in tokens[at : at + 2])
    if following[0] in kinds.LAW_HEADS or following[0] == "section" or is_section(following[0]):
        return False
    if is_title(following, 0) or following[0] in kinds.ORG_HEADS | kinds.ROLE_BEFORE | {"perdana"}:
        return False
    if _ACRONYM.fullmatch(text, tokens[at].start, tokens[at].end) and between != ["of"]:
        return False
    words = {token.key for token in tokens[first : last + 1]}
    if words & _THRONES and between == ["of"]:
        return True
    if (words - _THRONES) & _JOINS or is_section(tokens[first].key):
        return between in (["of"], ["of", "the"], ["for"], ["dan"], ["and"], ["&"], ["bagi"], ["for", "the"])
    # "Fisheries and Marine Minister", "Malaysian Media and Press Commission": what they are comes last.
    ahead = {token.key for token in tokens[at : at + 3] if token.is_capital}
    is_short = last == first or (last == first + 1 and tokens[first].key in kinds.NORP | kinds.COUNTRIES)
    return is_short and between in (["and"], ["&"]) and bool(ahead & (kinds.ORG_TAILS | {"minister"}))


def _run(text: str, tokens: list[Token], first: int, last: int) -> Run:
    before = tokens[first - 1].key if first and _beside(text, tokens[first - 1], tokens[first]) else ""
    beyond = _UP_TO_NEXT.match(text, tokens[last].end)
    place = beyond.end() if beyond is not None else -1
    near = tokens[last + 1 : last + _FARTHEST_NEXT]
    after = next((token.key for token in near if token.start == place), "")
    return Run(
        tuple(tokens[first : last + 1]),
        before,
        after,
        opens_line(text, tokens, first),
        opens_sentence(text, tokens[first].start),
    )


def _without_first_words(text: str, run: Run, small: set[str], named: set[str]) -> Run | None:
    """The run without the words at its head that are there only as a sentence begins, if any is left."""
    tokens = list(run.tokens)
    starts = run.at_sentence_start
    while tokens and _is_no_name(text, tokens, small, starts=starts):
        tokens.pop(0)
        while tokens and not tokens[0].is_capital:
            tokens.pop(0)
        starts = False
    if not tokens:
        return None
    run = run._replace(tokens=tuple(tokens), at_sentence_start=starts)
    if starts and len(tokens) == 1 and not _stands_alone(text, run, named):
        return None
    return run


def _is_no_name(text: str, tokens: list[Token], small: set[str], *, starts: bool) -> bool:
    key, word = tokens[0].key, text[tokens[0].start : tokens[0].end]
    if _belongs_to_next(tokens):
        return False
    is_shouted = word.isupper() and len(word) > _SHOUTED_FROM
    if key in kinds.NEVER and not (key == "berita" and len(tokens) > 1 and tokens[1].key in kinds.PAPERS):
        return not word.isupper() or len(word) < 2 or is_shouted
    if is_shouted and starts and len(tokens) > 1 and not text[tokens[1].start : tokens[1].end].isupper():
        return tokens[1].key not in kinds.COUNTRIES
    if len(tokens) == 1:
        return key in small and (starts or _is_kind(key))
    if not starts or _is_kind(key) or is_title(tuple(token.key for token in tokens), 0):
        return False
    if key in small or (key in kinds.KIN and not _is_kind(tokens[1].key)):
        return True
    is_personal = key in kinds.GIVEN_NAMES or key in INHERITED or key in kinds.SURNAMES
    return not is_personal and not (word.isupper() and len(word) > 1) and _begins_name(text, tokens[1:])


def _belongs_to_next(tokens: list[Token]) -> bool:
    """Whether the next word says that this one is part: *Bekas Menteri*, *Court of Appeal*, *Orang Asli*."""
    if len(tokens) == 1:
        return False
    first, second = tokens[0].key, tokens[1].key
    is_body = first in kinds.ORG_TAILS and second == "of"
    is_former = first in kinds.ROLE_BEFORE and second in kinds.ROLE_HEADS
    is_people = f"{first}-{second}" in kinds.NORP
    return (
        is_body or is_former or is_people or first in kinds.REPRESENTATIVES or second in kinds.REPRESENTATIVES
    )


def _begins_name(text: str, tokens: list[Token]) -> bool:
    """Whether a name begins here for certain, so that the word before it only begins the sentence."""
    key = tokens[0].key
    if len(tokens) == 1 and key in kinds.ORG_TAILS | kinds.LOC_TAILS | kinds.EVENT_TAILS | kinds.GPE_TAILS:
        return False
    heads = kinds.ORG_HEADS | kinds.LAW_HEADS | kinds.EVENT_HEADS | kinds.LOC_HEADS | kinds.GPE_HEADS
    alone = kinds.COUNTRIES | kinds.NORP | kinds.ORG_ALONE
    is_acronym = _ACRONYM.fullmatch(text, tokens[0].start, tokens[0].end) is not None
    if len(tokens) > 1 and f"{key}-{tokens[1].key}" in kinds.NORP:
        return True
    return key in heads or key in alone or key in kinds.NO_NAME or is_acronym or is_section(key)


def _is_kind(key: str) -> bool:
    of_many = kinds.ORG_HEADS | kinds.ROLE_HEADS | kinds.LAW_HEADS | kinds.EVENT_HEADS | kinds.ROLE_BEFORE
    return (
        key in of_many
        or is_section(key)
        or _is_place_head(key)
        or key in kinds.NORP
        or key in kinds.COUNTRIES
    )


def _is_place_head(key: str) -> bool:
    return key in kinds.LOC_HEADS or key in kinds.GPE_HEADS


def _stands_alone(text: str, run: Run, named: set[str]) -> bool:
    key = run.tokens[0].key
    if key.startswith(("yang-di", "datuk-bandar")) or is_of_somebody(text, run):
        return True
    if key in _GENERIC | OCCUPATIONS and key not in kinds.ORG_ALONE | kinds.COUNTRIES:
        return False
    return (
        _ACRONYM.fullmatch(text, run.start, run.end) is not None
        or is_dateline(text, run)
        or key in named
        or key in kinds.COUNTRIES
        or key in kinds.NORP
        or key in kinds.ORG_ALONE
        or key in kinds.GIVEN_NAMES
        or (run.after in kinds.REPORTING and _COMMON_NOUN.fullmatch(key) is None)
    )


def is_of_somebody(text: str, run: Run) -> bool:
    """Whether this is an office with *-nya*: *Presidennya, Datuk Azlan*."""
    return run.keys[-1] in kinds.ROLE_HEADS and text.startswith("nya", run.end)


def is_dateline(text: str, run: Run) -> bool:
    """Whether these are the words in capitals that open a paragraph, before a colon or a dash."""
    at_colon = run.opens_line and _COLON.match(text, run.end) is not None
    return at_colon and text[run.start : run.end].isupper()
