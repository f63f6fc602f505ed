"""The programs in the document for teams do what it says, with projects made as it says."""

from __future__ import annotations

import csv
import json
import re
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from penanda.cli.program import program
from penanda.edits import mentions, proposed_claims
from penanda.project.project import Project

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "in-a-team.md"
FROM_TABLE, READ, AGREE = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
ROWS = (
    ("Paras air <naik>", "https://berita.example/1", "2026-03-09T07:05:00+08:00"),
    ("Harga & cukai", "https://berita.example/2", "2026-03-10T08:00:00+08:00"),
)
TEXT = "Kuala Semarak: Menteri Azlan bin Rahim berkata paras air naik lima meter.\n\nPenduduk pindah semalam."


def penanda(*words: str) -> None:
    result = CliRunner().invoke(program, words, catch_exceptions=False)
    assert result.exit_code == 0, result.output


def run(code: str) -> None:
    exec(compile(code, str(DOCUMENT), "exec"), {})


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a project of articles from a table, in the making of which the document's program ran."""
    monkeypatch.chdir(tmp_path)
    with Path("articles.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("title", "url", "published", "text"))
        table.writerows((*row, TEXT) for row in ROWS)
    run(FROM_TABLE)
    penanda("add", "team.penanda", *map(str, sorted(Path("articles").iterdir())))
    return tmp_path


def mark(name: str, *marks: tuple[str, str]) -> None:
    """Mark words of every article in a copy of the project, in the name of somebody."""
    copy = Path(f"{name}.penanda")
    copy.write_bytes(Path("team.penanda").read_bytes())
    with closing(Project(copy, annotator=name)) as project:
        for id_ in project.read.articles.ids():
            text = project.read.articles.text(id_)
            for words, label in marks:
                start = text.index(words)
                project.run(mentions.tag, id_, start, start + len(words), label)
            claim = "paras air naik lima meter"
            start = text.index(claim)
            project.run(proposed_claims.make, id_, [(start, start + len(claim))], "check")
    penanda("export", str(copy), "-o", f"{name}.json")


def test_rows_of_a_table_become_articles_with_their_facts(team: Path) -> None:
    penanda("export", "team.penanda", "-o", "team.json")
    articles = json.loads(Path("team.json").read_text(encoding="utf-8"))["articles"]
    facts = [article["metadata"] for article in articles]
    assert [(one["title"], one["url"], one["published_at"]) for one in facts] == list(ROWS)
    assert all("Azlan bin Rahim" in article["text"] for article in articles)


def test_the_marks_of_two_come_together_and_are_read_and_compared(
    team: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mark("Mei Ling", ("Azlan bin Rahim", "PERSON"), ("Kuala Semarak", "GPE"))
    mark("Ali", ("Azlan bin Rahim", "PERSON"), ("Kuala Semarak", "LOC"))
    for name in ("Mei Ling", "Ali", "Ali"):
        penanda("load", "team.penanda", f"{name}.json")
    penanda("check", "team.penanda")
    penanda("export", "team.penanda", "-o", "team.json")
    run(READ)
    said = capsys.readouterr().out.splitlines()
    assert said.count("Azlan bin Rahim PERSON Azlan bin Rahim Mei Ling") == len(ROWS)
    assert said.count("Kuala Semarak LOC Kuala Semarak Ali") == len(ROWS)
    assert said.count("paras air naik lima meter check Ali") == len(ROWS)
    run(AGREE)
    assert capsys.readouterr().out in (
        "Mei Ling, Ali: F1 0.500 in 2 articles\n",
        "Ali, Mei Ling: F1 0.500 in 2 articles\n",
    )
