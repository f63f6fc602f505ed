"""What is checked of a value, so that everybody reads the same in it, and what an edit says of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from penanda.errors import NotADate, NotAWikidataId, PenandaError
from penanda.model.moments import is_when
from penanda.model.patterns import WIKIDATA

_RULES: dict[str, tuple[Callable[[str], object], type[PenandaError]]] = {
    "wikidata": (re.compile(WIKIDATA).search, NotAWikidataId),
    **dict.fromkeys(("published_at", "claim_date", "event_date", "accessed_at"), (is_when, NotADate)),
}


def check_value(field: str, value: object) -> None:
    """Raise :class:`NotADate` or :class:`NotAWikidataId` for a value that *field* cannot take.

    ``None`` empties a field, and what other fields say is free.
    """
    if field in _RULES and value is not None:
        fits, error = _RULES[field]
        if not value or not fits(str(value)):
            raise error(value=value)


def changed(saved: object, value: object) -> object:
    """What a field is after it is set to *value*: of a table of texts, those that *value* has change alone.

    So a form need not know of the others, which another edit may be changing; ``""`` takes one away.
    """
    if not isinstance(saved, Mapping) or not isinstance(value, Mapping):
        return value
    return {key: text for key, text in {**saved, **value}.items() if text}


def unsure_said(field: str, value: object) -> dict[str, object]:
    """What an edit that gives *field* of a mark this value says of whether the mark is unsure now."""
    return {"unsure": bool(value)} if field == "uncertain" else {}
