"""The labels and the rating scale a new project starts with."""

from __future__ import annotations

from penanda.model.label import Label
from penanda.model.label_descriptions import NEWS, by_language
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
        description=by_language(NEWS[code]),
        maps_to={} if conll is None else {"conll2003": conll},
    )


DEFAULT_LABELS = (
    _label("PERSON", ("Person", "Orang"), "#0474F1", "#586CDF", "1", "PER"),
    _label("ORG", ("Organisation", "Organisasi"), "#010782", "#6100EE", "2", "ORG"),
    _label("GPE", ("Country or city", "Negara atau bandar"), "#00D890", "#91C570", "3", "LOC"),
    _label("LOC", ("Place", "Tempat"), "#5EE0F9", "#38979D", "4", "LOC"),
    _label("NORP", ("Group of people", "Kumpulan manusia"), "#A93C99", "#F2A3FE", "5", "MISC"),
    _label("ROLE", ("Role or title", "Jawatan"), "#A6DC6C", "#5F4D00", "6", None),
    _label("EVENT", ("Event", "Peristiwa"), "#BB0E01", "#8F026D", "7", "MISC"),
    _label("DATE", ("Date or time", "Tarikh atau masa"), "#FFC800", "#DC7B08", "8", None),
    _label("QUANTITY", ("Number", "Bilangan"), "#34303C", "#C2C0AB", "9", None),
    _label("LAW", ("Law or document", "Undang-undang atau dokumen"), "#F96800", "#9D5F50", "0", None),
)

# Dates and numbers name no entity: tagging their words makes none.
LABELS_WITHOUT_ENTITY = frozenset({"DATE", "TIME", "QUANTITY", "CARDINAL", "ORDINAL", "PERCENT", "MONEY"})

DEFAULT_RATINGS = (
    Rating("supported", {"en": "Supported", "ms": "Disokong"}, 1, 5),
    Rating("refuted", {"en": "Refuted", "ms": "Disangkal"}, 2, 1),
    Rating("conflicting", {"en": "Conflicting evidence", "ms": "Bukti bercanggah"}, 3, 3),
    Rating("not_enough_evidence", {"en": "Not enough evidence", "ms": "Bukti tidak mencukupi"}, 4),
)
