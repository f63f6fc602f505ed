"""Numbers written in words, Malay and English, as a regular expression without groups."""

from __future__ import annotations

_MALAY = "dua|tiga|empat|lima|enam|tujuh|lapan|delapan|sembilan"
_ENGLISH = "two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"

NUMBER_WORD = (
    rf"(?:(?i:(?:{_MALAY})(?:\s+(?:belas|puluh|ratus|ribu|juta)(?:\s+(?:satu|{_MALAY})(?!\s+(?:hari|bulan)))?)*"
    rf"|sepuluh|sebelas|seratus|seribu|(?:{_TENS})(?:[- ](?:one|{_ENGLISH}))?|{_TEENS}"
    rf"|{_ENGLISH})(?![\p{{L}}-]))"
)
"""*satu*, *one* and *a hundred* alone are left out: they seldom count."""
