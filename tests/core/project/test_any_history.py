"""Any history of edits, undo, redo and restarts: every step back and forth is exact, and every span holds.

In the end every undo back to the start gives the bytes of the first export again.

``HYPOTHESIS_PROFILE=fuzz`` makes it long.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from penanda.edits import (
    article_versions,
    articles,
    claim_pieces,
    claims,
    entities,
    evidence,
    many_claims,
    mentions,
    orphans,
    proposed_claims,
)
from penanda.errors import PenandaError
from penanda.exchange.export import export_project
from penanda.exchange.load import load_export
from penanda.project.change import Change
from penanda.project.project import Project, create
from penanda.project.schema import JOURNALED
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

TEXTS = (
    "🐟 Anwar bin Rahim kata Anwar\r\nbin Rahim.",
    "\x00Dia, beliau: Anwar.\rNúñez e\u0301 kata \u2028 خبر 7 Mac.",
)
# The first text, with words before it, without its end, with other words in it; and another text altogether.
VERSIONS = (
    TEXTS[0],
    f"Baharu\n{TEXTS[0]}",
    TEXTS[0][:23],
    TEXTS[0].replace("kata", "tidak"),
    "Azlan pergi ke pekan.",
)
LONGEST = max(len(text) for text in TEXTS)

indices = st.integers(0, 50)
spans = st.tuples(st.integers(-1, LONGEST), st.integers(0, 8)).map(lambda s: (s[0], s[0] + s[1]))
labels = st.sampled_from(["PERSON", "ORG", "DATE"])
words = st.sampled_from([None, "", "Anwar", "a\x00b", "🐟", "null", '"'])


class AnyHistory(RuleBasedStateMachine):
    """A project, and the content of its tables before each edit that can be undone."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "x.penanda")
        create(self.path)
        self.project = Project(self.path, annotator="Siti")
        self.first_export = self.kept_export = self.export()
        self.past: list[object] = []
        self.future: list[object] = []
        self.add_article(0)
        self.tag(0, (2, 17), "PERSON")
        self.tag(0, (23, 28), "PERSON")
        self.make_claim(0, (2, 10), "check")

    def teardown(self) -> None:
        if not hasattr(self, "project"):
            return
        try:
            self.every_undo_back_to_the_start_gives_the_first_export()
        finally:
            self.project.close()
            self.folder.cleanup()

    def every_undo_back_to_the_start_gives_the_first_export(self) -> None:
        last_export, steps = self.export(), 0
        while self.project.undo() is not None:
            steps += 1
        assert steps == len(self.past)
        assert self.export() == self.first_export
        for _ in range(steps):
            assert self.project.redo() is not None
        assert self.export() == last_export

    def export(self) -> bytes:
        out = BytesIO()
        export_project(self.project.read, out, generated_at="2024-01-01T00:00:00Z")
        return out.getvalue()

    def tables(self) -> dict[str, list[dict[str, object]]]:
        query = self.project._db.query
        return {table: list(query(f"select * from {table} order by id")) for table in JOURNALED}

    def ids(self, table: str) -> list[str]:
        # In the order they came: by their random ids, a run could not be repeated.
        return [str(row["id"]) for row in self.project._db.query(f"select id from {table} order by rowid")]

    def one(self, table: str, index: int) -> str:
        found = self.ids(table)
        return found[index % len(found)] if found else "none"

    def edit(self, edit, *args, **named) -> Change | None:
        return self.attempt(lambda: self.project.run(edit, *args, **named))

    def attempt(self, make: Callable[[], Change | None]) -> Change | None:
        before = self.tables()
        try:
            change = make()
        except PenandaError:
            change = None
        if change is None:
            assert self.tables() == before
            return None
        assert self.tables() != before
        self.past.append(before)
        self.future.clear()
        return change

    @rule(which=st.integers(0, len(TEXTS) - 1))
    def add_article(self, which: int) -> None:
        source = source_of_text(TEXTS[which], f"{which}.txt")
        self.edit(articles.add, source, read(source))

    @precondition(lambda self: len(self.ids("article")) > 1)
    @rule(index=indices)
    def remove_article(self, index: int) -> None:
        self.edit(articles.remove, self.one("article", index))

    @rule(index=indices, fact=st.sampled_from(["title", "byline", "note"]), value=words)
    def set_fact(self, index: int, fact: str, value: str | None) -> None:
        self.edit(articles.set_fact, self.one("article", index), fact, value)

    @rule(index=indices, status=st.sampled_from(["new", "in_progress", "done", "reviewed"]))
    def set_status(self, index: int, status: str) -> None:
        self.edit(articles.set_status, self.one("article", index), status)

    @rule()
    def keep_export(self) -> None:
        self.kept_export = self.export()

    @precondition(lambda self: self.ids("article"))
    @rule(index=indices)
    def load_an_article_that_was_removed(self, index: int) -> None:
        kept = self.export()
        self.edit(articles.remove, self.one("article", index))
        assert self.attempt(lambda: load_export(self.project, kept, name="x.json")) is not None

    @rule(theirs=st.booleans())
    def load_kept_export(self, theirs: bool) -> None:
        self.attempt(lambda: load_export(self.project, self.kept_export, name="x.json", theirs=theirs))

    @rule(index=indices, version=st.sampled_from(VERSIONS))
    def take_version(self, index: int, version: str) -> None:
        before = self.count_of_claims()
        source = source_of_text(version, "baharu.txt")
        self.edit(article_versions.take, self.one("article", index), source, read(source))
        assert self.count_of_claims() == before

    def count_of_claims(self) -> int:
        waiting = self.project._db.execute("select count(*) from orphan where kind = 'claim'").fetchone()[0]
        return len(self.ids("claim")) + int(waiting)

    @precondition(lambda self: self.ids("orphan"))
    @rule(index=indices, piece=indices, span=spans)
    def place_orphan(self, index: int, piece: int, span: tuple[int, int]) -> None:
        self.edit(orphans.place, *self.piece(index, piece), *span)

    @precondition(lambda self: self.ids("orphan"))
    @rule(index=indices, piece=indices)
    def drop_orphan(self, index: int, piece: int) -> None:
        self.edit(orphans.drop, *self.piece(index, piece))

    def piece(self, index: int, piece: int) -> tuple[str, str]:
        orphan = self.project.read.orphans.get(self.one("orphan", index))
        assert orphan is not None
        return orphan.id, orphan.pieces[piece % len(orphan.pieces)].id

    @rule(index=indices, encoding=st.sampled_from(["utf-8", "iso-8859-1"]))
    def set_encoding(self, index: int, encoding: str) -> None:
        self.edit(articles.set_encoding, self.one("article", index), encoding)

    @rule(index=indices, span=spans, label=labels)
    def tag(self, index: int, span: tuple[int, int], label: str) -> None:
        self.edit(mentions.tag, self.one("article", index), *span, label)

    @rule(index=indices, label=labels)
    def relabel(self, index: int, label: str) -> None:
        self.edit(mentions.relabel, self.one("mention", index), label)

    @rule(index=indices, span=spans)
    def move_mention(self, index: int, span: tuple[int, int]) -> None:
        self.edit(mentions.move_edges, self.one("mention", index), *span)

    @rule(index=indices, field=st.sampled_from(["note", "value"]), value=words)
    def change_mention(self, index: int, field: str, value: str | None) -> None:
        self.edit(mentions.change, self.one("mention", index), field, value)

    @rule(index=indices, entity=indices)
    def give_entity(self, index: int, entity: int) -> None:
        some = [self.one("mention", index), self.one("mention", index + 1)]
        self.edit(mentions.give_entity, some, self.one("entity", entity))

    @rule(index=indices, name=words.filter(bool))
    def give_new_entity(self, index: int, name: str) -> None:
        self.edit(mentions.give_new_entity, [self.one("mention", index)], name)

    @rule(index=indices)
    def clear_entity(self, index: int) -> None:
        self.edit(mentions.clear_entity, [self.one("mention", index)])

    @rule(index=indices, change=st.sampled_from([("note", "x"), ("name", "Rahim"), ("aliases", ["Anwar"])]))
    def change_entity(self, index: int, change: tuple[str, object]) -> None:
        self.edit(entities.change, self.one("entity", index), *change)

    @rule(index=indices, span=spans, worth=st.sampled_from(["check", "minor", "not_checkable"]))
    def make_claim(self, index: int, span: tuple[int, int], worth: str) -> None:
        self.edit(proposed_claims.make, self.one("article", index), [span], worth)

    @rule(index=indices, field=st.sampled_from(["summary", "note"]), value=words)
    def change_claim(self, index: int, field: str, value: str | None) -> None:
        self.edit(claims.change, self.one("claim", index), field, value)

    @precondition(lambda self: self.ids("mention"))
    @rule(index=indices, mention=indices)
    def set_claimant_mention(self, index: int, mention: int) -> None:
        self.edit(
            claims.set_claimant,
            self.one("claim", index),
            "claimant",
            mention_id=self.one("mention", mention),
        )

    @precondition(lambda self: self.ids("entity"))
    @rule(index=indices, entity=indices)
    def set_claimant_entity(self, index: int, entity: int) -> None:
        self.edit(
            claims.set_claimant, self.one("claim", index), "claimant", entity_id=self.one("entity", entity)
        )

    @rule(index=indices, who=st.sampled_from(["author", "unspecified", None]))
    def set_no_claimant(self, index: int, who: str | None) -> None:
        self.edit(claims.set_claimant, self.one("claim", index), who)

    @rule(index=indices, span=spans)
    def add_piece(self, index: int, span: tuple[int, int]) -> None:
        self.edit(claim_pieces.add_piece, self.one("claim", index), *span)

    @rule(index=indices, span=spans)
    def set_cue(self, index: int, span: tuple[int, int]) -> None:
        self.edit(claim_pieces.set_cue, self.one("claim", index), *span)

    @rule(index=indices)
    def remove_piece(self, index: int) -> None:
        piece = self.one("claim_span", index)
        for row in self.project._db.query("select claim_id from claim_span where id = ?", (piece,)):
            self.edit(claim_pieces.remove_piece, row["claim_id"], piece)

    @rule(index=indices, span=spans)
    def move_piece(self, index: int, span: tuple[int, int]) -> None:
        piece = self.one("claim_span", index)
        for row in list(self.project._db.query("select * from claim_span where id = ?", (piece,))):
            self.edit(claim_pieces.move_piece, row["claim_id"], (row["start"], row["end"]), *span)

    @rule(indices=st.lists(indices, max_size=3))
    def link_claims(self, indices: list[int]) -> None:
        self.edit(many_claims.link, [self.one("claim", index) for index in indices])

    @rule(indices=st.lists(indices, max_size=2))
    def unlink_claims(self, indices: list[int]) -> None:
        self.edit(many_claims.unlink, [self.one("claim", index) for index in indices])

    @rule(index=indices)
    def add_evidence(self, index: int) -> None:
        self.edit(evidence.add, self.one("claim", index))

    @rule(index=indices, field=st.sampled_from(["url", "quote"]), value=words)
    def change_evidence(self, index: int, field: str, value: str | None) -> None:
        self.edit(evidence.change, self.one("evidence", index), field, value)

    @rule(index=indices, what=st.sampled_from([mentions, claims, evidence]))
    def remove(self, index: int, what) -> None:
        table = {mentions: "mention", claims: "claim", evidence: "evidence"}[what]
        self.edit(what.remove, self.one(table, index))

    @rule()
    def undo(self) -> None:
        before = self.tables()
        change = self.project.undo()
        assert (change is not None) == bool(self.past)
        if change is not None:
            self.future.append(before)
            assert self.tables() == self.past.pop()

    @rule()
    def redo(self) -> None:
        before = self.tables()
        change = self.project.redo()
        assert (change is not None) == bool(self.future)
        if change is not None:
            self.past.append(before)
            assert self.tables() == self.future.pop()

    @rule()
    def restart(self) -> None:
        before = self.tables()
        self.project.close()
        self.project = Project(self.path, annotator="Siti")
        assert self.tables() == before

    @invariant()
    def everything_can_be_read_and_every_span_says_its_words(self) -> None:
        if not hasattr(self, "project"):
            return
        reader = self.project.read
        for article_id in reader.articles.ids():
            text = reader.articles.text(article_id)
            for mention in reader.marked.mentions(article_id):
                assert text[mention.start : mention.end] == mention.surface != ""
            for claim in reader.marked.claims(article_id):
                assert claim.content
                for span in claim.spans:
                    assert text[span.start : span.end] == span.surface != ""
                for left, right in pairwise(claim.content):
                    assert left.end < right.start
                named = claim.claimant_mention_id or claim.claimant_entity_id
                assert (claim.attribution == "claimant") == (named is not None)

    @invariant()
    def every_orphan_says_words_of_a_text_and_lacks_a_place(self) -> None:
        if not hasattr(self, "project"):
            return
        for article_id in self.project.read.articles.ids():
            assert list(self.project.read.orphans.mismatches(article_id)) == []
            lost = {piece.orphan_id for piece in self.project.read.orphans.lost(article_id)}
            assert lost == {orphan.id for orphan in self.project.read.orphans.of_article(article_id)}

    @invariant()
    def every_entity_has_a_name_and_everything_referred_to_is_there(self) -> None:
        if hasattr(self, "project"):
            assert all(entity.name.strip() for entity in self.project.read.entities.all())
            assert self.project._db.execute("pragma foreign_key_check").fetchall() == []


AnyHistory.TestCase.settings = settings(
    max_examples=max(10, settings().max_examples // 8), stateful_step_count=30
)
TestAnyHistory = AnyHistory.TestCase
