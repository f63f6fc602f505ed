"""A mark that another program has moved out of its text is left aside and counted, not shown."""

import sqlite3
from contextlib import closing

import pytest

from penanda.exchange.surfaces import count_misfits


@pytest.fixture
def marked(desk):
    """A desk with two mentions and a claim."""
    desk.tag("Anwar", nth=2)
    desk.tag("Anwar")
    desk.claim("Pelabuhan itu ditutup sejak Mac")
    return desk


def spoil(desk, sql):
    with closing(sqlite3.connect(desk.project.path)) as db, db:
        db.execute(sql)


OUTSIDE = {
    "before": 'update {table} set start = -5, "end" = 3 where id = (select min(id) from {table})',
    "far behind": 'update {table} set "end" = 1000000000000 where id = (select min(id) from {table})',
}


@pytest.mark.parametrize("table", ["mention", "claim_span"])
@pytest.mark.parametrize("sql", OUTSIDE.values(), ids=OUTSIDE)
def test_a_mark_outside_its_text_is_counted_and_not_among_the_marks(marked, table, sql):
    read, article = marked.project.read, marked.article_id
    spoil(marked, sql.format(table=table))
    marks = read.marked.of_article(article)
    assert len(marks.mentions) + len(marks.claims) == 2
    assert read.marked.count_outside(article) == 1
    shown = read.marked.on_page(article, 0, 100_000)
    assert (shown.mentions, shown.claims) == (marks.mentions, marks.claims)


def test_a_claim_without_words_is_outside_too(marked):
    spoil(marked, "delete from claim_span")
    assert marked.project.read.marked.of_article(marked.article_id).claims == {}
    assert marked.project.read.marked.count_outside(marked.article_id) == 1


def test_marks_as_penanda_makes_them_are_all_inside_and_fit(marked):
    read, article = marked.project.read, marked.article_id
    assert read.marked.count_outside(article) == 0
    assert count_misfits(read.articles.text(article), read.marked.of_article(article)) == 0


def test_marks_whose_words_are_others_are_counted_once_each(marked):
    read, article = marked.project.read, marked.article_id
    spoil(marked, "update mention set surface = 'x'")
    spoil(marked, "update claim_span set surface = 'x'")
    assert count_misfits(read.articles.text(article), read.marked.of_article(article)) == 3
