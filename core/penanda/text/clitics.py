"""Which ending of a word is a clitic, so that a name can be marked without it.

Rules, after the spelling of standard Malay as Dewan Bahasa dan Pustaka's *Pedoman Umum Ejaan Rumi
Bahasa Melayu* has it, and as Malay news prints it:

* The pronoun *-nya* is written together with its host (``Asia Baratnya``), with a hyphen after an
  acronym (``PBB-nya``).
* The particles *-lah*, *-kah* and *-tah* are written together with their host, after *-nya* where both
  stand (``anaknyalah``). *-tah* lives on after question words alone (``apatah``, ``siapatah``).
* *pun* is a word of its own, except in a dozen conjunctions (``walaupun``, ``bagaimanapun``) that are
  words in their own right: it is never taken off.
* The English possessive *'s* is taken off, except in trade names that hold it (``McDonald's``).

What is left must have three letters (two before a hyphen), or the ending is part of the word: ``Kenya``
stays whole, ``dianya`` does not. Many words and most Arabic names in *-lah* and *-kah* only look as if
they held a particle (``sekolah``, ``Abdullah``). A wrong cut in a name costs more than a missed particle,
so in doubt the word stays whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from penanda.text.compiled import compiled

if TYPE_CHECKING:
    import regex

_POSSESSIVE = r"(?i)['’]s\Z"
_PARTICLE = r"(?i)[-‑‐]?(?:lah|kah)\Z"
_NYA = r"(?i)[-‑‐]?nya\Z"
_QUESTION_TAH = r"(?i)(?:apa|siapa|mana|bila|berapa|bagaimana|mengapa|kenapa)\K[-‑‐]?tah\Z"
_LETTER = r"\p{L}"
_HYPHEN = "[-‑‐]"
_SOFT_HYPHEN = "\u00ad"

_HOLDS_POSSESSIVE = frozenset(
    """
    christie's denny's domino's kellogg's levi's lloyd's macy's mcdonald's moody's nando's sainsbury's
    sotheby's wendy's
    """.split()
)

_HOLDS_NYA = frozenset(
    """
    bertanya catalunya dunya hanya ianya kenya konya netanya panya punya ranya sanya sonya tanya vanya
    """.split()
)

# Roots that end as if they held a particle. Malay prefixes may stand before them: bersekolah, melangkah.
_PARTICLE_ROOTS = """
    adalah ialah
    alah balah belah celah galah istilah jumlah kabilah kafalah kafilah kalah kelah kilah kolah lelah majalah
    makalah malah masalah muamalah olah pilah risalah salah telah ulah wakalah walah wasilah
    akikah bangkah barakah berkah bongkah hanukkah hookah jangkah langkah makkah mekah mekkah mukah naskah
    nikah rebekah rekah sedekah serakah tingkah
    """.split()
# Women's names from Arabic, which Nor-, Nur- and the like may begin.
_NAMES = """
    adilah akilah aqilah basilah bilah dalilah delilah fadhilah fadilah fazilah hailah halilah hamilah jalilah
    jamilah kamilah khalilah lailah milah nabilah nailah rahilah ramlah rohilah sabilah sakilah shamilah
    suhailah syakilah syamilah zalilah zulailah
    afikah atikah malikah rafikah shafikah sofikah syafikah syarikah tarikah taufikah
    """.split()
_PREFIX = "mem?per|diper|seper|ber|be|ter|meng?|mem|me|peng?|pem|per|pe|di|ke|se"
# -llah: Abdullah, Ramallah, insya-Allah, mullah.
_HOLDS_PARTICLE = (
    rf"(?i)(?:{_PREFIX})*(?:{'|'.join(_PARTICLE_ROOTS)})|(?:n[ou]o?r)?(?:{'|'.join(_NAMES)})|\p{{L}}*llah"
)


def stem_length(word: str) -> int:
    """Return how many code points of *word* stand before its clitics; ``len(word)`` where it has none."""
    if _SOFT_HYPHEN in word:
        return _length_with_soft_hyphens(word)
    end = len(word)
    for cut in (_without_possessive, _without_particle, _without_nya):
        end = cut(word[:end])
    return end


def _length_with_soft_hyphens(word: str) -> int:
    """The same of a word in which a web page says where it may be broken, which changes nothing of it."""
    letters = [place for place, letter in enumerate(word) if letter != _SOFT_HYPHEN]
    stem = stem_length(word.replace(_SOFT_HYPHEN, ""))
    return letters[stem - 1] + 1 if stem < len(letters) else len(word)


def _without_possessive(word: str) -> int:
    found = compiled(_POSSESSIVE).search(word)
    if found is None or word.lower().replace("’", "'") in _HOLDS_POSSESSIVE:
        return len(word)
    return int(found.start())


def _without_particle(word: str) -> int:
    part = _last_part(word)
    if compiled(_HOLDS_PARTICLE).fullmatch(part):
        return len(word)
    return _kept(word, compiled(_QUESTION_TAH).search(word) or compiled(_PARTICLE).search(word))


def _without_nya(word: str) -> int:
    if _last_part(word).lower() in _HOLDS_NYA:
        return len(word)
    return _kept(word, compiled(_NYA).search(word))


def _last_part(word: str) -> str:
    """Return what follows the last hyphen: of ``langkah-langkah`` the second half decides."""
    return str(compiled(_HYPHEN).split(word)[-1])


def _kept(word: str, clitic: regex.Match[str] | None) -> int:
    """Return where *clitic* begins if enough of *word* stands before it, else the length of *word*."""
    if clitic is None:
        return len(word)
    least = 2 if compiled(_HYPHEN).match(clitic[0]) else 3
    return (
        int(clitic.start()) if len(compiled(_LETTER).findall(word[: clitic.start()])) >= least else len(word)
    )
