"""The project's entities as a list, and where each is mentioned, with the words around."""

from __future__ import annotations

from penanda.edits import mentions
from penanda.project.mentioned import in_context


def test_entities_are_listed_with_how_much_they_are_mentioned(desk):
    first, second = desk.tag("Anwar bin Rahim"), desk.tag("Persatuan Nelayan", "ORG")
    other = desk.tag("Anwar", nth=2)
    desk.project.run(mentions.give_entity, [other.id], first.entity_id)
    entities = desk.project.read.entities
    assert [(one.entity.name, one.mentions, one.articles) for one in entities.listed()] == [
        ("Anwar bin Rahim", 2, 1),
        ("Persatuan Nelayan", 1, 1),
    ]
    (one,) = entities.listed([second.entity_id, "gone"])
    assert one.entity.name == "Persatuan Nelayan"
    assert entities.mentions_of(first.entity_id, limit=1) == (first,)
    assert [one.start for one in entities.mentions_of(first.entity_id, skip=1)] == [other.start]


def test_a_mention_is_shown_in_its_sentence(desk):
    mention = desk.tag("Persatuan Nelayan", "ORG")
    (found,) = in_context(desk.project.read, [mention])
    assert found.before == "“Pelabuhan itu ditutup sejak Mac,” kata Anwar, manakala "
    assert found.after == " menafikannya."
    (summary,) = desk.project.read.articles.summaries([desk.article_id])
    assert found.article == summary.name
    assert in_context(desk.project.read, []) == ()


def test_a_sentence_that_is_very_long_says_where_it_is_cut(desk_with):
    long = " ".join(["perkataan"] * 60)
    desk = desk_with(f"{long} Melur {long}.")
    (found,) = in_context(desk.project.read, [desk.tag("Melur")])
    assert (found.before, found.after) == ("…" + "perkataan " * 24, " perkataan" * 24 + "…")
