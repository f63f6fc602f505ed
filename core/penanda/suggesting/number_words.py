"""Numbers written in words, Malay and English, as a regular expression without groups."""

from __future__ import annotations

_MALAY = "dua|tiga|empat|lima|enam|tujuh|lapan|delapan|sembilan"
_ENGLISH = "two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"

_TIMES = rf"\s+(?:belas|puluh|ratus|ribu|juta)(?:\s+(?:satu|{_MALAY})(?!\s+(?:hari|bulan)))?"
# No number goes on for longer; without a bound, all of *dua juta dua juta …* is gone back over at each word.
_MOST_TIMES = 9

NUMBER_WORD = (
    rf"(?:(?i:(?:{_MALAY})(?:{_TIMES}){{0,{_MOST_TIMES}}}"
    rf"|sepuluh|sebelas|seratus|seribu|(?:{_TENS})(?:[- ](?:one|{_ENGLISH}))?|{_TEENS}"
    rf"|{_ENGLISH})(?![\p{{L}}-]))"
)
"""*satu*, *one* and *a hundred* alone are left out: they seldom count."""
