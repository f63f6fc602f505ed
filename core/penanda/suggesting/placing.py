"""Whether the words around a name say that it is a place."""

from __future__ import annotations

import regex

from penanda.names.folding import folded
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.lands import COUNTRIES
from penanda.suggesting.run import Run

# "33, of Ipoh": where somebody is from.
_OF_A_PLACE = regex.compile(r",\sof\s\Z")
# "(PN-Arau)": the seat of a member of Parliament.
_OF_A_PARTY = regex.compile(r"\(\p{Lu}{2,8}[-–]\Z")
_BEFORE_STATE = regex.compile(r",\s(\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+)?)")
# "the town of Zorak", "villagers of Zorak"
_WHOSE = regex.compile(
    r"\b(?i:town|city|village|villagers|residents|people|state|district|island|port|mayor|outskirts"
    r"|north|south|east|west|coast|constituency|constituents|voters)\s(?:of|in)\s(?:the\s)?\Z"
)
# "kerusi Bukit Melati", "Skudai assemblyman"
_SEAT = frozenset({"kerusi", "dun"})
# Hills, bays and islands by which towns are called, too.
_SETTLED = frozenset("bukit tanjung tanjong teluk telok pulau sungai".split())
_CONTEXT = 24


def is_settled(text: str, run: Run) -> bool:
    """Whether it is a town or a seat for sure, though its first word may be that of a hill or bay."""
    is_seat = run.before in _SEAT or (run.after in kinds.REPRESENTATIVES and text[run.end] == " ")
    return is_seat or (run.keys[0] in _SETTLED and _is_whose(text, run))


def is_placed(text: str, run: Run) -> bool:
    """Whether the words before a name, or a state behind it, say that it is a place."""
    is_nature = text.endswith("alam sekitar ", 0, run.start)  # "aktivis alam sekitar Zorak"
    if (run.before in kinds.PLACE_BEFORE and not is_nature) or _is_whose(text, run):
        return True
    if _OF_A_PARTY.search(text[max(0, run.start - 10) : run.start]):
        return True
    if run.before == "of" and run.after in kinds.REPORTING:
        return True
    return is_in_state(text, run)


def is_in_state(text: str, run: Run) -> bool:
    """Whether the state it lies in stands behind a name: *Raub, Pahang*."""
    state = _BEFORE_STATE.match(text, run.end)
    return state is not None and folded(state[1]) in COUNTRIES


def _is_whose(text: str, run: Run) -> bool:
    before = text[max(0, run.start - _CONTEXT) : run.start]
    return bool(_WHOSE.search(before) or _OF_A_PLACE.search(before))
