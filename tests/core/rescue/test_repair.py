"""What is rescued of damaged projects, and that they stay as they are."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from penanda.check import check_project
from penanda.edits import articles, mentions, merging_entities, proposed_claims, reporting_words
from penanda.errors import (
    EmptyProject,
    NewerProject,
    NoSuchProject,
    NotAProject,
    NothingToRescue,
    ProjectExists,
    ProjectInUse,
)
from penanda.project.opening import reading
from penanda.project.project import Project, create
from penanda.project.schema import COLUMNS, SCHEMA_VERSION
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda.rescue.pages import Pages
from penanda.rescue.repair import repair

PAGE = 4096
WORDS = "Pengerusi persatuan nelayan berkata pelabuhan ditutup sejak Mac \U0001f41f. "


def marked_project(path: Path, *, history: bool = True) -> Path:
    """A project of two articles, one longer than a page, with a hundred marks."""
    create(path)
    project = Project(path, annotator="Siti")
    for number, text in enumerate((WORDS * 40, "Satu lagi. " + WORDS * 80)):
        source = source_of_text(text, f"{number}.txt")
        project.run(articles.add, source, read(source))
        article_id = project.read.articles.ids()[-1]
        for nth in range(20):
            at = text.index("Pengerusi") + nth * len(WORDS)
            project.run(mentions.tag, article_id, at, at + 9, "PERSON")
            project.run(proposed_claims.make, article_id, [(at, at + len(WORDS) - 3)], "check")
    project.close()
    if not history:
        with sqlite3.connect(path) as db:
            db.execute("delete from journal")
            db.execute("delete from edit")
        db.close()
    return path


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    return marked_project(tmp_path_factory.mktemp("whole") / "kerja.penanda")


def rows(path: Path) -> dict[str, dict[object, tuple]]:
    db = sqlite3.connect(path)
    found = {table: {row[0]: row for row in db.execute(f"select * from {table}")} for table in COLUMNS}
    db.close()
    return found


def with_zeros(whole: Path, path: Path, *pages: int) -> Path:
    content = bytearray(whole.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return path


def faults(path: Path) -> list[str]:
    return [str(finding) for finding in check_project(path) if finding.is_fault]


def rescued(damaged: Path):
    """Repair, with the damaged file staying as it is and the new one being sound."""
    before, folder = damaged.read_bytes(), sorted(damaged.parent.iterdir())
    new = damaged.with_name("baru.penanda")
    result = repair(damaged, new)
    assert damaged.read_bytes() == before
    assert sorted(damaged.parent.iterdir()) == sorted([*folder, new])
    assert faults(new) == []
    return result, new


def test_of_a_sound_project_everything_is_rescued(whole, tmp_path) -> None:
    result, new = rescued(Path(shutil.copy(whole, tmp_path)))
    assert (result.lost, result.unread) == ((), 0)
    before, after = rows(whole), rows(new)
    for table in set(COLUMNS) - {"edit"}:
        assert after[table] == before[table]
    assert after["edit"].keys() == before["edit"].keys()


def telling_pages(whole: Path) -> list[int]:
    """All pages but those of indexes and of empty tables: of each, one stands for the others."""
    content = whole.read_bytes()
    telling: dict[object, int] = {}
    for page in range(1, len(content) // PAGE + 1):
        kind, *_, cells, more_cells = content[(page - 1) * PAGE :][:5]
        is_empty = (kind, cells, more_cells) == (13, 0, 0)
        telling.setdefault("index" if kind in (2, 10) else "empty" if is_empty else page, page)
    return list(telling.values())


def test_any_one_page_of_zeros_costs_no_article_and_no_mark(
    whole, tmp_path, empty_project, monkeypatch
) -> None:
    # Copied: making a new project for each page took a third of the time.
    monkeypatch.setattr("penanda.rescue.repair.create", partial(shutil.copyfile, empty_project))
    before = rows(whole)
    for page in telling_pages(whole):
        folder = tmp_path / str(page)
        folder.mkdir()
        _result, new = rescued(with_zeros(whole, folder / "rosak.penanda", page))
        after = rows(new)
        for table in ("body", "article", "mention", "claim", "claim_span"):
            assert after[table] == before[table], f"{table}, page {page}"


def test_what_many_pages_of_zeros_leave_is_true_and_the_rest_is_said(whole, tmp_path) -> None:
    before, chance = rows(whole), random.Random(7)
    pages = whole.stat().st_size // PAGE
    kept = 0
    for round_ in range(15):
        folder = tmp_path / str(round_)
        folder.mkdir()
        lost_pages = chance.sample(range(1, pages + 1), pages // 3)
        result, new = rescued(with_zeros(whole, folder / "rosak.penanda", *lost_pages))
        assert result.unread
        after = rows(new)
        kept += len(after["mention"])
        for table in ("body", "mention", "claim_span"):
            assert after[table].keys() <= before[table].keys()
        for key, row in after["mention"].items():
            assert row[2:5] == before["mention"][key][2:5]
    assert kept > 15 * 20


def test_without_a_history_what_is_in_other_pages_is_rescued(tmp_path) -> None:
    whole = marked_project(tmp_path / "kerja.penanda", history=False)
    db = sqlite3.connect(whole)
    (root,) = db.execute("select rootpage from sqlite_master where name = 'mention'").fetchone()
    db.close()
    (tmp_path / "a").mkdir()
    _result, new = rescued(with_zeros(whole, tmp_path / "a" / "rosak.penanda", root))
    assert len(rows(new)["mention"]) == 40  # its other pages are found although no page leads to them


def test_marks_that_the_text_does_not_bear_out_are_listed_and_left_out(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda", history=False)
    before = rows(path)
    wrong = next(iter(before["mention"]))
    db = sqlite3.connect(path)
    db.execute("update mention set surface = 'Pengerosi' where id = ?", [wrong])
    db.commit()
    db.close()
    result, new = rescued(path)
    assert rows(new)["mention"].keys() == before["mention"].keys() - {wrong}
    assert [sentence for sentence in result.lost if wrong in sentence] == [
        f"mention {wrong} could not be rescued: the text does not say “Pengerosi” at 0–9."
    ]


def test_a_mark_changed_behind_the_journal_is_taken_from_the_journal(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda")
    before = rows(path)
    db = sqlite3.connect(path)
    db.execute("update mention set surface = 'x'")
    db.commit()
    db.close()
    result, new = rescued(path)
    assert rows(new)["mention"] == before["mention"]
    assert result.lost == ()


def test_a_lost_text_is_read_again_from_its_source(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda")
    before = rows(path)
    db = sqlite3.connect(path)
    db.execute("update body set text = 'x'")
    db.commit()
    db.close()
    result, new = rescued(path)
    assert rows(new)["body"] == before["body"]
    assert result.lost == ()


def test_a_text_that_is_lost_for_good_takes_its_article_and_that_is_said(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda")
    db = sqlite3.connect(path)
    db.execute("update body set text = 'x' where length < 3000")
    db.execute("delete from source")
    db.commit()
    db.close()
    result, new = rescued(path)
    assert len(rows(new)["article"]) == 1
    assert len(rows(new)["mention"]) == 20
    assert sum("the text of its article is lost" in sentence for sentence in result.lost) == 40
    assert sum(sentence.startswith("article ") for sentence in result.lost) == 1


def test_a_lost_entity_is_named_by_its_first_mention(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda", history=False)
    before = rows(path)
    db = sqlite3.connect(path)
    for table in ("entity", "annotator", "label", "rating"):
        db.execute(f"delete from {table}")
    db.commit()
    db.close()
    _result, new = rescued(path)
    after = rows(new)
    assert after["mention"] == before["mention"]
    assert {row[1] for row in after["entity"].values()} == {"Pengerusi"}
    assert after["label"] == before["label"]


def test_what_is_told_apart_and_reporting_words_are_rescued_though_no_page_leads_to_them(tmp_path) -> None:
    path = tmp_path / "kerja.penanda"
    create(path)
    project = Project(path, annotator="Siti")
    source = source_of_text("Anwar Rahim dan Zorak tiba.", "a.txt")
    project.run(articles.add, source, read(source))
    article_id = project.read.articles.ids()[0]
    for start, end in ((0, 11), (16, 21)):
        project.run(mentions.tag, article_id, start, end, "PERSON")
    ids = [one.id for one in project.read.entities.all()]
    assert project.run(merging_entities.tell_apart, *ids) is not None
    assert project.run(reporting_words.keep, "bingkas", "after") is not None
    project.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("delete from journal")
        db.execute("delete from edit")
    before = rows(path)
    (tmp_path / "a").mkdir()
    _result, new = rescued(with_zeros(path, tmp_path / "a" / "rosak.penanda", 1))
    after = rows(new)
    assert after["told_apart"] == before["told_apart"] != {}
    assert after["reporting_word"] == before["reporting_word"] != {}


def test_what_waits_in_the_log_is_rescued_too(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda")
    project = Project(path, annotator="Siti")
    article_id = project.read.articles.ids()[0]
    project.run(mentions.tag, article_id, 10, 19, "ORG")
    (tmp_path / "rosak").mkdir()
    damaged = tmp_path / "rosak" / "kerja.penanda"
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", f"{damaged}{suffix}")
    project.close()
    log = damaged.with_name("kerja.penanda-wal")
    before = log.read_bytes()
    _result, new = rescued(damaged)
    assert log.read_bytes() == before
    assert len(rows(new)["mention"]) == 41
    (tmp_path / "koyak").mkdir()
    torn = tmp_path / "koyak" / "kerja.penanda"
    shutil.copy(damaged, torn)
    torn.with_name("kerja.penanda-wal").write_bytes(before[:-PAGE])  # the last commit was never finished
    _result, new = rescued(torn)
    assert len(rows(new)["mention"]) == 40


def test_a_file_that_was_cut_short_gives_what_is_left(whole, tmp_path) -> None:
    damaged = tmp_path / "rosak.penanda"
    damaged.write_bytes(whole.read_bytes()[: whole.stat().st_size * 9 // 10 + 100])
    result, new = rescued(damaged)
    assert result.unread
    assert 20 < len(rows(new)["mention"]) <= 40


def test_of_a_page_that_was_cut_what_is_left_is_read(whole) -> None:
    with closing(sqlite3.connect(whole)) as db:
        (root,) = db.execute("select rootpage from sqlite_master where name = 'label'").fetchone()
    cut = whole.read_bytes()[: root * PAGE - 1]
    assert {values[0] for _, values in Pages(cut, {}).rows(root)} >= {"ORG", "GPE"}


def test_the_new_project_can_be_marked_and_its_undo_begins_anew(whole, tmp_path) -> None:
    _result, new = rescued(with_zeros(whole, tmp_path / "rosak.penanda", 1))
    project = Project(new, annotator="Siti")
    assert project.undo() is None
    article_id = project.read.articles.ids()[0]
    assert project.run(mentions.tag, article_id, 10, 19, "ORG") is not None
    assert project.undo() is not None
    assert len(project.read.marked.mentions(article_id)) == 20
    project.close()


def test_a_project_that_is_open_for_marking_is_left_alone(tmp_path) -> None:
    path = marked_project(tmp_path / "kerja.penanda")
    project = Project(path, annotator="Siti")
    with pytest.raises(ProjectInUse):
        repair(path, tmp_path / "baru.penanda")
    project.close()


def test_nothing_is_written_over(whole, tmp_path) -> None:
    new = tmp_path / "baru.penanda"
    new.write_text("x")
    with pytest.raises(ProjectExists):
        repair(whole, new)
    assert new.read_text() == "x"


def nothing(path: Path) -> None:
    path.write_bytes(bytes(PAGE * 3))


def letter(path: Path) -> None:
    path.write_text("Kepada yang berkenaan. " * 500)


def less_than_a_page(path: Path) -> None:
    path.write_text("Kepada yang berkenaan.")


def header_alone(path: Path) -> None:
    create(path)
    path.write_bytes(path.read_bytes()[:100])


def empty(path: Path) -> None:
    path.touch()


def foreign(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("create table berita(id)")
    db.commit()
    db.close()


def newer(path: Path) -> None:
    create(path)
    db = sqlite3.connect(path)
    db.execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    db.close()


def folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (nothing, NothingToRescue),
        (letter, NothingToRescue),
        (less_than_a_page, NothingToRescue),
        (header_alone, NothingToRescue),
        (empty, EmptyProject),
        (foreign, NotAProject),
        (newer, NewerProject),
        (folder, NotAProject),
        (lambda path: None, NoSuchProject),
    ],
)
def test_where_nothing_is_to_be_had_nothing_is_made(tmp_path, make, error) -> None:
    path = tmp_path / "x.penanda"
    make(path)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(error):
        repair(path, tmp_path / "baru.penanda")
    assert sorted(tmp_path.iterdir()) == before


def test_flipped_bits_never_stop_it_and_never_make_a_project_that_is_unsound(whole, tmp_path) -> None:
    chance, content = random.Random(11), whole.read_bytes()
    for round_ in range(25):
        (tmp_path / str(round_)).mkdir()
        damaged = tmp_path / str(round_) / "rosak.penanda"
        broken = bytearray(content)
        for _ in range(200):
            broken[chance.randrange(100, len(broken))] ^= 1 << chance.randrange(8)
        damaged.write_bytes(broken)
        _result, new = rescued(damaged)
        with reading(new) as reader:
            assert reader.articles.summaries() is not None
