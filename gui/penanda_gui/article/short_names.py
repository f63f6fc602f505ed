"""The short names that stand over mentions: at most seven letters, so that they fit over short words."""

from __future__ import annotations

from penanda.model.label import Label

_LONGEST = 7

# Of the names of the ready tagsets that are longer, or whose first word alone would mislead: a word of the
# name, or its beginning, so that who knows the one knows the other.
_SHORT_NAMES = {
    "Organisation": "Org",
    "Country or city": "Country",
    "Group of people": "Group",
    "Role or title": "Role",
    "Date or time": "Date",
    "Law or document": "Law",
    "Other name": "Other",
    "Building or structure": "Build.",
    "Work of art": "Art",
    "Language": "Lang.",
    "Time of day": "Time",
    "Percentage": "Percent",
    "Sum of money": "Money",
    "Place in an order": "Order",
    "Organisasi": "Organis.",  # "org" is how Malay shortens "orang", the label beside it
    "Negara atau bandar": "Negara",
    "Kumpulan manusia": "Kump.",
    "Peristiwa": "Perist.",
    "Tarikh atau masa": "Tarikh",
    "Bilangan": "Bil.",
    "Undang-undang atau dokumen": "Undang.",
    "Undang-undang": "Undang.",
    "Nama lain-lain": "Lain",
    "Bangunan atau binaan": "Binaan",
    "Karya seni": "Karya",
    "Peratusan": "Peratus",
    "Jumlah wang": "Wang",
    "Kedudukan dalam urutan": "Urutan",
}


def short_name(label: Label, language: str) -> str:
    """The name of *label* in at most seven letters; one of the user's own is cut at a word if it can be."""
    name = label.name(language)
    known = _SHORT_NAMES.get(name)
    if known:
        return known
    if len(name) <= _LONGEST:
        return name
    first = name.split()[0]
    return first if len(first) <= _LONGEST else name[: _LONGEST - 1] + "…"
