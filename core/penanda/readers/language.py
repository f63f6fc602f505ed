"""Which language an article is in, from the small words that every sentence needs."""

from __future__ import annotations

from collections import Counter

import regex

_LOOKED_AT = 4000
_WORD = regex.compile(r"\p{L}+")
_SMALL_WORDS = {
    "ms": frozenset(
        """
        ada adalah akan atau bagi bahawa beliau boleh dalam dan dari daripada dengan di hanya ialah ini itu
        juga kami katanya ke kepada kerana kita lagi lalu mereka oleh pada para sebagai sebelum selain selepas
        semua serta supaya telah terhadap tidak tetapi untuk yang
        """.split()
    ),
    "en": frozenset(
        """
        a after also an and are as at be been but by for from had has have he her his if in is it its not of
        on or said she that the their they this to was we were which who will with would
        """.split()
    ),
}
_LEAST = 2
_LEAD = 2


def guess_language(text: str) -> str | None:
    """Return ``"ms"`` or ``"en"`` if the beginning of *text* clearly is in that language, else None.

    Indonesian counts as Malay: the small words of the two do not tell them apart.
    """
    words = Counter(word.lower() for word in _WORD.findall(text[:_LOOKED_AT]))
    counts = {
        language: sum(words[word] for word in small_words) for language, small_words in _SMALL_WORDS.items()
    }
    best, other = sorted(counts, key=counts.__getitem__, reverse=True)
    clear = counts[best] >= _LEAST and counts[best] > _LEAD * counts[other]
    return best if clear else None
