"""The names in a text that the project may not know yet: runs of capitals with a guessed label.

Rules, beside those of :mod:`penanda.suggesting.runs` and :mod:`penanda.suggesting.guessing`:

* The same words have one label throughout a text, that of the surest guess. A word that a longer name of a
  person begins or ends with is that person, and capitals are that of which they are the first letters.
* A word for a place or office in small letters before a name belongs to it: *jeti Teluk Seri* (LOC), *wakil
  Yayasan Amal* (ROLE, a nominal). So does an office in capitals, as captions open: *PENGERUSI Yayasan Amal*.
* Inside a name that is no person's lie the names that stand in the text by themselves, countries, and in
  an office its organisation.
* Capitals in brackets behind a name are that name if they are its first letters, and so is a name in another
  script: *Pertubuhan Bangsa Bersatu (PBB)*. Behind an organisation of several words any capitals are: many
  take more than first letters (*IDEAS*) or those of the name in another language (*Pertubuhan Kesihatan
  Sedunia (WHO)*), as news gives the short form at the first mention (The Associated Press Stylebook).
* A weak guess that stands with a place in a list of places is a place: *from Leeds, Bristol and Norwich*.
* An office beside a person (*Menteri Kewangan, Datuk Seri …*) refers to that person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import regex

from penanda.names.matching import called_key
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.guessing import SURE, WEAK, Named, guess
from penanda.suggesting.runs import runs
from penanda.suggesting.suggestion import Suggestion
from penanda.suggesting.tokens import Token

_HEAD = regex.compile(r"(?<!\p{L})(\p{Ll}+|\p{Lu}{4,})[ \u00a0]\Z")
_BESIDE = regex.compile(r"(?:\s\([\p{L}\d.]+\))?,? (?:the )?")
_BRACKETS = regex.compile(
    r"\s\((?:(?P<letters>\p{Lu}{2,8})|(?P<script>[^\p{Latin}\p{N}()]*[^\P{L}\p{Latin}][^\p{Latin}\p{N}()]*))\)"
)
_AND = regex.compile(r",?\s(?:and|dan|serta)\s")
_GOES_ON = regex.compile(r"(?:,|,?\s(?:and|dan|serta))\s\p{Lu}")
# "In Ipoh, Zorak and Lina …": what follows the comma begins the sentence proper.
_OPENS_WITH_PLACE = regex.compile(r"(?:\A|[.!?\n“\"]\s?)\p{Lu}\p{Ll}+\s\Z")
_FARTHEST_HEAD = 24
_LEAST_INSIDE = 3


def names(text: str, *, stop: Callable[[], bool] = lambda: False) -> Iterator[Suggestion]:
    """The names in *text* as suggestions, in order; those inside another follow it.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    found = _one_label_each(text, list(_guesses(text, stop)), stop)
    alone = _standing_alone(found)
    persons = [named for named in found if named.label == "PERSON"]
    starts, ends = {one.start: one for one in persons}, {one.end: one for one in persons}
    for named in unless(stop, found):
        yield from _with_head(text, named)
        yield Suggestion(
            named.start,
            named.end,
            text[named.start : named.end],
            named.label,
            "name",
            "role" if named.label == "ROLE" else "name",
            refers_to=_holder(text, named, starts, ends) if named.label == "ROLE" else None,
        )
        behind = named
        if named.label != "PERSON":
            for inner in _inside(named, alone):
                yield Suggestion(
                    inner.start, inner.end, text[inner.start : inner.end], inner.label, "name", "name"
                )
                if (inner.end, inner.label, named.label) == (named.end, "ORG", "ROLE"):
                    behind = inner
        yield from _in_brackets(text, behind)


def _guesses(text: str, stop: Callable[[], bool]) -> Iterator[Named]:
    office_end = -1
    before: Named | None = None
    for run in runs(text, stop=stop):
        beside = _BESIDE.fullmatch(text, office_end, run.start) if 0 <= office_end <= run.start else None
        for named in guess(text, run, role_before=beside is not None):
            if named.label == "ROLE":
                office_end = named.end
            if before is not None and _is_listed(text, before, named):
                before = named._replace(label="GPE")
            else:
                before = named
            yield before


def _is_listed(text: str, place: Named, named: Named) -> bool:
    """Whether a weak guess goes on with a list of places."""
    if place.label != "GPE" or named.label != "PERSON" or named.sureness > WEAK:
        return False
    if _AND.fullmatch(text, place.end, named.start):
        return True
    goes_on = text[place.end : named.start] == ", " and _GOES_ON.match(text, named.end)
    return bool(goes_on) and not _OPENS_WITH_PLACE.search(
        text[max(0, place.start - _FARTHEST_HEAD) : place.start]
    )


def _one_label_each(text: str, found: Sequence[Named], stop: Callable[[], bool]) -> list[Named]:
    surest: dict[str, Named] = {}
    parts: dict[str, str] = {}
    for named in unless(stop, found):
        key = _key(named)
        if key not in surest or named.sureness > surest[key].sureness:
            surest[key] = named
        if named.sureness >= SURE:
            parts.update(_short_forms(text, named))
    result = []
    for named in unless(stop, found):
        best = surest[_key(named)]
        label = best.label
        if best.sureness < SURE and len(named.tokens) == 1:
            label = parts.get(text[named.start : named.end]) or parts.get(_plain(named), label)
        result.append(named._replace(label=label, sureness=best.sureness))
    return result


def _short_forms(text: str, named: Named) -> Iterator[tuple[str, str]]:
    """What else a name may be called by in one word, with its label."""
    if named.label == "PERSON":
        words = called_key(text[named.start : named.end])
        yield from ((word, "PERSON") for word in (*words[:1], *words[-1:]))
        return
    capitals = [token for token in named.tokens if token.is_capital]
    for first in range(len(capitals) - 1):
        rest = capitals[first:]
        is_country = " ".join(token.key for token in rest) in kinds.COUNTRIES
        if first == 0 or is_country:
            yield "".join(token.key[0] for token in rest).upper(), "GPE" if is_country else named.label


def _plain(named: Named) -> str:
    return named.tokens[0].key.removeprefix("al-").replace("-", "")


def _key(named: Named) -> str:
    return " ".join(token.key for token in named.tokens)


def _standing_alone(found: Iterable[Named]) -> dict[tuple[str, ...], str]:
    return {
        tuple(token.key for token in named.tokens): named.label for named in found if named.label != "ROLE"
    }


def _inside(named: Named, alone: dict[tuple[str, ...], str]) -> Iterator[Named]:
    """The names inside another, the longest ones, none of the outer one's own label."""
    tokens, at = named.tokens, 0
    while at < len(tokens):
        inner = _longest_inside(tokens, at, named.label, alone)
        if inner is None:
            at += 1
            continue
        length, label = inner
        within = Named(tokens[at : at + length], label, SURE)
        yield within
        if label != "PERSON":
            yield from _inside(within, alone)
        at += length


def _longest_inside(
    tokens: Sequence[Token], at: int, label: str, alone: dict[tuple[str, ...], str]
) -> tuple[int, str] | None:
    for length in range(len(tokens) - at, 0, -1):
        if length == len(tokens):
            continue
        keys = tuple(token.key for token in tokens[at : at + length])
        inner = alone.get(keys)
        if inner is None and " ".join(keys) in kinds.COUNTRIES:
            inner = "GPE"
        ends_all = at + length == len(tokens)
        if inner is None and label == "ROLE" and ends_all and length > 1 and keys[0] in kinds.ORG_HEADS:
            inner = "ORG"
        is_long = sum(len(key) for key in keys) >= _LEAST_INSIDE
        if inner is not None and inner != label and is_long and tokens[at].is_capital:
            return length, inner
    return None


def _with_head(text: str, named: Named) -> Iterator[Suggestion]:
    """The name with the small word for a place or office before it."""
    found = _HEAD.search(text[max(0, named.start - _FARTHEST_HEAD) : named.start])
    if found is None:
        return
    start = named.start - len(found[0])
    if named.label in ("GPE", "LOC", "PERSON") and found[1] in kinds.SMALL_PLACE_HEADS:
        yield Suggestion(start, named.end, text[start : named.end], "LOC", "name", "name")
    elif named.label == "ORG" and found[1].isupper() and found[1].lower() in kinds.ROLE_HEADS:
        yield Suggestion(start, named.end, text[start : named.end], "ROLE", "name", "role")
    elif named.label == "ORG" and found[1] in kinds.SMALL_ROLE_HEADS:
        yield Suggestion(start, named.end, text[start : named.end], "ROLE", "nominal", "role")


def _in_brackets(text: str, named: Named) -> Iterator[Suggestion]:
    """The short form or the other script of a name that stands in brackets right behind it."""
    found = _BRACKETS.match(text, named.end)
    if found is None:
        return
    if found["script"] or _is_short_for(found["letters"].lower(), named):
        start, end = found.span(str(found.lastgroup))
        place = (named.start, named.end)
        yield Suggestion(start, end, text[start:end], named.label, "name", "name", refers_to=place)


def _is_short_for(letters: str, named: Named) -> bool:
    words = [token.key for token in named.tokens if token.is_capital]
    if letters == "".join(word[0] for word in words):
        return True
    return named.label == "ORG" and len(words) > 1 and letters not in kinds.COUNTRIES | kinds.NO_NAME


def _holder(
    text: str, office: Named, starts: dict[int, Named], ends: dict[int, Named]
) -> tuple[int, int] | None:
    """Where the person stands who holds an office, if right behind it or before it with a comma.

    *starts* and *ends* are the persons by where they start and end.
    """
    behind = _BESIDE.match(text, office.end)
    person = starts.get(behind.end()) if behind is not None else None
    for between in (", ", ", the "):
        if person is None and text.endswith(between, 0, office.start):
            person = ends.get(office.start - len(between))
    return (person.start, person.end) if person is not None else None
