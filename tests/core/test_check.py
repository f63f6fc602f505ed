"""The check finds whatever no longer says what was saved."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from penanda.check import check_project
from penanda.errors import DamagedProject, EmptyProject, NotAProject
from penanda.exchange.load import load_export
from penanda.project.project import Project, create

EXAMPLE = Path(__file__).parents[2] / "docs" / "schema" / "penanda-export-1.example.json"


@pytest.fixture
def marked(desk: Any) -> Any:
    """A desk with a mention and a claim."""
    desk.tag("Anwar", nth=2)
    desk.claim("Pelabuhan itu ditutup sejak Mac")
    return desk


@pytest.fixture
def spoilt(marked: Any) -> Callable[..., list[str]]:
    """Change the project behind Penanda's back, and say what the check finds."""

    def spoil(*statements: str) -> list[str]:
        with closing(sqlite3.connect(marked.project.path)) as db, db:
            for statement in statements:
                db.execute(statement)
        return faults(marked.project.path)

    return spoil


def faults(path: Path) -> list[str]:
    return [str(finding) for finding in check_project(path) if finding.is_fault]


def test_a_sound_project_has_no_faults_also_while_it_is_open(marked) -> None:
    assert list(check_project(marked.project.path)) == []


def test_a_loaded_article_is_noted_but_is_no_fault(project) -> None:
    load_export(project, EXAMPLE.read_bytes(), name="a.json")
    (finding,) = check_project(project.path)
    assert not finding.is_fault
    assert "is not kept here" in str(finding)


def test_a_mention_that_lost_its_words_is_named(spoilt, marked) -> None:
    mention = marked.mentions()[0]
    (fault,) = spoilt('update mention set start = start + 1, "end" = "end" + 1')
    assert fault.startswith(f"mention {mention.id} says “Anwar”, but the text of “")
    assert f"at {mention.start + 1}–{mention.end + 1} says “nwar,”" in fault


def test_a_claim_that_lost_its_words_is_named(spoilt, marked) -> None:
    (fault,) = spoilt("update claim_span set surface = 'x'")
    assert fault.startswith(f"claim {marked.claims()[0].id} says “x”")


@pytest.mark.parametrize("start", [-5, 10**12])
def test_a_mark_outside_its_text_is_found(spoilt, start) -> None:
    assert len(spoilt(f'update mention set start = {start}, "end" = {start} + 5')) == 1


def test_a_claim_without_words_is_found(spoilt) -> None:
    (fault,) = spoilt("delete from claim_span")
    assert fault.endswith("has no words.")


def test_a_changed_text_is_found(spoilt) -> None:
    found = spoilt("update body set text = replace(text, 'dermaga', 'dermagA')")
    assert any(fault.startswith("The text kept as") for fault in found)
    assert any("is not the text that the project holds" in fault for fault in found)


def test_a_changed_length_of_a_text_is_found(spoilt) -> None:
    assert [fault[:17] for fault in spoilt("update body set length = length + 1")] == ["The text kept as "]


def test_a_changed_source_is_found(spoilt) -> None:
    found = spoilt("update source set data = cast(data || x'20' as blob)")
    assert [fault.split()[1] for fault in found] == ["source", "source", "source"]
    assert found[0].startswith("The source kept as")
    assert "bytes, not" in found[1]
    assert "is not the text" in found[2]


def test_a_source_read_with_another_encoding_is_found(spoilt) -> None:
    (fault,) = spoilt("update article set encoding = 'windows-1252'")
    assert "read as windows-1252 is not the text" in fault


def test_an_unknown_encoding_is_found(spoilt) -> None:
    assert len(spoilt("update article set encoding = 'rot13'")) == 1


def test_a_reference_to_what_is_not_there_is_found(spoilt) -> None:
    assert "A row of mention refers to a row of label that is not there." in spoilt(
        "update mention set label = 'SHIP'"
    )


def test_a_value_that_no_record_takes_is_found(spoilt, marked) -> None:
    (fault,) = spoilt("update mention set kind = 'verb'")
    assert fault.startswith(f"article {marked.article_id} cannot be read:")


def test_a_damaged_index_is_found(spoilt) -> None:
    found = spoilt(
        "pragma writable_schema = on",
        "update sqlite_master set sql = 'create index mention_surface on mention(label)' "
        "where name = 'mention_surface'",
    )
    assert found[0].startswith("The file is damaged:")


def test_damaged_pages_are_found_or_refused(tmp_path) -> None:
    path = tmp_path / "a.penanda"
    create(path)
    project = Project(path, annotator="Siti")
    load_export(project, EXAMPLE.read_bytes(), name="a.json")
    project.close()
    whole = path.read_bytes()
    found = []
    for start in range(4096, len(whole), 4096):
        path.write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        try:
            found += faults(path)
        except DamagedProject as error:
            found.append(str(error))
    assert len(found) >= len(whole) // 4096 // 2


def test_what_is_no_project_is_refused(tmp_path) -> None:
    path = tmp_path / "a.penanda"
    path.write_bytes(b"")
    with pytest.raises(EmptyProject):
        list(check_project(path))
    path.write_text(json.dumps([]))
    with pytest.raises(NotAProject):
        list(check_project(path))


def test_the_file_stays_byte_for_byte(tmp_path) -> None:
    path = tmp_path / "a.penanda"
    create(path)
    before = path.read_bytes()
    assert list(check_project(path)) == []
    assert path.read_bytes() == before
