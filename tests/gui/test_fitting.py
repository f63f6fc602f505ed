"""Marks that no longer fit their text, because the file was changed behind Penanda's back, are told of."""

import sqlite3
import threading
from contextlib import closing

import pytest

from penanda.edits import articles, mentions, proposed_claims
from penanda.folders import default_project
from penanda.project.backups import back_up
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda_gui import whole_article
from penanda_gui.fitting import Fitting

WORDS = "Anwar bertemu Bakar di Teluk Seri. "
LONG = (WORDS * 20 + "\n") * 40
LAST = len(LONG) - len(WORDS) - 1

MISFIT = {
    "other words": "update mention set surface = 'Siti'",
    "another place": 'update mention set start = start + 1, "end" = "end" + 1',
    "before the text": 'update mention set start = -5, "end" = 0',
    "behind the text": 'update mention set start = 1000000, "end" = 1000005',
    "over the end of the text": 'update mention set "end" = 1000000000000',
}


def spoil(sql):
    with closing(sqlite3.connect(default_project())) as db, db:
        db.execute(sql)


@pytest.fixture(params=["short", "long"])
def article(request):
    """The one article of the project that is open at the start, with two mentions and a claim."""
    text, places = (WORDS, (0, 14)) if request.param == "short" else (LONG, (0, LAST))
    create(default_project())
    with closing(Project(default_project(), annotator="Siti")) as project:
        source = source_of_text(text, "Teluk.txt")
        project.run(articles.add, source, read(source))
        (article_id,) = project.read.articles.ids()
        for start in places:
            project.run(mentions.tag, article_id, start, start + 5, "PERSON")
        project.run(proposed_claims.make, article_id, [(places[1], places[1] + 8)], "check")
    back_up(default_project())  # else the window would tell that it backs up what is spoiled
    return request.param


def checked(hands):
    """Wait until the open article was checked."""
    hands.wait(lambda: not hands.window.desk.is_reading)
    hands.qtbot.waitUntil(lambda: not fitting(hands)._timer.isActive())
    hands.settle()


def fitting(hands):
    return hands.window.features[Fitting]


def test_marks_that_fit_are_no_news(article, at_the_desk):
    at_the_desk.start()
    checked(at_the_desk)
    assert at_the_desk.news == ""


@pytest.mark.parametrize("sql", MISFIT.values(), ids=MISFIT)
def test_mentions_that_do_not_fit_are_counted_and_the_article_can_be_read(article, at_the_desk, sql):
    spoil(sql)
    at_the_desk.start()
    at_the_desk.wait(lambda: at_the_desk.news)
    assert "that no longer fit its text: 2. " in at_the_desk.news
    assert "penanda check --repair" in at_the_desk.news
    assert at_the_desk.text.startswith("Anwar bertemu")
    at_the_desk.view.grab()


def test_a_claim_that_does_not_fit_counts_once_for_all_its_pieces(article, at_the_desk):
    here = "article_id = (select article_id from mention limit 1)"
    columns = 'claim_id, article_id, role, start, "end", surface, position'
    spoil(f"insert into claim_span (id, {columns}) select id || 'x', {columns} from claim_span where {here}")
    spoil(f"update claim_span set surface = 'x' where {here}")
    at_the_desk.start()
    at_the_desk.wait(lambda: at_the_desk.news)
    assert "that no longer fit its text: 1." in at_the_desk.news


def test_a_claim_without_words_is_one_that_does_not_fit(article, at_the_desk):
    spoil("delete from claim_span where article_id = (select article_id from mention limit 1)")
    at_the_desk.start()
    at_the_desk.wait(lambda: at_the_desk.news)
    assert "that no longer fit its text: 1." in at_the_desk.news


def test_it_is_said_in_malay(article, at_the_desk):
    spoil(MISFIT["other words"])
    at_the_desk.start().change_language("ms")
    at_the_desk.wait(lambda: "yang tidak lagi sepadan dengan teksnya: 2. " in at_the_desk.news)


@pytest.mark.parametrize("article", ["short"], indirect=True)
def test_a_short_article_is_painted_before_it_is_checked(article, at_the_desk, monkeypatch):
    spoil(MISFIT["other words"])
    painted = []
    monkeypatch.setattr(
        "penanda_gui.fitting.count_misfits", lambda *_what: painted.append(at_the_desk.view.isVisible()) or 0
    )
    at_the_desk.start()
    assert painted == [], "checked while the window was being made"
    checked(at_the_desk)
    assert painted == [True]


@pytest.mark.parametrize("article", ["long"], indirect=True)
def test_marks_of_a_long_article_are_compared_in_another_thread(article, at_the_desk, monkeypatch):
    threads = []
    count = whole_article.count_misfits

    def noting(text, marks):
        threads.append(threading.current_thread())
        return count(text, marks)

    monkeypatch.setattr(whole_article, "count_misfits", noting)
    at_the_desk.start()
    checked(at_the_desk)
    assert threads
    assert threading.main_thread() not in threads
