"""Bringing articles, entities, labels and marks of an export into a project, as one edit."""

from __future__ import annotations

import json
from collections.abc import Iterable

from penanda.edits.articles import put_text
from penanda.edits.incoming import Incoming
from penanda.edits.load_claims import merge_claims
from penanda.edits.merging import Merging
from penanda.edits.orphaning import settle
from penanda.edits.spans import shown, spans_hold
from penanda.errors import LoadClash, LoadConflict
from penanda.project.change import Done
from penanda.project.rows import Row
from penanda.project.transaction import Transaction


def load(tx: Transaction, incoming: Incoming, *, name: str, theirs: bool = False) -> Done | None:
    """Merge what comes in by its ids; what is there and says the same stays as it is.

    A project in which nothing was done yet takes the labels and ratings whole. *name* is what the export
    is called. Raises :class:`LoadConflict` for a record that says something else, unless *theirs* lets the
    export have its way; :class:`LoadClash` where even that would leave a mark without its words.
    """
    merging = Merging(tx, name, theirs)
    tx.defer_references()
    _merge_tagset(merging, incoming)
    _merge_extra(merging, incoming.extra)
    merging.rows("annotator", incoming.annotators)
    position = tx.next_position("entity")
    merging.rows("entity", incoming.entities, new=lambda row, number: row | {"position": position + number})
    overwritten = _merge_articles(merging, incoming)
    merging.rows("mention", incoming.mentions)
    merge_claims(merging, incoming.claims)
    _settle_orphans(tx, overwritten)
    _check_marks(merging, overwritten)
    return Done("loaded", {"name": shown(name)})


def _merge_tagset(merging: Merging, incoming: Incoming) -> None:
    fresh = _is_fresh(merging.tx)
    for table, rows in (("label", incoming.labels), ("rating", incoming.ratings)):
        if fresh:
            wanted = {row["id"] for row in rows}
            for row in merging.tx.rows(f"select id from {table}"):
                if row["id"] not in wanted:
                    merging.tx.delete(table, row["id"])
        Merging(merging.tx, merging.name, merging.theirs or fresh).rows(table, rows)


def _is_fresh(tx: Transaction) -> bool:
    sql = """select exists(select 1 from article) or exists(select 1 from entity)
                 or exists(select 1 from edit where state <> 'open') as used"""
    return not tx.rows(sql)[0]["used"]


def _merge_extra(merging: Merging, extra: Row) -> None:
    """Unknown fields of the export itself, one by one: several exports may have brought theirs."""
    if not extra:
        return
    project = merging.tx.rows("select id, extra from project")[0]
    kept = json.loads(project["extra"] or "{}")
    for field, value in extra.items():
        if kept.get(field, value) != value and not merging.theirs:
            raise LoadConflict(kind="export", id=project["id"], name=merging.name, field=field)
    if kept | extra != kept:
        merging.tx.update("project", project["id"], {"extra": kept | extra})


def _merge_articles(merging: Merging, incoming: Incoming) -> frozenset[str]:
    position = merging.tx.next_position("article")

    def new(row: Row, number: int) -> Row:
        return row | {"guessed": [], "encoding_guessed": False, "position": position + number}

    def changed(values: Row, existing: Row) -> Row:
        guessed = json.loads(existing["guessed"])
        return values | {"guessed": [fact for fact in guessed if fact not in values]}

    rows = [
        row | {"body_sha256": put_text(merging.tx, incoming.texts[row["id"]])}
        if row["id"] in incoming.texts
        else row
        for row in incoming.articles
    ]
    _begin(merging.tx, rows)
    return merging.rows("article", rows, new=new, changed=changed)


def _begin(tx: Transaction, rows: Iterable[Row]) -> None:
    """See to it that work on articles which nobody has begun here is as far as the export says."""
    theirs = {row["id"]: row["status"] for row in rows}
    for article_id, row in tx.by_id("article", theirs).items():
        if row["status"] == "new" != theirs[article_id]:
            tx.update("article", article_id, {"status": theirs[article_id]})


def _settle_orphans(tx: Transaction, article_ids: Iterable[str]) -> None:
    """Where a text was overwritten, orphans of that very text are marks again, if the export has not them."""
    for article_id in article_ids:
        body = tx.read.orphans.body_of(article_id)
        for waiting in tx.read.orphans.of_article(article_id):
            orphan = tx.read.orphans.get(waiting.id) or waiting  # which may be told more by one before it
            if tx.by_id(orphan.kind, [str(orphan.row()["id"])]):
                tx.delete("orphan", orphan.id)
            else:
                settle(tx, orphan, body)


def _check_marks(merging: Merging, article_ids: Iterable[str]) -> None:
    """Where a text was overwritten, the marks that the export lacks must still say their words."""
    for article_id in article_ids:
        if not spans_hold(merging.tx, article_id, merging.tx.text(article_id)):
            raise LoadClash(kind="article", id=article_id, name=merging.name, field="text")
