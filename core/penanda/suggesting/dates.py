"""Dates and times in Malay and English news, found by their form.

Rules, from reading such news; month and day names as Dewan Bahasa dan Pustaka and the English style guides
write them. Marked whole: a day of the week with its date, a date with *lalu*, *depan* or the year, a time of
day with *pukul* (*pukul 3 pagi*, *noon*), with its day (*Sunday night*, *malam Sabtu*), a duration (*enam
bulan*, *31 years*), a day told from today (*semalam*, *last year*, *akhir tahun*), a quarter (*third
quarter*, *suku ketiga*), how often (*setiap hari*), a month behind a word of time (*sebelum Jun*), and a
year by itself from 1900 to 2099. What a date means is never worked out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex

from penanda.suggesting.in_parts import find_in_parts
from penanda.suggesting.number_words import NUMBER_WORD


def _or_in_capitals(words: str) -> str:
    return f"(?:{words}|{words.upper()})"


_MONTH_NAMES = (
    "Januari|Februari|Mac|April|Mei|Juni?|Julai|Juli|Ogos|Agustus|September|Oktober|November|Disember|Desember"
    "|January|February|March|May|June|July|August|October|December"
)
_MONTH_LETTERS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Ogo|Sept?|Okt|Oct|Nov|Dis|Dec"
_MONTH = rf"(?:{_or_in_capitals(_MONTH_NAMES)}|{_or_in_capitals(_MONTH_LETTERS)}\.?)(?![\p{{L}}\p{{N}}])"
_DAY_NAMES = (
    "Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Ahad|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
)
_DAY = rf"{_or_in_capitals(_DAY_NAMES)}(?!\p{{L}})"
_YEAR = r"(?:19|20)\d\d(?![\d,.]\d|\p{L})"
_NTH = r"\d{1,2}(?:st|nd|rd|th|hb\.?)?"
_FROM = r"(?:\d{1,2}(?:\s?[-–]\s?|\s(?:hingga|to|dan|and)\s))?"  # "14 hingga 16 Jun"
_SINCE = r"(?:\s+(?:lalu|lepas|depan|ini|hadapan|kelmarin|last|next))?"
_CLOCK = (
    r"(?:\d{1,2}[:.]\d\d|\d{1,2})\s?"
    r"(?:(?:[ap]\.m\.?|[ap]m)(?!\p{L})|AM\b|PM\b|(?i:noon)\b|pagi\b|petang\b|malam\b|tengah\s+(?:hari|malam)\b)"
)
_AT = rf"(?:\s*[@,]\s*(?:{_CLOCK}|\d{{1,2}}:\d\d))?"
_DATE = (
    rf"(?:{_FROM}{_NTH}\s+{_MONTH}(?:,?\s+{_YEAR})?"
    rf"|{_MONTH}\s+{_NTH}(?!\d)(?:,\s*{_YEAR})?|{_MONTH}\s+{_YEAR})"
)
_NUMERIC = r"\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d\d)(?!\d)|\d{4}-\d\d-\d\d(?!\d)"
_COUNT = rf"(?:\d+(?:[.,]\d+)*|{NUMBER_WORD})"
_UNIT = (
    r"(?:hari|minggu|bulan|tahun|jam|minit|saat|dekad|abad|malam"
    r"|days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|nights?)(?![\p{L}-])"
)
_RELATIVE = (
    r"semalam|kelmarin|esok|lusa|tulat|hari\s+ini"
    rf"|(?:pagi|petang|malam|tengah\s+hari)\s+(?:tadi|ini|esok|semalam|kelmarin|lusa|{_DAY})"
    r"|(?:(?:hujung|akhir)\s+)?(?:minggu|bulan|tahun|dekad|malam|musim)\s+(?:lalu|lepas|depan|hadapan|ini)"
    r"|(?:hujung|akhir)\s+(?:minggu|bulan|tahun|musim)|tengah\s+(?:hari|malam)|noon|midnight"
    r"|se(?:jam|hari|minggu|bulan|tahun|dekad|abad|musim)(?:\s+(?:lalu|lepas))?"
    r"|setiap\s+(?:hari|minggu|bulan|tahun|malam|pagi|jam)"
    r"|(?:last|next|this|every|each)\s+(?:week|month|year|night|day|morning|evening|afternoon|weekend|decade|quarter|season)"
    r"|today|yesterday|tomorrow|tonight"
    r"|(?:first|second|third|fourth|last)[\s-]quarter|(?:first|second)\shalf(?!\sof\sthe\s(?:match|game))|suku\s+(?:tahun\s+)?(?:pertama|kedua|ketiga|keempat)"
)
# The other months are words or names, too: Mac, Mei, March, May, April, June.
_LONE_MONTH = (
    r"(?:Januari|Februari|Julai|Ogos|September|Oktober|November|Disember"
    r"|January|February|July|August|October|December)"
)
# Any month by itself, behind a word of time and before no name: *mulai April*, *sebelum Jun*, *by May*.
_TIMED_MONTH = (
    r"(?<=(?<!\p{L})(?i:mulai|bermula|sebelum|selepas|sejak|sehingga|hingga|menjelang|pada|antara|akhir|awal|pertengahan"
    r"|by|before|after|since|until|till|during|late|early|mid|in)\s)"
    rf"{_MONTH}(?!\s\p{{Lu}})"
)
_ANY = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}\p{{M}}.,:/$-])(?:(?:{_DAY},?\s+(?:\(?{_DATE}\)?{_SINCE}|{_NUMERIC})|{_DATE}{_SINCE}|{_NUMERIC}){_AT}"
    rf"|(?:(?i:last|next)\s+)?{_DAY}(?:\s+(?:morning|afternoon|evening|night))?{_SINCE}|(?i:pukul|jam)\s+(?:{_CLOCK}|\d{{1,2}}(?:[.:]\d\d)?)|{_CLOCK}|{_COUNT}(?:\s+|-){_UNIT}{_SINCE}|(?:19|20)\d0(?:s|-an)"
    rf"|(?i:{_RELATIVE})(?![\p{{L}}-])|{_MONTH}(?<=\p{{L}}{{5}}|Ogos|Mac|Mei|Jun)\s+(?:lalu|lepas|depan)|bulan\s+{_MONTH}|tahun\s+{_YEAR}|(?i:last|next)\s+{_MONTH}|[1-4][QH]\d\d(?:\d\d)?|{_TIMED_MONTH}|{_LONE_MONTH}|{_YEAR})"
    rf"(?![\p{{L}}\p{{M}}\p{{N}}])"
)


def dates(text: str, *, stop: Callable[[], bool] = lambda: False) -> Iterator[tuple[int, int]]:
    """The spans of dates and times in *text*, in order, none overlapping.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    for found in find_in_parts(_ANY, text, stop=stop):
        yield found.span()
