"""An article with marks of every sort, and an edit of every kind to make in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from penanda.edits import articles, claim_pieces, claims, entities, evidence, mentions
from penanda.project.change import Change
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

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


EDITS: dict[str, Callable[[Marked], Change | None]] = {
    "article_added": add_article,
    "article_removed": lambda m: m.run(articles.remove, m.desk.article_id),
    "fact_set": lambda m: m.run(articles.set_fact, m.desk.article_id, "title", "Tajuk\x00 🐟"),
    "status_set": lambda m: m.run(articles.set_status, m.desk.article_id, "done"),
    "tagged": lambda m: m.run(mentions.tag, m.desk.article_id, *m.desk.span("Persatuan Nelayan"), "ORG"),
    "relabelled": lambda m: m.run(mentions.relabel, m.second.id, "DATE"),
    "mention_removed": lambda m: m.run(mentions.remove, m.second.id),
    "mention_moved": lambda m: m.run(mentions.move_edges, m.first.id, *m.desk.span("Anwar bin")),
    "mention_changed": lambda m: m.run(mentions.change, m.date.id, "value", "2026-03-07"),
    "entity_given": lambda m: m.run(mentions.give_entity, [m.second.id], m.first.entity_id),
    "entity_cleared": lambda m: m.run(mentions.clear_entity, [m.first.id, m.second.id]),
    "entity_changed": lambda m: m.run(entities.change, m.first.entity_id, "aliases", ["\x00", "🐟"]),
    "claim_made": lambda m: m.run(claims.make, m.desk.article_id, *m.desk.span("dermaga dibuka"), "minor"),
    "claim_removed": lambda m: m.run(claims.remove, m.claim.id),
    "claim_changed": lambda m: m.run(claims.change, m.claim.id, "rating", "refuted"),
    "claimant_set": lambda m: m.run(claims.set_claimant, m.claim.id, "author"),
    "piece_added": lambda m: m.run(claim_pieces.add_piece, m.claim.id, *m.desk.span("ditutup sejak Mac")),
    "piece_removed": lambda m: m.run(claim_pieces.remove_piece, m.claim.id, m.claim.content[0].id),
    "cue_set": lambda m: m.run(claim_pieces.set_cue, m.claim.id, *m.desk.span("menafikannya")),
    "claim_moved": lambda m: m.run(
        claim_pieces.move_piece, m.claim.id, m.desk.span(CLAIM), *m.desk.span("ditutup sejak")
    ),
    "evidence_added": lambda m: m.run(evidence.add, m.claim.id),
    "evidence_changed": lambda m: m.run(evidence.change, m.evidence_id, "url", "https://example.org"),
    "evidence_removed": lambda m: m.run(evidence.remove, m.evidence_id),
    "encoding_set": set_encoding,
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
