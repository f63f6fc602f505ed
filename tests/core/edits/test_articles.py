"""Putting articles into a project, and what is known of them."""

from __future__ import annotations

import hashlib
import re

import pytest

from penanda.edits import articles, claim_pieces, claims, mentions
from penanda.errors import EncodingMoved, EncodingNotChosen, NoSuchArticle, WrongEncoding
from penanda.readers.facts import Facts
from penanda.readers.reading import Reading
from penanda.readers.registry import read
from penanda.readers.source import Source, source_of_text
from penanda.text.decoding import Decoded

NEWS = (
    "KUALA LUMPUR: Menteri itu berkata pelabuhan akan dibuka semula esok selepas siasatan selesai.\n\n"
    "Artikel ini disiarkan pada : Ahad, 8 March 2026 @ 9:30 AM\n"
)
KEPT = ("source", "body")


def add(project, source: Source) -> str:
    assert project.run(articles.add, source, read(source)) is not None
    return project.read.articles.ids()[-1]


def add_bytes(project, data: bytes, name: str = "a.txt") -> str:
    return add(project, Source(name, "text/plain", data))


@pytest.mark.parametrize(
    ("data", "encoding", "bom", "text"),
    [
        ("Apa khabar 🐟\n".encode(), "utf-8", False, "Apa khabar 🐟\n"),
        ("\ufeffApa\r\nkhabar\rya\u2028dan".encode(), "utf-8", True, "Apa\r\nkhabar\rya\u2028dan"),
        ("\ufeffApa khabar 🐟".encode("utf-16-le"), "utf-16-le", True, "Apa khabar 🐟"),
        (b"Apa\x00khabar", "utf-8", False, "Apa\x00khabar"),
        ("خبر e\u0301".encode(), "utf-8", False, "خبر e\u0301"),
    ],
)
def test_the_text_is_what_the_bytes_say_and_the_bytes_are_kept(project, data, encoding, bom, text) -> None:
    article_id = add_bytes(project, data)
    assert project.read.articles.text(article_id) == text
    assert project.read.articles.source(article_id) == data
    article = project.read.articles.get(article_id)
    assert (article.encoding, article.bom, article.length) == (encoding, bom, len(text))
    assert (article.byte_length, article.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert (article.filename, article.media_type, article.status) == ("a.txt", "text/plain", "new")


def test_the_very_same_bytes_are_not_added_again(project) -> None:
    first = add_bytes(project, b"Apa khabar")
    source = Source("b.txt", "text/plain", b"Apa khabar")
    assert project.run(articles.add, source, read(source)) is None
    assert project.read.articles.ids() == (first,)


def test_the_same_text_in_other_bytes_is_another_article(project) -> None:
    first, second = add_bytes(project, b"Apa khabar"), add_bytes(project, b"\xef\xbb\xbfApa khabar")
    assert first != second
    assert project.read.articles.text(first) == project.read.articles.text(second)


def test_articles_come_in_the_order_they_were_added(project) -> None:
    added = [add_bytes(project, f"Berita {n}".encode()) for n in (3, 1, 2)]
    assert list(project.read.articles.ids()) == added
    assert [summary.name for summary in project.read.articles.summaries()] == [
        "Berita 3",
        "Berita 1",
        "Berita 2",
    ]
    some = project.read.articles.summaries([added[2], added[0], "none"])
    assert [summary.id for summary in some] == [added[0], added[2]]


def test_what_a_reader_guessed_is_marked_as_guessed(project) -> None:
    article = project.read.articles.get(add(project, source_of_text(NEWS, "a.txt")))
    assert (article.dateline, article.published_at) == ("KUALA LUMPUR:", "2026-03-08T09:30:00+08:00")
    assert article.published_zone_inferred
    assert {"dateline", "published_text", "published_at"} <= set(article.guessed)
    assert {name for name in articles.FACTS if getattr(article, name) is None}.isdisjoint(article.guessed)
    assert ("language" in article.guessed) == (article.language is not None)


def test_the_sentence_names_the_article_by_its_first_words(project) -> None:
    source = source_of_text("\r\n  \r\nApa khabar semua?\r\nLagi.", "a.txt")
    change = project.run(articles.add, source, read(source))
    assert (change.done.kind, change.done.args) == ("article_added", {"article": "Apa khabar semua?"})
    assert change.article_ids() == {project.read.articles.ids()[0]}


def test_a_text_with_a_nul_in_front_is_called_by_its_words_all_the_same(project) -> None:
    add_bytes(project, b"\x00Apa khabar")
    assert "Apa khabar" in project.read.articles.summaries()[0].name


def test_a_summary_counts_mentions_and_claims(desk) -> None:
    for nth in (1, 2):
        desk.tag("Anwar", nth=nth)
    desk.claim("Pelabuhan itu ditutup")
    (summary,) = desk.project.read.articles.summaries()
    assert (summary.status, summary.mentions, summary.claims) == ("in_progress", 2, 1)


class TestRemove:
    def test_marks_go_and_entities_text_and_source_stay(self, desk) -> None:
        mention = desk.tag("Anwar")
        desk.claim("Pelabuhan itu ditutup")
        change = desk.project.run(articles.remove, desk.article_id)
        assert change.done.kind == "article_removed"
        tables = desk.tables()
        assert tables["article"] == tables["mention"] == tables["claim"] == tables["claim_span"] == {}
        assert list(tables["entity"]) == [mention.entity_id]
        assert desk.project.undo() is not None
        assert desk.project.read.articles.text(desk.article_id) == desk.text
        assert desk.project.read.articles.source(desk.article_id) is not None

    def test_what_was_removed_can_be_added_again(self, project) -> None:
        first = add_bytes(project, b"Apa khabar")
        project.run(articles.remove, first)
        assert add_bytes(project, b"Apa khabar") != first

    def test_other_articles_keep_their_marks(self, desk) -> None:
        mention = desk.tag("Anwar")
        other = type(desk)(desk.project, "Anwar tiba.")
        other.tag("Anwar")
        desk.project.run(articles.remove, other.article_id)
        assert desk.mentions() == (mention,)


class TestFacts:
    @pytest.mark.parametrize("fact", [fact for fact in articles.CHANGEABLE if fact != "published_at"])
    def test_each_takes_words_and_lets_them_go(self, desk, fact) -> None:
        change = desk.project.run(articles.set_fact, desk.article_id, fact, "ya 🐟")
        assert (change.done.kind, change.article_ids()) == ("fact_set", {desk.article_id})
        assert getattr(desk.article(), fact) == "ya 🐟"
        assert desk.project.run(articles.set_fact, desk.article_id, fact, "ya 🐟") is None
        desk.project.run(articles.set_fact, desk.article_id, fact, None)
        assert getattr(desk.article(), fact) is None

    def test_a_guess_given_its_own_value_is_confirmed(self, project) -> None:
        article_id = add(project, source_of_text(NEWS, "a.txt"))
        before = project.read.articles.get(article_id)
        assert project.run(articles.set_fact, article_id, "dateline", before.dateline) is not None
        after = project.read.articles.get(article_id)
        assert after.dateline == before.dateline
        assert set(before.guessed) - set(after.guessed) == {"dateline"}
        assert project.run(articles.set_fact, article_id, "dateline", before.dateline) is None

    def test_a_time_that_the_user_says_has_no_inferred_zone(self, project) -> None:
        article_id = add(project, source_of_text(NEWS, "a.txt"))
        project.run(articles.set_fact, article_id, "published_at", "2026-03-08T09:30:00+07:00")
        assert not project.read.articles.get(article_id).published_zone_inferred

    def test_the_title_is_the_name_and_without_it_the_first_words_are(self, desk) -> None:
        change = desk.project.run(articles.set_fact, desk.article_id, "title", "Pelabuhan tutup")
        assert change.done.args == {"article": "Pelabuhan tutup"}
        assert desk.project.read.articles.summaries()[0].name == "Pelabuhan tutup"
        desk.project.run(articles.set_fact, desk.article_id, "title", None)
        assert "Anwar bin Rahim" in desk.project.read.articles.summaries()[0].name

    @pytest.mark.parametrize("fact", ["status", "sha256", "id", "guessed", "no_such"])
    def test_another_field_is_a_bug(self, desk, fact) -> None:
        with pytest.raises(KeyError):
            desk.project.run(articles.set_fact, desk.article_id, fact, "x")


@pytest.mark.parametrize("status", ["in_progress", "done", "reviewed"])
def test_a_status_is_set_once(desk, status) -> None:
    change = desk.project.run(articles.set_status, desk.article_id, status)
    assert (change.done.kind, desk.article().status) == ("status_set", status)
    assert desk.project.run(articles.set_status, desk.article_id, status) is None


def test_marking_leaves_a_status_that_the_user_set(desk) -> None:
    desk.project.run(articles.set_status, desk.article_id, "reviewed")
    desk.tag("Anwar")
    assert desk.article().status == "reviewed"


def test_an_article_that_is_not_there_is_refused(project) -> None:
    for edit, args in (
        (articles.set_fact, ("title", "x")),
        (articles.set_status, ("done",)),
        (articles.set_encoding, ("utf-8",)),
    ):
        with pytest.raises(NoSuchArticle):
            project.run(edit, "none", *args)
    for question in (project.read.articles.get, project.read.articles.text, project.read.articles.source):
        with pytest.raises(NoSuchArticle):
            question("none")


@pytest.mark.parametrize("title", ["Jeti dibuka", None])
def test_an_article_that_was_removed_is_refused_by_its_name(desk, title) -> None:
    project, article_id = desk.project, desk.article_id
    project.run(articles.set_fact, article_id, "title", title)
    name = project.read.articles.summaries()[0].name
    project.run(articles.remove, article_id)
    for refused in (
        lambda: project.run(articles.set_status, article_id, "done"),
        lambda: project.run(mentions.tag, article_id, 0, 3, "PERSON"),
        lambda: project.read.articles.text(article_id),
    ):
        with pytest.raises(NoSuchArticle, match=f"^“{re.escape(name)}” is not in the project any more"):
            refused()


def test_any_number_of_articles_can_be_asked_for_at_once(desk) -> None:
    many = [str(number) for number in range(300_000)]  # more than a statement has places for values
    assert [one.id for one in desk.project.read.articles.summaries([*many, desk.article_id])] == [
        desk.article_id
    ]


def test_removing_an_article_that_is_not_there_is_nothing(project) -> None:
    assert project.run(articles.remove, "none") is None


class TestEncoding:
    LATIN = "Núñez tiba di São Paulo".encode("windows-1252")

    def test_the_source_is_read_anew_and_the_choice_is_no_guess(self, project) -> None:
        article_id = add_bytes(project, "Núñez tiba".encode())
        change = project.run(articles.set_encoding, article_id, "windows-1252")
        assert (change.done.kind, change.done.args["encoding"]) == ("encoding_set", "windows-1252")
        article = project.read.articles.get(article_id)
        assert project.read.articles.text(article_id) == "NÃºÃ±ez tiba"
        assert (article.encoding, article.encoding_guessed) == ("windows-1252", False)
        assert article.length == len("NÃºÃ±ez tiba")
        project.undo()
        assert project.read.articles.text(article_id) == "Núñez tiba"
        assert project.read.articles.get(article_id).length == len("Núñez tiba")

    def test_a_guess_that_is_right_can_be_confirmed(self, project) -> None:
        article_id = add_bytes(project, self.LATIN)
        guess = project.read.articles.get(article_id)
        assert guess.encoding_guessed
        assert project.run(articles.set_encoding, article_id, guess.encoding) is not None
        assert not project.read.articles.get(article_id).encoding_guessed
        assert project.run(articles.set_encoding, article_id, guess.encoding) is None

    def test_only_plain_text_has_an_encoding_to_choose(self, project) -> None:
        source = Source("a.html", "text/html", b"<p>Apa khabar</p>")
        reading = Reading(Decoded("Apa khabar", "utf-8", bom=False, guessed=False), Facts(), None)
        project.run(articles.add, source, reading)
        (article_id,) = project.read.articles.ids()
        with pytest.raises(EncodingNotChosen, match="Apa khabar"):
            project.run(articles.set_encoding, article_id, "windows-1252")
        assert project.read.articles.text(article_id) == "Apa khabar"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "rot13", "no-such"])
    def test_one_that_does_not_fit_is_refused(self, project, encoding) -> None:
        article_id = add_bytes(project, self.LATIN)
        before = project.read.articles.get(article_id)
        with pytest.raises(WrongEncoding):
            project.run(articles.set_encoding, article_id, encoding)
        assert project.read.articles.get(article_id) == before

    def test_marks_that_keep_their_words_allow_it_and_others_do_not(self, project) -> None:
        article_id = add_bytes(project, "Anwar tiba. Núñez juga. Amir pula.".encode())
        project.run(mentions.tag, article_id, 0, 5, "PERSON")
        assert project.run(articles.set_encoding, article_id, "windows-1252") is not None
        project.undo()
        project.run(mentions.tag, article_id, 24, 28, "PERSON")
        with pytest.raises(EncodingMoved):
            project.run(articles.set_encoding, article_id, "windows-1252")
        assert project.read.articles.get(article_id).encoding == "utf-8"

    def test_a_claim_or_its_cue_forbids_it_too(self, desk) -> None:
        claim = desk.claim("Anwar bin Rahim")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        with pytest.raises(EncodingMoved):
            desk.project.run(articles.set_encoding, desk.article_id, "iso-8859-1")
        desk.project.run(claims.remove, claim.id)
        assert desk.project.run(articles.set_encoding, desk.article_id, "iso-8859-1") is not None

    def test_an_article_whose_source_is_not_kept_cannot_be_read_anew(self, desk) -> None:
        desk.project._db.execute("delete from source")
        assert desk.project.read.articles.source(desk.article_id) is None
        with pytest.raises(EncodingMoved):
            desk.project.run(articles.set_encoding, desk.article_id, "utf-8")
