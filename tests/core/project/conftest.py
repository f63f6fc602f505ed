"""An article with marks of every sort, and an edit of every kind to make in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from penanda.edits import (
    article_versions,
    articles,
    claim_pieces,
    claim_ties,
    claims,
    entities,
    everywhere,
    evidence,
    labels,
    many_claims,
    mentions,
    merging_entities,
    orphans,
    proposed_claims,
    ratings,
    relabelling,
    reporting_words,
    tagging_hits,
    taking,
    turning_down,
)
from penanda.edits.proposed_claims import Answers
from penanda.model.label import Label
from penanda.model.tagset import DEFAULT_LABELS
from penanda.model.tagsets import READY
from penanda.project.change import Change
from penanda.project.connection import _BUSY_SECONDS
from penanda.project.taggable import taggable
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda.suggesting.suggestions import suggestions

CLAIM = "Pelabuhan itu ditutup"


@dataclass
class Marked:
    """An article with two names, a date and a claim with a cue, a claimant and evidence."""

    desk: object
    first: object
    second: object
    date: object
    claim: object
    evidence_id: str

    def run(self, edit: Callable, *args: object, **named: object) -> Change | None:
        return self.desk.project.run(edit, *args, **named)


def add_article(m: Marked) -> Change | None:
    source = source_of_text("Berita lain\x00 🐟.", "b.txt")
    return m.run(articles.add, source, read(source))


def set_encoding(m: Marked) -> Change | None:
    source = source_of_text("Núñez tiba.", "c.txt")
    m.run(articles.add, source, read(source))
    return m.run(articles.set_encoding, m.desk.project.read.articles.ids()[-1], "windows-1252")


def give_other(m: Marked) -> Change | None:
    other = m.desk.tag("Persatuan Nelayan", "ORG")
    return m.run(mentions.give_entity, [m.second.id], other.entity_id)


def tag_all(m: Marked) -> Change | None:
    return m.run(everywhere.tag_everywhere, m.desk.article_id, *m.desk.span("kata"), "ORG")


def merge_two(m: Marked) -> Change | None:
    other = m.desk.tag("Persatuan Nelayan", "ORG")
    return m.run(merging_entities.merge, m.first.entity_id, [other.entity_id])


def split_off(m: Marked) -> Change | None:
    return m.run(merging_entities.split, [m.second.id], "Anwar\x00 🐟")


def tell_two_apart(m: Marked) -> Change | None:
    other = m.desk.tag("Persatuan Nelayan", "ORG")
    return m.run(merging_entities.tell_apart, m.first.entity_id, other.entity_id)


def take_version(m: Marked) -> Change | None:
    source = source_of_text(
        m.desk.text.replace("Anwar bin Rahim", "Azlan").replace("ditutup", "dibuka"), "b.txt"
    )
    return m.run(article_versions.take, m.desk.article_id, source, read(source))


def place_orphan(m: Marked) -> Change | None:
    take_version(m)
    piece = m.desk.project.read.orphans.lost(m.desk.article_id)[0]
    start = m.desk.project.read.articles.text(m.desk.article_id).index("Azlan")
    return m.run(orphans.place, piece.orphan_id, piece.piece_id, start, start + 5)


def drop_orphan(m: Marked) -> Change | None:
    take_version(m)
    piece = m.desk.project.read.orphans.lost(m.desk.article_id)[0]
    return m.run(orphans.drop, piece.orphan_id, piece.piece_id)


def put_inside(m: Marked) -> Change | None:
    inner = m.desk.claim("ditutup sejak")
    return m.run(claim_ties.set_parent, inner.id, m.claim.id, "said_inside")


def take_out(m: Marked) -> Change | None:
    put_inside(m)
    inner = next(claim for claim in m.desk.claims() if claim.parent_claim_id)
    return m.run(claim_ties.clear_parent, inner.id)


def restore_words(m: Marked) -> Change | None:
    m.run(reporting_words.leave, "kata")
    m.run(reporting_words.keep, "bingkas")
    return m.run(reporting_words.restore)


def new_label() -> Label:
    return replace(
        DEFAULT_LABELS[0], id="KAPAL", names={"en": "Ship\x00 🐟"}, maps_to={"conll2003": "MISC"}, order=11
    )


def two_claims(m: Marked) -> list[str]:
    m.run(proposed_claims.make, m.desk.article_id, [m.desk.span("kapal akan tiba")], "minor")
    return [claim.id for claim in m.desk.claims()]


EDITS: dict[str, Callable[[Marked], Change | None]] = {
    "article_added": add_article,
    "article_removed": lambda m: m.run(articles.remove, m.desk.article_id),
    "fact_set": lambda m: m.run(articles.set_fact, m.desk.article_id, "title", "Tajuk\x00 🐟"),
    "status_set": lambda m: m.run(articles.set_status, m.desk.article_id, "done"),
    "tagged": lambda m: m.run(mentions.tag, m.desk.article_id, *m.desk.span("Persatuan Nelayan"), "ORG"),
    "tagged_everywhere": tag_all,
    "hits_tagged": lambda m: m.run(
        tagging_hits.tag_hits, taggable(m.desk.project.read, "tanjung seri").hits, "GPE"
    ),
    "suggestions_taken": lambda m: m.run(
        taking.take, m.desk.article_id, suggestions(m.desk.project.read, m.desk.article_id)
    ),
    "turned_down": lambda m: m.run(turning_down.turn_down, m.desk.article_id, *m.desk.span("Tanjung Seri")),
    "entities_told_apart": tell_two_apart,
    "entities_merged": merge_two,
    "entity_split": split_off,
    "relabelled": lambda m: m.run(mentions.relabel, m.second.id, "DATE"),
    "mention_removed": lambda m: m.run(mentions.remove, m.second.id),
    "mention_moved": lambda m: m.run(mentions.move_edges, m.first.id, *m.desk.span("Anwar bin")),
    "mention_changed": lambda m: m.run(mentions.change, m.date.id, "value", "2026-03-07"),
    "entity_given": give_other,
    "entity_cleared": lambda m: m.run(mentions.clear_entity, [m.first.id, m.second.id]),
    "entity_changed": lambda m: m.run(entities.change, m.first.entity_id, "aliases", ["\x00", "🐟"]),
    "claim_made": lambda m: m.run(
        proposed_claims.make, m.desk.article_id, [m.desk.span("dermaga dibuka")], "minor"
    ),
    "claim_removed": lambda m: m.run(claims.remove, m.claim.id),
    "claim_changed": lambda m: m.run(claims.change, m.claim.id, "rating", "refuted"),
    "claimant_set": lambda m: m.run(claims.set_claimant, m.claim.id, "author"),
    "piece_added": lambda m: m.run(claim_pieces.add_piece, m.claim.id, *m.desk.span("ditutup sejak Mac")),
    "piece_removed": lambda m: m.run(claim_pieces.remove_piece, m.claim.id, m.claim.content[0].id),
    "cue_set": lambda m: m.run(claim_pieces.set_cue, m.claim.id, *m.desk.span("menafikannya")),
    "claim_moved": lambda m: m.run(
        claim_pieces.move_piece, m.claim.id, m.desk.span(CLAIM), *m.desk.span("ditutup sejak")
    ),
    "proposal_taken": lambda m: m.run(
        proposed_claims.take, m.claim.id, Answers(attribution="unspecified", directness="mixed")
    ),
    "parent_set": put_inside,
    "parent_cleared": take_out,
    "about_set": lambda m: m.run(claim_ties.add_about, m.claim.id, [m.first.entity_id]),
    "reporting_word_kept": lambda m: m.run(reporting_words.keep, "bingkas \x00🐟", "after"),
    "reporting_word_left": lambda m: m.run(reporting_words.leave, "kata"),
    "reporting_words_restored": restore_words,
    "evidence_added": lambda m: m.run(evidence.add, m.claim.id),
    "evidence_changed": lambda m: m.run(evidence.change, m.evidence_id, "url", "https://example.org"),
    "evidence_removed": lambda m: m.run(evidence.remove, m.evidence_id),
    "encoding_set": set_encoding,
    "claims_changed": lambda m: m.run(many_claims.change_all, two_claims(m), "status", "to_check"),
    "claims_removed": lambda m: m.run(many_claims.remove_all, two_claims(m)),
    "claims_linked": lambda m: m.run(many_claims.link, two_claims(m)),
    "claim_unlinked": lambda m: (
        m.run(many_claims.link, two_claims(m)) and m.run(many_claims.unlink, [m.claim.id])
    ),
    "claims_unlinked": lambda m: (
        m.run(many_claims.link, two_claims(m))
        and m.run(many_claims.unlink, [claim.id for claim in m.desk.claims()])
    ),
    "label_added": lambda m: m.run(labels.add, new_label()),
    "label_changed": lambda m: m.run(labels.change, "ORG", "key", "1"),
    "label_removed": lambda m: m.run(labels.remove, "EVENT"),
    "labels_ordered": lambda m: m.run(labels.move, "ORG", -1),
    "tagset_taken": lambda m: m.run(labels.take, [new_label()], name="Baharu"),
    "marks_relabelled": lambda m: m.run(
        relabelling.take_with_marks, READY["conll2003"], {"PERSON": "PER"}, name="CoNLL\x00 🐟"
    ),
    "rating_added": lambda m: m.run(ratings.add, {"en": "Half\x00 true 🐟"}),
    "rating_changed": lambda m: m.run(ratings.change, "refuted", "names", {"en": "False"}),
    "rating_removed": lambda m: m.run(ratings.remove, "conflicting"),
    "ratings_ordered": lambda m: m.run(ratings.move, "refuted", -1),
    "version_taken": take_version,
    "orphan_placed": place_orphan,
    "orphan_dropped": drop_orphan,
}


def marks_in(desk) -> Marked:
    """Marks of every sort, made in the article of *desk*."""
    first, second = desk.tag("Anwar bin Rahim"), desk.tag("Anwar", nth=2)
    date, claim = desk.tag("7 Mac", "DATE"), desk.claim(CLAIM)
    run = desk.project.run
    run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
    run(claim_pieces.add_piece, claim.id, *desk.span("Mac"))
    run(claims.set_claimant, claim.id, "claimant", mention_id=second.id)
    run(evidence.add, claim.id)
    claim = desk.claim_now(claim)
    return Marked(desk, first, second, date, claim, claim.evidence[0].id)


@pytest.fixture
def marked(desk) -> Marked:
    return marks_in(desk)


@pytest.fixture(params=EDITS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each kind of edit in turn."""
    return str(request.param)


@pytest.fixture
def edits() -> dict[str, Callable[[Marked], Change | None]]:
    """How an edit of each kind is made."""
    return EDITS


@pytest.fixture
def log_patience(desk) -> Callable[[], list[int]]:
    """How many milliseconds SQLite was let wait for those who read, each time the log was folded."""
    asked: list[str] = []
    desk.project._db.conn.set_trace_callback(asked.append)

    def patience() -> list[int]:
        waits, found = round(1000 * _BUSY_SECONDS), []
        for statement in asked:
            if (said := re.fullmatch(r"pragma busy_timeout=(\d+)", statement)) is not None:
                waits = int(said[1])
            elif "wal_checkpoint" in statement:
                found.append(waits)
        return found

    return patience
