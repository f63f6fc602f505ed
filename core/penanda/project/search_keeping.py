"""Keeping what is searched in step with the edits, undo and redo.

Like the journal, this is done by temporary triggers of the connection that writes, so that nothing is
forgotten and all is part of the edit's own transaction. Under ``trusted_schema=off`` SQLite lets no trigger
touch an FTS table, so the triggers only note which texts were touched and how they were before;
:func:`catch_up` does the rest at the end of the edit.
"""

from __future__ import annotations

import sqlite3

from penanda.project.database import Database
from penanda.project.search_tables import CLAIM, INSERT, PLAIN, REPLACE, make_anew

_NOTED = """
create temp table changed_text(docid integer primary key, before text);
create temp table changed_record(docid integer primary key, before text);
"""
_CATCH_UP = (
    """insert into text_index(text_index, rowid, text) select 'delete', docid, text from changed_text
       join body on sha256 = before""",
    """insert into text_index(rowid, text) select docid, text from changed_text
       join text_place using (docid) join body on sha256 = body_sha256""",
    "delete from changed_text",
    """insert into record_index(record_index, rowid, text) select 'delete', docid, before from changed_record
       where before is not null""",
    """insert into record_index(rowid, text) select docid, text from changed_record
       join record_text using (docid)""",
    "delete from changed_record",
)
# Two articles in one place would only come in another order: the later one is then put behind all.
_ADD_TEXT = """insert into text_place(docid, article_id, body_sha256) values
    (case when exists (select 1 from text_place where docid = new.position) then null else new.position end,
     new.id, new.body_sha256);"""
_TAKE_TEXT = "delete from text_place where article_id = old.id;"


class OutOfStep(Exception):
    """The indexes could not be brought to what the texts are, because they are damaged."""


def prepare(db: Database) -> None:
    """Make the temporary tables that :func:`catch_up` reads."""
    db.conn.executescript(_NOTED)


def keep(db: Database) -> None:
    """Have this connection note what is touched from here on."""
    db.conn.executescript("\n".join(f"create temp trigger {trigger} end;" for trigger in _triggers()))


def start_again(db: Database) -> None:
    """Make the tables anew; if that cannot be done, note nothing more until the project is opened again."""
    for trigger in _triggers():  # before the tables are filled, and dropped with them anyway
        db.execute(f"drop trigger if exists temp.{trigger.split()[0]}")
    if make_anew(db):
        keep(db)


def catch_up(db: Database) -> None:
    """Bring the indexes to what the current transaction has made of the texts.

    Raises :class:`OutOfStep`, and ``sqlite3.OperationalError`` for what is the system's fault.
    """
    touched = "select exists (select 1 from changed_text) or exists (select 1 from changed_record)"
    if not db.execute(touched).fetchone()[0]:
        return
    try:
        for sql in _CATCH_UP:
            db.execute(sql)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise OutOfStep from error


def _triggers() -> list[str]:
    return [*_triggers_of_articles(), *_triggers_of_records(), *_triggers_of_claims(), *_triggers_that_note()]


def _triggers_of_articles() -> list[str]:
    return [
        f"found_text_insert after insert on article begin {_ADD_TEXT}",
        f"found_text_delete after delete on article begin {_TAKE_TEXT}",
        "found_text_update after update of body_sha256, position on article"
        " when old.body_sha256 <> new.body_sha256 or old.position <> new.position"
        f" begin {_TAKE_TEXT} {_ADD_TEXT}",
    ]


def _triggers_of_records() -> list[str]:
    made = []
    for kind, (table, text, columns) in PLAIN.items():
        new = text.format(row="new")
        take = f"delete from record_text where kind = '{kind}' and record_id = old.id"
        made += [
            f"found_{kind}_insert after insert on {table} when {new} is not null begin"
            f" {INSERT} values ('{kind}', new.id, {new}) {REPLACE};",
            f"found_{kind}_update after update of {columns} on {table} begin {take} and {new} is null;"
            f" {INSERT} select '{kind}', new.id, {new} where {new} is not null {REPLACE};",
            f"found_{kind}_delete after delete on {table} begin {take};",
        ]
    return made


def _triggers_of_claims() -> list[str]:
    def write(claim_id: str) -> str:
        # A piece can be put back before its claim is, or go after it.
        return f"{INSERT} select 'claim', claim.id, {CLAIM} from claim where id = {claim_id} {REPLACE};"

    return [
        f"found_claim_insert after insert on claim begin {write('new.id')}",
        f"found_claim_update after update of summary on claim begin {write('new.id')}",
        "found_claim_delete after delete on claim begin"
        " delete from record_text where kind = 'claim' and record_id = old.id;",
        f"found_span_insert after insert on claim_span begin {write('new.claim_id')}",
        f"found_span_update after update on claim_span begin {write('new.claim_id')}",
        f"found_span_delete after delete on claim_span begin {write('old.claim_id')}",
    ]


def _triggers_that_note() -> list[str]:
    """What counts is how a text was before the edit first touched it."""

    def note(table: str, docid: str, before: str) -> str:
        return f"insert into {table} values ({docid}, {before}) on conflict do nothing;"

    return [
        f"note_text_insert after insert on text_place begin {note('changed_text', 'new.docid', 'null')}",
        "note_text_delete after delete on text_place begin"
        f" {note('changed_text', 'old.docid', 'old.body_sha256')}",
        f"note_record_insert after insert on record_text begin {note('changed_record', 'new.docid', 'null')}",
        "note_record_update after update on record_text begin"
        f" {note('changed_record', 'old.docid', 'old.text')}",
        "note_record_delete after delete on record_text begin"
        f" {note('changed_record', 'old.docid', 'old.text')}",
    ]
