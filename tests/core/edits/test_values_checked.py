"""A value that a record cannot hold is refused by the edit, and nothing is changed."""

from __future__ import annotations

import msgspec
import pytest

from penanda.edits import articles, claims, mentions


def test_a_check_worthiness_that_does_not_exist_is_refused(desk):
    claim = desk.claim("Anwar").id
    before = desk.tables()
    with pytest.raises(msgspec.ValidationError):
        desk.project.run(claims.change, claim, "check_worthiness", "perhaps")
    assert desk.tables() == before


def test_a_kind_that_does_not_exist_is_refused(desk):
    mention = desk.tag("Anwar", "PERSON").id
    before = desk.tables()
    with pytest.raises(msgspec.ValidationError):
        desk.project.run(mentions.change, mention, "kind", "verb")
    assert desk.tables() == before


def test_a_status_that_does_not_exist_is_refused(desk):
    before = desk.tables()
    with pytest.raises(msgspec.ValidationError):
        desk.project.run(articles.set_status, desk.article_id, "forgotten")
    assert desk.tables() == before


def test_a_mention_moved_onto_the_same_words_and_label_becomes_one_with_them(desk):
    kept = desk.tag("Anwar bin Rahim", "PERSON")
    moved = desk.tag("Anwar", "PERSON")
    desk.project.run(mentions.move_edges, moved.id, kept.start, kept.end)
    assert [mention.id for mention in desk.mentions()] == [kept.id]
