"""The marks of a page, read without those of the rest of the article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from penanda.edits import articles, claim_pieces, mentions, proposed_claims
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

PLACE = 25_000
WORDS = "Anwar Bakar Citra Dewi Eka Farid Gita Hadi "
SPANS = st.tuples(st.integers(0, 80), st.integers(1, 30)).map(lambda span: (span[0], span[0] + span[1]))


@pytest.fixture
def project(tmp_path):
    create(tmp_path / "long.penanda")
    project = Project(tmp_path / "long.penanda", annotator="Siti")
    source = source_of_text(WORDS * 1_200, "long.txt")
    project.run(articles.add, source, read(source))
    yield project
    project.close()


def article_of(project):
    return project.read.articles.ids()[0]


def on_page(project, start, end):
    return project.read.marked.on_page(article_of(project), start, end)


def tag(project, start, end, label="PERSON"):
    project.run(mentions.tag, article_of(project), start, end, label)
    return next(
        m for m in project.read.marked.mentions(article_of(project)) if (m.start, m.end) == (start, end)
    )


def mark_claim(project, *pieces):
    before = {claim.id for claim in project.read.marked.claims(article_of(project))}
    project.run(proposed_claims.make, article_of(project), [pieces[0]], "check")
    (made,) = {claim.id for claim in project.read.marked.claims(article_of(project))} - before
    for piece in pieces[1:]:
        project.run(claim_pieces.add_piece, made, *piece)
    return made


def test_a_mention_that_reaches_over_an_edge_of_the_page_is_on_it(project):
    before, over_start, over_end, behind = (
        tag(project, *span) for span in ((90, 100), (95, 101), (199, 205), (200, 210))
    )
    found = on_page(project, 100, 200).mentions
    assert over_start.id in found
    assert over_end.id in found
    assert before.id not in found.keys() - {over_start.id}
    assert behind.id not in found


def test_the_first_mention_of_an_entity_comes_with_any_other_one(project):
    first, second = tag(project, 0, 5), tag(project, PLACE, PLACE + 5)
    project.run(mentions.give_entity, [second.id], first.entity_id)
    assert set(on_page(project, PLACE - 50, PLACE + 50).mentions) == {first.id, second.id}


def test_a_page_is_read_without_a_look_at_what_other_articles_say_of_its_entities(project):
    asked = []
    project._db.conn.set_trace_callback(asked.append)
    on_page(project, PLACE, PLACE + 50)
    project._db.conn.set_trace_callback(None)
    (sql,) = [sql for sql in asked if "named.value" in sql]
    plan = [row[3] for row in project._db.execute(f"explain query plan {sql}")]
    assert any("mention_entity (entity_id=? AND article_id=? AND start<?)" in step for step in plan), plan


def test_a_claim_with_a_gap_over_the_whole_page_is_on_it(project):
    claim = mark_claim(project, (PLACE, PLACE + 20), (PLACE + 900, PLACE + 920))
    assert set(on_page(project, PLACE + 100, PLACE + 200).claims) == {claim}


def test_claims_that_overlap_those_of_the_page_come_with_them(project):
    here = mark_claim(project, (PLACE, PLACE + 100))
    beside = mark_claim(project, (PLACE + 90, PLACE + 300))
    beyond = mark_claim(project, (PLACE + 290, PLACE + 400))
    apart = mark_claim(project, (PLACE + 400, PLACE + 500))
    assert set(on_page(project, PLACE, PLACE + 50).claims) == {here, beside, beyond}
    assert set(on_page(project, PLACE + 420, PLACE + 430).claims) == {apart}


def test_marks_elsewhere_are_left_out(project):
    tag(project, 0, 5)
    mark_claim(project, (10, 40))
    marks = on_page(project, PLACE, PLACE + 500)
    assert (marks.mentions, marks.claims) == ({}, {})


@settings(max_examples=40)
@given(st.lists(SPANS, max_size=8), st.lists(SPANS, max_size=5), SPANS)
def test_pieces_on_the_page_are_those_of_the_whole_article(tmp_path_factory, tags, said, page):
    path = tmp_path_factory.mktemp("page") / "short.penanda"
    create(path)
    project = Project(path, annotator="Siti")
    try:
        source = source_of_text(WORDS * 4, "short.txt")
        project.run(articles.add, source, read(source))
        for span in tags:
            project.run(mentions.tag, article_of(project), *span, "DATE")
        for span in said:
            project.run(proposed_claims.make, article_of(project), [span], "minor")
        whole = project.read.marked.of_article(article_of(project))
        assert on_page(project, *page).touching(*page) == whole.touching(*page)
    finally:
        project.close()
