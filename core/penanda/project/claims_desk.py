"""The claims of the whole project as a list: sorted, filtered, and read a page at a time.

The list is first put in order, which gives a key for each claim, then only the lines that show are read. A
key is good as long as the claim is there. A claim without words, which only another program can have made so,
is not listed.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args

import msgspec

from penanda.model.vocabulary import Attribution, CheckWorthiness, ClaimStatus, ClaimType
from penanda.project.database import Database
from penanda.text.first_words import first_words

if TYPE_CHECKING:
    from penanda.text.wanted import Wanted

Sort = Literal["place", "text", "claimant", "worth", "status", "type", "rating", "evidence"]
"""What claims can be sorted by; by ``place`` is by article, in reading order."""


class ClaimFilter(msgspec.Struct, frozen=True):
    """Which claims are listed: those that meet all that is given.

    ``None`` among the values of a field stands for claims of which nothing is said there. *claimants* are ids
    of entities, ``"author"`` for the article's own voice, ``"unspecified"``, and ``None`` for nobody yet.
    """

    article_ids: tuple[str, ...] | None = None
    claimants: tuple[str | None, ...] | None = None
    worths: tuple[CheckWorthiness | None, ...] | None = None
    statuses: tuple[ClaimStatus, ...] | None = None
    types: tuple[ClaimType | None, ...] | None = None
    ratings: tuple[str | None, ...] | None = None
    with_evidence: bool | None = None


class ClaimLine(msgspec.Struct, frozen=True, gc=False):
    """One line of the list; ``start`` and ``end`` are code points of the article's text.

    ``claimant`` is a name, and ``None`` where ``attribution`` names nobody. Evidence is counted.
    """

    id: str
    article_id: str
    article: str
    start: int
    end: int
    words: str
    summary: str | None
    attribution: Attribution | None
    claimant: str | None
    check_worthiness: CheckWorthiness | None
    status: ClaimStatus
    type: ClaimType | None
    rating: str | None
    evidence: int
    supports: int
    refutes: int


def _rank(column: str, values: Sequence[str]) -> str:
    """The place of a value in its list of values; what has none comes last."""
    cases = " ".join(f"when '{value}' then {number}" for number, value in enumerate(values))
    return f"case {column} {cases} else {len(values)} end"


_AT = "(select min(start) from claim_span where claim_id = claim.id and role = 'content')"
# As penanda.model.claimant tells it of records.
_SAYS = "left join mention on mention.id = claim.claimant_mention_id"
_WHO = f"""{_SAYS} left join entity on entity.id =
    case when mention.id is null then claim.claimant_entity_id else mention.entity_id end"""
_CLAIMANT = "coalesce(entity.name, mention.surface)"
# For each sort, what must be joined and what is compared.
_SORTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "place": ("", ()),
    "text": (
        "join record_text on record_text.kind = 'claim' and record_text.record_id = claim.id",
        ("record_text.text collate nocase",),
    ),
    "claimant": (_WHO, (f"{_CLAIMANT} is null", f"{_CLAIMANT} collate nocase")),
    "worth": ("", (_rank("claim.check_worthiness", get_args(CheckWorthiness)),)),
    "status": ("", (_rank("claim.status", get_args(ClaimStatus)),)),
    "type": ("", (_rank("claim.type", get_args(ClaimType)),)),
    "rating": (
        "left join rating on rating.id = claim.rating",
        ("rating.position is null", "rating.position"),
    ),
    "evidence": ("", ("(select count(*) from evidence where claim_id = claim.id)",)),
}
_LINES = f"""
    select claim.rowid as key, claim.*, article.title,
           substr(cast(body.text as blob), 1, 1200) as opening, {_CLAIMANT} as claimant,
           {_AT} as start,
           (select max("end") from claim_span where claim_id = claim.id and role = 'content') as "end",
           (select group_concat(surface, ' … ') from (select surface from claim_span
               where claim_id = claim.id and role = 'content' order by start, "end")) as words,
           (select count(*) from evidence where claim_id = claim.id) as evidence,
           (select count(*) from evidence where claim_id = claim.id and relation = 'supports') as supports,
           (select count(*) from evidence where claim_id = claim.id and relation = 'refutes') as refutes
    from claim join article on article.id = claim.article_id
    join body on body.sha256 = article.body_sha256 {_WHO}
    where claim.rowid in (select value from json_each(?))"""


class ClaimsDesk:
    """Questions about all claims."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def order(
        self,
        sort: Sort = "place",
        *,
        descending: bool = False,
        only: ClaimFilter | None = None,
        wanted: Wanted | None = None,
        limit: int | None = None,
    ) -> array[int]:
        """The keys of all claims, or the first *limit*, sorted; equal ones in reading order.

        *only* those that the filter lets pass, and with the words *wanted* in their words or summary.
        """
        joins, parts = _SORTS[sort]
        conditions, parameters = _conditions(only or ClaimFilter())
        if only is not None and only.claimants is not None and "entity" not in joins:
            joins = f"{joins} {_WHO}"
        if wanted:
            conditions.append(
                """claim.id in (select record_id from record_index cross join record_text
                   on docid = record_index.rowid where record_index match ? and kind = 'claim')"""
            )
            parameters.append(wanted.match)
        where = f"where {' and '.join(conditions)}" if conditions else ""
        place = ("article.position", "at")
        down = " desc" if descending else ""
        keys = ", ".join([f"{part}{down}" for part in parts or place] + [*place] * bool(parts))
        sql = f"""select claim.rowid, {_AT} as at from claim
                  join article on article.id = claim.article_id {joins} {where}
                  order by {keys}, claim.id"""
        if limit is not None:  # even one that leaves nothing out makes SQLite sort twice as long
            sql += " limit ?"
            parameters.append(limit)
        rows = self._db.execute(sql, parameters)
        return array("q", (key for key, at in rows if at is not None))

    def lines(self, keys: Sequence[int]) -> tuple[ClaimLine, ...]:
        """The lines of those of the claims with *keys* that are there and have words, in their order."""
        rows = {
            row["key"]: row
            for row in self._db.query(_LINES, (json.dumps(list(keys)),))
            if row["start"] is not None
        }
        return tuple(_line(rows[key]) for key in keys if key in rows)

    def ids(self, keys: Sequence[int]) -> tuple[str, ...]:
        """The ids of the claims with *keys*, in their order; what edits are told."""
        sql = "select rowid, id from claim where rowid in (select value from json_each(?))"
        found = dict(self._db.execute(sql, [json.dumps(list(keys))]).fetchall())
        return tuple(found[key] for key in keys if key in found)

    def keys(self, claim_ids: Sequence[str]) -> array[int]:
        """The keys of the claims with these ids, in their order; the other way round from :meth:`ids`."""
        sql = "select id, rowid from claim where id in (select value from json_each(?))"
        found = dict(self._db.execute(sql, [json.dumps(list(claim_ids))]).fetchall())
        return array("q", (found[claim_id] for claim_id in claim_ids if claim_id in found))

    def inside(self, claim_id: str) -> tuple[ClaimLine, ...]:
        """The claims that lie inside a claim, in reading order."""
        return self._tied("claim.parent_claim_id = ?", claim_id)

    def elsewhere(self, claim_id: str) -> tuple[ClaimLine, ...]:
        """The other claims that were linked with a claim as the same, by article and in reading order."""
        group = "claim.claim_group_id = (select claim_group_id from claim where id = ?) and claim.id <> ?"
        return self._tied(group, claim_id, claim_id)

    def claimants(self) -> tuple[tuple[str, str], ...]:
        """The entities that make a claim, by name: id and name."""
        sql = f"""select distinct entity.id, entity.name from claim {_WHO}
                  where entity.id is not null order by entity.name collate nocase, entity.id"""
        return tuple((row[0], row[1]) for row in self._db.execute(sql))

    def _tied(self, condition: str, *parameters: str) -> tuple[ClaimLine, ...]:
        sql = f"""select claim.rowid, {_AT} as at from claim join article on article.id = claim.article_id
                  where {condition} order by article.position, at, claim.id"""
        return self.lines([row[0] for row in self._db.execute(sql, parameters)])


def _conditions(only: ClaimFilter) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    parameters: list[Any] = []
    claimant = """coalesce(entity.id, case when claim.attribution in ('author', 'unspecified')
                  then claim.attribution end)"""
    for column, values in (
        ("claim.article_id", only.article_ids),
        (claimant, only.claimants),
        ("claim.check_worthiness", only.worths),
        ("claim.status", only.statuses),
        ("claim.type", only.types),
        ("claim.rating", only.ratings),
    ):
        if values is not None:
            nothing = f" or {column} is null" if None in values else ""
            conditions.append(f"({column} in (select value from json_each(?)){nothing})")
            parameters.append(json.dumps([value for value in values if value is not None]))
    if only.with_evidence is not None:
        exists = "exists (select 1 from evidence where claim_id = claim.id)"
        conditions.append(exists if only.with_evidence else f"not {exists}")
    return conditions, parameters


def _line(row: dict[str, Any]) -> ClaimLine:
    return ClaimLine(
        id=row["id"],
        article_id=row["article_id"],
        article=row["title"] or first_words(row["opening"].decode(errors="ignore")),
        start=row["start"],
        end=row["end"],
        words=" ".join((row["words"] or "").split()),
        summary=row["summary"],
        attribution=row["attribution"],
        claimant=row["claimant"],
        check_worthiness=row["check_worthiness"],
        status=row["status"],
        type=row["type"],
        rating=row["rating"],
        evidence=row["evidence"],
        supports=row["supports"],
        refutes=row["refutes"],
    )
