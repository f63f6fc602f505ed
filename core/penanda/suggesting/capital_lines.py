"""Lines in capitals alone, or up to a colon, as headlines and letterheads: there a capital tells nothing.

What stands in one is a name where the article has it as a name elsewhere, or a country or great town. By
themselves only a company with its legal form and somebody whose father is named are told: *ZORAK SDN BHD*,
*LINA BINTI MUSA*.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

import regex
from msgspec.structs import replace

from penanda.names.folding import CHILD_OF
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.inside import inside
from penanda.suggesting.named import CERTAIN, Named

_BREAK = r"\n\r\u2028\u2029"
# Letters without case, as of Chinese and Jawi, are no capitals.
_CAPITALS = regex.compile(
    rf"(?<![^{_BREAK}])(?:[^\p{{Ll}}\p{{Lo}}{_BREAK}]++(?![^{_BREAK}])|[^\p{{Ll}}\p{{Lo}}{_BREAK}:]++:)"
)


def told_in_capitals(text: str, found: Sequence[Named], stop: Callable[[], bool]) -> Iterator[Named]:
    """The names *found* in a text, of those in lines in capitals only what is told to be one."""
    lines = [line.span() for line in unless(stop, _CAPITALS.finditer(text))]
    starts = [start for start, _ in lines]

    def in_capitals(named: Named) -> bool:
        at = bisect_right(starts, named.start) - 1
        return at >= 0 and named.start < lines[at][1]

    alone = {named.keys: named.label for named in found if not in_capitals(named)}
    for named in unless(stop, found):
        by_itself = named.keys[-1] in kinds.LEGAL_FORMS or not CHILD_OF.isdisjoint(named.keys[1:-1])
        if by_itself or named.sureness == CERTAIN or not in_capitals(named):
            yield named
        elif named.keys in alone:
            yield replace(named, label=alone[named.keys])
        else:
            yield from inside(text, replace(named, label=""), alone)
