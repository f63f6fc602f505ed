"""The commands, as a person uses them."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from penanda.edits import mentions
from penanda.exchange.json_schema import json_schema
from penanda.project.project import Project, create


def without_moment(export: bytes) -> bytes:
    return re.sub(rb'"generated_at": "[^"]*"', b"", export)


class TestAdd:
    def test_the_project_is_made_with_its_folder_and_each_article_is_named(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("Pelabuhan \U0001f41f ditutup.\r\n", newline="")
        result = run("add", "baru/kerja.penanda", "a.txt")
        assert result.exit_code == 0
        assert re.fullmatch(r"Added [0-9a-f-]{36} Pelabuhan \U0001f41f ditutup\.\n", result.stdout)
        assert run("check", "baru/kerja.penanda").stdout == "“kerja.penanda” is sound.\n"

    def test_what_is_there_already_is_said_and_not_copied(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("Pelabuhan")
        (tmp_path / "b.txt").write_text("Pelabuhan")
        first = run("add", "a.penanda", "a.txt").stdout.split()[1]
        assert run("add", "a.penanda", "a.txt", "b.txt").stdout == f"Already there {first} Pelabuhan\n" * 2

    def test_a_file_that_is_refused_does_not_stop_the_others(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("Satu")
        (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4")
        (tmp_path / "c.txt").write_bytes(b"")
        (tmp_path / "d.txt").write_text("Dua")
        result = run("add", "a.penanda", "a.txt", "b.pdf", "c.txt", "tiada.txt", ".", "d.txt")
        assert result.exit_code == 1
        assert [line.split()[-1] for line in result.stdout.splitlines()] == ["Satu", "Dua"]
        assert [line[: line.index("”")] for line in result.stderr.splitlines()] == [
            "“b.pdf",
            "“c.txt",
            "“tiada.txt",
            f"“{tmp_path.name}",
        ]

    def test_no_project_is_made_where_all_files_are_refused(self, run, tmp_path) -> None:
        assert run("add", "a.penanda", "tiada.txt", ".").exit_code == 1
        assert list(tmp_path.iterdir()) == []
        create(tmp_path / "a.penanda")
        assert run("add", "a.penanda", "tiada.txt").exit_code == 1
        assert (tmp_path / "a.penanda").exists()

    def test_a_title_cannot_steer_the_terminal(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("\x1b]0;gotcha\x07 Pelabuhan\x9b31m\u202e")
        output = run("add", "a.penanda", "a.txt").stdout
        assert output.removesuffix("\n").isprintable()

    def test_a_changed_file_is_added_beside_and_said_to_look_like_a_new_version(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("Anwar pergi.")
        first = run("add", "a.penanda", "a.txt").stdout.split()[1]
        (tmp_path / "a.txt").write_text("Anwar pergi semula.")
        result = run("add", "a.penanda", "a.txt")
        assert result.exit_code == 0
        assert result.stdout.startswith("Added ")
        assert result.stderr == (
            f"“a.txt” was added beside {first} Anwar pergi., of which it looks like a new version. To have it"
            " as that, remove it again in the window, and add it with --update.\n"
        )

    def test_with_update_its_article_gets_the_new_text_and_marks_are_counted(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("Anwar pergi.\nRahim tidak.")
        first = run("add", "a.penanda", "a.txt").stdout.split()[1]
        with closing(Project(tmp_path / "a.penanda", annotator="Siti")) as project:
            project.run(mentions.tag, first, 0, 5, "PERSON")
            project.run(mentions.tag, first, 13, 18, "PERSON")
        (tmp_path / "a.txt").write_text("Anwar pergi.\nSiapa tidak.")
        result = run("add", "--update", "a.penanda", "a.txt")
        assert result.stdout == f"Updated {first} Anwar pergi. · Marks without a place: 1\n"
        assert run("check", "a.penanda").stdout.splitlines() == [
            "In “Anwar pergi.”, marks wait for a place in its new version: 1",
            "“a.penanda” is sound.",
        ]
        exported = run("export", "a.penanda")
        assert [m["text"] for m in json.loads(exported.stdout)["articles"][0]["mentions"]] == ["Anwar"]
        assert exported.stderr == "Not exported, because they wait for a place in a new version, marks: 1\n"

    def test_a_project_that_is_open_for_marking_is_left_alone(self, run, tmp_path) -> None:
        (tmp_path / "a.txt").write_text("Satu")
        run("add", "a.penanda", "a.txt")
        with closing(Project(tmp_path / "a.penanda", annotator="Siti")):
            result = run("add", "a.penanda", "a.txt")
        assert (result.exit_code, result.stdout) == (1, "")
        assert "is open for marking elsewhere" in result.stderr


class TestLoadAndExport:
    def test_an_export_loaded_and_exported_is_the_same_but_for_the_moment(self, run, example) -> None:
        assert run("load", "a.penanda", "kawan.json").stdout == "Loaded “kawan.json”\n"
        first = run("export", "a.penanda")
        assert without_moment(first.stdout_bytes) == without_moment(example)
        assert json.loads(first.stdout_bytes)["generated_at"] != json.loads(example)["generated_at"]

    def test_loading_again_changes_nothing_and_says_so(self, run, example) -> None:
        run("load", "a.penanda", "kawan.json")
        result = run("load", "a.penanda", "kawan.json")
        assert (result.exit_code, "nothing was changed" in result.stdout) == (0, True)

    def test_a_conflict_needs_theirs(self, run, example, tmp_path) -> None:
        run("load", "a.penanda", "kawan.json")
        (tmp_path / "lain.json").write_bytes(example.replace(b'"uncertain": true', b'"uncertain": false'))
        refused = run("load", "a.penanda", "lain.json")
        assert refused.exit_code == 1
        assert "mention me-9 of “lain.json” is in the project with another “uncertain”" in refused.stderr
        assert run("load", "--theirs", "a.penanda", "lain.json").exit_code == 0
        assert b'"uncertain": true' not in run("export", "a.penanda").stdout_bytes

    def test_an_export_behind_a_byte_order_mark_and_blanks_is_loaded(self, run, example, tmp_path) -> None:
        (tmp_path / "kawan.json").write_bytes(b"\xef\xbb\xbf\r\n " + example)
        assert run("load", "a.penanda", "kawan.json").exit_code == 0

    @pytest.mark.parametrize("there", [True, False])
    def test_an_invalid_export_changes_nothing(self, run, example, tmp_path, there) -> None:
        if there:
            run("load", "a.penanda", "kawan.json")
            before = (tmp_path / "a.penanda").read_bytes()
        (tmp_path / "rosak.json").write_bytes(example.replace(b'"start": 10,', b'"start": 11,'))
        result = run("load", "a.penanda", "rosak.json")
        assert result.exit_code == 1
        assert "$.articles[0].mentions[0].text" in result.stderr
        if there:
            assert (tmp_path / "a.penanda").read_bytes() == before
        else:
            assert {path.name for path in tmp_path.iterdir()} == {"kawan.json", "rosak.json"}

    def test_an_export_for_which_there_is_no_memory_is_said_and_nothing_is_made(
        self, run, example, tmp_path, monkeypatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise MemoryError

        monkeypatch.setattr("penanda.exchange.load.parse_export", fail)
        result = run("load", "a.penanda", "kawan.json")
        assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
        assert "What was saved is safe" in result.stderr
        assert {path.name for path in tmp_path.iterdir()} == {"kawan.json"}

    def test_a_missing_export_is_said(self, run, tmp_path) -> None:
        result = run("load", "a.penanda", "tiada.json")
        assert (result.exit_code, result.stderr[:14]) == (1, "“tiada.json” c")
        assert list(tmp_path.iterdir()) == []

    def test_a_file_is_written_and_a_failure_leaves_the_old_one(self, run, example, tmp_path) -> None:
        run("load", "a.penanda", "kawan.json")
        assert run("export", "a.penanda", "-o", "keluar.json").stdout == ""
        written = (tmp_path / "keluar.json").read_bytes()
        assert without_moment(written) == without_moment(example)
        assert run("export", "a.penanda", "-o", "keluar.json", "--article", "tiada").exit_code == 1
        assert (tmp_path / "keluar.json").read_bytes() == written

    @pytest.mark.parametrize("name", ["a.penanda", "kerja"])
    def test_the_project_itself_is_not_written_over(self, run, example, tmp_path, name) -> None:
        run("load", "a.penanda", "kawan.json")
        (tmp_path / "a.penanda").rename(tmp_path / name)
        before = (tmp_path / name).read_bytes()
        result = run("export", name, "-o", f"./{name}")
        assert (result.exit_code, (tmp_path / name).read_bytes()) == (1, before)

    def test_nothing_is_printed_of_an_export_that_fails(self, run, example) -> None:
        run("load", "a.penanda", "kawan.json")
        result = run("export", "a.penanda", "--article", "ar-1", "--article", "tiada")
        assert (result.exit_code, result.stdout) == (1, "")
        assert "no article “tiada”" in result.stderr

    def test_one_article_without_its_text(self, run, example) -> None:
        run("load", "a.penanda", "kawan.json")
        export = json.loads(run("export", "a.penanda", "--article", "ar-1", "--without-text").stdout_bytes)
        assert "text" not in export["articles"][0]
        assert export["articles"][0]["text_length"] == 435

    def test_claims_as_csv(self, run, example, tmp_path) -> None:
        run("load", "a.penanda", "kawan.json")
        run("export", "a.penanda", "--claims-csv", "-o", "tuntutan.csv")
        data = (tmp_path / "tuntutan.csv").read_bytes()
        assert (data[:10], data.count(b"\r\n")) == (b"\xef\xbb\xbfarticle", 6)
        assert run("export", "a.penanda", "--claims-csv").stdout_bytes == data
        assert run("export", "a.penanda", "--claims-csv", "--without-text").exit_code == 2

    def test_a_project_open_for_marking_can_be_exported_and_checked(self, run, example, tmp_path) -> None:
        run("load", "a.penanda", "kawan.json")
        with closing(Project(tmp_path / "a.penanda", annotator="Siti")):
            assert run("export", "a.penanda").exit_code == 0
            assert run("check", "a.penanda").exit_code == 0


class TestCheck:
    def test_a_loaded_article_is_noted(self, run, example) -> None:
        run("load", "a.penanda", "kawan.json")
        result = run("check", "a.penanda")
        assert result.exit_code == 0
        assert "is not kept here" in result.stdout
        assert result.stdout.endswith("“a.penanda” is sound.\n")

    def test_a_fault_is_a_line_and_the_exit_code(self, run, example, tmp_path) -> None:
        run("load", "a.penanda", "kawan.json")
        with closing(Project(tmp_path / "a.penanda", annotator="")) as project:
            project._db.execute("drop trigger temp.journal_mention_update")
            project._db.execute("update mention set surface = 'x' where id in ('me-1', 'me-2')")
        result = run("check", "a.penanda")
        assert result.exit_code == 1
        assert [line.split()[:2] for line in result.stdout.splitlines()[:2]] == [
            ["mention", "me-1"],
            ["mention", "me-2"],
        ]
        assert "sound" not in result.stdout


@pytest.mark.parametrize("command", ["export", "check"])
@pytest.mark.parametrize("content", [None, b"", b"Pelabuhan", b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_no_project_is_refused_and_stays(run, tmp_path, command, content) -> None:
    path: Path = tmp_path / "a.penanda"
    if content is not None:
        path.write_bytes(content)
    result = run(command, "a.penanda")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert [found.read_bytes() for found in tmp_path.iterdir()] == ([] if content is None else [content])


def test_the_schema_is_printed(run) -> None:
    assert run("schema").stdout_bytes == json_schema()


def test_version_and_help(run) -> None:
    assert run("--version").stdout.startswith("penanda ")
    help_text = run("--help").stdout
    assert all(command in help_text for command in ("add", "load", "export", "schema", "check", "./add"))
    assert run("-h").stdout == help_text


@pytest.mark.parametrize("words", [("--tiada",), ("add",), ("export",), ("load", "a.penanda")])
def test_words_it_does_not_know_are_said(run, words) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: penanda" in result.stderr

    def test_repair_makes_a_sound_project_and_says_what_is_lost(self, run, example, tmp_path) -> None:
        run("load", "a.penanda", "kawan.json")
        db = sqlite3.connect(tmp_path / "a.penanda")
        db.execute("update mention set surface = 'x' where id = 'me-1'")
        db.execute("delete from journal")
        db.commit()
        db.close()
        before = (tmp_path / "a.penanda").read_bytes()
        result = run("check", "a.penanda", "--repair", "baru.penanda")
        assert result.exit_code == 1
        assert result.stdout.startswith("mention me-1 could not be rescued: the text does not say “x”")
        assert "Rescued into “baru.penanda”. Articles: 1 · " in result.stdout
        assert (tmp_path / "a.penanda").read_bytes() == before
        assert run("check", "baru.penanda").exit_code == 0

    def test_repair_of_a_sound_project_loses_nothing(self, run, example) -> None:
        run("load", "a.penanda", "kawan.json")
        result = run("check", "a.penanda", "--repair", "baru.penanda")
        assert result.exit_code == 0
        assert result.stdout.count("\n") == 1
        assert run("check", "a.penanda", "--repair", "baru.penanda").exit_code == 1


@pytest.mark.parametrize(
    "words",
    [
        ("add", "satu.txt", "a.txt"),
        ("add", "satu", "a.txt"),
        ("load", "baru.json", "kawan.json"),
        ("check", "sound.penanda", "--repair", "baru"),
    ],
)
def test_no_project_is_made_of_a_name_by_which_nobody_would_take_it_for_one(
    run, tmp_path, example, words
) -> None:
    (tmp_path / "a.txt").write_text("Dua")
    create(tmp_path / "sound.penanda")
    before = {path.name for path in tmp_path.iterdir()}
    result = run(*words)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "does not end in .penanda" in result.stderr
    assert {path.name for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    "words", [("export", "."), ("add", ".", "a.txt"), ("export", "a.penanda", "-o", ".")]
)
def test_the_folder_one_is_in_is_called_by_its_name(run, tmp_path, words) -> None:
    create(tmp_path / "a.penanda")
    assert run(*words).stderr.startswith(f"“{tmp_path.name}” ")


LONG = "a" * 300  # the system does not even say whether such a file is there


@pytest.mark.parametrize(
    "words",
    [
        ("add", f"{LONG}.penanda", "a.txt"),
        ("load", f"{LONG}.penanda", "kawan.json"),
        ("export", f"{LONG}.penanda"),
        ("export", "sound.penanda", "--output", f"{LONG}.json"),
        ("review", f"{LONG}.penanda"),
        ("check", f"{LONG}.penanda"),
        ("check", f"{LONG}.penanda", "--repair", "new.penanda"),
        ("check", "sound.penanda", "--repair", f"{LONG}.penanda"),
    ],
)
def test_where_the_system_lets_nothing_be_looked_at_one_sentence_says_so(
    run, tmp_path, example, words
) -> None:
    (tmp_path / "a.txt").write_text("Satu")
    create(tmp_path / "sound.penanda")
    before = {path.name for path in tmp_path.iterdir()}
    result = run(*words)
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "(File name too long)" in result.stderr
    assert {path.name for path in tmp_path.iterdir()} == before
