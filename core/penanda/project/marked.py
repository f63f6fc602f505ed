"""Reading mentions and claims from a project."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from penanda.marks import Marks, is_in_text
from penanda.model.claim import Claim, ClaimSpan, Evidence
from penanda.model.mention import Mention
from penanda.project.database import Database
from penanda.project.rows import Columns, records

# In the order of marking. The export keeps it, so it must not depend on how rows happen to lie in the file.
_MENTION_ORDER = "order by mention.created_at, mention.id"
_CLAIM_ORDER = "order by claim.created_at, claim.id"
# Of which group a claim is, with others. Which one it is of alone stays in its row: the others may wait for a
# place in their article, come back by undo, or be in an export that is yet to be loaded.
_SHARED_GROUP = """(select other.claim_group_id from claim as other where other.id <> claim.id
                    and other.claim_group_id = claim.claim_group_id limit 1) as shared_group_id"""
# How far before a page, in code points, a mark may begin that still reaches into it. Places are indexed by
# where a mark begins, so without a bound the end of an article would cost what its whole holds.
_REACH = 20_000
# How many times it is asked which claims overlap those found so far.
_MOST_LINKS = 8


class Marked:
    """Questions about the marks in a project's articles."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_article(self, article_id: str) -> Marks:
        """All marks of one article that lie in its text, found by place."""
        length = self._length(article_id)
        mentions = self._mentions_within(article_id, 0, length, length=length)
        return _marks(mentions, self.claims(article_id), length)

    def count_outside(self, article_id: str) -> int:
        """How many marks do not lie in their article's text, which only another program can have made so.

        As :func:`is_in_text` says, by rows alone: the marks of a long article take megabytes to read.
        """
        outside = 'start < 0 or "end" <= start or "end" > :length'
        sql = f"""select (select count(*) from mention where article_id = :article and ({outside}))
                       + (select count(*) from claim where article_id = :article and (
                             not exists (select 1 from claim_span
                                         where claim_id = claim.id and role = 'content')
                             or exists (select 1 from claim_span
                                        where claim_id = claim.id and ({outside})))) as outside"""
        (row,) = self._db.query(sql, {"article": article_id, "length": self._length(article_id)})
        return int(row["outside"])

    def on_page(self, article_id: str, start: int, end: int) -> Marks:
        """What is to be drawn between the code points *start* and *end*, at the cost of what that holds.

        These are the mentions and the claims that reach into it; the claims that overlap those, directly or
        through up to seven others; and for each entity there its first mention in the article. A mark that
        begins more than 20,000 code points before *start* is left out.
        """
        length = self._length(article_id)
        mentions = self._mentions_within(article_id, start, end, length=length)
        named = {mention.entity_id for mention in mentions if mention.entity_id is not None}
        earlier = self._first_mentions(article_id, named, before=start)
        firsts = (mention for mention in earlier if is_in_text(mention, length))
        claims = self.claims_by_id(self._connected_claims(article_id, start, end))
        return _marks((*firsts, *mentions), claims, length)

    def _mentions_within(self, article_id: str, start: int, end: int, *, length: int) -> tuple[Mention, ...]:
        """The mentions in a text of *length* code points that reach into ``[start, end)``, by place."""
        sql = """select * from mention
                 where article_id = ? and start between ? and ? and "end" > ? and "end" <= ? order by start"""
        places = (max(0, start - _REACH), end - 1, start, length)
        return self._mentions(sql, (article_id, *places))

    def _length(self, article_id: str) -> int:
        sql = """select body.length from article join body on body.sha256 = article.body_sha256
                 where article.id = ?"""
        return next((int(row["length"]) for row in self._db.query(sql, (article_id,))), 0)

    def _first_mentions(
        self, article_id: str, entity_ids: Iterable[str], *, before: int
    ) -> tuple[Mention, ...]:
        """The first mention of each entity that is named before the code point *before* at all."""
        if before <= 0:
            return ()
        sql = """select (select id from mention where entity_id = named.value and article_id = ? and start < ?
                         order by start, "end", id limit 1) as first
                 from json_each(?) as named where first is not null"""
        found = self._db.query(sql, (article_id, before, *_json(entity_ids)))
        return self.mentions_by_id(row["first"] for row in found)

    def _connected_claims(self, article_id: str, start: int, end: int) -> set[str]:
        sql = """select claim_id, min(start) as first, max("end") as last from claim_span
                 where article_id = ? and start between ? and ?
                 group by claim_id having first < ? and last > ?"""
        claims: set[str] = set()
        for _ in range(_MOST_LINKS):
            around = (start - _REACH, end + _REACH)
            rows = list(self._db.query(sql, (article_id, *around, end, start)))
            found = {row["claim_id"] for row in rows}
            if found <= claims:
                break
            claims |= found
            start, end = min(start, *(row["first"] for row in rows)), max(end, *(row["last"] for row in rows))
        return claims

    def mentions(self, article_id: str) -> tuple[Mention, ...]:
        """The mentions of one article, in the order they were made."""
        sql = f"select * from mention where article_id = ? {_MENTION_ORDER}"
        return self._mentions(sql, (article_id,))

    def mentions_by_id(self, ids: Iterable[str]) -> tuple[Mention, ...]:
        """Those of the mentions with *ids* that are there."""
        return self._mentions(f"select * from mention where {_in('id')}", _json(ids))

    def _mentions(self, sql: str, parameters: Sequence[Any]) -> tuple[Mention, ...]:
        portions = self._db.portions(sql, parameters)
        return tuple(chain.from_iterable(records(portion, Mention) for portion in portions))

    def claims(self, article_id: str) -> tuple[Claim, ...]:
        """The claims of one article, in the order they were made."""
        return self._claims("claim.article_id = ?", (article_id,))

    def claims_by_id(self, ids: Iterable[str]) -> tuple[Claim, ...]:
        """Those of the claims with *ids* that are there."""
        return self._claims(_in("claim.id"), _json(ids))

    def _claims(self, where: str, parameters: Sequence[Any]) -> tuple[Claim, ...]:
        sql = f"select *, {_SHARED_GROUP} from claim where {where} {_CLAIM_ORDER}"
        found = self._db.columns(sql, parameters)
        spans = self._children("claim_span", where, parameters)
        evidence = self._children("evidence", where, parameters)
        about = self._children("claim_about", where, parameters)
        parts = {
            "spans": _grouped(found["id"], spans, records(spans, ClaimSpan)),
            "evidence": _grouped(found["id"], evidence, records(evidence, Evidence)),
            "about_entity_ids": _grouped(found["id"], about, about["entity_id"]),
            "claim_group_id": found["shared_group_id"],
        }
        return records(found | parts, Claim)

    def _children(self, table: str, where: str, parameters: Sequence[Any]) -> dict[str, Sequence[Any]]:
        sql = f"""select {table}.* from {table} join claim on claim.id = {table}.claim_id
                  where {where} order by {table}.position, {table}.id"""
        return self._db.columns(sql, parameters)


def _marks(mentions: Iterable[Mention], claims: Iterable[Claim], length: int) -> Marks:
    return Marks(mentions, (claim for claim in claims if is_in_text(claim, length)))


def _grouped(claim_ids: Iterable[str], children: Columns, parts: Iterable[Any]) -> list[Sequence[Any]]:
    """The *parts* of each claim, which are those of its *children*, in their order."""
    of_claim: dict[str, list[Any]] = defaultdict(list)
    for claim_id, part in zip(children["claim_id"], parts, strict=True):
        of_claim[claim_id].append(part)
    return [of_claim.get(claim_id, ()) for claim_id in claim_ids]


def _in(column: str) -> str:
    return f"{column} in (select value from json_each(?))"


def _json(ids: Iterable[str]) -> tuple[str]:
    return (json.dumps(list(ids)),)
