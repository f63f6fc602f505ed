"""Words that stand before a personal name and are no part of it, or may be left out of it.

Rules, with where they are from:

* Styles, ranks, federal and state titles, *Doctor* and *Haji* stand before a name in an order of their own
  and may each be left out (Wikipedia, "Malay styles and titles": honorary style, professional rank, royal
  title, federal title, state title, hereditary title, Doctor, Haji, name). News writes them in full, as
  letters (*YB*, *YAB*) or cut short (*Hj.*, *Prof.*).
* A title may take a second word that is none by itself: *Seri*, *Sri*, *Paduka*, *Patinggi*, *Amar*,
  *Utama*, *Panglima*, *Wira*, *Setia* (the same page; state titles).
* Inherited titles (*Tengku*, *Tunku*, *Raja*, *Syed*, *Sharifah*, *Wan*, *Nik*, *Megat* …) are written as a
  part of the name, yet people are also named without them ("Malaysian names", on hereditary titles).
* *Muhammad* and its short forms, and *Nur*, before another given name are often left out, as so many bear
  them (Wikipedia, "Arabic name" and "Malaysian names").
"""

from __future__ import annotations

TITLES = frozenset(
    """
    dato' dato datuk datu datin tun tansri puan toh tuan tuanku sultan sultanah pehin dato-sri datuk-seri
    yb yab ybhg ybrs yam ytm yteh ybm yang-berhormat yang-amat-berhormat yang-berbahagia
    yb-senator senator dymm kdymm
    dr drs drg prof profesor professor madya ir ts ar sr doktor doctor
    haji hj hajah hajjah hjh ustaz ustazah ust imam syeikh sheikh sheik shaikh syekh maulana kiai kyai habib
    ayatollah mullah mufti sahibus paus pope rev reverend father pastor bishop archbishop cardinal rabbi
    encik en cik pn mr mrs ms miss mdm madam sir dame lord lady mx
    jeneral leftenan lt lt-kol leftenan-kolonel kolonel kol mejar mej kapten kapt sarjan sjn koperal kpl
    laksamana brigedier marsyal general gen colonel col major maj captain capt sergeant sgt corporal cpl
    admiral brigadier lieutenant comm dcomm komander cikgu penghulu temenggung pemanca
    inspektor insp superintenden superintendan supt asp dsp acp dcp cp sac komisioner inspector
    """.split()
)
"""Titles, folded; they count only before a name."""

SECOND_WORDS = frozenset(
    "seri sri paduka patinggi amar utama panglima wira setia diraja bentara mulia berhormat amat "
    "berbahagia samahah emeritus madya guru kolonel jeneral komisioner superintenden superintendan "
    "inspektor".split()
)
"""Words that go on with a title and are none at the head of a name."""

HEADS_OF_TWO = frozenset(
    {
        "tan",
        "yang",
        "toh",
        "tuan",
        "duli",
        "prof",
        "profesor",
        "lt",
        "leftenan",
        "timbalan",
        "penolong",
        "deputi",
        "mak",
        "pak",
        "tok",
    }
)
"""Words that are titles only where one of :data:`SECOND_WORDS` or a title follows: *Tan Sri*, not *Tan*;
*Timbalan Komisioner*, a rank of the police, not *Timbalan Menteri*, an office; *Mak Cik*."""

INHERITED = frozenset(
    """
    tengku tunku tg ungku engku raja syed sayed sayyid said syarifah sharifah syarif sharif wan nik che megat
    puteri putera awang dayang pengiran abang dayangku
    """.split()
)
"""Inherited titles, folded: kept as a part of the name, and matched without them too."""

LEFT_OUT = frozenset({"muhammad", "nur", "siti"})
"""Given names that are so common, in their usual form, that the next name serves to name the person."""


def without_titles(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded *words* of a name as its titles and the rest, which keeps at least one word."""
    count = 0
    while count < len(words) - 1 and is_title(words, count):
        count += 1
    return words[:count], words[count:]


def is_title(words: tuple[str, ...], at: int) -> bool:
    """Whether the folded word at *at* is a title, seen with the words around it."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in HEADS_OF_TWO and (after in SECOND_WORDS or (word != "tan" and after in TITLES)):
        return True
    if word in SECOND_WORDS and at:
        before = words[at - 1]
        return before in TITLES or before in SECOND_WORDS or before in HEADS_OF_TWO
    return word in TITLES
