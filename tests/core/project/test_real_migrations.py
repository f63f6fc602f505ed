"""A project file as version 1 made it is brought up to date by the migrations that there are."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from penanda.edits import mentions
from penanda.edits.merging_entities import tell_apart
from penanda.edits.turning_down import turn_down
from penanda.model.tagset import DEFAULT_LABELS
from penanda.project.project import Project, create
from penanda.project.rows import row_of
from penanda.project.schema import APPLICATION_ID, SCHEMA_VERSION
from penanda.suggesting.suggestions import suggestions

TEXT = "Wakil itu, Zorak, tiba di Kampung Hulu."
BODY = hashlib.sha256(TEXT.encode()).hexdigest()


@pytest.fixture
def version_1(tmp_path: Path) -> Path:
    """A project with one article and one mention, with the tables of version 1."""
    path = tmp_path / "lama.penanda"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"pragma application_id={APPLICATION_ID}")
    db.execute("pragma user_version=1")
    db.executescript(Path(__file__).with_name("version_1.sql").read_text(encoding="utf-8"))

    def insert(table: str, **row: object) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        db.execute(f"insert into {table}({names}) values ({', '.join('?' * len(row))})", list(row.values()))

    insert("project", id="p", created_at="2026-01-01T00:00:00Z")
    for label in DEFAULT_LABELS:
        insert("label", **row_of(label))
    insert("annotator", id="s", name="Siti")
    insert("body", sha256=BODY, text=TEXT, length=len(TEXT))
    insert("entity", id="e", name="Zorak", type="PERSON", aliases="[]", position=1)
    insert(
        "article", id="a", body_sha256=BODY, filename="a.txt", media_type="text/plain", sha256=BODY,
        byte_length=len(TEXT), encoding="utf-8", bom=0, encoding_guessed=0, published_zone_inferred=0,
        guessed="[]", status="new", position=1,
    )  # fmt: skip
    insert(
        "mention", id="m", article_id="a", start=11, end=16, surface="Zorak", label="PERSON", entity_id="e",
        kind="name", metonym=0, uncertain=0, annotator_id="s", created_at="2026-01-01T00:00:00Z",
    )  # fmt: skip
    db.close()
    return path


def test_its_labels_keep_their_colours(version_1: Path) -> None:
    db = sqlite3.connect(version_1)
    with db:
        db.execute("update label set color_light='#3B7FD9', color_dark='#7FB2FF'")
    db.close()
    for _ in range(2):
        project = Project(version_1, annotator="Siti")
        colours = {(label.color_light, label.color_dark) for label in project.read.tagset.labels()}
        project.close()
        assert colours == {("#3B7FD9", "#7FB2FF")}


def test_it_opens_with_its_marks_and_can_do_what_is_new(version_1: Path) -> None:
    project = Project(version_1, annotator="Siti")
    assert [mention.id for mention in project.read.marked.mentions("a")] == ["m"]
    assert [one.surface for one in suggestions(project.read, "a")] == ["Kampung Hulu"]
    at = TEXT.index("Kampung")
    assert project.run(turn_down, "a", at, at + len("Kampung Hulu")) is not None
    assert suggestions(project.read, "a") == ()
    assert project.undo() is not None
    assert len(suggestions(project.read, "a")) == 1
    project.close()


def test_its_history_is_found_by_claim(version_1: Path) -> None:
    claim = {"id": "c", "article_id": "a"}
    with closing(sqlite3.connect(version_1)) as db, db:
        for edit, tab, row_id, before, after in (
            (1, "claim", "c", None, claim),
            (1, "claim_span", "s1", None, {"id": "s1", "claim_id": "c", "surface": "a\0b"}),
            (2, "mention", "m", None, {"id": "m", "note": '"claim_id":"c"'}),
            (3, "evidence", "e", {"id": "e", "claim_id": "c"}, None),
            (4, "claim_about", "x", None, {"id": "x", "claim_id": "other"}),
            (5, "claim_span", "s2", None, None),
        ):
            db.execute(
                "insert or ignore into edit(id, kind, args, annotator, at, state)"
                " values (?, 'claim_changed', '{}', 'Siti', '2026-01-01T00:00:00Z', 'kept')",
                [edit],
            )
            contents = [None if one is None else json.dumps(one) for one in (before, after)]
            db.execute(
                "insert into journal(edit_id, tab, row_id, before, after) values (?, ?, ?, ?, ?)",
                [edit, tab, row_id, *contents],
            )
    project = Project(version_1, annotator="Siti")
    assert [edit.id for edit in project.read.journal.of_claim("c")] == [3, 1]
    project.close()


def test_two_entities_can_then_be_told_apart(version_1: Path) -> None:
    project = Project(version_1, annotator="Siti")
    project.run(mentions.tag, "a", 0, 5, "ORG")
    ids = [one.id for one in project.read.entities.all()]
    assert project.run(tell_apart, *ids) is not None
    assert project.read.entities.told_apart() == {frozenset(ids)}
    assert project.undo() is not None
    assert project.read.entities.told_apart() == frozenset()
    project.close()


def test_its_tables_are_then_those_of_a_new_project(version_1: Path, tmp_path: Path) -> None:
    Project(version_1, annotator="Siti").close()
    create(tmp_path / "baharu.penanda")
    old, new = (_schema_of(path) for path in (version_1, tmp_path / "baharu.penanda"))
    assert old == new


def _schema_of(path: Path) -> tuple[int, set[tuple[str, str]]]:
    db = sqlite3.connect(path)
    version = db.execute("pragma user_version").fetchone()[0]
    tables = db.execute(
        "select name, sql from sqlite_master where sql is not null and tbl_name <> '_sqlite_migrations'"
    ).fetchall()
    db.close()
    assert version == SCHEMA_VERSION
    return version, {
        (name, " ".join(sql.replace('"', "").replace(" ,", ",").split())) for name, sql in tables
    }
