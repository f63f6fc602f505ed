"""The short names that stand over mentions: at most seven letters, so that they fit over short words."""

from __future__ import annotations

from penanda.model.label import Label

_LONGEST = 7

_SHORT_NAMES = {
    "PERSON": {"en": "Person", "ms": "Orang"},
    "ORG": {"en": "Org", "ms": "Org"},
    "GPE": {"en": "Country", "ms": "Negara"},
    "LOC": {"en": "Place", "ms": "Tempat"},
    "NORP": {"en": "Group", "ms": "Kaum"},
    "ROLE": {"en": "Role", "ms": "Jawatan"},
    "EVENT": {"en": "Event", "ms": "Insiden"},
    "DATE": {"en": "Date", "ms": "Tarikh"},
    "QUANTITY": {"en": "Number", "ms": "Angka"},
    "LAW": {"en": "Law", "ms": "Undang"},
}


def short_name(label: Label, language: str) -> str:
    """The name of *label* in at most seven letters; a label of one's own is cut at a word if it can be."""
    known = _SHORT_NAMES.get(label.id)
    if known:
        return known.get(language) or known["en"]
    name = label.name(language)
    if len(name) <= _LONGEST:
        return name
    first = name.split()[0]
    return first if len(first) <= _LONGEST else name[: _LONGEST - 1] + "…"
