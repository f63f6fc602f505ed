"""A claim with its paragraph, its ties and its history."""

from __future__ import annotations

from penanda.edits import (
    articles,
    claim_pieces,
    claim_ties,
    claims,
    evidence,
    many_claims,
    mentions,
    proposed_claims,
)
from penanda.project.claim_in_context import in_context
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

INNER = "dermaga dibuka"


def test_a_claim_stands_in_its_paragraph_whole_and_as_it_is(desk) -> None:
    claim = desk.claim("Pelabuhan itu ditutup")
    found = in_context(desk.project.read, claim.id)
    end = found.start + len(found.text)
    assert desk.text[found.start : end] == found.text
    assert found.start <= claim.start < claim.end <= end
    (paragraph,) = (line for line in desk.text.split("\n") if "Pelabuhan itu ditutup" in line)
    assert found.text.strip() == paragraph.strip()
    assert found.article_name


def test_pieces_in_two_paragraphs_and_the_cue_are_all_in_it(desk) -> None:
    claim = desk.claim("Pelabuhan itu ditutup")
    desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("kapal akan tiba esok"))
    desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
    claim = desk.claim_now(claim)
    found = in_context(desk.project.read, claim.id)
    for span in claim.spans:
        assert found.text[span.start - found.start : span.end - found.start] == span.surface


def test_a_claim_that_begins_or_ends_in_a_blank_line_has_all_its_words(desk) -> None:
    for words in ("\r\n“Pelabuhan itu", "Tanjung Seri.\r\n\r\n"):
        claim = desk.claim(words)
        found = in_context(desk.project.read, claim.id)
        assert words.strip() in found.text
        assert found.start <= claim.start


def test_a_paragraph_without_end_is_cut_around_the_claim(desk_with) -> None:
    desk = desk_with("kata " * 2_000 + "Air naik. " + "lagi " * 2_000)
    claim = desk.claim("Air naik.")
    found = in_context(desk.project.read, claim.id)
    assert "Air naik." in found.text
    assert 2_300 < len(found.text) < 2_500


def test_its_ties_are_named(desk) -> None:
    run, project = desk.project.run, desk.project
    speaker, hearer = desk.tag("Anwar", nth=2), desk.tag("Persatuan Nelayan", "ORG")
    outer, inner = desk.claim("Pelabuhan itu ditutup"), desk.claim(INNER)
    run(claims.set_claimant, outer.id, "claimant", mention_id=speaker.id)
    run(claim_ties.set_addressee, outer.id, hearer.id)
    run(claim_ties.add_about, outer.id, [hearer.entity_id])
    run(claim_ties.set_parent, inner.id, outer.id, "said_inside")
    source = source_of_text("Pelabuhan itu telah ditutup.", "b.txt")
    run(articles.add, source, read(source))
    article_id = project.read.articles.ids()[-1]
    run(proposed_claims.make, article_id, [(0, 27)], "check")
    (other,) = project.read.marked.claims(article_id)
    run(many_claims.link, [outer.id, other.id])
    found = in_context(project.read, outer.id)
    assert (found.claimant, found.addressee) == (desk.entity_of(speaker).name, "Persatuan Nelayan")
    assert [one.id for one in found.about] == [hearer.entity_id]
    assert [one.id for one in found.inside] == [inner.id]
    assert [one.id for one in found.elsewhere] == [other.id]
    assert in_context(project.read, inner.id).around.id == outer.id
    assert project.read.claims_desk.claimants() == ((speaker.entity_id, desk.entity_of(speaker).name),)
    assert in_context(project.read, "none") is None


def test_whom_it_is_said_to_is_a_mention_of_its_article_or_nobody(desk) -> None:
    run, before = desk.project.run, desk.tables
    claim, hearer = desk.claim("Pelabuhan itu ditutup"), desk.tag("Persatuan Nelayan", "ORG")
    was = before()
    assert run(claim_ties.set_addressee, claim.id, "none") is None
    assert run(claim_ties.set_addressee, "none", hearer.id) is None
    assert run(claim_ties.set_addressee, claim.id, hearer.id).done.kind == "claim_changed"
    assert desk.claim_now(claim).addressee_mention_id == hearer.id
    assert run(claim_ties.set_addressee, claim.id, hearer.id) is None
    desk.project.undo()
    assert desk.tables() == was


def test_many_claims_get_one_claimant_in_one_undo(desk) -> None:
    run = desk.project.run
    speaker = desk.tag("Anwar", nth=2)
    made = [desk.claim(words).id for words in ("Pelabuhan itu ditutup", INNER, "kapal akan tiba esok")]
    run(claims.set_claimant, made[0], "author")
    was = desk.tables()
    change = run(many_claims.set_claimants, made, "claimant", entity_id=speaker.entity_id)
    assert change.done.kind == "claims_changed"
    assert change.done.args == {
        "count": 3,
        "field": "attribution",
        "value": desk.entity_of(speaker).name,
    }
    assert {claim.claimant_entity_id for claim in desk.claims()} == {speaker.entity_id}
    assert run(many_claims.set_claimants, made, "claimant", entity_id=speaker.entity_id) is None
    desk.project.undo()
    assert desk.tables() == was


def test_the_history_of_a_claim_holds_what_touched_it_and_nothing_else(desk) -> None:
    run, project = desk.project.run, desk.project
    claim, other = desk.claim("Pelabuhan itu ditutup"), desk.claim(INNER)
    run(evidence.add, claim.id)
    (row,) = desk.claim_now(claim).evidence
    run(evidence.change, row.id, "quote", "Ditutup.")
    run(evidence.remove, row.id)
    run(claims.change, other.id, "note", claim.id)
    run(mentions.tag, desk.article_id, *desk.span("Persatuan Nelayan"), "ORG")
    run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
    project.undo()
    kinds = [(edit.done.kind, edit.state) for edit in project.read.journal.of_claim(claim.id)]
    assert kinds == [
        ("cue_set", "undo"),
        ("cue_set", "undone"),
        ("evidence_removed", "done"),
        ("evidence_changed", "done"),
        ("evidence_added", "done"),
        ("claim_made", "done"),
    ]
    assert len(project.read.journal.of_claim(claim.id, limit=2)) == 2


def test_a_claim_without_words_is_left_out_of_the_list_and_of_the_ties(desk) -> None:
    run, project = desk.project.run, desk.project
    wordless, claim = desk.claim(INNER), desk.claim("Pelabuhan itu ditutup")
    run(claim_ties.set_parent, claim.id, wordless.id, "said_inside")
    run(many_claims.link, [claim.id, wordless.id])
    project._db.execute("delete from claim_span where claim_id = ?", [wordless.id])
    listed = project.read.claims_desk
    assert [line.id for line in listed.lines(listed.order())] == [claim.id]
    assert listed.lines(listed.keys([wordless.id])) == ()
    assert in_context(project.read, wordless.id) is None
    found = in_context(project.read, claim.id)
    assert (found.around, found.elsewhere) == (None, ())
