"""The words of a text as names are read from them: without clitics, titles and letters kept whole.

Rules, beside those of :mod:`penanda.text.clitics`:

* *Dato'* keeps the apostrophe that belongs to its spelling (Wikipedia, "Malay styles and titles"); at the end
  of any other word it is a quotation mark, also where a particle stands behind it (*Selangor'lah*).
* A name in *-lah* or *-kah* (*Siti Zailah*) is whole unless it also stands without (*Azlanlah*, *Azlan*), is
  in capitals or a land's (*PBBlah*, *Kuala Lumpurlah*).
* English contractions (*I'll*, *we've*, *isn't*) are the word before the apostrophe (Quirk et al., A
  Comprehensive Grammar of the English Language, 3.23, 3.32).
* *Yang di-Pertuan Agong*, *Yang Dipertua* … are one word, the name of an office (Federal Constitution of
  Malaysia, Article 32; state constitutions); so are *Raja Permaisuri Agong*, *Datuk Bandar*, a mayor, *Guru
  Besar*, who heads a school, and *SJK(C)*, a kind of school (Education Act 1996).
* *Israel-Palestin* and *Kuala Lumpur-Ipoh* have two words at the hyphen, and so has *(PN-Arau)*, as reports
  from Parliament name party and seat; of *Johor-based* and *Israeli-backed* the first part is the word.
* A soft hyphen, which web pages put where a word may be broken, parts nothing; Chinese and the like that
  follow a word of another script do (``OPEC表示``): see :mod:`penanda.text.words`.
* *RM300* and the like have no capital: no name goes on with them (*mendenda Zorak RM300*).
* The form of a company has the period that cuts it short, unless a sentence may end there: *Sdn. Bhd.*, but
  *Zorak Inc*.
* Addresses of the web and of mail and what people are called by there (*@zorak*) are one word and no name; a
  site that is called by its address is one: *Sebenarnya.my*.
* *Seksyen 233(1)* of an act, or *Perkara 8(2)* of a constitution, that is named behind it is one word, the
  head of the name of a law.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import regex

from penanda.names.folding import folded
from penanda.stopping import unless
from penanda.suggesting.lands import COUNTRIES
from penanda.text.clitics import stem_length
from penanda.text.words import script_runs

_SECTION = (
    r"(?:Seksyen|Section|Perkara|Artikel|Article|Fasal|Clause)[ \u00a0]\d{1,4}\p{Lu}?(?:\(\w{1,4}\))*+"
    r"(?=[ \u00a0](?:Akta|Kanun|Enakmen|Ordinan|Perlembagaan|Peraturan|\p{Lu}{2,6}[ \u00a0]\d{4})\b"
    r"|[ \u00a0]of[ \u00a0]the[ \u00a0](?:[\p{L}&-]+[ \u00a0]){0,8}?(?:Act|Code|Constitution)\b)"
)
_FORM = (
    r"(?i:sdn|pte|co)\.(?=[ \u00a0]?(?i:bhd|ltd)\b)"
    r"|(?i:bhd|ltd|inc|corp|co)\.(?:(?=[,)]|[ \u00a0]\p{Ll})(?<!(?i:sdn|pte|co)[ \u00a0](?i:bhd|ltd)\.)"
    r"|(?<=\.[ \u00a0]?(?i:bhd|ltd)\.))"
)
# Names and labels as long as they may be (RFC 5321, 4.5.3.1.1; RFC 1035, 2.3.4).
_HOST = (
    r"[\p{L}\p{N}-]{1,63}+(?:\.(?:com|org|net|gov|edu|info|io|tv|asia|news|my|sg|uk|id))++(?![\p{L}\p{N}])"
)
_ADDRESS = (
    rf"(?:(?i:https?://|www\.)|{_HOST}/)[^\s“”\"<>]++"
    r"|[\p{L}\p{N}._+-]{1,64}+@[\p{L}\p{N}-]{1,63}+\.[\p{L}\p{N}.-]++|(?<![^\s(“\"])@\w{2,}"
)
_TOKEN = regex.compile(
    rf"(?=[\p{{L}}\p{{N}}_+-]{{0,64}}+[.:@])(?:{_ADDRESS}|{_HOST})|{_SECTION}|{_FORM}|"
    r"Yang\s[Dd]i-?\s?[Pp]ertuan?(?:\s(?:Agong|Besar))?(?=nya\b|\P{L}|\Z)|(?:Datuk\sBandar|Guru\sBesar|Raja\sPermaisuri\sAgong)(?!\p{L})|SJK\s?\([CT]\)|[Dd][Aa][Tt][Oo]['’‘ʼ](?![\p{L}\p{N}])"
    r"|(?:\p{Lu}\.){2,}|(?i:a/[lp]|[sd]/o)(?!\p{L})"
    r"|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+(?:(?:['’‘ʼ\u00ad]|[‐‑-]['’‘ʼ]?)[\p{L}\p{M}\p{N}]++)*+|[&@]"
)
_IS_SITE = regex.compile(_HOST)
_IS_ADDRESS = regex.compile(_ADDRESS)
_ARTICLE = regex.compile(r"(?:al|el|as|ash|asy|at|ath|ad|an|ar|az)[-‐‑]\p{Lu}", regex.IGNORECASE)
_CONTRACTION = regex.compile(r"(?:n['’]t|['’](?:ll|ve|re|d|m))\Z", regex.IGNORECASE)
_COMPOUND = regex.compile(
    r"(?<=\p{L})[‐‑-](?:based|born|led|backed|linked|owned|run|controlled|style|wide|trained|bound|made|era|funded"
    r"|sponsored|educated|occupied|registered|listed|affiliated|aligned)\Z"
)
_PREFIXES = frozenset("anti pro trans pan non inter intra mid ex sub sino indo anglo afro".split())
_SEAT = regex.compile(r"\(\p{Lu}{2,8}-(?=\p{Lu})")
_PARTICLE = regex.compile(r"[lk]ah(?![\p{L}\p{N}])")
_AMOUNT = regex.compile(r"(?:RM|Rp|USD|MYR|SGD|EUR)\d", regex.IGNORECASE)
_APOSTROPHES = "'’‘ʼ"
_OF_LANDS = frozenset(word for name in COUNTRIES for word in name.split())


class Token(NamedTuple):
    """A word of a text, its clitics left outside; ``key`` is the word folded."""

    start: int
    end: int
    key: str
    is_capital: bool


def tokens_of(text: str, *, stop: Callable[[], bool] = lambda: False) -> list[Token]:
    """The words of *text*, in order. Raises :class:`penanda.stopping.Stopped` soon after *stop* is true."""
    found = unless(stop, _TOKEN.finditer(text))
    words = (word for one in found for word in _of_one_script(text, *one.span()))
    tokens = [token for word in words for token in _tokens(text, *word)]
    particles = {
        at: particle.end()
        for at, token in enumerate(unless(stop, tokens))
        if (particle := _PARTICLE.match(text, token.end)) is not None
    }
    bare = {token.key for at, token in enumerate(tokens) if at not in particles} if particles else set()
    for at, end in particles.items():
        tokens[at] = _with_ending(text, tokens[at], end, bare)
    return tokens


def is_site(key: str) -> bool:
    """Whether a word, folded, is a site that is called by its address."""
    return _IS_SITE.fullmatch(key) is not None


def is_section(key: str) -> bool:
    """Whether a word, folded, is the section of an act, with its number."""
    return key.startswith(("seksyen-", "section-", "perkara-", "artikel-", "article-", "fasal-", "clause-"))


def _with_ending(text: str, token: Token, end: int, bare: AbstractSet[str]) -> Token:
    """A capitalised word with what looks like its particle up to *end*, unless it also stands without one."""
    if not token.is_capital or token.key in bare | _OF_LANDS or text[token.start : token.end].isupper():
        return token
    return Token(token.start, end, folded(text[token.start : end]), is_capital=True)


def _of_one_script(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    return [(start, end)] if text[start:end].isascii() else script_runs(text, start, end)


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The word as one token, or as two: countries (*Israel-Palestin*), a party and its seat (*PN-Arau*)."""
    first, hyphen, second = text[start:end].partition("-")
    of_body = first.isupper() and not second.isupper()  # "WWF-Malaysia"
    is_way = folded(second) in COUNTRIES and folded(first) not in _PREFIXES and not of_body
    is_pair = is_way or folded(first) in COUNTRIES or _SEAT.match(text, max(0, start - 1), end) is not None
    if hyphen and is_pair and first[:1].isupper() and second[:1].isupper():
        yield _token(text, start, start + len(first))
        yield _token(text, start + len(first) + 1, end)
    else:
        yield _token(text, start, end)


def _token(text: str, start: int, end: int) -> Token:
    word = text[start:end]
    is_name = _AMOUNT.match(word) is None and _IS_ADDRESS.match(word) is None
    is_capital = (word[0].isupper() and is_name) or _ARTICLE.match(word) is not None
    if word[-1] not in ".)" and word[-1] not in _APOSTROPHES:
        end = start + _stem_length(_COMPOUND.sub("", word))
    key = "-".join(folded(text[start:end]).split())
    return Token(start, end, key if key.count(".") > 1 else key.removesuffix("."), is_capital)


def _stem_length(word: str) -> int:
    contraction = _CONTRACTION.search(word)
    stem = word[: contraction.start()] if contraction else word[: stem_length(word)]
    return len(stem.rstrip(_APOSTROPHES)) or len(word)
