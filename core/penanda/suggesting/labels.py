"""One label for the same words throughout a text, and for what stands in a list with them.

* The same words have the label of the surest guess. A word that a longer name of a person begins or ends with
  is that person, capitals are that of which they are the first letters or behind which they stand in
  brackets, and an organisation is one without its legal form or last words, too.
* A weak guess that stands in a list with a place (*from Leeds, Bristol and Norwich*), and one of one word
  that stands there with an organisation or a people, is one as well; one in brackets behind a person is their
  party. *di Wangsa, Zorak.* is a place and where that lies. So are all of a list that ends in a place (*bagi
  Zorak, Wangsa dan Pulau Lina*), and where a way to one begins (*Zorak–Ipoh*).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex
from msgspec.structs import replace

from penanda.names.matching import called_key
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.beside import in_brackets
from penanda.suggesting.lands import COUNTRIES, NORP
from penanda.suggesting.named import SURE, WEAK, Named

_AND = regex.compile(r"\)?,?\s(?:and|dan|serta)\s")
_GOES_ON = regex.compile(r"(?:,|,?\s(?:and|dan|serta))\s\p{Lu}")
# A place with what it lies in: "di Wangsa, Zorak.", "…, Zorak, semalam"; more of somebody is none.
_ENDS = regex.compile(r"[.]|,\s(?!yang|who|iaitu|kata|ujar|said|a\s|an\s|\d)\p{Ll}")
# "In Ipoh, Zorak and Lina …": what follows the comma begins the sentence proper.
_OPENS_WITH_PLACE = regex.compile(r"(?:\A|[.!?\n“\"]\s?)\p{Lu}\p{Ll}+\s\Z")
_ENDS_LIST = regex.compile(r",? (?:and|dan|serta) ")
_FARTHEST_HEAD = 24
_WITHOUT = kinds.LEGAL_FORMS | {"fc", "fa"}


def beside_name(text: str, before: Named, named: Named) -> str | None:
    """The label that a weak guess takes from the name before it, in a list with it or in brackets behind."""
    is_in_brackets = text[before.end : named.start] == " (" and text[named.end : named.end + 1] == ")"
    if is_in_brackets and (before.label, named.label, named.sureness) == ("PERSON", "PERSON", WEAK):
        return "ORG"
    return _listed_with(text, before, named)


def _listed_with(text: str, before: Named, named: Named) -> str | None:
    is_and = _AND.fullmatch(text, before.end, named.start) is not None
    if is_and and before.label == "NORP" and _plain(named) in NORP:
        return "NORP"  # "kaum Cina dan India"
    if named.label != "PERSON" or named.sureness > WEAK:
        return None
    if before.label in ("GPE", "LOC"):
        return "GPE" if is_and or _goes_on(text, before, named) else None
    is_comma = text[before.end : named.start] == ", " and _GOES_ON.match(text, named.end) is not None
    takes = before.label == "NORP" or (before.label == "ORG" and is_and)
    return before.label if takes and (is_and or is_comma) and len(named.tokens) == 1 else None


def _goes_on(text: str, place: Named, named: Named) -> bool:
    if text[place.end : named.start] != ", ":
        return False
    is_listed = place.label == "GPE" and _GOES_ON.match(text, named.end)
    ends = is_listed or (len(named.tokens) == 1 and _ENDS.match(text, named.end))
    before = text[max(0, place.start - _FARTHEST_HEAD) : place.start]
    return bool(ends) and not _OPENS_WITH_PLACE.search(before)


def before_places(text: str, found: Sequence[Named]) -> list[Named]:
    """The names *found* in a text; those of one word that a list names before a place are places as well."""
    result: list[Named] = []
    behind: Named | None = None
    in_list = False
    for named in reversed(found):
        between = text[named.end : behind.start] if behind is not None else ""
        in_list = (in_list and between == ", ") or _ENDS_LIST.fullmatch(between) is not None
        is_place = behind is not None and behind.label in ("GPE", "LOC")
        is_weak = named.label == "PERSON" and named.sureness == WEAK and len(named.tokens) == 1
        listed = in_list and (between == ", " or text.endswith(", ", 0, named.start))
        behind = replace(named, label="GPE") if is_place and is_weak and (listed or between == "–") else named
        result.append(behind)
    return result[::-1]


def one_label_each(text: str, found: Sequence[Named], stop: Callable[[], bool]) -> list[Named]:
    """The names *found* in a text, each with the label that its words have throughout."""
    surest: dict[str, Named] = {}
    parts: dict[str, str] = {}
    for named in unless(stop, found):
        key = _key(named)
        if key not in surest or named.sureness > surest[key].sureness:
            surest[key] = named
        if named.sureness >= SURE:
            parts.update(_short_forms(text, named))
            parts.update((short.surface, short.label) for short in in_brackets(text, named))
    result = []
    for named in unless(stop, found):
        best = surest[_key(named)]
        label = best.label
        if best.sureness < SURE:
            plain = _plain(named) if len(named.tokens) == 1 else ""
            label = parts.get(text[named.start : named.end]) or parts.get(plain, label)
        result.append(replace(named, label=label, sureness=best.sureness))
    return result


def _short_forms(text: str, named: Named) -> Iterator[tuple[str, str]]:
    """What else a name may be called by, with its label."""
    if named.label == "PERSON":
        words = called_key(text[named.start : named.end])
        yield from ((word, "PERSON") for word in (*words[:1], *words[-1:]))
        return
    if named.label == "ORG":
        yield from ((words, "ORG") for words in _shortened(text, named))
    capitals = [token for token in named.tokens if token.is_capital]
    for first in range(len(capitals) - 1):
        rest = capitals[first:]
        is_country = " ".join(token.key for token in rest) in COUNTRIES
        if first == 0 or is_country:
            yield "".join(token.key[0] for token in rest).upper(), "GPE" if is_country else named.label


def _shortened(text: str, named: Named) -> Iterator[str]:
    """What an organisation begins with, in two words or more; its name without its legal form, too."""
    end = len(named.tokens)
    while end > 1 and named.tokens[end - 1].key in _WITHOUT:
        end -= 1
    least = 1 if end < len(named.tokens) else 2
    for last in named.tokens[least - 1 : end]:
        if last.is_capital and last.end < named.end:
            yield text[named.start : last.end]


def _plain(named: Named) -> str:
    return named.tokens[0].key.removeprefix("al-").replace("-", "")


def _key(named: Named) -> str:
    return " ".join(named.keys)
