"""What a project file holds: its tables; and the triggers that keep the journal.

Every table in :data:`JOURNALED` has a text ``id``, and every change to one of its rows is written to
``journal`` by the database itself, so no edit can forget to. Texts and the sources' bytes lie apart,
found by their sha256 and never changed, so they need no journal. An ``extra`` holds, as a JSON object, what
an export said of the record that this version does not know.

The triggers are temporary, made by each connection that writes: the file holds data only and no code, and
with ``trusted_schema=off`` some versions of SQLite (3.40) refuse ``json_object`` in a trigger of the file.
"""

from __future__ import annotations

import re

from penanda.project import search_tables
from penanda.project.database import Database

APPLICATION_ID = 0x506E6461  # "Pnda"
SCHEMA_VERSION = 7

TABLES = """
create table project (
    id text primary key,
    created_at text not null,
    extra text
) strict;

create table source (
    sha256 text primary key,
    data blob not null
) strict;

create table body (
    sha256 text primary key,
    text text not null,
    length integer not null
) strict;

create table annotator (
    id text primary key,
    name text not null,
    extra text
) strict;

create table label (
    id text primary key,
    names text not null,
    color_light text not null,
    color_dark text not null,
    key text not null,
    position integer not null,
    active integer not null,
    description text not null,
    maps_to text not null,
    extra text
) strict;

create table rating (
    id text primary key,
    names text not null,
    position integer not null,
    extra text,
    review_value integer
) strict;

create table entity (
    id text primary key,
    name text not null,
    type text not null references label(id),
    aliases text not null,
    wikidata text,
    note text,
    position integer not null,
    extra text
) strict;
create index entity_name on entity(name);
create index entity_position on entity(position);

create table article (
    id text primary key,
    body_sha256 text not null references body(sha256),
    filename text not null,
    media_type text not null,
    sha256 text not null,
    byte_length integer not null,
    encoding text not null,
    bom integer not null,
    encoding_guessed integer not null,
    language text,
    title text,
    url text,
    publisher text,
    byline text,
    credit text,
    dateline text,
    published_text text,
    published_at text,
    published_zone_inferred integer not null,
    guessed text not null,
    status text not null,
    note text,
    position integer not null,
    extra text
) strict;
create index article_sha256 on article(sha256);

create table mention (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    start integer not null,
    "end" integer not null check ("end" > start),
    surface text not null,
    label text not null references label(id),
    entity_id text references entity(id) on delete set null,
    kind text not null,
    metonym integer not null,
    uncertain integer not null,
    note text,
    annotator_id text not null references annotator(id),
    created_at text not null,
    value text,
    extra text
) strict;
create index mention_place on mention(article_id, start);
create index mention_entity on mention(entity_id, article_id, start);
create index mention_surface on mention(surface);

create table claim (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    check_worthiness text,
    attribution text,
    claimant_mention_id text references mention(id) on delete set null,
    claimant_entity_id text references entity(id) on delete set null,
    directness text,
    type text,
    summary text,
    summary_language text,
    claim_date text,
    event_date text,
    addressee_mention_id text references mention(id) on delete set null,
    uncertain integer not null,
    parent_claim_id text references claim(id) on delete set null,
    parent_relation text,
    claim_group_id text,
    status text not null,
    rating text references rating(id),
    note text,
    annotator_id text not null references annotator(id),
    created_at text not null,
    extra text
) strict;
create index claim_article on claim(article_id);
create index claim_claimant_mention on claim(claimant_mention_id);
create index claim_claimant_entity on claim(claimant_entity_id);
create index claim_addressee on claim(addressee_mention_id);
create index claim_parent on claim(parent_claim_id);
create index claim_group on claim(claim_group_id);

create table claim_span (
    id text primary key,
    claim_id text not null references claim(id) on delete cascade,
    article_id text not null references article(id) on delete cascade,
    role text not null,
    start integer not null,
    "end" integer not null check ("end" > start),
    surface text not null,
    position integer not null,
    extra text
) strict;
create index claim_span_place on claim_span(article_id, start);
create index claim_span_claim on claim_span(claim_id);
create index claim_span_position on claim_span(position);

create table claim_about (
    id text primary key,
    claim_id text not null references claim(id) on delete cascade,
    entity_id text not null references entity(id) on delete cascade,
    position integer not null
) strict;
create index claim_about_claim on claim_about(claim_id);
create index claim_about_entity on claim_about(entity_id);

create table evidence (
    id text primary key,
    claim_id text not null references claim(id) on delete cascade,
    position integer not null,
    url text,
    archived_url text,
    title text,
    publisher text,
    accessed_at text,
    relation text,
    quote text,
    question text,
    note text,
    extra text
) strict;
create index evidence_claim on evidence(claim_id);
create index evidence_position on evidence(position);

create table turned_down (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    surface text not null,
    start integer,
    created_at text not null
) strict;
create index turned_down_article on turned_down(article_id);

create table orphan (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    kind text not null,
    claim_id text references claim(id) on delete cascade,
    pieces text not null,
    record text not null
) strict;
create index orphan_article on orphan(article_id);
create index orphan_claim on orphan(claim_id);

create table reporting_word (
    id text primary key,
    word text not null,
    claimant text not null,
    active integer not null
) strict;

create table told_apart (
    id text primary key,
    entity_id text not null references entity(id) on delete cascade,
    other_id text not null references entity(id) on delete cascade,
    created_at text not null
) strict;
create index told_apart_entity on told_apart(entity_id);
create index told_apart_other on told_apart(other_id);

create table edit (
    id integer primary key,
    kind text not null,
    args text not null,
    article_id text,
    start integer,
    "end" integer,
    annotator text not null,
    at text not null,
    state text not null,
    target integer references edit(id)
) strict;
create index edit_state on edit(state);
create index edit_article on edit(article_id) where article_id is not null;

create table journal (
    id integer primary key,
    edit_id integer not null references edit(id),
    tab text not null,
    row_id text not null,
    article_id text,
    before text,
    after text,
    claim_id text
) strict;
create index journal_edit on journal(edit_id);
create index journal_claim on journal(claim_id) where claim_id is not null;
create index journal_article on journal(article_id, edit_id) where article_id is not null;
"""

JOURNALED = (
    "project",
    "annotator",
    "label",
    "rating",
    "entity",
    "article",
    "mention",
    "claim",
    "claim_span",
    "claim_about",
    "evidence",
    "turned_down",
    "orphan",
    "reporting_word",
    "told_apart",
)

_ARTICLE_OF = {
    "article": "id",
    "mention": "article_id",
    "claim": "article_id",
    "claim_span": "article_id",
    "turned_down": "article_id",
    "orphan": "article_id",
}

# Whose history a row belongs to: that of its claim.
_CLAIM_OF = {"claim": "id", "claim_span": "claim_id", "claim_about": "claim_id", "evidence": "claim_id"}

_TABLE = re.compile(r"create table (\w+) \((.*?)\n\) strict;", re.DOTALL)


def columns() -> dict[str, tuple[str, ...]]:
    """The columns of every table, in order, read from :data:`TABLES`."""
    return {
        name: tuple(line.split()[0].strip('"') for line in body.strip().splitlines())
        for name, body in _TABLE.findall(TABLES)
    }


COLUMNS = columns()


def create(db: Database) -> None:
    """Make the tables of this version in an empty database, all or none.

    Raises ``sqlite3.OperationalError`` when a table is there already.
    """
    with db.tables.atomic():
        db.tables.executescript(TABLES)
        search_tables.create(db)


def keep_journal(db: Database) -> None:
    """Have this connection write the journal: a trigger for each kind of change to each journaled table.

    Raises ``sqlite3.OperationalError`` when a table is missing.
    """
    db.conn.executescript("\n".join(_triggers(table) for table in JOURNALED))


def _triggers(table: str) -> str:
    old, new = (
        "json_object(" + ", ".join(f"'{column}', {row}.\"{column}\"" for column in COLUMNS[table]) + ")"
        for row in ("old", "new")
    )
    (old_article, new_article), (old_claim, new_claim) = (
        (f"old.{column}", f"new.{column}") if column else ("null", "null")
        for column in (_ARTICLE_OF.get(table), _CLAIM_OF.get(table))
    )
    return "\n".join(
        f"create temp trigger journal_{table}_{event} after {event} on {table} begin "
        "insert into journal(edit_id, tab, row_id, article_id, before, after, claim_id) values("
        f"(select max(id) from edit), '{table}', {row_id}, {article_id}, {before}, {after}, {claim}); end;"
        for event, row_id, article_id, claim, before, after in (
            ("insert", "new.id", new_article, new_claim, "null", new),
            ("update", "old.id", new_article, new_claim, old, new),
            ("delete", "old.id", old_article, old_claim, old, "null"),
        )
    )
