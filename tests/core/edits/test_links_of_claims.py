"""Whatever became of claims that were linked: each that is there has the link of those that are, or none."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from penanda.edits import article_versions, articles, many_claims, orphans, proposed_claims
from penanda.exchange.export import export_project
from penanda.exchange.load import load_export
from penanda.model.claim import Claim
from penanda.project.project import Project, create
from penanda.readers.registry import read
from penanda.readers.source import Source, source_of_text

TEXTS = ("Satu dua tiga.", "Empat lima enam.")
WORDS = ((0, 4), (5, 8))
numbers = st.integers(0, 3)


def source(which: int, *, baharu: bool = False) -> Source:
    text = TEXTS[which]
    return source_of_text(text.replace(text[:4], "Nol") if baharu else text, f"{which}{baharu}.txt")


class LinkedClaims(RuleBasedStateMachine):
    """Two articles with two claims each, all four linked at first."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name, "x.penanda")
        create(path)
        self.project = Project(path, annotator="Siti")
        for which in (0, 1):
            self.project.run(articles.add, source(which), read(source(which)))
            for start, end in WORDS:
                self.project.run(proposed_claims.make, self.articles[-1], [(start, end)], "check")
        self.project.run(many_claims.link, [claim.id for claim in self.claims])

    def teardown(self) -> None:
        if hasattr(self, "project"):
            self.project.close()
            self.folder.cleanup()

    @property
    def articles(self) -> tuple[str, ...]:
        return self.project.read.articles.ids()

    @property
    def claims(self) -> list[Claim]:
        return list(chain.from_iterable(map(self.project.read.marked.claims, self.articles)))

    def chosen(self, which: set[int]) -> list[str]:
        return [claim.id for number, claim in enumerate(self.claims) if number in which]

    def export(self, article_ids: list[str] | None = None) -> bytes:
        out = BytesIO()
        export_project(self.project.read, out, article_ids=article_ids, generated_at="2024-01-01T00:00:00Z")
        return out.getvalue()

    @rule(which=st.sets(numbers, min_size=2))
    def link(self, which: set[int]) -> None:
        self.project.run(many_claims.link, self.chosen(which))

    @rule(which=st.sets(numbers, min_size=1))
    def unlink(self, which: set[int]) -> None:
        linked = [one for one in self.claims if one.id in self.chosen(which) and one.claim_group_id]
        change = self.project.run(many_claims.unlink, self.chosen(which))
        assert (change is None) == (not linked)

    @rule(which=st.sets(numbers, min_size=1))
    def remove(self, which: set[int]) -> None:
        self.project.run(many_claims.remove_all, self.chosen(which))

    @rule(which=st.integers(0, 1))
    def remove_article_and_load_it_again(self, which: int) -> None:
        groups = self.groups()
        for article_id in self.articles[which : which + 1]:
            kept = self.export([article_id])
            self.project.run(articles.remove, article_id)
            self.no_claim_is_linked_with_itself_alone()
            load_export(self.project, kept, name="x.json")
            assert self.groups() == groups

    @rule(which=st.integers(0, 1), baharu=st.booleans())
    def take_version(self, which: int, *, baharu: bool) -> None:
        for article_id in self.articles[which : which + 1]:
            version = source(which, baharu=baharu)
            self.project.run(article_versions.take, article_id, version, read(version))

    @rule(which=st.integers(0, 1))
    def place_what_waits(self, which: int) -> None:
        for article_id in self.articles[which : which + 1]:
            for lost in self.project.read.orphans.lost(article_id):
                self.project.run(orphans.place, lost.orphan_id, lost.piece_id, 0, 3)

    @rule()
    def undo(self) -> None:
        self.project.undo()

    @rule()
    def redo(self) -> None:
        self.project.redo()

    def groups(self) -> dict[str, str | None]:
        return {claim.id: claim.claim_group_id for claim in self.claims}

    @invariant()
    def no_claim_is_linked_with_itself_alone(self) -> None:
        if not hasattr(self, "project"):
            return
        groups = Counter(self.groups().values())
        assert 1 not in [count for group, count in groups.items() if group]
        for claim in self.claims:
            others = self.project.read.claims_desk.elsewhere(claim.id)
            assert len(others) == (groups[claim.claim_group_id] - 1 if claim.claim_group_id else 0)

    @invariant()
    def an_export_of_all_says_nothing_new(self) -> None:
        if hasattr(self, "project"):
            assert load_export(self.project, self.export(), name="x.json") is None


LinkedClaims.TestCase.settings = settings(
    max_examples=max(10, settings().max_examples // 4), stateful_step_count=15
)
TestLinkedClaims = LinkedClaims.TestCase
