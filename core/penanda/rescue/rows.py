"""The rows of a damaged project, by table: from their pages, else as the journal last told them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import get_args

from penanda.model.reporting_word import ClaimantSide
from penanda.project.rows import Row
from penanda.project.schema import COLUMNS, JOURNALED
from penanda.rescue.pages import Pages, Value

Tables = dict[str, dict[object, Row]]

_SCHEMA_PAGE = 1
# The tables whose first column is the rowid, so that the record itself does not hold it.
_BY_ROWID = ("edit", "journal")
# How many columns at the end of a table earlier versions did not have.
_ADDED_SINCE = {"rating": 1, "journal": 1}
_CLAIMANT_SIDES = get_args(ClaimantSide)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def rows_of(pages: Pages) -> Tables:
    """Every row that can be read, by table and key; of two with one key, that in its place."""
    tables: Tables = {table: {} for table in COLUMNS}
    for table, root in sorted(_roots(pages).items()):
        for rowid, values in pages.rows(root):
            missing = len(COLUMNS[table]) - len(values)
            if 0 <= missing <= _ADDED_SINCE.get(table, 0):
                _add(tables, table, rowid, (*values, *(None,) * missing))
    for rowid, values in pages.stray_rows():
        stray = _table_of(values)
        if stray is not None:
            _add(tables, stray, rowid, values)
    return tables


def add_from_journal(tables: Tables) -> None:
    """Add the rows that are in no page, but in the journal, as it last told them."""
    last: dict[tuple[str, str], Row] = {}
    for _, entry in sorted(tables["journal"].items(), key=lambda item: int(str(item[0]))):
        last[entry["tab"], entry["row_id"]] = entry
    for (table, row_id), entry in last.items():
        if table in JOURNALED and row_id not in tables[table] and entry["after"] is not None:
            content = _object(entry["after"])
            if content is not None and content.get("id") == row_id:
                tables[table][row_id] = {name: content.get(name) for name in COLUMNS[table]}


def _roots(pages: Pages) -> dict[str, int]:
    """The page at which each table begins, as far as the list of tables can be read."""
    roots = {}
    for _, values in pages.rows(_SCHEMA_PAGE):
        match values:
            case ("table", str(name), _, int(root), _) if name in COLUMNS:
                roots[name] = root
    return roots


def _add(tables: Tables, table: str, rowid: int, values: Iterable[Value]) -> None:
    row: Row = dict(zip(COLUMNS[table], values, strict=True))
    key = COLUMNS[table][0]
    if table in _BY_ROWID:
        row[key] = rowid
    tables[table].setdefault(row[key], row)


def _table_of(values: tuple[Value, ...]) -> str | None:
    """The table that a row must be of, told from how many values it has and what they look like."""
    candidates = [table for table, names in COLUMNS.items() if len(names) == len(values)]
    return next((table for table in candidates if _looks_like(table, values)), None)


def _looks_like(table: str, values: tuple[Value, ...]) -> bool:
    if table in _BY_ROWID:
        return values[0] is None
    if not isinstance(values[0], str):
        return False
    match table:
        case "source":
            return isinstance(values[1], bytes)
        case "body":
            return bool(_SHA256.fullmatch(values[0])) and isinstance(values[2], int)
        case "project" | "told_apart":
            at = values[COLUMNS[table].index("created_at")]
            return isinstance(at, str) and bool(_TIME.match(at))
        case "annotator":
            return isinstance(values[1], str) and not isinstance(values[2], int)
        case "rating":
            return isinstance(values[2], int)
        case "claim_about":
            is_id = isinstance(values[2], str) and values[2] not in _CLAIMANT_SIDES
            return is_id and isinstance(values[3], int)
        case "reporting_word":
            return values[2] in _CLAIMANT_SIDES
    return True


def _object(text: str) -> Row | None:
    try:
        content = json.loads(text)
    except (TypeError, ValueError):
        return None
    return content if isinstance(content, dict) else None
