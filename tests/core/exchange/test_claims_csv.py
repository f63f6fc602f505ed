"""Claims as CSV: one a row, and nothing in it that a spreadsheet would run."""

from __future__ import annotations

import codecs
import csv
import io
from typing import Any

import pytest
from exports import load
from hypothesis import example as case
from hypothesis import given
from hypothesis import strategies as st

from penanda.edits import claims, proposed_claims
from penanda.errors import NoSuchArticle, SurfaceMismatch
from penanda.exchange.claims_csv import COLUMNS, export_claims, harmless
from penanda.project.project import Project


def written(project: Project, **options: Any) -> bytes:
    out = io.BytesIO()
    export_claims(project.read, out, **options)
    return out.getvalue()


def table(project: Project, **options: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(project, **options).decode("utf-8-sig"), newline="")))


def by_id(project: Project, **options: Any) -> dict[str, dict[str, str]]:
    return {row["claim_id"]: row for row in table(project, **options)}


def test_it_starts_with_a_byte_order_mark_and_ends_lines_as_the_standard_says(loaded) -> None:
    data = written(loaded)
    assert data.startswith(codecs.BOM_UTF8 + ",".join(COLUMNS).encode() + b"\r\n")
    assert data.count(b"\r\n") == data.count(b"\n") == 6


def test_a_claim_is_a_row_with_all_that_was_said_of_it(loaded) -> None:
    rows = by_id(loaded)
    assert rows["cl-1"] == {
        "article": "Pelabuhan Tanjung Seri, tiga kapal masih menunggu. FOTO…",
        "article_id": "ar-1",
        "published": "2026-03-09T07:05:00+08:00",
        "claim": "pelabuhan itu mengendalikan 4,200 kontena sehari sejak Mac lalu",
        "claimant": "Azlan bin Rahim",
        "cue": "mendakwa",
        "check_worthiness": "check",
        "directness": "indirect",
        "type": "quantity",
        "status": "checked",
        "rating": "Refuted",
        "summary": "The port has handled 4,200 containers a day since March.",
        "note": "",
        "evidence": "refutes https://example.org/port-statistics",
        "claim_id": "cl-1",
        "start": "170",
        "end": "233",
    }
    assert sorted(rows) == ["cl-1", "cl-2", "cl-3", "cl-4", "cl-5"]


def test_the_claims_of_an_article_stand_in_reading_order_not_as_they_were_made(loaded) -> None:
    loaded.run(proposed_claims.make, "ar-1", [(0, 9)], "check")
    starts = [int(row["start"]) for row in table(loaded, article_ids=["ar-1"])]
    assert starts == sorted(starts)
    assert starts[0] == 0


def test_an_interrupted_claim_shows_its_gap(loaded) -> None:
    row = by_id(loaded)["cl-3"]
    assert (row["claim"], row["start"], row["end"]) == ("dua dermaga ditutup … selama seminggu", "336", "371")


def test_who_says_it_is_told_in_every_case(loaded, example) -> None:
    run = loaded.run
    run(claims.set_claimant, "cl-1", "claimant", mention_id="me-9")  # "Kami", which names no entity
    run(claims.set_claimant, "cl-2", "claimant", entity_id="en-3")
    run(claims.set_claimant, "cl-3", "unspecified")
    run(claims.set_claimant, "cl-5", None)
    said = [row["claimant"] for _id, row in sorted(by_id(loaded).items())]
    assert said == ["Kami", "Persatuan Nelayan Tanjung Seri", "unspecified", "the article itself", ""]


def test_it_speaks_the_language_asked_for(loaded) -> None:
    rows = by_id(loaded, language="ms", translate=lambda text: f"<{text}>")
    assert (rows["cl-1"]["rating"], rows["cl-4"]["claimant"]) == ("Disangkal", "<the article itself>")


def test_only_the_articles_asked_for(loaded, example) -> None:
    load(
        loaded,
        example | {"articles": [example["articles"][0] | {"id": "ar-2", "mentions": [], "claims": []}]},
    )
    assert table(loaded, article_ids=["ar-2"]) == []
    assert len(table(loaded, article_ids=["ar-1"])) == 5
    with pytest.raises(NoSuchArticle):
        written(loaded, article_ids=["ar-9"])


def test_a_claim_that_lost_its_words_is_named(loaded) -> None:
    loaded._db.execute("insert into edit(kind, args, annotator, at, state) values ('', '{}', '', '', 'done')")
    loaded._db.execute("update claim_span set surface = 'Ahmad' where claim_id = 'cl-2'")
    with pytest.raises(SurfaceMismatch, match="cl-2"):
        written(loaded)


def test_line_breaks_and_quotes_survive(loaded) -> None:
    loaded.run(claims.change, "cl-1", "note", 'baris "satu",\r\nbaris dua; \U0001f41f')
    assert by_id(loaded)["cl-1"]["note"] == 'baris "satu",\r\nbaris dua; \U0001f41f'


DANGEROUS = [
    "=1+1",
    "=HYPERLINK(A1)",
    "+60123456789",
    "-cmd|' /C calc'!A0",
    "@SUM(A1)",
    "  =1",
    '"=1',
    "'=1",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠A",
    "\ufeff=1",
    "\u00a0=1",
    "\u200b=1",
    "\tteks",
    "-1+1",
    "--1",
    "-",
]


@pytest.mark.parametrize("cell", DANGEROUS)
def test_what_a_spreadsheet_would_run_is_made_words(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "Pelabuhan", "4,200", "-5", "-4,200.5", "a=b", "a\t=b", "(=1)", "“=1”"])
def test_what_it_would_not_run_stays(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text(alphabet=st.sampled_from(" '\"=+-@\t\r\nA1＝")))
@case("-1")
def test_no_cell_starts_as_a_formula(cell: str) -> None:
    start = harmless(cell).lstrip(' "\t\r\n')
    assert not start.startswith(("=", "+", "@", "＝"))
    if start.startswith("-"):
        assert start[1:].isdigit()


def test_a_note_that_would_run_is_harmless_in_the_table(loaded) -> None:
    loaded.run(claims.change, "cl-1", "note", '=HYPERLINK("https://example.org")')
    assert by_id(loaded)["cl-1"]["note"] == '\'=HYPERLINK("https://example.org")'
