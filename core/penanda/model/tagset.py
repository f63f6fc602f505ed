"""The labels and the rating scale a new project starts with."""

from __future__ import annotations

from penanda.model.label import Label
from penanda.model.rating import Rating


def _label(code: str, names: tuple[str, str], light: str, dark: str, key: str, conll: str | None) -> Label:
    english, malay = names
    return Label(
        id=code,
        names={"en": english, "ms": malay},
        color_light=light,
        color_dark=dark,
        key=key,
        order=10 if key == "0" else int(key),
        active=True,
        description={"en": "", "ms": ""},
        maps_to={} if conll is None else {"conll2003": conll},
    )


DEFAULT_LABELS = (
    _label("PERSON", ("Person", "Orang"), "#3B7FD9", "#7FB2FF", "1", "PER"),
    _label("ORG", ("Organisation", "Organisasi"), "#8250DF", "#C4A1FF", "2", "ORG"),
    _label("GPE", ("Country or city", "Negara atau bandar"), "#1A7F4B", "#6FD39A", "3", "LOC"),
    _label("LOC", ("Place", "Tempat"), "#0B7F8F", "#5FD0DC", "4", "LOC"),
    _label("NORP", ("Group of people", "Kumpulan manusia"), "#A24B9B", "#E6A6E0", "5", "MISC"),
    _label("ROLE", ("Role or title", "Jawatan"), "#5B5FC7", "#AEB4F5", "6", None),
    _label("EVENT", ("Event", "Peristiwa"), "#CF3A6F", "#FF94B4", "7", "MISC"),
    _label("DATE", ("Date or time", "Tarikh atau masa"), "#8A6A00", "#F2C063", "8", None),
    _label("QUANTITY", ("Number", "Bilangan"), "#57606A", "#B0B7C0", "9", None),
    _label("LAW", ("Law or document", "Undang-undang atau dokumen"), "#9A4A1C", "#E8A27A", "0", None),
)

# Dates and numbers name no entity: tagging their words makes none.
LABELS_WITHOUT_ENTITY = frozenset({"DATE", "TIME", "QUANTITY", "CARDINAL", "ORDINAL", "PERCENT", "MONEY"})

DEFAULT_RATINGS = (
    Rating("supported", {"en": "Supported", "ms": "Disokong"}, 1, 5),
    Rating("refuted", {"en": "Refuted", "ms": "Disangkal"}, 2, 1),
    Rating("conflicting", {"en": "Conflicting evidence", "ms": "Bukti bercanggah"}, 3, 3),
    Rating("not_enough_evidence", {"en": "Not enough evidence", "ms": "Bukti tidak mencukupi"}, 4),
)
