"""An article whose source has changed: its marks go along, and those that cannot become orphans, whole."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from penanda.check import check_project
from penanda.edits import (
    article_versions,
    articles,
    claim_pieces,
    claims,
    evidence,
    mentions,
    orphans,
    proposed_claims,
)
from penanda.edits.merging_entities import merge
from penanda.edits.turning_down import turn_down
from penanda.exchange.surfaces import check_surfaces
from penanda.project.project import Project
from penanda.readers.registry import read
from penanda.readers.source import Source, source_of_text

TEXT = (
    "Pelabuhan Tanjung Seri dibuka semula\r\n\r\n"
    "KUALA LUMPUR: Perdana Menteri Anwar Rahim berkata pelabuhan itu akan dibuka semula pada 7 Mac ini.\r\n"
    "“Kapal \U0001f41f akan tiba esok,” katanya kepada pemberita selepas mesyuarat di Putrajaya.\r\n"
    "Persatuan Nelayan menafikan dakwaan itu dan meminta Anwar menjelaskannya di Parlimen.\r\n"
)
SECOND = "Kapal \U0001f41f akan tiba esok"
THIRD = "Persatuan Nelayan menafikan dakwaan itu dan meminta Anwar menjelaskannya di Parlimen.\r\n"


@pytest.fixture
def desk(desk_with):
    """An article of several paragraphs, none of it marked."""
    return desk_with(TEXT)


def take(desk, text: str):
    """Take a new version of the desk's article; every mark then says the words that stand at its place."""
    source = source_of_text(text, "berita.txt")
    change = desk.project.run(article_versions.take, desk.article_id, source, read(source))
    desk.text = desk.project.read.articles.text(desk.article_id)
    assert_marks_hold(desk)
    return change


def assert_marks_hold(desk) -> None:
    check_surfaces(
        desk.project.read.articles.text(desk.article_id), desk.mentions(), desk.claims(), article=""
    )
    assert list(desk.project.read.orphans.mismatches(desk.article_id)) == []


def lost(desk):
    return desk.project.read.orphans.lost(desk.article_id)


def place(desk, piece, words: str):
    change = desk.project.run(orphans.place, piece.orphan_id, piece.piece_id, *desk.span(words))
    assert_marks_hold(desk)
    return change


def drop(desk, piece):
    change = desk.project.run(orphans.drop, piece.orphan_id, piece.piece_id)
    assert_marks_hold(desk)
    return change


def test_marks_go_with_their_words(desk) -> None:
    mention, claim = desk.tag("Anwar Rahim"), desk.claim(SECOND)
    change = take(desk, "TERKINI\r\n" + TEXT.replace("7 Mac", "9 Mac"))
    assert change.done.kind == "version_taken"
    assert change.done.args["orphans"] == 0
    assert desk.text.startswith("TERKINI")
    assert (desk.mention(mention.id).start, desk.mention(mention.id).entity_id) == (
        mention.start + 9,
        mention.entity_id,
    )
    assert desk.claim_now(claim).content[0].start == claim.start + 9


def test_a_mark_whose_words_are_gone_becomes_an_orphan(desk) -> None:
    mention = desk.tag("Persatuan Nelayan", "ORG")
    change = take(desk, TEXT.replace(THIRD, ""))
    assert change.done.args["orphans"] == 1
    assert desk.mentions() == ()
    (piece,) = lost(desk)
    assert (piece.kind, piece.label, piece.surface, piece.about) == (
        "mention",
        "ORG",
        "Persatuan Nelayan",
        "Persatuan Nelayan",
    )
    assert piece.before.endswith("di Putrajaya.\r\n")
    assert piece.after.startswith(" menafikan dakwaan itu")
    assert mention.entity_id in {entity.id for entity in desk.entities()}


def test_the_version_that_is_there_already_is_no_edit(desk) -> None:
    assert take(desk, TEXT) is None


def test_one_step_back_everything_is_as_it_was_also_after_a_restart(desk) -> None:
    desk.tag("Persatuan Nelayan", "ORG")
    desk.tag("Anwar Rahim")
    claim = desk.claim(SECOND)
    desk.project.run(evidence.add, claim.id)
    before = desk.tables()
    take(desk, TEXT.replace(THIRD, "").replace("esok", "lusa"))
    after = desk.tables()
    assert len(after["orphan"]) == 2
    path = desk.project.path
    desk.project.close()
    desk.project = Project(path, annotator="Siti")
    assert desk.tables() == after
    assert len(lost(desk)) == 2
    desk.project.undo()
    assert desk.tables() == before
    assert desk.project.read.articles.text(desk.article_id) == TEXT
    desk.project.redo()
    assert desk.tables() == after
    desk.project.close()


def test_the_old_text_and_its_source_stay_and_the_history_tells_both(desk) -> None:
    change = take(desk, TEXT.replace("7 Mac", "9 Mac"))
    (article,) = [r for r in desk.project.read.details.of(change.edit_id).records if r.table == "article"]
    (text,) = [field for field in article.fields if field.field == "text"]
    assert "7 Mac" in text.before
    assert "9 Mac" in text.after
    assert "Putrajaya" not in text.before + text.after
    first, second = desk.project.read.versions.of(desk.article_id)
    assert (first.is_current, second.is_current) == (False, True)
    assert desk.project.read.versions.text(first) == TEXT
    assert "9 Mac" in desk.project.read.versions.text(second)
    assert not [finding for finding in check_project(desk.project.path) if finding.is_fault]


class TestClaims:
    def test_a_claim_of_which_one_piece_is_gone_becomes_an_orphan_whole(self, desk) -> None:
        claim = desk.claim(SECOND)
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("di Parlimen"))
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("katanya"))
        desk.project.run(claims.change, claim.id, "summary", "Kapal tiba esok")
        desk.project.run(evidence.add, claim.id)
        whole = desk.claim_now(claim)
        take(desk, TEXT.replace(THIRD, ""))
        assert desk.claims() == ()
        (piece,) = lost(desk)  # the other piece and the cue are found, and wait with it
        assert (piece.surface, piece.role, piece.about) == ("di Parlimen", "content", "Kapal tiba esok")
        place(desk, piece, "di Putrajaya")
        back = desk.claim_now(claim)
        assert back.evidence == whole.evidence
        assert back.summary == whole.summary
        assert [span.surface for span in back.content] == [SECOND, "di Putrajaya"]
        assert [span.surface for span in back.cues] == ["katanya"]
        assert lost(desk) == ()

    def test_a_piece_that_is_dropped_leaves_the_claim_with_the_others(self, desk) -> None:
        claim = desk.claim(SECOND)
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("di Parlimen"))
        take(desk, TEXT.replace(THIRD, ""))
        drop(desk, lost(desk)[0])
        assert [span.surface for span in desk.claim_now(claim).content] == [SECOND]

    def test_it_goes_with_its_last_piece(self, desk) -> None:
        claim = desk.claim("di Parlimen")
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("menafikan"))
        take(desk, TEXT.replace(THIRD, ""))
        assert len(lost(desk)) == 2
        drop(desk, lost(desk)[0])
        assert len(lost(desk)) == 1
        drop(desk, lost(desk)[0])
        assert (lost(desk), desk.claims()) == ((), ())

    def test_a_cue_that_is_gone_is_an_orphan_alone(self, desk) -> None:
        claim = desk.claim(SECOND)
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("pemberita"))
        take(desk, TEXT.replace("pemberita", "wartawan"))
        assert desk.claim_now(claim).cues == ()
        (piece,) = lost(desk)
        assert (piece.kind, piece.role, piece.surface, piece.about) == (
            "claim_span",
            "cue",
            "pemberita",
            SECOND,
        )
        place(desk, piece, "wartawan")
        assert [cue.surface for cue in desk.claim_now(claim).cues] == ["wartawan"]

    def test_it_goes_into_its_claim_when_that_becomes_an_orphan_too(self, desk) -> None:
        claim = desk.claim(SECOND)
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("pemberita"))
        take(desk, TEXT.replace("pemberita", "wartawan"))
        take(desk, TEXT.replace("pemberita", "wartawan").replace("Kapal", "Bot"))
        assert {piece.role for piece in lost(desk)} == {"content", "cue"}
        content = next(piece for piece in lost(desk) if piece.role == "content")
        place(desk, content, "Bot \U0001f41f akan tiba esok")
        assert desk.claim_now(claim).cues == ()
        place(desk, lost(desk)[0], "wartawan")
        assert [cue.surface for cue in desk.claim_now(claim).cues] == ["wartawan"]

    def test_a_removed_claim_takes_its_lost_cue_with_it(self, desk) -> None:
        claim = desk.claim(SECOND)
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("pemberita"))
        take(desk, TEXT.replace("pemberita", "wartawan"))
        desk.project.run(claims.remove, claim.id)
        assert lost(desk) == ()
        desk.project.undo()
        assert len(lost(desk)) == 1

    def test_pieces_placed_on_overlapping_words_become_one(self, desk) -> None:
        claim = desk.claim("di Parlimen")
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("menafikan"))
        take(desk, TEXT.replace(THIRD, ""))
        place(desk, lost(desk)[0], "akan tiba esok")
        place(desk, lost(desk)[0], SECOND)
        assert [span.surface for span in desk.claim_now(claim).content] == [SECOND]


class TestNames:
    def test_a_lost_claimant_leaves_its_entity_and_comes_back(self, desk) -> None:
        claimant, claim = desk.tag("Persatuan Nelayan", "ORG"), desk.claim(SECOND)
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=claimant.id)
        take(desk, TEXT.replace(THIRD, ""))
        between = desk.claim_now(claim)
        assert (between.attribution, between.claimant_mention_id, between.claimant_entity_id) == (
            "claimant",
            None,
            claimant.entity_id,
        )
        place(desk, lost(desk)[0], "pemberita")
        back = desk.claim_now(claim)
        assert (back.claimant_mention_id, back.claimant_entity_id) == (claimant.id, None)

    def test_an_answer_given_meanwhile_stays(self, desk) -> None:
        claimant, claim = desk.tag("Persatuan Nelayan", "ORG"), desk.claim(SECOND)
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=claimant.id)
        take(desk, TEXT.replace(THIRD, ""))
        desk.project.run(claims.set_claimant, claim.id, "author")
        place(desk, lost(desk)[0], "pemberita")
        assert desk.claim_now(claim).attribution == "author"

    @pytest.mark.parametrize("claim_first", [True, False])
    def test_claim_and_claimant_both_lost_find_each_other_in_any_order(self, desk, claim_first) -> None:
        claimant, claim = desk.tag("Persatuan Nelayan", "ORG"), desk.claim("di Parlimen")
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=claimant.id)
        take(desk, TEXT.replace(THIRD, ""))
        pieces = sorted(lost(desk), key=lambda piece: (piece.kind != "claim") == claim_first)
        for piece, words in zip(pieces, ("Putrajaya", "Anwar Rahim"), strict=True):
            place(desk, piece, words)
        back = desk.claim_now(claim)
        assert (back.claimant_mention_id, back.claimant_entity_id, back.attribution) == (
            claimant.id,
            None,
            "claimant",
        )

    @pytest.mark.parametrize("parent_first", [True, False])
    def test_a_claim_inside_a_lost_one_lies_in_it_again(self, desk, parent_first) -> None:
        parent, child = desk.claim("meminta Anwar menjelaskannya"), desk.claim("menjelaskannya")
        desk.project._db.execute(
            "update claim set parent_claim_id = ?, parent_relation = 'part_of' where id = ?",
            [parent.id, child.id],
        )
        take(desk, TEXT.replace(THIRD, ""))
        pieces = sorted(lost(desk), key=lambda piece: (piece.surface == "menjelaskannya") == parent_first)
        for piece, words in zip(pieces, ("akan tiba esok", "tiba"), strict=True):
            place(desk, piece, words)
        assert desk.claim_now(child).parent_claim_id == parent.id
        assert desk.claim_now(child).parent_relation == "part_of"

    def test_an_entity_that_only_an_orphan_names_is_kept_and_goes_when_it_is_dropped(self, desk) -> None:
        first, second = desk.tag("Persatuan Nelayan", "ORG"), desk.tag("Parlimen", "ORG")
        desk.project.run(mentions.give_entity, [second.id], first.entity_id)
        take(desk, TEXT.replace("Parlimen", "Dewan"))
        desk.project.run(mentions.remove, first.id)
        assert [entity.id for entity in desk.entities()] == [first.entity_id]
        drop(desk, lost(desk)[0])
        assert desk.entities() == ()

    def test_an_orphan_goes_with_its_entity_when_that_becomes_one_with_another(self, desk) -> None:
        first, second = desk.tag("Persatuan Nelayan", "ORG"), desk.tag("Putrajaya", "ORG")
        claim = desk.claim("di Parlimen")
        desk.project.run(claims.set_claimant, claim.id, "claimant", entity_id=first.entity_id)
        take(desk, TEXT.replace(THIRD, ""))
        desk.project.run(merge, second.entity_id, [first.entity_id])
        place(desk, lost(desk)[0], "pemberita")
        place(desk, lost(desk)[0], "tiba")
        assert desk.mention(first.id).entity_id == second.entity_id
        assert desk.claim_now(claim).claimant_entity_id == second.entity_id

    def test_a_mention_whose_entity_was_lost_meanwhile_names_one_of_its_words(self, desk) -> None:
        mention = desk.tag("Parlimen", "ORG")
        take(desk, TEXT.replace("Parlimen", "Dewan"))
        desk.project._db.execute(
            "insert into edit(kind, args, annotator, at, state) values ('', '{}', '', '', 'done')"
        )
        desk.project._db.execute("delete from entity")
        place(desk, lost(desk)[0], "Dewan")
        assert desk.entity_of(mention).name == "Dewan"

    def test_placed_where_the_same_is_tagged_already_the_two_become_one(self, desk) -> None:
        desk.tag("Persatuan Nelayan", "ORG")
        take(desk, TEXT.replace(THIRD, ""))
        other = desk.tag("Putrajaya", "ORG")
        place(desk, lost(desk)[0], "Putrajaya")
        assert [mention.id for mention in desk.mentions()] == [other.id]
        assert lost(desk) == ()


class TestLaterVersions:
    def test_words_that_come_back_take_their_mark_back(self, desk) -> None:
        mention = desk.tag("Persatuan Nelayan", "ORG")
        claim = desk.claim("di Parlimen")
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        before = (desk.mentions(), desk.claims())
        take(desk, TEXT.replace(THIRD, ""))
        take(desk, TEXT.replace(THIRD, "").replace("Mac", "April"))
        assert len(lost(desk)) == 2
        take(desk, TEXT)
        assert (desk.mentions(), desk.claims()) == before
        assert desk.project.read.orphans.count(desk.article_id) == 0

    def test_a_piece_already_placed_moves_on_and_waits_again_if_it_is_lost(self, desk) -> None:
        desk.claim("di Parlimen")
        claim = desk.claims()[0]
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("menafikan"))
        take(desk, TEXT.replace(THIRD, ""))
        place(desk, lost(desk)[0], "akan tiba esok")
        take(desk, "TERKINI\r\n" + TEXT.replace(THIRD, ""))
        assert [piece.surface for piece in lost(desk)] == ["di Parlimen"]
        take(desk, TEXT.replace(THIRD, "").replace("esok", "lusa"))
        assert [piece.surface for piece in lost(desk)] == ["akan tiba esok", "di Parlimen"]


def test_facts_that_were_confirmed_stay_and_guesses_follow(desk) -> None:
    desk.project.run(articles.set_fact, desk.article_id, "title", "Tajuk saya")
    assert desk.article().dateline == "KUALA LUMPUR:"
    take(desk, TEXT.replace("KUALA LUMPUR:", "IPOH:"))
    assert (desk.article().dateline, desk.article().title) == ("IPOH:", "Tajuk saya")
    assert "dateline" in desk.article().guessed
    desk.project.run(articles.set_fact, desk.article_id, "dateline", "Ipoh")
    take(desk, TEXT)
    assert desk.article().dateline == "Ipoh"


def test_a_new_version_is_read_in_the_encoding_that_was_chosen(desk) -> None:
    first = Source("lama.txt", "text/plain", "Harga naik 5€ di kedai Núñez".encode("iso-8859-15"))
    desk.project.run(articles.add, first, read(first))
    article_id = desk.project.read.articles.ids()[-1]
    desk.project.run(articles.set_encoding, article_id, "iso-8859-15")
    changed = Source(
        "lama.txt", "text/plain", "Harga naik lagi 6¤ di kedai Núñez".encode("iso-8859-15", "replace")
    )
    desk.project.run(article_versions.take, article_id, changed, read(changed))
    assert desk.project.read.articles.get(article_id).encoding == "iso-8859-15"


def test_what_was_turned_down_at_a_place_goes_with_it_or_is_forgotten(desk) -> None:
    for words in ("Putrajaya", "Parlimen"):
        desk.project.run(turn_down, desk.article_id, *desk.span(words), only_here=True)
    take(desk, "TERKINI\r\n" + TEXT.replace("Parlimen", "Dewan"))
    turned_down = desk.project.read.suggested.turned_down(desk.article_id)
    assert turned_down.places == {(desk.span("Putrajaya")[0], "Putrajaya")}


def test_a_check_says_how_many_marks_wait_and_finds_no_fault(desk) -> None:
    desk.tag("Persatuan Nelayan", "ORG")
    take(desk, TEXT.replace(THIRD, ""))
    (finding,) = check_project(desk.project.path)
    assert not finding.is_fault
    assert str(finding).endswith("marks wait for a place in its new version: 1")
    orphans = desk.project.read.orphans
    assert (orphans.waiting(), orphans.waiting([desk.article_id]), orphans.waiting(["another"])) == (1, 1, 0)


def test_a_check_finds_an_orphan_that_says_other_words_than_its_text(desk) -> None:
    desk.tag("Persatuan Nelayan", "ORG")
    take(desk, TEXT.replace(THIRD, ""))
    desk.project._db.execute("update orphan set pieces = replace(pieces, 'Nelayan', 'Petani')")
    assert any(finding.is_fault and "Petani" in str(finding) for finding in check_project(desk.project.path))


WORDS = ("Anwar", "kata", "Gaza", "kapal", "\n", "\U0001f41f", "esok", "di")
texts = st.lists(st.sampled_from(WORDS), min_size=4, max_size=80).map(" ".join).filter(str.strip)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_through_any_versions_no_mark_is_lost_and_all_say_their_words(desk_with, data) -> None:
    desk = desk_with(data.draw(texts))
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(desk.text) - 1))
        end = data.draw(st.integers(start + 1, min(len(desk.text), start + 20)))
        desk.project.run(mentions.tag, desk.article_id, start, end, "PERSON")
    claim = desk.claims() or desk.project.run(proposed_claims.make, desk.article_id, [(0, 4)], "check")
    assert claim
    marks = len(desk.mentions()) + len(desk.claims())
    states = [desk.tables()]
    for _ in range(data.draw(st.integers(1, 3))):
        if take(desk, data.draw(st.one_of(texts, st.just(desk.text[: len(desk.text) // 2] + "Anwar. ")))):
            states.append(desk.tables())
        waiting = desk.project.read.orphans.count(desk.article_id)
        assert len(desk.mentions()) + len(desk.claims()) + waiting == marks
    for state in reversed(states[:-1]):
        desk.project.undo()
        assert desk.tables() == state
