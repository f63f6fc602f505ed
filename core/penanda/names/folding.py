"""Names as they are compared: the words that count, each in one spelling.

Rules, with where they are from:

* Case, accents and the kind of apostrophe do not count. *’Abd* is *Abd*; *Dato’* is *Dato'*.
* *bin*, *binti* (*b.*, *bt.*, *bte*), *a/l*, *a/p*, *s/o*, *d/o*, *anak* (*ak*), *ibn* and *bint* say "child
  of"; most people leave them out (Wikipedia, "Malaysian names").
* *al-*, *el-* and the article's other forms (*as-*, *ad-* …) are written with a hyphen, a space or not at
  all, and are often left out; before "sun letters" the *l* takes the next sound (Wikipedia, "Arabic name",
  "Arabic definite article"). A lone *al* before a capital is the same; *Al* as a given name is lost by that.
* *Abd*, *Abdul*, *Abdel* and the name of God that follows are one name (*Abdul Rahman*, *Abdulrahman*, *Abd
  Rahman*); so are *Abu* and *Umm* with theirs (the same page; Sayari, "Understanding Naming
  Conventions on the Malay Peninsula", for *Abd*).
* *Mohd*, *Muhd*, *Md*, *Mohamad* … are *Muhammad* (both pages); *Noor*, *Nor* are *Nur*.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

CHILD_OF = frozenset("bin b binti bt bte binte bint ibn ibnu ibnat a/l a/p s/o d/o al/l ap anak ak".split())
"""Words for "child of", folded."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´ʿʾ＇", "'"))
_DASHES = str.maketrans(dict.fromkeys("‐‑–", "-"))
_SOFT_HYPHEN = "\u00ad"
_WORD = re.compile(r"[^\s,;()\[\]\"“”«»]+")
_ARTICLE = re.compile(r"\A(?:al|el|ul|il|as|ash|asy|at|ath|ad|adh|an|ar|az|aš)-(?=\w{2})")
_LONE_ARTICLE = frozenset({"al", "el"})
_SERVANT = frozenset({"abd", "abdul", "abdel", "abdal", "abdur", "abdus", "abu", "umm", "ummu"})
_SERVANT_FORMS = {"abd": "abdul", "abdel": "abdul", "abdal": "abdul", "abdur": "abdul", "abdus": "abdul"}
_MUHAMMAD = frozenset(
    """
    mohd muhd mhd md mohamad mohammad mohamed mohammed mohamud muhamad muhammad muhammed muhamed mohd.
    """.split()
)
_NUR = frozenset({"noor", "nor", "nur", "nour", "nuur"})
_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = (("sy", "sh"), ("kh", "k"), ("dz", "z"), ("dh", "d"), ("th", "t"), ("gh", "g"), ("ph", "f"),
           ("oo", "u"), ("ou", "u"), ("ee", "i"), ("q", "k"), ("y", "i"), ("w", "u"), ("o", "u"), ("e", "i"),
           ("v", "f"))  # fmt: skip


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """*text* without case and accents, with one kind of apostrophe and hyphen, and none that is not seen."""
    if not text.isascii():
        text = text.translate(_APOSTROPHES).translate(_DASHES).replace(_SOFT_HYPHEN, "")
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.casefold()


@lru_cache(maxsize=65_536)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without the periods and signs that stand around them."""
    found = (word.strip(".!?:*'") if word.count(".") < 2 else word.replace(".", "")
             for word in _WORD.findall(folded(name)))  # fmt: skip
    kept = {"dato": "dato'"}
    return tuple(kept.get(word, word) for word in found if word)


@lru_cache(maxsize=65_536)
def joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that count in a personal name, after its titles: see the rules of this module."""
    result: list[str] = []
    prefix = ""
    for at, word in enumerate(words):
        last = at == len(words) - 1
        if word in CHILD_OF and at and not last:
            continue
        bare = _ARTICLE.sub("", word, count=1) if "-" in word else word
        if bare in _LONE_ARTICLE and not last:
            continue
        if bare in _SERVANT and not last:
            prefix = _SERVANT_FORMS.get(bare, bare)
            continue
        result.append(prefix + _usual(bare.replace("-", "").replace("'", "")))
        prefix = ""
    return tuple(word for word in result if word)


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """One spelling for the spellings that a Malay or Arabic name is written in: *Syarif*, *Sharif*."""
    for spelling, said in _SOUNDS:
        word = word.replace(spelling, said)
    return _DOUBLED.sub(r"\1", word)


def _usual(word: str) -> str:
    if word in _MUHAMMAD:
        return "muhammad"
    if word in _NUR:
        return "nur"
    for form in ("abdul", "abdel", "abdal", "abdur"):
        if word.startswith(form) and len(word) > len(form) + 2:
            return "abdul" + word[len(form) :]
    return word
