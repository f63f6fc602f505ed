"""Numbers in Malay and English news, found by their form.

Rules, from reading such news: a number is marked with its currency (*RM18.4 juta*, *US$3 billion*), its scale
(*ribu*, *million*; behind a currency also in letters, *$2m*, *£3.5bn*), *peratus* or *per cent*, and its unit
of measure (*10 tan*, *40°C*), but without what is counted (*22,835* in *22,835 orang*). So are numbers in
words, from two on. Not marked: digits in a word or name (*COVID-19*, *G7*), what tells which one something is
(*Level 22*, *No. 4*, *[3]*), a score (*2–0*), and what is a date (see :mod:`penanda.suggesting.dates`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex

from penanda.suggesting.in_parts import find_in_parts
from penanda.suggesting.number_words import NUMBER_WORD

_FIGURE = r"\d{1,3}(?:,\d{3})++(?:\.\d+)?|\d++(?:\.\d+)?"
_CURRENCY = r"(?:(?i:RM)|\p{Lu}{0,3}\$|Rp\.?|€|£|¥|USD|MYR|SGD|EUR)\s?"
_SCALE = (
    r"(?:\s+(?:ribu|juta|bilion|billion|miliar|trilion|trillion|triliun|million|thousand|hundred|ratus)"
    r"(?!\p{L}))?"
)
# Letters for a scale (The Guardian and Observer style guide, "numbers"); without a currency *2m* are metres.
_SHORT_SCALE = r"(?:(?:[kmbt]|\s?(?:mn|mil|bn|bil|tn|trn))(?!\p{L}))?"
_UNIT = (
    r"(?:°\s?[CF]|%|‰|\s*(?:per\s?cent|percent|peratus|persen)|[\s-]?(?:megawatt|gigawatt|kilowatt|MW|GW|kW|kWj|kWh|km/j|km/h|kph|mph"
    r"|km|kg|mg|cm|mm|ml|hektar|hectares?|ekar|acres?|tan|tonnes?|tons?|kilogram|kilometer|kilometres?|kilometers?"
    r"|metres?|meters?|meter|gram|grams|liter|litres?|miles?|batu\s+nautika|kaki|feet|darjah(?:\s+Celsius)?"
    r"|degrees?(?:\s+Celsius)?|milligrams?|miligram|sen|ringgit|dolar|dollars?|euros?|pounds?|rupiah|yen|barrels?|tong"
    r"|skala\s+Richter)(?:\s+(?:per|setiap|se)\s*(?:liter|litre|kilogram|jam|hour|hari|day|tan|tonne|second|saat))?"
    r"(?:/\p{L}{1,5})?(?![\p{L}\p{N}]))"
)
# "Level 22", "Seksyen 233", "No. 4": which one it is.
_NTH = (
    r"(?<!(?<!\p{L})(?i:seksyen|section|perkara|artikel|article|fasal|clause|perenggan|paragraph|bab|chapter|muka\ssurat"
    r"|halaman|page|aras|tingkat|level|blok|block|bilik|room|lot|saluran|channel|gred|grade|tingkatan|stage"
    r"|nombor|number|no\.?|bil\.|cap\.)\s)"
)
# A telephone, company or account number, a postcode before its town, and the number of a paragraph or list.
_SIGN = r"(?!0\d|\d{7}|(?<=,\s)\d{5}\s\p{Lu}|(?m:(?<=^\[)\d+\]|(?<=^\(?)\d{1,2}[.)]\s))"
_ANY = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}\p{{M}}.,:/$_+])(?<![\p{{L}}\p{{N}}][-‑–]){_SIGN}(?:{_CURRENCY}(?:{_FIGURE})(?i:{_SHORT_SCALE}){_SCALE}"
    rf"|(?:{_NTH}(?:{_FIGURE})|{NUMBER_WORD}){_SCALE}(?:{_UNIT})?)(?![\p{{L}}\p{{M}}\p{{N}}]|[.,+:/‑–-]\p{{N}})"
)


def numbers(text: str, *, stop: Callable[[], bool] = lambda: False) -> Iterator[tuple[int, int]]:
    """The spans of numbers in *text*, in order, none overlapping.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    for found in find_in_parts(_ANY, text, stop=stop):
        yield found.span()
