"""Tagsets that are ready to be taken, each label mapped to those of the others.

The labels of CoNLL-2003 are those of its shared task (Tjong Kim Sang and De Meulder, 2003); those of
OntoNotes 5 are the eighteen of its release 5.0. A label keeps its code where two tagsets mean the same by it.
"""

from __future__ import annotations

from msgspec.structs import replace

from penanda.model import label_descriptions
from penanda.model.label import Label
from penanda.model.tagset import DEFAULT_LABELS


def _label(code: str, colors: tuple[str, str], english: str, malay: str, order: int, **maps_to: str) -> Label:
    """A label with its colours on light and on dark pages, and what it is in the other tagsets."""
    key = str(order % 10) if order <= 10 else ""
    light, dark = colors
    return Label(
        id=code,
        names={"en": english, "ms": malay},
        color_light=light,
        color_dark=dark,
        key=key,
        order=order,
        active=True,
        description={},
        maps_to=maps_to,
    )


def _described(descriptions: label_descriptions.Descriptions, *labels: Label) -> tuple[Label, ...]:
    """The labels of a tagset, each with what to mark with it and what not."""
    return tuple(
        replace(label, description=label_descriptions.by_language(descriptions[label.id])) for label in labels
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

CONLL_2003 = _described(
    label_descriptions.CONLL_2003,
    _label("PER", ("#0F0290", "#0135B0"), "Person", "Orang", 1, news="PERSON", ontonotes5="PERSON"),
    _label("ORG", ("#DEBEF9", "#D0A7D6"), "Organisation", "Organisasi", 2, news="ORG", ontonotes5="ORG"),
    _label("LOC", ("#9EF071", "#8CC46B"), "Place", "Tempat", 3, news="GPE", ontonotes5="GPE"),
    _label("MISC", ("#77010E", "#870829"), "Other name", "Nama lain-lain", 4, news="NORP", ontonotes5="NORP"),
)

ONTONOTES_5 = _described(
    label_descriptions.ONTONOTES_5,
    _label("PERSON", ("#A7BAFD", "#0070C0"), "Person", "Orang", 1, news="PERSON", conll2003="PER"),
    _label("ORG", ("#7202B5", "#9484FF"), "Organisation", "Organisasi", 2, news="ORG", conll2003="ORG"),
    _label(
        "GPE", ("#01FFA6", "#088309"), "Country or city", "Negara atau bandar", 3, news="GPE", conll2003="LOC"
    ),
    _label("LOC", ("#03E3FD", "#0AC6EF"), "Place", "Tempat", 4, news="LOC", conll2003="LOC"),
    _label(
        "NORP",
        ("#FDA3FA", "#FE78D9"),
        "Group of people",
        "Kumpulan manusia",
        5,
        news="NORP",
        conll2003="MISC",
    ),
    _label(
        "FAC",
        ("#026931", "#A9C13C"),
        "Building or structure",
        "Bangunan atau binaan",
        6,
        news="LOC",
        conll2003="LOC",
    ),
    _label("EVENT", ("#DE0240", "#830323"), "Event", "Peristiwa", 7, news="EVENT", conll2003="MISC"),
    _label("DATE", ("#6E5E02", "#ED9100"), "Date", "Tarikh", 8, news="DATE"),
    _label("CARDINAL", ("#0B1A1E", "#ACB3C1"), "Number", "Bilangan", 9, news="QUANTITY"),
    _label("LAW", ("#FD8401", "#593317"), "Law", "Undang-undang", 10, news="LAW", conll2003="MISC"),
    _label("PRODUCT", ("#FFC6B4", "#E9612F"), "Product", "Produk", 11, conll2003="MISC"),
    _label("WORK_OF_ART", ("#EC3904", "#BF8395"), "Work of art", "Karya seni", 12, conll2003="MISC"),
    _label("LANGUAGE", ("#470019", "#650388"), "Language", "Bahasa", 13, conll2003="MISC"),
    _label("TIME", ("#FEE501", "#CAB275"), "Time of day", "Waktu", 14, news="DATE"),
    _label("PERCENT", ("#D5F9E4", "#7AC096"), "Percentage", "Peratusan", 15, news="QUANTITY"),
    _label("MONEY", ("#4BBE01", "#3E4903"), "Sum of money", "Jumlah wang", 16, news="QUANTITY"),
    _label("QUANTITY", ("#0090FF", "#18474A"), "Measure", "Ukuran", 17, news="QUANTITY"),
    _label(
        "ORDINAL", ("#0119AB", "#3B3967"), "Place in an order", "Kedudukan dalam urutan", 18, news="QUANTITY"
    ),
)

READY = {"news": NEWS, "conll2003": CONLL_2003, "ontonotes5": ONTONOTES_5}
"""By the name under which ``maps_to`` of the others speaks of them."""
