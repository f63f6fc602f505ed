"""Where a run of capitals holds more than one name, and what stands before the first of them.

Rules, from reading Malay and English news:

* Titles begin a name of their own: *Menteri Kewangan | Datuk Seri Anwar*. Not so in the name of a place or
  school (*Jalan Tun Razak*, *Lapangan Terbang Sultan Mahmud*), nor where a person's name has begun: behind it
  stands whose child they are (*Haji Zorak Tun Musa*).
* An occupation before a name is no part of it: *Economist | Lim Wei Ling*, *Peniaga | Azlan Musa*. In Malay
  any word that has the form of a doer, *peN-* and a stem, is one where it opens the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex
from msgspec.structs import replace

from penanda.names.folding import CHILD_OF
from penanda.names.titles import INHERITED, is_title
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.lands import COUNTRIES
from penanda.suggesting.occupations import OCCUPATIONS
from penanda.suggesting.run import Run

_NAMED_AFTER = (kinds.LOC_HEADS | kinds.GPE_HEADS).union(
    "hospital universiti kolej sekolah institut akademi maktab pusat politeknik sk smk smka".split()
)
# By whose titles buildings are called.
_HONOURED = frozenset("sultan sultanah tuanku tunku tengku raja tun permaisuri".split())
_OF_MANY = (
    kinds.ORG_HEADS
    | kinds.ORG_TAILS
    | kinds.LOC_TAILS
    | kinds.EVENT_TAILS
    | kinds.LAW_TAILS
    | kinds.PAPERS
    | kinds.LEGAL_FORMS
    | kinds.ROLE_HEADS
)
_DOER = regex.compile(r"(?:peny|peng|pend|penc|penj|pemb|pemi|pemu|pela|peke|pesa|pent|penu|peni)\p{Ll}{2,}")


def split(run: Run) -> Iterator[Run]:
    """The run as one, or cut where titles begin a name inside it, without an occupation before it."""
    edges = [0, *_cuts(run.keys), len(run.keys)]
    for nth, (first, last) in enumerate(pairwise(edges)):
        part = _part(run, first, last, is_first=nth == 0)
        if part is not None:
            yield _without_occupation(part)


def _cuts(keys: tuple[str, ...]) -> list[int]:
    cuts: list[int] = []
    for at in range(1, len(keys) - 1):
        if not _begins_titled(keys, at) or keys[at] == "general" or _is_named_after(keys, at):
            continue
        if not _is_person(keys[cuts[-1] if cuts else 0 : at]):
            cuts.append(at)
    return cuts


def _begins_titled(keys: tuple[str, ...], at: int) -> bool:
    """Whether titles begin here, an inherited one before the others among them: *Tengku Datuk Zorak*."""
    if keys[at - 1] in CHILD_OF or is_title(keys, at - 1):
        return False
    if keys[at] in INHERITED:
        return at + 2 < len(keys) and is_title(keys, at + 1)
    return is_title(keys, at) and not (at > 1 and keys[at - 1] in INHERITED)


def _is_named_after(keys: tuple[str, ...], at: int) -> bool:
    """Whether a title stands in the name of a building or place."""
    if keys[0] not in _NAMED_AFTER:
        return False
    return at == 1 or (at == 2 and keys[at] in _HONOURED)


def _is_person(keys: tuple[str, ...]) -> bool:
    """Whether titles and a name stand here, so that a title behind them is in the name."""
    titles = 0
    while titles < len(keys) and is_title((*keys, "x"), titles):
        titles += 1
    no_name = kinds.ROLE_HEADS | kinds.ROLE_BEFORE | kinds.ORG_HEADS | {"perdana", "of"}
    is_of_state = " ".join(keys[titles:]) in COUNTRIES  # "Mufti Perak"
    begun = titles or keys[0] in kinds.GIVEN_NAMES or keys[0].startswith(("al-", "el-"))
    return bool(begun) and titles < len(keys) and keys[titles] not in no_name and not is_of_state


def _part(run: Run, first: int, last: int, *, is_first: bool) -> Run | None:
    tokens = run.tokens[first:last]
    while tokens and not tokens[-1].is_capital and not tokens[-1].key.isdigit():
        tokens = tokens[:-1]
    if not tokens:
        return None
    before = run.before if is_first else run.keys[first - 1]
    ends = last == len(run.keys)
    after = run.after if ends else run.keys[last]
    titled = run.before_title if ends else True  # it is titles that runs are cut before
    return Run(tokens, before, after, titled, run.is_in_dateline, run.at_sentence_start and is_first)


def _without_occupation(run: Run) -> Run:
    key, *rest = run.keys
    is_doer = run.at_sentence_start and _DOER.fullmatch(key) is not None
    if not rest or not run.tokens[1].is_capital or not (is_doer or key in OCCUPATIONS):
        return run
    if key in kinds.ROLE_HEADS | kinds.HEADS | INHERITED or is_title(run.keys, 0):
        return run
    if not _OF_MANY.isdisjoint(rest):
        return run  # "Student Loan Act", "Nurse Association president"
    return replace(run, tokens=run.tokens[1:], before=key, at_sentence_start=False)
