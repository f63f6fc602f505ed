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
    _label("PERSON", ("Person", "Orang"), "#016FE6", "#5F7CFE", "1", "PER"),
    _label("ORG", ("Organisation", "Organisasi"), "#27107E", "#6101A2", "2", "ORG"),
    _label("GPE", ("Country or city", "Negara atau bandar"), "#0BC773", "#8AC479", "3", "LOC"),
    _label("LOC", ("Place", "Tempat"), "#98E7DF", "#057787", "4", "LOC"),
    _label("NORP", ("Group of people", "Kumpulan manusia"), "#FF8BEE", "#E39DE9", "5", "MISC"),
    _label("ROLE", ("Role or title", "Jawatan"), "#BEEF69", "#5E5700", "6", None),
    _label("EVENT", ("Event", "Peristiwa"), "#670210", "#8A0339", "7", "MISC"),
    _label("DATE", ("Date or time", "Tarikh atau masa"), "#FEB801", "#E49521", "8", None),
    _label("QUANTITY", ("Number", "Bilangan"), "#767481", "#B3B3B3", "9", None),
    _label("LAW", ("Law or document", "Undang-undang atau dokumen"), "#CA5507", "#945748", "0", None),
)

# Dates and numbers name no entity: tagging their words makes none.
LABELS_WITHOUT_ENTITY = frozenset({"DATE", "TIME", "QUANTITY", "CARDINAL", "ORDINAL", "PERCENT", "MONEY"})

DEFAULT_RATINGS = (
    Rating("supported", {"en": "Supported", "ms": "Disokong"}, 1, 5),
    Rating("refuted", {"en": "Refuted", "ms": "Disangkal"}, 2, 1),
    Rating("conflicting", {"en": "Conflicting evidence", "ms": "Bukti bercanggah"}, 3, 3),
    Rating("not_enough_evidence", {"en": "Not enough evidence", "ms": "Bukti tidak mencukupi"}, 4),
)
