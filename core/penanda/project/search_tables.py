"""The tables by which words are found in the whole project, and how they are kept in step with the edits.

They say nothing that the other tables do not say, so they are not journaled and can be made anew at any time:
:func:`rebuild` does that, and :func:`mend` where they are missing or do not fit.
:mod:`penanda.project.search_keeping` keeps them in step.

``text_index`` has the words of each article's text under the number of ``text_place``, which is the article's
position, so that what is found comes in reading order. The text itself is not kept again. ``record_text`` has
what can be found in other records, each under its *kind*: a claim's words and summary, an entity's names,
evidence, and the notes on everything; ``record_index`` has its words, and ``record_word`` counts them.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from penanda.project.database import Database

# Marks on letters belong to words, else Tamil and Arabic with vowel signs would fall apart.
_TOKENIZE = "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\""

TABLES = {
    "text_place": """create table text_place (
    docid integer primary key,
    article_id text not null unique,
    body_sha256 text not null
) strict""",
    "text_index": f"create virtual table text_index using fts5(text, content='', {_TOKENIZE})",
    "record_text": """create table record_text (
    docid integer primary key,
    kind text not null,
    record_id text not null,
    text text not null,
    unique (kind, record_id)
) strict""",
    "record_index": "create virtual table record_index using "
    f"fts5(text, content='record_text', content_rowid='docid', {_TOKENIZE})",
    "record_word": "create virtual table record_word using fts5vocab(record_index, row)",
}

# Of each kind of text: the table of its record, what is written there, and the columns that is made from.
_NOTE = "nullif({row}.note, '')"
PLAIN = {
    "entity": (
        "entity",
        "{row}.name || coalesce(char(10) || (select group_concat(value, char(10))"
        " from json_each({row}.aliases)), '')",
        "name, aliases",
    ),
    "evidence": (
        "evidence",
        "nullif(coalesce({row}.title || char(10), '') || coalesce({row}.quote || char(10), '')"
        " || coalesce({row}.note, ''), '')",
        "title, quote, note",
    ),
    "article_note": ("article", _NOTE, "note"),
    "mention_note": ("mention", _NOTE, "note"),
    "entity_note": ("entity", _NOTE, "note"),
    "claim_note": ("claim", _NOTE, "note"),
}
KINDS = ("claim", *PLAIN)
"""The kinds of text in ``record_text``."""

_WORDS = """(select group_concat(surface, ' … ') from
    (select surface from claim_span where claim_id = claim.id and role = 'content' order by start, "end"))"""
CLAIM = f"coalesce({_WORDS}, '') || coalesce(char(10) || summary, '')"
INSERT = "insert into record_text(kind, record_id, text)"
REPLACE = """on conflict (kind, record_id) do update set text = excluded.text
    where record_text.text is not excluded.text"""
# The position is taken as it is where articles do not share it; it only ever decides what comes first.
_FILL = (
    "insert or ignore into text_place select position, id, body_sha256 from article order by position, id",
    "insert into text_place(article_id, body_sha256) select id, body_sha256 from article"
    " where id not in (select article_id from text_place) order by position, id",
    "insert into text_index(rowid, text) select docid, text from text_place"
    " join body on sha256 = body_sha256 order by docid",
    f"{INSERT} select 'claim', id, {CLAIM} from claim order by rowid",
    *(
        f"{INSERT} select '{kind}', id, {text.format(row=table)} from {table}"
        f" where {text.format(row=table)} is not null order by rowid"
        for kind, (table, text, _) in PLAIN.items()
    ),
    "insert into record_index(record_index) values ('rebuild')",
)
# Numbers that are the same where the tables fit the rest of the file.
_FITS = """
    select (select count(*) from text_place) = (select count(*) from article)
       and not exists (select 1 from article where id not in (select article_id from text_place))
       and (select count(*) from text_index_docsize) = (select count(*) from text_place)
       and (select count(*) from record_text where kind = 'claim') = (select count(*) from claim)
       and (select count(*) from record_text where kind = 'entity') = (select count(*) from entity)
       and (select count(*) from record_index_docsize) = (select count(*) from record_text)"""


def create(db: Database) -> None:
    """Make the tables, empty, where they are not there."""
    there = db.tables.table_names()
    for table, sql in TABLES.items():
        if table not in there:
            db.execute(sql)


def fill(db: Database) -> None:
    """Write into the tables, which are empty, all that the project holds."""
    for sql in _FILL:
        db.execute(sql)


def rebuild(db: Database) -> None:
    """Make the tables anew in the current transaction, whatever they held.

    Raises ``sqlite3.DatabaseError`` where they are too damaged even to be dropped.
    """
    there = db.tables.table_names()
    for index in ("text_index", "record_index"):
        # Without a structure that can be read, if only an empty one, an index cannot even be dropped.
        for part, row in (("data", "(10, zeroblob(7))"), ("config", "('version', 4)")):
            if f"{index}_{part}" in there:
                db.execute(f"replace into {index}_{part} values {row}")
    for table in reversed(TABLES):
        db.execute(f"drop table if exists {table}")
    create(db)
    fill(db)


def mend(db: Database) -> bool:
    """Make the tables anew where they are missing or do not fit; false when even that cannot be done."""
    try:
        if fits(db):
            return True
    except sqlite3.DatabaseError:
        pass
    return make_anew(db)


def make_anew(db: Database) -> bool:
    """:func:`rebuild` in a transaction of its own; false, with nothing changed, when that cannot be done."""
    try:
        db.execute("begin immediate")
        rebuild(db)
        db.execute("commit")
    except sqlite3.DatabaseError:
        with suppress(sqlite3.Error):
            if db.conn.in_transaction:
                db.execute("rollback")
        return False
    return True


def fits(db: Database) -> bool:
    """Whether the tables are there as this version makes them, and as many rows as there are things to find.

    Raises ``sqlite3.DatabaseError`` when they cannot be read.
    """
    there = dict(db.execute("select name, sql from sqlite_master where type = 'table'").fetchall())
    if any(_plain(there.get(table) or "") != _plain(sql) for table, sql in TABLES.items()):
        return False
    for index in ("text_index", "record_index"):  # which fails where nothing can be found in it
        db.execute(f"select rowid from {index} where {index} match 'a' limit 1").fetchone()
    return bool(db.execute(_FITS).fetchone()[0])


def _plain(sql: str) -> str:
    return " ".join(sql.casefold().split())
