"""Finding a pattern in a text of any length, and ending soon when it is no longer wanted.

Where a pattern stands nowhere, looking for it through a long text is one call of some seconds. In parts it
finds the same: what it finds before some :data:`WORDS` words does not change with what stands behind them,
as no pattern here reads over so many. All offsets are code points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex

from penanda.stopping import Stopped

_PART = 50_000
# More than the longest number in words has with its unit: see number_words.py.
WORDS = 32
# From where blanks begin: tried at each of many thousand, it would read to their end as often.
BETWEEN = regex.compile(rf"(?<!\s)(?:\s++\S++){{{WORDS}}}")


def find_in_parts(
    pattern: regex.Pattern[str], text: str, *, stop: Callable[[], bool] = lambda: False, part: int = _PART
) -> Iterator[regex.Match[str]]:
    """What ``pattern.finditer(text)`` finds, about *part* code points at a time.

    No match of *pattern* may be empty, nor read over so many as :data:`WORDS` words. Raises
    :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    at = looked = 0
    while looked < len(text):
        if stop():
            raise Stopped
        looked += part
        between = BETWEEN.search(text, looked, looked + part)
        if between is None and looked + part < len(text):
            continue
        last, seen = between.span() if between is not None else (len(text), len(text))
        for found in pattern.finditer(text, at, seen):
            if found.start() >= last:
                break
            at = found.end()
            yield found
        at = looked = max(at, last)
