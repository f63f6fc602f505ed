"""Tagging words, and what that does to the entities they name."""

from __future__ import annotations

import pytest

from penanda.edits import claims, entities, mentions
from penanda.errors import NoSuchArticle, SpanOutside
from penanda.project.change import sentence


def test_a_tag_stores_the_words_at_its_place(desk) -> None:
    mention = desk.tag("Tanjung Seri", "GPE")
    assert (mention.start, mention.end) == desk.span("Tanjung Seri")
    assert desk.text[mention.start : mention.end] == mention.surface == "Tanjung Seri"
    assert (mention.label, mention.kind, mention.metonym, mention.uncertain) == ("GPE", "name", False, False)


def test_a_tag_says_who_made_it_and_when(desk) -> None:
    first, second = desk.tag("Anwar"), desk.tag("Anwar", nth=2)
    annotators = desk.project.read.tagset.annotators()
    assert [annotator.name for annotator in annotators] == ["Siti"]
    assert {first.annotator_id, second.annotator_id} == {annotators[0].id}
    assert first.created_at < second.created_at
    desk.project.annotator = "Amir"
    third = desk.tag("Anwar", nth=3)
    assert {a.name for a in desk.project.read.tagset.annotators()} == {"Siti", "Amir"}
    assert third.annotator_id != first.annotator_id


def test_mentions_come_in_the_order_they_were_made(desk) -> None:
    made = [desk.tag(words).id for words in ("Persatuan Nelayan", "Anwar", "Nelayan", "Rahim", "bin Rahim")]
    assert [mention.id for mention in desk.mentions()] == made


def test_the_sentence_of_a_tag_names_words_and_label_in_both_languages(desk) -> None:
    change = desk.project.run(mentions.tag, desk.article_id, *desk.span("Tanjung Seri"), "GPE")
    assert change.done.kind == "tagged"
    assert change.done.args["surface"] == "Tanjung Seri"
    assert change.done.args["label"] == {"en": "Country or city", "ms": "Negara atau bandar"}
    assert (change.done.place.start, change.done.place.end) == desk.span("Tanjung Seri")


def test_long_words_over_lines_are_shown_short_and_on_one_line(desk) -> None:
    change = desk.project.run(mentions.tag, desk.article_id, 3, 100, "EVENT")
    assert len(change.done.args["surface"]) <= 48
    assert change.done.args["surface"].startswith("Anwar bin Rahim tiba di Tanjung Seri. “Pelab")
    assert change.done.args["surface"].endswith("…")


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (-1, 3), (0, 10_000), (10_000, 10_001)])
def test_a_span_outside_the_text_is_refused_and_changes_nothing(desk, start, end) -> None:
    before = desk.tables()
    with pytest.raises(SpanOutside):
        desk.project.run(mentions.tag, desk.article_id, start, end, "PERSON")
    assert desk.tables() == before


def test_an_unknown_article_is_refused(desk) -> None:
    with pytest.raises(NoSuchArticle):
        desk.project.run(mentions.tag, "none", 0, 3, "PERSON")


def test_the_first_mark_sets_a_new_article_in_progress(desk) -> None:
    assert desk.article().status == "new"
    desk.tag("Anwar")
    assert desk.article().status == "in_progress"


def test_the_same_tag_again_is_nothing(desk) -> None:
    desk.tag("Anwar")
    before = desk.tables()
    assert desk.project.run(mentions.tag, desk.article_id, *desk.span("Anwar"), "PERSON") is None
    assert desk.tables() == before


def test_another_label_on_the_very_same_words_relabels_them(desk) -> None:
    made = desk.tag("Rahim")
    again = desk.tag("Rahim", "ORG")
    assert [m.id for m in desk.mentions()] == [made.id] == [again.id]
    assert again.label == "ORG"


def test_other_overlaps_nest(desk) -> None:
    outer, inner = desk.tag("Persatuan Nelayan", "ORG"), desk.tag("Nelayan", "NORP")
    crossing = desk.tag("manakala Persatuan", "EVENT")
    assert {m.id for m in desk.mentions()} == {outer.id, inner.id, crossing.id}


class TestEntities:
    def test_new_words_make_their_entity(self, desk) -> None:
        entity = desk.entity_of(desk.tag("Anwar bin Rahim"))
        assert (entity.name, entity.type, entity.aliases) == ("Anwar bin Rahim", "PERSON", ())

    def test_the_place_of_a_dateline_is_not_called_by_its_capitals(self, desk_with) -> None:
        desk = desk_with("KUALA LUMPUR, 21 Nov (Bernama) -- Hujan di IPOH.\n\nSTADIUM MERDEKA penuh.")
        place, other = desk.tag("KUALA LUMPUR", "GPE"), desk.tag("IPOH", "GPE")
        assert (place.surface, desk.entity_of(place).name) == ("KUALA LUMPUR", "Kuala Lumpur")
        assert desk.entity_of(other).name == "IPOH"  # which elsewhere may be initials
        assert desk.entity_of(desk.tag("STADIUM MERDEKA", "LOC")).name == "STADIUM MERDEKA"

    def test_the_entity_of_a_dateline_still_follows_its_mention(self, desk_with) -> None:
        desk = desk_with("KOTA KINABALU DATARAN: Hujan.")
        place = desk.tag("KOTA KINABALU", "GPE")
        desk.project.run(mentions.move_edges, place.id, 0, len("KOTA KINABALU DATARAN"))
        assert [entity.name for entity in desk.entities()] == ["Kota Kinabalu Dataran"]

    @pytest.mark.parametrize("first", ["ORG", "GPE"])
    def test_the_entity_of_a_dateline_goes_with_each_label_of_its_mention(self, desk_with, first) -> None:
        desk = desk_with("KOTA KINABALU: Hujan.")
        place = desk.tag("KOTA KINABALU", first)
        for label, name in (("LOC", "Kota Kinabalu"), ("ORG", "KOTA KINABALU"), ("GPE", "Kota Kinabalu")):
            desk.project.run(mentions.relabel, place.id, label)
            assert [(one.id, one.type, one.name) for one in desk.entities()] == [
                (place.entity_id, label, name)
            ]

    @pytest.mark.parametrize(
        ("capitals", "label", "rest", "name"),
        [
            ("MUSA BIN ALI", "PERSON", "Lalu Musa\nbin Alinya tiba.", "Musa bin Ali"),
            ("SALMAH", "PERSON", "Kata Salmah, ya.", "Salmah"),
            ("BANK PANTAI", "ORG", "Kata Bank Pantai, ya.", "Bank Pantai"),
            ("NADMA", "ORG", "Kata Nadma, ya.", "NADMA"),
            ("TELUK SERI", "GPE", "Di teluk seri itu.", "TELUK SERI"),
            ("BANK PANTAI", "ORG", "Di Bank Pantaian.", "BANK PANTAI"),
        ],
    )
    def test_a_name_in_capitals_is_called_as_it_is_written_elsewhere(
        self, desk_with, capitals, label, rest, name
    ) -> None:
        desk = desk_with(f"{capitals} menang lagi.\n\n{rest}")
        mention = desk.tag(capitals, label)
        assert (mention.surface, desk.entity_of(mention).name) == (capitals, name)
        desk.project.run(mentions.remove, mention.id)
        assert not desk.entities()

    def test_known_words_take_the_entity_they_had(self, desk) -> None:
        first, second = desk.tag("Anwar", nth=2), desk.tag("Anwar", nth=3)
        assert desk.entity_of(first) == desk.entity_of(second)
        assert len(desk.entities()) == 1

    def test_the_last_mention_with_the_words_decides(self, desk) -> None:
        first, second = desk.tag("Anwar"), desk.tag("Anwar", nth=2)
        desk.project.run(mentions.give_new_entity, [second.id], "Anwar Salleh")
        third = desk.tag("Anwar", nth=3)
        assert desk.entity_of(third) == desk.entity_of(second) != desk.entity_of(first)

    def test_the_article_at_hand_decides_before_others(self, desk) -> None:
        here = desk.tag("Anwar")
        elsewhere = type(desk)(desk.project, "Kata Anwar lagi, dan Anwar pula.")
        there = elsewhere.tag("Anwar")
        desk.project.run(mentions.give_new_entity, [there.id], "Anwar Salleh")
        assert desk.entity_of(desk.tag("Anwar", nth=2)) == desk.entity_of(here)
        assert elsewhere.entity_of(elsewhere.tag("Anwar", nth=2)) == elsewhere.entity_of(there)

    def test_words_known_from_another_article_take_their_entity(self, desk) -> None:
        here = desk.tag("Tanjung Seri", "GPE")
        there = type(desk)(desk.project, "Tanjung Seri tenang.").tag("Tanjung Seri", "GPE")
        assert there.entity_id == here.entity_id

    def test_an_alias_or_the_name_of_an_entity_is_known(self, desk) -> None:
        whole = desk.tag("Anwar bin Rahim")
        desk.project.run(entities.change, whole.entity_id, "aliases", ["An", "Rahim"])
        assert desk.tag("Rahim").entity_id == whole.entity_id
        assert desk.tag("An", nth=2).entity_id == whole.entity_id
        assert desk.tag("Ra").entity_id != whole.entity_id

    def test_an_alias_with_quotes_in_it_is_known(self, desk_with) -> None:
        desk = desk_with('Si "Mat" dan Mat.')
        first = desk.tag("Mat", nth=2)
        desk.project.run(entities.change, first.entity_id, "aliases", ['Si "Mat"'])
        assert desk.tag('Si "Mat"').entity_id == first.entity_id

    def test_a_name_broken_over_lines_is_the_name_on_one_line(self, desk_with) -> None:
        desk = desk_with("Anwar bin Rahim. Lagi Anwar bin\r\nRahim. Juga Anwar bin\nRahim.")
        broken = desk.tag("Anwar bin\r\nRahim")
        assert desk.entity_of(broken).name == "Anwar bin Rahim"
        assert desk.tag("Anwar bin Rahim").entity_id == broken.entity_id
        assert desk.tag("Anwar bin\nRahim").entity_id == broken.entity_id

    def test_the_same_words_with_another_label_are_another_entity(self, desk) -> None:
        person, place = desk.tag("Anwar"), desk.tag("Anwar", "GPE", nth=2)
        assert desk.entity_of(person) != desk.entity_of(place)

    @pytest.mark.parametrize("label", ["DATE", "QUANTITY"])
    def test_dates_and_numbers_make_none(self, desk, label) -> None:
        mention = desk.tag("7 Mac", label)
        assert (mention.entity_id, mention.kind) == (None, "name")
        assert desk.entities() == ()

    @pytest.mark.parametrize(
        ("text", "words", "kind"),
        [
            ("Kata beliau, ya.", "beliau", "pronoun"),
            ("Dia tiba.", "Dia", "pronoun"),
            ("It sank.", "It", "pronoun"),
            ("Di pelabuhan itu.", "pelabuhan itu", "nominal"),
            ("Anwar tiba.", "Anwar", "name"),
            ("الرئيس قال", "الرئيس", "name"),
        ],
    )
    def test_only_names_make_an_entity(self, desk_with, text, words, kind) -> None:
        desk = desk_with(text)
        mention = desk.tag(words)
        assert mention.kind == kind
        assert (mention.entity_id is not None) == (kind == "name")

    def test_blank_words_make_no_entity_without_a_name(self, desk) -> None:
        assert desk.tag("\r\n\r\n", "EVENT").entity_id is None
        assert desk.entities() == ()


class TestRelabel:
    def test_an_entity_of_its_own_changes_its_type(self, desk) -> None:
        mention = desk.tag("Rahim")
        before = desk.entity_of(mention)
        desk.project.run(mentions.relabel, mention.id, "ORG")
        assert desk.entity_of(mention).id == before.id
        assert desk.entity_of(mention).type == "ORG"

    def test_a_shared_entity_keeps_its_type(self, desk) -> None:
        first, second = desk.tag("Anwar"), desk.tag("Anwar", nth=2)
        desk.project.run(mentions.relabel, second.id, "ROLE")
        assert desk.entity_of(second) == desk.entity_of(first)
        assert desk.entity_of(first).type == "PERSON"

    def test_an_entity_somebody_wrote_a_note_on_keeps_its_type(self, desk) -> None:
        mention = desk.tag("Rahim")
        desk.project.run(entities.change, mention.entity_id, "note", "Bapa Anwar")
        desk.project.run(mentions.relabel, mention.id, "ORG")
        assert desk.entity_of(mention).type == "PERSON"

    def test_to_a_date_lets_the_entity_go(self, desk) -> None:
        mention = desk.tag("Mac", "EVENT")
        desk.project.run(mentions.relabel, mention.id, "DATE")
        assert desk.mention(mention.id).entity_id is None
        assert desk.entities() == ()

    def test_from_a_date_makes_one(self, desk) -> None:
        mention = desk.tag("Mac", "DATE")
        desk.project.run(mentions.relabel, mention.id, "EVENT")
        assert desk.entity_of(mention).name == "Mac"

    def test_words_known_under_the_new_label_take_that_entity(self, desk) -> None:
        known, wrong = desk.tag("Anwar", "ORG"), desk.tag("Anwar", "PERSON", nth=2)
        desk.project.run(mentions.relabel, wrong.id, "ORG")
        assert desk.entity_of(wrong) == desk.entity_of(known)
        assert len(desk.entities()) == 1

    def test_to_the_label_it_has_or_of_no_mention_is_nothing(self, desk) -> None:
        mention = desk.tag("Rahim")
        assert desk.project.run(mentions.relabel, mention.id, "PERSON") is None
        assert desk.project.run(mentions.relabel, "none", "PERSON") is None


class TestMoveEdges:
    def test_the_words_follow_the_edges(self, desk) -> None:
        mention = desk.tag("Tanjung", "GPE")
        change = desk.project.run(mentions.move_edges, mention.id, *desk.span("Tanjung Seri"))
        assert desk.mention(mention.id).surface == "Tanjung Seri"
        assert (change.done.kind, change.done.args["surface"]) == ("mention_moved", "Tanjung Seri")

    def test_an_entity_of_its_own_takes_the_new_words_as_its_name(self, desk) -> None:
        mention = desk.tag("Tanjung", "GPE")
        made = mention.entity_id
        desk.project.run(mentions.move_edges, mention.id, *desk.span("Tanjung Seri"))
        assert (desk.entity_of(mention).id, desk.entity_of(mention).name) == (made, "Tanjung Seri")

    def test_known_words_take_their_entity_and_the_one_of_its_own_goes(self, desk) -> None:
        known = desk.tag("Anwar", nth=2)
        mention = desk.tag("Anwar bin")
        desk.project.run(mentions.move_edges, mention.id, *desk.span("Anwar"))
        assert desk.entity_of(mention) == desk.entity_of(known)
        assert len(desk.entities()) == 1

    def test_a_shared_entity_keeps_its_name(self, desk) -> None:
        first, second = desk.tag("Anwar"), desk.tag("Anwar", nth=2)
        desk.project.run(mentions.move_edges, first.id, *desk.span("Anwar bin Rahim"))
        assert desk.entity_of(first) == desk.entity_of(second)
        assert desk.entity_of(first).name == "Anwar"

    def test_onto_blank_words_leaves_the_entity_its_name(self, desk) -> None:
        mention = desk.tag("Rahim")
        desk.project.run(mentions.move_edges, mention.id, *desk.span("\r\n\r\n"))
        assert desk.entity_of(mention).name == "Rahim"

    @pytest.mark.parametrize(("start", "end"), [(5, 5), (-1, 3), (0, 10_000)])
    def test_out_of_the_text_is_refused(self, desk, start, end) -> None:
        mention = desk.tag("Rahim")
        before = desk.tables()
        with pytest.raises(SpanOutside):
            desk.project.run(mentions.move_edges, mention.id, start, end)
        assert desk.tables() == before

    def test_to_where_they_are_or_of_no_mention_is_nothing(self, desk) -> None:
        mention = desk.tag("Rahim")
        assert desk.project.run(mentions.move_edges, mention.id, mention.start, mention.end) is None
        assert desk.project.run(mentions.move_edges, "none", 0, 3) is None


class TestChange:
    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("kind", "nominal"),
            ("metonym", True),
            ("uncertain", True),
            ("note", "lihat\x00 sini 🐟"),
            ("value", "2026-03-07"),
        ],
    )
    def test_each_field_takes_its_value(self, desk, field, value) -> None:
        mention = desk.tag("7 Mac", "DATE")
        change = desk.project.run(mentions.change, mention.id, field, value)
        assert change.done.kind == "mention_changed"
        assert getattr(desk.mention(mention.id), field) == value
        assert desk.project.run(mentions.change, mention.id, field, value) is None

    def test_it_says_whether_the_mark_is_unsure_now(self, desk) -> None:
        mention = desk.tag("Rahim")
        said = [
            sentence(desk.project.run(mentions.change, mention.id, "uncertain", value=value).done)
            for value in (True, False)
        ]
        assert said == ["“Rahim” is now marked as unsure", "“Rahim” is no longer marked as unsure"]

    @pytest.mark.parametrize("field", ["label", "start", "surface", "entity_id", "id", "no_such"])
    def test_another_field_is_a_bug(self, desk, field) -> None:
        mention = desk.tag("Rahim")
        with pytest.raises(KeyError):
            desk.project.run(mentions.change, mention.id, field, "x")

    def test_of_no_mention_is_nothing(self, desk) -> None:
        assert desk.project.run(mentions.change, "none", "note", "x") is None


class TestRemove:
    def test_an_entity_that_nothing_names_any_more_goes(self, desk) -> None:
        mention = desk.tag("Rahim")
        change = desk.project.run(mentions.remove, mention.id)
        assert (change.done.kind, change.done.args["surface"]) == ("mention_removed", "Rahim")
        assert desk.mentions() == desk.entities() == ()

    def test_an_entity_that_others_name_stays(self, desk) -> None:
        first, second = desk.tag("Anwar"), desk.tag("Anwar", nth=2)
        desk.project.run(mentions.remove, first.id)
        assert desk.entity_of(second).name == "Anwar"

    @pytest.mark.parametrize(
        ("field", "value"), [("note", "Bapa Anwar"), ("aliases", ["Pak Rahim"]), ("wikidata", "Q1")]
    )
    def test_an_entity_that_somebody_noted_something_about_stays(self, desk, field, value) -> None:
        mention = desk.tag("Rahim")
        desk.project.run(entities.change, mention.entity_id, field, value)
        desk.project.run(mentions.remove, mention.id)
        assert [entity.name for entity in desk.entities()] == ["Rahim"]

    def test_a_claim_keeps_the_entity_as_its_claimant(self, desk) -> None:
        mention = desk.tag("Anwar", nth=2)
        claim = desk.claim("Pelabuhan itu ditutup sejak Mac")
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        desk.project.run(mentions.remove, mention.id)
        kept = desk.claim_now(claim)
        assert (kept.attribution, kept.claimant_mention_id) == ("claimant", None)
        assert kept.claimant_entity_id == mention.entity_id
        assert [entity.id for entity in desk.entities()] == [mention.entity_id]

    def test_a_claim_whose_claimant_had_no_entity_is_open_again(self, desk) -> None:
        mention = desk.tag("Anwar", nth=2)
        desk.project.run(mentions.clear_entity, [mention.id])
        claim = desk.claim("Pelabuhan itu ditutup sejak Mac")
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        desk.project.run(mentions.remove, mention.id)
        kept = desk.claim_now(claim)
        assert (kept.attribution, kept.claimant_mention_id, kept.claimant_entity_id) == (None, None, None)

    def test_of_no_mention_is_nothing(self, desk) -> None:
        assert desk.project.run(mentions.remove, "none") is None


class TestGiveEntity:
    def test_all_of_them_name_it_and_what_nothing_names_goes(self, desk) -> None:
        first, other = desk.tag("Anwar bin Rahim"), desk.tag("Anwar", nth=2)
        third = desk.tag("Rahim")
        change = desk.project.run(mentions.give_entity, [other.id, third.id], first.entity_id)
        assert (change.done.kind, change.done.args["entity"]) == ("entity_given", "Anwar bin Rahim")
        assert {m.entity_id for m in desk.mentions()} == {first.entity_id}
        assert [entity.id for entity in desk.entities()] == [first.entity_id]

    def test_what_they_name_already_or_what_is_not_there_is_nothing(self, desk) -> None:
        mention = desk.tag("Rahim")
        assert desk.project.run(mentions.give_entity, [mention.id], mention.entity_id) is None
        assert desk.project.run(mentions.give_entity, [mention.id], "none") is None
        assert desk.project.run(mentions.give_entity, ["none"], mention.entity_id) is None
        assert desk.project.run(mentions.give_entity, [], mention.entity_id) is None

    def test_a_new_one_gets_its_name_on_one_line_and_the_type_of_the_label(self, desk) -> None:
        mention = desk.tag("Seri", "GPE")
        desk.project.run(mentions.give_new_entity, [mention.id], "  Tanjung \n Seri ")
        assert (desk.entity_of(mention).name, desk.entity_of(mention).type) == ("Tanjung Seri", "GPE")
        assert len(desk.entities()) == 1

    def test_a_new_one_without_a_name_or_a_mention_is_nothing(self, desk) -> None:
        mention = desk.tag("Seri", "GPE")
        assert desk.project.run(mentions.give_new_entity, [mention.id], " \n") is None
        assert desk.project.run(mentions.give_new_entity, ["none"], "Seri") is None
        assert len(desk.entities()) == 1

    def test_clearing_takes_it_away_from_all(self, desk) -> None:
        first, second = desk.tag("Anwar"), desk.tag("Anwar", nth=2)
        change = desk.project.run(mentions.clear_entity, [first.id, second.id])
        assert change.done.kind == "entity_cleared"
        assert {m.entity_id for m in desk.mentions()} == {None}
        assert desk.entities() == ()
        assert desk.project.run(mentions.clear_entity, [first.id]) is None
