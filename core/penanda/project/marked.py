"""Reading mentions and claims from a project."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database

from penanda.marks import Marks
from penanda.model.claim import Claim, ClaimSpan, Evidence
from penanda.model.mention import Mention
from penanda.project.rows import Row, record, records

# In the order of marking. The export keeps it, so it must not depend on how rows happen to lie in the file.
_MENTION_ORDER = "order by mention.created_at, mention.id"
_CLAIM_ORDER = "order by claim.created_at, claim.id"


class Marked:
    """Questions about the marks in a project's articles."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_article(self, article_id: str) -> Marks:
        """All marks of one article, found by place."""
        return Marks(self.mentions(article_id), self.claims(article_id))

    def mentions(self, article_id: str) -> tuple[Mention, ...]:
        """The mentions of one article, in the order they were made."""
        rows = self._db.query(f"select * from mention where article_id = ? {_MENTION_ORDER}", (article_id,))
        return records(rows, Mention)

    def mentions_by_id(self, ids: Sequence[str]) -> tuple[Mention, ...]:
        """Those of the mentions with *ids* that are there."""
        return records(self._db.query(f"select * from mention where {_in('id')}", _json(ids)), Mention)

    def claims(self, article_id: str) -> tuple[Claim, ...]:
        """The claims of one article, in the order they were made."""
        return self._claims("claim.article_id = ?", (article_id,))

    def claims_by_id(self, ids: Sequence[str]) -> tuple[Claim, ...]:
        """Those of the claims with *ids* that are there."""
        return self._claims(_in("claim.id"), _json(ids))

    def _claims(self, where: str, parameters: Sequence[Any]) -> tuple[Claim, ...]:
        spans = self._children("claim_span", where, parameters)
        evidence = self._children("evidence", where, parameters)
        about = self._children("claim_about", where, parameters)
        rows = self._db.query(f"select * from claim where {where} {_CLAIM_ORDER}", parameters)
        return tuple(
            record(
                row
                | {
                    "spans": records(spans[row["id"]], ClaimSpan),
                    "evidence": records(evidence[row["id"]], Evidence),
                    "about_entity_ids": tuple(about_row["entity_id"] for about_row in about[row["id"]]),
                },
                Claim,
            )
            for row in rows
        )

    def _children(self, table: str, where: str, parameters: Sequence[Any]) -> dict[str, list[Row]]:
        children: dict[str, list[Row]] = defaultdict(list)
        sql = f"""select {table}.* from {table} join claim on claim.id = {table}.claim_id
                  where {where} order by {table}.position, {table}.id"""
        for row in self._db.query(sql, parameters):
            children[row["claim_id"]].append(row)
        return children


def _in(column: str) -> str:
    return f"{column} in (select value from json_each(?))"


def _json(ids: Iterable[str]) -> tuple[str]:
    return (json.dumps(list(ids)),)
