"""Tagsets that are ready to be taken, each label mapped to those of the others.

The labels of CoNLL-2003 are those of its shared task (Tjong Kim Sang and De Meulder, 2003); those of
OntoNotes 5 are the eighteen of its release 5.0. A label keeps its code where two tagsets mean the same by it.
"""

from __future__ import annotations

from msgspec.structs import replace

from penanda.model.label import Label
from penanda.model.tagset import DEFAULT_LABELS

_COLORS = {label.id: (label.color_light, label.color_dark) for label in DEFAULT_LABELS}


def _label(code: str, like: str, english: str, malay: str, order: int, **maps_to: str) -> Label:
    """A label with the colours of the one of the news that it is *like*."""
    key = str(order % 10) if order <= 10 else ""
    light, dark = _COLORS[like]
    return Label(
        id=code,
        names={"en": english, "ms": malay},
        color_light=light,
        color_dark=dark,
        key=key,
        order=order,
        active=True,
        description={"en": "", "ms": ""},
        maps_to=maps_to,
    )


_NEWS_TO_ONTONOTES = {
    **{code: code for code in ("PERSON", "ORG", "GPE", "LOC", "NORP", "EVENT", "DATE", "LAW")},
    "QUANTITY": "CARDINAL",
}

NEWS = tuple(
    replace(label, maps_to=label.maps_to | {"ontonotes5": _NEWS_TO_ONTONOTES[label.id]})
    if label.id in _NEWS_TO_ONTONOTES
    else label
    for label in DEFAULT_LABELS
)

CONLL_2003 = (
    _label("PER", "PERSON", "Person", "Orang", 1, news="PERSON", ontonotes5="PERSON"),
    _label("ORG", "ORG", "Organisation", "Organisasi", 2, news="ORG", ontonotes5="ORG"),
    _label("LOC", "LOC", "Place", "Tempat", 3, news="GPE", ontonotes5="GPE"),
    _label("MISC", "NORP", "Other name", "Nama lain-lain", 4, news="NORP", ontonotes5="NORP"),
)

ONTONOTES_5 = (
    _label("PERSON", "PERSON", "Person", "Orang", 1, news="PERSON", conll2003="PER"),
    _label("ORG", "ORG", "Organisation", "Organisasi", 2, news="ORG", conll2003="ORG"),
    _label("GPE", "GPE", "Country or city", "Negara atau bandar", 3, news="GPE", conll2003="LOC"),
    _label("LOC", "LOC", "Place", "Tempat", 4, news="LOC", conll2003="LOC"),
    _label("NORP", "NORP", "Group of people", "Kumpulan manusia", 5, news="NORP", conll2003="MISC"),
    _label("FAC", "ROLE", "Building or structure", "Bangunan atau binaan", 6, news="LOC", conll2003="LOC"),
    _label("EVENT", "EVENT", "Event", "Peristiwa", 7, news="EVENT", conll2003="MISC"),
    _label("DATE", "DATE", "Date", "Tarikh", 8, news="DATE"),
    _label("CARDINAL", "QUANTITY", "Number", "Bilangan", 9, news="QUANTITY"),
    _label("LAW", "LAW", "Law", "Undang-undang", 10, news="LAW", conll2003="MISC"),
    _label("PRODUCT", "ROLE", "Product", "Produk", 11, conll2003="MISC"),
    _label("WORK_OF_ART", "EVENT", "Work of art", "Karya seni", 12, conll2003="MISC"),
    _label("LANGUAGE", "NORP", "Language", "Bahasa", 13, conll2003="MISC"),
    _label("TIME", "DATE", "Time of day", "Waktu", 14, news="DATE"),
    _label("PERCENT", "QUANTITY", "Percentage", "Peratusan", 15, news="QUANTITY"),
    _label("MONEY", "QUANTITY", "Sum of money", "Jumlah wang", 16, news="QUANTITY"),
    _label("QUANTITY", "QUANTITY", "Measure", "Ukuran", 17, news="QUANTITY"),
    _label("ORDINAL", "QUANTITY", "Place in an order", "Kedudukan dalam urutan", 18, news="QUANTITY"),
)

READY = {"news": NEWS, "conll2003": CONLL_2003, "ontonotes5": ONTONOTES_5}
"""By the name under which ``maps_to`` of the others speaks of them."""
