"""Undo and redo in the article: what the next key acts on."""

from __future__ import annotations

import pytest
from hands import Hands

from penanda.edits import articles
from penanda.model.article import Article

INNER, OUTER = "outside", "outside the station"


@pytest.fixture
def tagged(hands: Hands) -> Hands:
    """A mention inside another, tagged by key; the caret stands where both begin."""
    for words, label in ((OUTER, "3"), (INNER, "1")):
        hands.select(words)
        hands.press(label)
        hands.settle()
    hands.view.place_caret(hands.find(OUTER)[0])
    return hands


def labels(hands: Hands, words: str) -> list[str]:
    return [mention["label"] for mention in hands.mentions_at(hands.find(words))]


@pytest.mark.parametrize("keys", [("Delete", "Ctrl+Z"), ("4", "Ctrl+Z", "Ctrl+Shift+Z")])
def test_the_mark_that_came_back_at_the_caret_is_selected(tagged: Hands, keys: tuple[str, ...]) -> None:
    tagged.press("O")
    for key in keys:
        tagged.press(key)
        tagged.settle()
    assert tagged.selected() == OUTER
    tagged.press("Delete")
    assert labels(tagged, OUTER) == []
    assert labels(tagged, INNER) == ["PERSON"]


def test_where_what_was_made_is_undone_the_mark_around_it_is_selected(tagged: Hands) -> None:
    tagged.press("Ctrl+Z")
    tagged.settle()
    assert labels(tagged, INNER) == []
    assert tagged.selected() == OUTER


def test_an_article_that_goes_while_its_change_is_read_gives_way_to_the_next(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, other = hands.window.desk.article_id, hands.session.read.articles.ids()[1]
    get = hands.session.read.articles.get

    def get_before_it_goes(article_id: str) -> Article:
        article = get(article_id)
        monkeypatch.undo()
        hands.session.run(articles.remove, article_id)
        assert hands.session.wait(20)
        return article

    monkeypatch.setattr(hands.session.read.articles, "get", get_before_it_goes)
    hands.session.run(articles.set_fact, gone, "title", "Ikan")
    hands.settle()
    assert hands.window.desk.article_id == other
    assert hands.news == ""
