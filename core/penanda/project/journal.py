"""The journal: what was edited, and how to walk it back and forth.

An edit's ``state`` is ``open`` within its transaction, then ``done``, ``undone``, ``dropped`` (undone,
then another edit was made instead), or ``kept`` (what a project starts with). Undo and redo are themselves
rows of ``edit``, with the state ``undo`` or ``redo`` and the edit they act on as ``target``. The edit to undo
is the last one done; the edit to redo is the first one undone, because edits are undone from the last
backwards. All of it lies in the file, so it is still there after a restart.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

import msgspec

from penanda.project.change import Change, Done, Place, load_rows
from penanda.project.database import Database
from penanda.project.rows import Row
from penanda.project.schema import COLUMNS, JOURNALED

HISTORY_PAGE = 100

# The last edits that have their place in an article and the last that touched it, each by its own index: the
# last of all of them are among these. CROSS JOIN keeps SQLite from beginning with all edits.
_OF_ARTICLE = """
    select * from edit where id in (
        select * from (
            select id from edit where article_id = ? and id < ? {of_kinds} order by id desc limit ?)
        union select * from (
            select distinct edit_id from journal cross join edit on edit.id = edit_id
            where journal.article_id = ? and edit_id < ? {of_kinds} order by edit_id desc limit ?)
    ) order by id desc limit ?"""

OF_CLAIM = """select * from edit where id in (select edit_id from journal where claim_id = ?)
              order by id desc limit ?"""


class Edit(msgspec.Struct, frozen=True):
    """One line of a project's history."""

    id: int
    done: Done
    annotator: str
    at: str
    state: str
    target: int | None


class Journal:
    """Questions about what was edited."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def to_undo(self) -> Edit | None:
        """The edit that undo takes back next."""
        return self._edit("where state = 'done' order by id desc limit 1")

    def to_redo(self) -> Edit | None:
        """The edit that redo makes again next."""
        return self._edit("where state = 'undone' order by id limit 1")

    def edit(self, edit_id: int) -> Edit | None:
        """One edit as it stands now, or ``None``."""
        return self._edit("where id = ?", edit_id)

    def history(
        self,
        *,
        article_id: str | None = None,
        kinds: Collection[str] | None = None,
        before: int | None = None,
        limit: int = HISTORY_PAGE,
    ) -> tuple[Edit, ...]:
        """The last edits, undos and redos, the newest first: at most *limit*.

        Those that touched the article *article_id* only, those of *kinds* only, and those with an id below
        *before*, which is how the next page is asked for.
        """
        below = 2**63 - 1 if before is None else before
        of_kinds = "" if kinds is None else f"and kind in ({', '.join('?' * len(kinds))})"
        if article_id is None:
            sql = f"select * from edit where id < ? {of_kinds} order by id desc limit ?"
            rows = self._db.query(sql, (below, *(kinds or ()), limit))
        else:
            its_own = (article_id, below, *(kinds or ()), limit)
            rows = self._db.query(_OF_ARTICLE.format(of_kinds=of_kinds), (*its_own, *its_own, limit))
        return tuple(_edit_of(row) for row in rows)

    def last_id(self) -> int:
        """The id of the last edit, undo or redo; 0 where there is none."""
        return int(next(iter(self._db.query("select coalesce(max(id), 0) as id from edit")))["id"])

    def since(self, edit_id: int) -> Change | None:
        """All that was edited after an edit, as one change, and the last of it; ``None`` if nothing was."""
        last = self._edit("where id > ? order by id desc limit 1", edit_id)
        if last is None:
            return None
        rows = self._db.query("select * from journal where edit_id > ? order by id", (edit_id,))
        return Change(last.id, last.done, load_rows(list(rows)), "elsewhere")

    def of_claim(self, claim_id: str, *, limit: int = HISTORY_PAGE) -> tuple[Edit, ...]:
        """The last edits that touched a claim, its words, ties or evidence, the newest first."""
        return tuple(_edit_of(row) for row in self._db.query(OF_CLAIM, (claim_id, limit)))

    def place_of(self, edit: Edit) -> Place | None:
        """Where in the project to look at what an edit did: its own place, else the first it touched.

        The article may be gone since. ``None`` when nothing of any article was concerned.
        """
        if edit.done.place is not None:
            return edit.done.place
        return self._first_mark_touched(edit.id) or self._mention_of_entity_touched(edit.id)

    def _first_mark_touched(self, edit_id: int) -> Place | None:
        sql = """select tab, article_id, coalesce(after, before) as content from journal
                 where edit_id = ? and article_id is not null
                 order by tab not in ('mention', 'claim_span'), id limit 1"""
        row = next(iter(self._db.query(sql, (edit_id,))), None)
        if row is None:
            return None
        content = json.loads(row["content"])
        return Place(row["article_id"], content.get("start"), content.get("end"))

    def _mention_of_entity_touched(self, edit_id: int) -> Place | None:
        sql = """select mention.article_id, mention.start, mention."end" from journal
                 join mention on mention.entity_id = journal.row_id
                 join article on article.id = mention.article_id
                 where journal.edit_id = ? and journal.tab = 'entity'
                 order by article.position, mention.start limit 1"""
        row = next(iter(self._db.query(sql, (edit_id,))), None)
        return None if row is None else Place(row["article_id"], row["start"], row["end"])

    def _edit(self, where: str, *parameters: Any) -> Edit | None:
        return next(
            (_edit_of(row) for row in self._db.query(f"select * from edit {where}", parameters)), None
        )


def begin_edit(db: Database, *, annotator: str, now: str) -> int:
    """Open an edit in the current transaction: what is written from here on is journaled under its id."""
    cursor = db.execute(
        "insert into edit(kind, args, annotator, at, state) values ('', '{}', ?, ?, 'open')", [annotator, now]
    )
    return int(cursor.lastrowid or 0)


def end_edit(db: Database, edit_id: int, done: Done) -> Change | None:
    """Say what the open edit was; edits undone before can then no longer be redone.

    ``None`` when nothing was journaled under it.
    """
    rows = _journaled(db, edit_id, "asc")
    if not rows:
        return None
    db.execute("update edit set state = 'dropped' where state = 'undone'")
    _write_name(db, edit_id, done, state="done", target=None)
    return Change(edit_id, done, load_rows(rows))


def end_step(db: Database, edit_id: int, step: str, target: Edit) -> Change:
    """Say that the open edit was an undo or a redo (*step*) of *target*."""
    _write_name(db, edit_id, target.done, state=step, target=target.id)
    db.execute("update edit set state = ? where id = ?", ["undone" if step == "undo" else "done", target.id])
    return Change(edit_id, target.done, load_rows(_journaled(db, edit_id, "asc")), step)


def put_back(db: Database, edit_id: int) -> None:
    """Set every row that an edit touched to what it was before, the last one first."""
    for row in _journaled(db, edit_id, "desc"):
        _set_row(db, row["tab"], row["row_id"], row["before"])


def make_again(db: Database, edit_id: int) -> None:
    """Set every row that an edit touched to what it was after, in order."""
    for row in _journaled(db, edit_id, "asc"):
        _set_row(db, row["tab"], row["row_id"], row["after"])


def _journaled(db: Database, edit_id: int, order: str) -> list[Row]:
    # A list: what is put back is journaled too, and must not be walked in turn.
    return list(db.query(f"select * from journal where edit_id = ? order by id {order}", (edit_id,)))


def _set_row(db: Database, table: str, row_id: str, content: str | None) -> None:
    if table not in JOURNALED:
        raise KeyError(table)
    if content is None:
        db.execute(f"delete from {table} where id = ?", [row_id])
        return
    values = json.loads(content)  # in Python: SQLite's JSON functions stop at a NUL
    names = [name for name in COLUMNS[table] if name in values]
    if db.execute(f"select 1 from {table} where id = ?", [row_id]).fetchone() is None:
        listed = ", ".join(f'"{name}"' for name in names)
        sql = f"insert into {table}({listed}) values ({', '.join('?' * len(names))})"
        db.execute(sql, [values[name] for name in names])
    else:
        assigned = ", ".join(f'"{name}" = ?' for name in names)
        db.execute(f"update {table} set {assigned} where id = ?", [*(values[n] for n in names), row_id])


def _write_name(db: Database, edit_id: int, done: Done, *, state: str, target: int | None) -> None:
    place = done.place or Place("")
    db.execute(
        'update edit set kind = ?, args = ?, article_id = ?, start = ?, "end" = ?, state = ?, target = ? '
        "where id = ?",
        [
            done.kind,
            json.dumps(done.args),
            place.article_id or None,
            place.start,
            place.end,
            state,
            target,
            edit_id,
        ],
    )


def _edit_of(row: Row) -> Edit:
    place = Place(row["article_id"], row["start"], row["end"]) if row["article_id"] else None
    return Edit(
        id=row["id"],
        done=Done(row["kind"], json.loads(row["args"]), place),
        annotator=row["annotator"],
        at=row["at"],
        state=row["state"],
        target=row["target"],
    )
