"""Finding everywhere: what is marked, undone, restored or mended is found as it then stands."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from penanda.edits import articles, claims, entities, evidence, mentions
from penanda.errors import SearchDamaged
from penanda.project import migrations, search_keeping, search_tables
from penanda.project.backups import back_up
from penanda.project.connection import open_migrating
from penanda.project.project import Project, create
from penanda.project.reader import Reader
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda.rescue.repair import repair
from penanda.text.wanted import Wanted


def words(read_from: Reader, typed: str) -> list[str]:
    return [hit.words for hit in read_from.everywhere.hits(Wanted(typed)).hits]


def said(read_from: Reader, typed: str) -> list[tuple[str, str]]:
    hits = read_from.everywhere.records(Wanted(typed))
    return [(hit.kind, hit.text[hit.start : hit.end]) for hit in hits]


def add(project: Project, text: str, name: str = "b.txt") -> str:
    source = source_of_text(text, name)
    project.run(articles.add, source, read(source))
    return project.read.articles.ids()[-1]


def indexed(project: Project) -> dict[str, list[tuple]]:
    """All that is in the indexes, as SQLite gives it back word by word; numbers of records left out."""
    with closing(sqlite3.connect(":memory:")) as db:
        project._db.conn.backup(db)
        db.execute("create virtual table temp.w using fts5vocab(main, text_index, instance)")
        db.execute("create virtual table temp.r using fts5vocab(main, record_index, instance)")
        return {
            "texts": db.execute("select * from w order by doc, offset").fetchall(),
            "records": db.execute(
                """select kind, record_id, term, offset from r join record_text on docid = doc
                   order by kind, record_id, offset"""
            ).fetchall(),
            "places": db.execute("select * from text_place order by docid").fetchall(),
            "rows": db.execute(
                "select kind, record_id, text from record_text order by kind, record_id"
            ).fetchall(),
        }


def made_anew(project: Project) -> dict[str, list[tuple]]:
    search_keeping.start_again(project._db)
    return indexed(project)


def test_a_hit_says_where_it_stands_and_what_is_around_it(desk) -> None:
    ((hit,), following) = (
        (found := desk.project.read.everywhere.hits(Wanted("tanjung"))).hits,
        found.following,
    )
    assert following is None
    assert (hit.article_id, hit.words) == (desk.article_id, "Tanjung")
    assert desk.text[hit.start : hit.end] == "Tanjung"
    assert hit.before.endswith("tiba di ")
    assert hit.after == " Seri."
    assert hit.article == desk.project.read.articles.summaries()[0].name


def test_what_is_around_a_hit_says_where_it_is_cut(desk) -> None:
    long = "perkataan " * 40
    add(desk.project, f"{long}Melur {long}")
    add(desk.project, f"{'x' * 161}\r\n{'a' * 159} Melur {'b' * 159}\r\n{'x' * 161}")
    cut, whole = desk.project.read.everywhere.hits(Wanted("melur")).hits
    assert (cut.before, cut.after) == ("…" + "perkataan " * 16, " perkataan" * 16 + "…")
    assert (whole.before, whole.after) == ("a" * 159 + " ", " " + "b" * 159)


def test_hits_come_in_reading_order_and_page_by_page(desk) -> None:
    add(desk.project, "Anwar. anwar ANWAR")
    everywhere = desk.project.read.everywhere
    whole = list(everywhere.hits(Wanted("anwar")).hits)
    order = {article_id: number for number, article_id in enumerate(desk.project.read.articles.ids())}
    assert whole == sorted(whole, key=lambda hit: (order[hit.article_id], hit.start))
    assert len(whole) == 6
    paged, following = [], None
    while True:
        page = everywhere.hits(Wanted("anwar"), limit=2, start=following)
        paged += page.hits
        following = page.following
        if following is None:
            break
    assert paged == whole
    assert everywhere.articles(Wanted("anwar")) == 2


def test_every_edit_is_found_at_once_and_undo_and_redo_take_it_along(marked, kind, edits) -> None:
    project = marked.desk.project
    edits[kind](marked)
    after = indexed(project)
    assert after == made_anew(project)
    steps = 0
    while project.read.journal.to_undo() is not None:
        project.undo()
        steps += 1
    assert indexed(project) == made_anew(project)
    assert indexed(project)["texts"] == []
    for _ in range(steps):
        project.redo()
    assert indexed(project) == after


def test_entities_claims_evidence_and_notes_are_found(marked) -> None:
    project, read_from = marked.desk.project, marked.desk.project.read
    project.run(entities.change, marked.first.entity_id, "aliases", ["Si Tûkang"])
    project.run(claims.change, marked.claim.id, "summary", "Jeti ditutup")
    project.run(claims.change, marked.claim.id, "note", "tanya jabatan")
    project.run(evidence.change, marked.evidence_id, "quote", "Notis 7/2026")
    project.run(mentions.change, marked.date.id, "note", "tahun lalu")
    project.run(articles.set_fact, marked.desk.article_id, "note", "dari agensi")
    assert said(read_from, "tukang") == [("entity", "Tûkang")]
    assert said(read_from, "jeti") == [("claim", "Jeti")]
    assert said(read_from, "pelabuhan itu") == [("claim", "Pelabuhan itu")]
    assert said(read_from, "jabatan") == [("claim_note", "jabatan")]
    assert said(read_from, "notis") == [("evidence", "Notis")]
    assert said(read_from, "lalu") == [("mention_note", "lalu")]
    assert said(read_from, "agensi") == [("article_note", "agensi")]
    for typed, at in (
        ("notis", marked.claim.start),
        ("lalu", marked.date.start),
        ("jeti", marked.claim.start),
    ):
        (hit,) = read_from.everywhere.records(Wanted(typed))
        assert (hit.article_id, hit.at) == (marked.desk.article_id, at)
    project.run(claims.change, marked.claim.id, "note", None)
    assert said(read_from, "jabatan") == []


def test_a_changed_project_is_searched_by_other_readers_too(desk) -> None:
    with closing(Reader.of(desk.project.path)) as other:
        assert words(other, "nelayan") == ["Nelayan"]
        add(desk.project, "Nelayan\x00 Türkiye")
        assert words(other, "nelayan turkiye") == ["Nelayan\x00 Türkiye"]


@pytest.mark.parametrize(
    "damage",
    [
        "drop table text_index",
        "drop table record_text",
        "delete from text_place",
        "delete from record_text",
        "delete from text_index_docsize",
        "delete from text_index_data",
        "drop table record_word",
    ],
)
def test_what_is_missing_is_made_anew_when_the_project_is_opened(marked, damage: str) -> None:
    path, whole = marked.desk.project.path, indexed(marked.desk.project)
    marked.desk.project.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(damage)
    with closing(Project(path, annotator="Siti")) as project:
        assert indexed(project) == whole


@pytest.mark.parametrize("which", ["= 1", "= 10"])
def test_damage_found_by_an_edit_is_mended_and_the_edit_saved(marked, which: str) -> None:
    project = marked.desk.project
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute(f"update record_index_data set block = x'00' where id {which}")
    assert project.run(claims.change, marked.claim.id, "summary", "Jeti ditutup") is not None
    assert said(project.read, "jeti") == [("claim", "Jeti")]
    assert indexed(project) == made_anew(project)


def test_damage_found_by_a_search_is_said_and_can_be_mended(marked) -> None:
    project = marked.desk.project
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("update text_index_data set block = x'00' where id > 10")
    with closing(Reader.of(project.path)) as read_from, pytest.raises(SearchDamaged):
        words(read_from, "nelayan")
    project.mend_search()
    assert words(project.read, "nelayan") == ["Nelayan"]


def test_an_older_project_can_be_searched_once_it_is_brought_up_to_date(marked) -> None:
    project = marked.desk.project
    whole = indexed(project)
    project.close()
    with closing(open_migrating(project.path)) as db:
        for table in reversed(search_tables.TABLES):
            db.execute(f"drop table {table}")
        db.execute("drop index claim_group")
        db.execute("alter table rating drop column review_value")
        db.execute("begin")
        migrations.MIGRATIONS[2](db.tables)
        db.execute("commit")
    with closing(Project(project.path, annotator="Siti")) as again:
        assert indexed(again) == whole
        assert [rating.review_value for rating in again.read.tagset.ratings()] == [5, 1, 3, None]


def test_copies_backups_and_rescued_projects_are_searched(marked, tmp_path) -> None:
    project = marked.desk.project
    backup = back_up(project.path)
    assert backup is not None
    marked.desk.tag("Tanjung Seri", "GPE")
    project.read.save_copy(tmp_path / "salinan.penanda")
    with closing(Reader.of(tmp_path / "salinan.penanda")) as copy:
        assert words(copy, "seri") == ["Seri"]
        assert said(copy, "tanjung") == [("entity", "Tanjung")]
    project.restore(backup)
    assert said(project.read, "tanjung") == []
    assert words(project.read, "seri") == ["Seri"]
    marked.desk.tag("Tanjung Seri", "GPE")
    assert indexed(project) == made_anew(project)
    project.close()
    repair(project.path, tmp_path / "baharu.penanda")
    with closing(Reader.of(tmp_path / "baharu.penanda")) as rescued:
        assert words(rescued, "seri") == ["Seri"]
        assert said(rescued, "tanjung") == [("entity", "Tanjung")]


def test_an_article_that_shares_a_position_is_found_behind_the_others(desk) -> None:
    add(desk.project, "Nelayan pertama")
    second = add(desk.project, "Nelayan kedua")
    desk.project._db.execute("update article set position = 1 where id = ?", [second])
    search_keeping.start_again(desk.project._db)
    assert len(words(desk.project.read, "nelayan")) == 3


def test_the_index_is_not_larger_than_the_texts(tmp_path) -> None:
    path = tmp_path / "x.penanda"
    create(path)
    with closing(Project(path, annotator="Siti")) as project:
        text = " ".join(f"perkataan{number * 7919 % 5000}" for number in range(60_000))
        empty = project._db.execute("select sum(length(block)) from text_index_data").fetchone()[0]
        add(project, text)
        full = project._db.execute("select sum(length(block)) from text_index_data").fetchone()[0]
    assert full - empty < len(text)
