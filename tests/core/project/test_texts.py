"""Texts in the project file: every one comes back as it went in, and spans count its code points."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.edits import articles, mentions, proposed_claims
from penanda.errors import NoSuchArticle
from penanda.project.change import Done
from penanda.project.project import Project, create
from penanda.readers.facts import Facts
from penanda.readers.reading import Reading
from penanda.readers.source import source_of_text
from penanda.text.decoding import Decoded

ODD = "a\x00b\r\nc\rd\u2028e\U0001f41f\ufeffe\u0301 خبر\x0b\x0c\x85\u00a0 \U0010ffff\ufffe."


@pytest.fixture(scope="module")
def shared(tmp_path_factory) -> Iterator[Project]:
    """One project for all examples, which add to it."""
    path = tmp_path_factory.mktemp("texts") / "x.penanda"
    create(path)
    project = Project(path, annotator="Siti")
    yield project
    project.close()


def add(project: Project, text: str) -> str:
    """Add a text as it is, even one that no file would be taken for."""
    reading = Reading(Decoded(text, "utf-8", bom=False, guessed=False), Facts(), None)
    change = project.run(articles.add, source_of_text(text, "x.txt"), reading)
    return project.read.articles.ids()[-1] if change else _of_same_bytes(project, text)


def _of_same_bytes(project: Project, text: str) -> str:
    found = project.read.articles.with_source(source_of_text(text, "x.txt").sha256)
    assert found is not None
    return found


@given(text=st.text(st.characters(exclude_categories=["Cs"])), data=st.data())
def test_any_text_comes_back_and_any_span_of_it_holds_its_words(shared, text, data) -> None:
    article_id = add(shared, text)
    assert shared.read.articles.text(article_id) == text
    assert shared.read.articles.get(article_id).length == len(text)
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shared.run(mentions.tag, article_id, start, end, "EVENT")
    shared.run(proposed_claims.make, article_id, [(start, end)], "check")
    mention = next(m for m in shared.read.marked.mentions(article_id) if (m.start, m.end) == (start, end))
    claim = next(c for c in shared.read.marked.claims(article_id) if (c.start, c.end) == (start, end))
    assert mention.surface == claim.spans[0].surface == text[start:end]


def test_every_span_of_an_odd_text_holds_its_words(shared) -> None:
    article_id = add(shared, ODD)
    for start in range(len(ODD)):
        assert shared.run(mentions.tag, article_id, start, start + 1, "EVENT") is not None
    found = {m.start: m.surface for m in shared.read.marked.mentions(article_id)}
    assert found == dict(enumerate(ODD))


def test_edits_see_the_text_of_the_article_they_are_about(shared) -> None:
    first, second = add(shared, "pertama\x00"), add(shared, "kedua 🐟")
    seen = []

    def look(tx) -> Done | None:
        seen.extend(tx.text(article_id) for article_id in (first, second, first, first))

    shared.run(look)
    assert seen == ["pertama\x00", "kedua 🐟", "pertama\x00", "pertama\x00"]


def test_edits_see_the_text_as_it_is_after_another_encoding_and_after_undo(shared) -> None:
    article_id, seen = add(shared, "Núñez"), []

    def look(tx) -> Done | None:
        seen.append(tx.text(article_id))

    for step in (
        lambda: shared.run(articles.set_encoding, article_id, "iso-8859-1"),
        shared.undo,
        shared.redo,
    ):
        shared.run(look)
        step()
    shared.run(look)
    assert seen == ["Núñez", "NÃºÃ±ez", "Núñez", "NÃºÃ±ez"]


def test_an_article_that_is_not_there_has_no_text(shared) -> None:
    with pytest.raises(NoSuchArticle):
        shared.run(lambda tx: tx.text("none"))
