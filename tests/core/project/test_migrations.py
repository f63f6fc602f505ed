"""Projects of an older version: backed up, brought up to date whole, or left as they were."""

from __future__ import annotations

import io
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlite_utils
from sqlite_utils import Migrations

from penanda.edits import claims, mentions
from penanda.errors import CannotBackUp, CannotMigrate, NewerProject, OlderProject
from penanda.exchange.export import export_project
from penanda.project import migrations, search_tables
from penanda.project.backups import Backups, back_up
from penanda.project.project import Project, create
from penanda.project.reader import Reader
from penanda.project.schema import COLUMNS, SCHEMA_VERSION, TABLES

CLAIM = TABLES[TABLES.index("create table claim (") : TABLES.index("create index claim_article")]
INDEXES = [
    line
    for line in TABLES.splitlines()
    if line.startswith("create index claim_") and " claim(" in line and "claim_group" not in line
]
OLD_COLUMNS = ", ".join(name for name in COLUMNS["claim"] if name != "claim_group_id")


def rebuild_claims(db, table_sql: str) -> None:
    """Give the table of claims another shape, as SQLite's manual tells how."""
    db.execute(table_sql.replace("create table claim (", "create table claim_new ("))
    db.execute(f"insert into claim_new({OLD_COLUMNS}) select {OLD_COLUMNS} from claim")
    db.execute("drop table claim")
    db.execute("alter table claim_new rename to claim")


def from_version_0(db) -> None:
    """The made-up first migration: claims can belong to a group, and are found by article."""
    rebuild_claims(db, CLAIM)
    for index in INDEXES:
        db.execute(index)


@pytest.fixture
def old(desk) -> Path:
    """A project with marks as a version 0 that never was would have made it."""
    desk.tag("Anwar")
    desk.claim("kapal akan tiba esok")
    path: Path = desk.project.path
    desk.project.close()
    db = sqlite3.connect(path, isolation_level=None)
    for table in reversed(search_tables.TABLES):
        db.execute(f"drop table {table}")
    db.execute("alter table rating drop column review_value")
    db.execute("drop table turned_down")
    db.execute("drop table orphan")
    db.execute("drop table if exists reporting_word")
    db.execute("drop table told_apart")
    db.execute("drop index journal_claim")
    db.execute("drop index journal_article")
    db.execute("drop index edit_article")
    db.execute("alter table journal drop column claim_id")
    rebuild_claims(db, CLAIM.replace("    claim_group_id text,\n", ""))
    db.execute("pragma user_version = 0")
    db.execute("pragma wal_checkpoint(truncate)")
    db.close()
    return path


@pytest.fixture
def way(monkeypatch):
    """Register a migration from version 0."""

    def register(migration=from_version_0):
        monkeypatch.setitem(migrations.MIGRATIONS, 0, migration)

    return register


def schema_of(path: Path) -> set[tuple[str, str]]:
    """What there is but for the notes of the migrations, which a new project has no need of."""
    db = sqlite3.connect(path)
    found = {
        (name, " ".join(sql.replace('"', "").split()))
        for name, sql in db.execute(
            "select name, sql from sqlite_master where sql is not null and tbl_name <> '_sqlite_migrations'"
        )
    }
    db.close()
    return found


def export_of(project: Project) -> bytes:
    out = io.BytesIO()
    export_project(project.read, out, generated_at="2026-01-01T00:00:00Z")
    return out.getvalue()


def test_an_older_project_is_brought_up_to_date_with_all_its_marks(old, way, tmp_path_factory) -> None:
    way()
    project = Project(old, annotator="Siti")
    article_id = project.read.articles.ids()[0]
    assert [mention.surface for mention in project.read.marked.mentions(article_id)] == ["Anwar"]
    (claim,) = project.read.marked.claims(article_id)
    assert claim.claim_group_id is None
    assert project.run(claims.change, claim.id, "summary", "x") is not None
    assert project.undo() is not None
    kinds = [edit.done.kind for edit in project.read.journal.of_claim(claim.id)]
    assert kinds == ["claim_changed", "claim_changed", "claim_made"]
    assert project.read.integrity.problems() == ()
    assert list(project.read.integrity.dangling()) == []
    project.close()
    fresh = tmp_path_factory.mktemp("fresh") / "x.penanda"
    create(fresh)
    assert schema_of(old) == schema_of(fresh)


def test_the_file_says_when_each_step_was_taken(old, way) -> None:
    way()
    before = datetime.now(UTC)
    Project(old, annotator="Siti").close()
    db = sqlite3.connect(old)
    notes = db.execute(
        "select migration_set, name, applied_at from _sqlite_migrations order by id"
    ).fetchall()
    db.close()
    assert [note[:2] for note in notes] == [
        ("penanda", f"from version {version}") for version in range(SCHEMA_VERSION)
    ]
    assert all(before <= datetime.fromisoformat(at) <= datetime.now(UTC) for _, _, at in notes)


def test_notes_of_steps_that_its_version_has_not_taken_are_not_believed(desk, monkeypatch) -> None:
    path = desk.project.path
    desk.project.close()
    last = SCHEMA_VERSION - 1
    monkeypatch.setitem(migrations.MIGRATIONS, last, lambda tables: None)
    db = sqlite3.connect(path, isolation_level=None)
    Migrations("penanda").ensure_migrations_table(sqlite_utils.Database(db))
    db.execute("insert into _sqlite_migrations values (1, 'penanda', ?, '')", [f"from version {last}"])
    db.execute(f"pragma user_version = {last}")
    db.execute("pragma wal_checkpoint(truncate)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(CannotMigrate):
        Project(path, annotator="Siti")
    assert path.read_bytes() == before


def test_it_is_backed_up_as_it_was_before(old, way) -> None:
    way()
    Project(old, annotator="Siti").close()
    (backup,) = Backups(old).all()
    assert backup.is_whole()
    db = sqlite3.connect(backup.path)
    assert db.execute("pragma user_version").fetchone() == (0,)
    assert "claim_group_id" not in [row[1] for row in db.execute("pragma table_info(claim)")]
    assert db.execute("select count(*) from mention").fetchone() == (1,)
    db.close()


def test_nothing_waits_in_the_log_when_it_is_done(old, way, monkeypatch) -> None:
    way()
    migrations.bring_up_to_date(old)
    assert int.from_bytes(old.read_bytes()[60:64], "big") == SCHEMA_VERSION
    log = old.with_name(f"{old.name}-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_one_that_is_up_to_date_is_neither_backed_up_nor_touched(desk) -> None:
    desk.project.close()
    before = desk.project.path.read_bytes()
    Project(desk.project.path, annotator="Siti").close()
    assert desk.project.path.read_bytes() == before
    assert Backups(desk.project.path).all() == ()


def fails(db) -> None:
    from_version_0(db)
    db.execute("insert into nothing values (1)")


def forgets_the_order(db) -> None:
    db.execute("alter table claim add column claim_group_id text")  # at the end, so in another order


def lets_marks_dangle(db) -> None:
    from_version_0(db)
    db.execute("delete from article")


def ends_the_transaction(db) -> None:
    db.execute("rollback")


def ends_it_and_goes_on(db) -> None:
    from_version_0(db)
    db.rollback()


@pytest.mark.parametrize(
    "migration", [fails, forgets_the_order, lets_marks_dangle, ends_the_transaction, ends_it_and_goes_on]
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(old, way, migration) -> None:
    way(migration)
    before = old.read_bytes()
    with pytest.raises(CannotMigrate, match="could not be brought up to date"):
        Project(old, annotator="Siti")
    assert old.read_bytes() == before
    way()
    Project(old, annotator="Siti").close()  # nobody holds it


def test_without_a_way_from_its_version_it_is_left(old) -> None:
    before = old.read_bytes()
    with pytest.raises(CannotMigrate, match="no way from its version"):
        Project(old, annotator="Siti")
    assert old.read_bytes() == before


def test_without_a_backup_nothing_is_migrated(old, way, monkeypatch) -> None:
    way()
    before = old.read_bytes()

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("penanda.project.copying.os.fsync", fail)
    with pytest.raises(CannotBackUp):
        Project(old, annotator="Siti")
    assert old.read_bytes() == before


def test_an_older_project_that_is_only_read_is_left_and_said_to_be_older(old) -> None:
    before = old.read_bytes()
    with pytest.raises(OlderProject):
        Reader.of(old)
    assert old.read_bytes() == before


def test_the_backup_from_before_can_be_restored_and_is_brought_up_to_date_again(old, way) -> None:
    way()
    project = Project(old, annotator="Siti")
    before = export_of(project)
    article_id = project.read.articles.ids()[0]
    project.run(mentions.tag, article_id, 3, 8, "ORG")
    assert export_of(project) != before
    project.restore(Backups(old).all()[-1])
    assert export_of(project) == before
    assert project.undo() is not None
    project.close()


def test_a_backup_of_a_newer_version_is_not_restored(desk) -> None:
    desk.project._db.execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    backup = back_up(desk.project.path)
    assert backup is not None
    desk.project._db.execute(f"pragma user_version = {SCHEMA_VERSION}")
    mention = desk.tag("Anwar")
    with pytest.raises(NewerProject):
        desk.project.restore(backup)
    assert desk.mentions() == (mention,)


def test_one_that_is_to_stop_leaves_the_file_as_it_was(old, way) -> None:
    before, begun = old.read_bytes(), []

    def take_long(tables) -> None:
        from_version_0(tables)
        begun.append(True)
        numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 30000000)"
        tables.execute(f"{numbers} select count(*) from n").fetchone()

    way(take_long)
    with pytest.raises(CannotMigrate):
        Project(old, annotator="Siti", stop=lambda: bool(begun))
    assert old.read_bytes() == before
    way()
    Project(old, annotator="Siti").close()
