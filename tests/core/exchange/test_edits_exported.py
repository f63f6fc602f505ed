"""Whatever is edited can be exported, and what is exported can be loaded."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from exports import exported, load
from hypothesis import given, settings
from hypothesis import strategies as st

from penanda.edits import articles, claim_pieces, claims, entities, evidence, mentions, proposed_claims
from penanda.errors import PenandaError
from penanda.project.project import Project
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

TEXT = "GAZA: Anwar \U0001f41f tiba.\r\n“Ya,” kata Anwar pada 7 Mac.\x00 Dia berkata: tidak.\n"
SPANS = st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=2, unique=True).map(sorted)
WORDS = (
    st.none()
    | st.sampled_from(["Ya", "", "2026-03-07", "Q833", "\ud800 \U0001f41f\x00"])
    | st.text(max_size=5)
)


class Hand:
    """Edits a project as chance has it; what an edit refuses is no matter here."""

    def __init__(self, project: Project, data: st.DataObject) -> None:
        self.project = project
        self.draw = data.draw
        source = source_of_text(TEXT, "berita.txt")
        project.run(articles.add, source, read(source))
        self.article_id = project.read.articles.ids()[0]

    def edit(self) -> None:
        """Make one edit."""
        edits = (
            self.tag,
            self.claim,
            self.mention,
            self.of_claim,
            self.who,
            self.fact,
            self.entity,
            self.undo,
        )
        with suppress(PenandaError):
            self.draw(st.sampled_from(edits))()

    def one(self, records: Any) -> str:
        """The id of one of the records, or of none."""
        return self.draw(st.sampled_from([record.id for record in records] or ["-"]))

    def tag(self) -> None:
        label = self.draw(st.sampled_from(["PERSON", "GPE", "DATE"]))
        self.project.run(mentions.tag, self.article_id, *self.draw(SPANS), label)

    def claim(self) -> None:
        self.project.run(proposed_claims.make, self.article_id, [self.draw(SPANS)], "check")

    def mention(self) -> None:
        mention = self.one(self.project.read.marked.mentions(self.article_id))
        step = self.draw(st.sampled_from(["remove", "move", "clear", "note"]))
        if step == "remove":
            self.project.run(mentions.remove, mention)
        elif step == "move":
            self.project.run(mentions.move_edges, mention, *self.draw(SPANS))
        elif step == "clear":
            self.project.run(mentions.clear_entity, [mention])
        else:
            self.project.run(mentions.change, mention, "note", self.draw(WORDS))

    def of_claim(self) -> None:
        claim = self.one(self.project.read.marked.claims(self.article_id))
        step = self.draw(st.sampled_from(["piece", "cue", "evidence", "remove", "field"]))
        if step == "piece":
            self.project.run(claim_pieces.add_piece, claim, *self.draw(SPANS))
        elif step == "cue":
            self.project.run(claim_pieces.set_cue, claim, *self.draw(SPANS))
        elif step == "evidence":
            self.project.run(evidence.add, claim)
        elif step == "remove":
            self.project.run(claims.remove, claim)
        else:
            field = self.draw(st.sampled_from(["summary", "summary_language", "claim_date", "note"]))
            self.project.run(claims.change, claim, field, self.draw(WORDS))

    def who(self) -> None:
        claim = self.one(self.project.read.marked.claims(self.article_id))
        there = self.project.read.marked.mentions(self.article_id)
        if there:
            self.project.run(claims.set_claimant, claim, "claimant", mention_id=self.one(there))

    def fact(self) -> None:
        fact = self.draw(st.sampled_from(articles.CHANGEABLE))
        self.project.run(articles.set_fact, self.article_id, fact, self.draw(WORDS))

    def entity(self) -> None:
        entity = self.one(self.project.read.entities.all())
        field = self.draw(st.sampled_from(["name", "wikidata", "note"]))
        words = self.draw(WORDS)
        self.project.run(entities.change, entity, field, words or "" if field == "name" else words)

    def undo(self) -> None:
        self.project.undo()


@settings(max_examples=25)
@given(data=st.data())
def test_any_edits_go_through_an_export_unchanged(empty_project: Path, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        one, two = Path(folder, "satu.penanda"), Path(folder, "dua.penanda")
        for path in (one, two):
            shutil.copyfile(empty_project, path)
        first, second = Project(one, annotator="Siti"), Project(two, annotator="Ali")
        try:
            hand = Hand(first, data)
            for _ in range(data.draw(st.integers(1, 25))):
                hand.edit()
            load(second, exported(first))
            assert exported(second) == exported(first)
            assert load(first, exported(second)) is None
        finally:
            first.close()
            second.close()
