"""The names in a text that the project may not know yet: runs of capitals with a guessed label.

The rules are those of :mod:`penanda.suggesting.runs`, which words may be a name; of
:mod:`penanda.suggesting.guessing`, what it is of; of :mod:`penanda.suggesting.labels`, where the same words
stand again; of :mod:`penanda.suggesting.capital_lines`, what is none in a headline; of
:mod:`penanda.suggesting.inside` and :mod:`penanda.suggesting.beside`, what lies in it and belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from penanda.stopping import unless
from penanda.suggesting.beside import BESIDE, Holders, in_brackets, letters_of_things, with_head, with_tail
from penanda.suggesting.capital_lines import told_in_capitals
from penanda.suggesting.guessing import guess
from penanda.suggesting.inside import Alone, inside, standing_alone
from penanda.suggesting.labels import before_places, beside_name, one_label_each
from penanda.suggesting.named import Named
from penanda.suggesting.runs import runs
from penanda.suggesting.suggestion import Suggestion


def names(text: str, *, stop: Callable[[], bool] = lambda: False) -> Iterator[Suggestion]:
    """The names in *text* as suggestions, in order; those inside another follow it.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    guessed = one_label_each(text, before_places(text, list(_guesses(text, stop))), stop)
    found = list(told_in_capitals(text, guessed, stop))
    alone = standing_alone(found)
    holders = Holders(text, found)
    for named in unless(stop, found):
        yield from with_head(text, named)
        yield from with_tail(text, named, holders)
        is_office = named.label == "ROLE"
        yield Suggestion(
            named.start,
            named.end,
            text[named.start : named.end],
            named.label,
            "name",
            "role" if is_office else "name",
            refers_to=holders.of(named.start, named.end) if is_office else None,
        )
        if named.label != "PERSON":
            yield from _inside(text, named, alone)
        yield from in_brackets(text, _last_of(text, named, alone))


def _inside(text: str, named: Named, alone: Alone) -> Iterator[Suggestion]:
    for inner in inside(text, named, alone):
        yield Suggestion(inner.start, inner.end, text[inner.start : inner.end], inner.label, "name", "name")


def _last_of(text: str, named: Named, alone: Alone) -> Named:
    """The name that brackets behind it tell of: of an office that of its organisation."""
    bodies = inside(text, named, alone) if named.label == "ROLE" else ()
    return next((one for one in bodies if one.label == "ORG" and one.end == named.end), named)


def _guesses(text: str, stop: Callable[[], bool]) -> Iterator[Named]:
    things = letters_of_things(text, stop=stop)
    office_end = -1
    before: Named | None = None
    for run in runs(text, stop=stop):
        if text[run.start : run.end] in things:
            continue
        beside = BESIDE.fullmatch(text, office_end, run.start) if 0 <= office_end <= run.start else None
        for named in guess(text, run, role_before=beside is not None):
            if named.label == "ROLE":
                office_end = named.end
            label = beside_name(text, before, named) if before is not None else None
            before = replace(named, label=label) if label is not None else named
            yield before
