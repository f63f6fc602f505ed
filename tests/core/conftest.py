"""A project with an article in it, and the few things most tests of the core do with one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from penanda.edits import articles, mentions, proposed_claims
from penanda.model.article import Article
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda.project.project import Project, create
from penanda.project.schema import JOURNALED
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

Tables = dict[str, dict[str, dict[str, Any]]]

# CRLF, an astral character and a NUL before the words that are marked: offsets must survive all three.
TEXT = (
    "\U0001f41f\x00 Anwar bin Rahim tiba di Tanjung Seri.\r\n\r\n"
    "“Pelabuhan itu ditutup sejak Mac,” kata Anwar, manakala Persatuan Nelayan menafikannya.\r\n"
    "Anwar berkata dermaga dibuka pada 7 Mac; kapal akan tiba esok.\n"
)


class Desk:
    """An open project, and an article in it that a test marks by its words instead of by offsets."""

    def __init__(self, project: Project, text: str) -> None:
        self.project = project
        self.text = text
        source = source_of_text(text, "berita.txt")
        project.run(articles.add, source, read(source))
        self.article_id = project.read.articles.ids()[-1]

    def span(self, words: str, nth: int = 1) -> tuple[int, int]:
        """Where the *nth* occurrence of *words* stands."""
        found = [match.span() for match in re.finditer(re.escape(words), self.text)]
        return found[nth - 1]

    def tag(self, words: str, label: str = "PERSON", nth: int = 1) -> Mention:
        """Tag words and return their mention."""
        start, end = self.span(words, nth)
        assert self.project.run(mentions.tag, self.article_id, start, end, label) is not None
        return next(m for m in self.mentions() if (m.start, m.end) == (start, end))

    def claim(self, words: str, worth: Any = "check") -> Claim:
        """Mark words as a claim and return it."""
        start, end = self.span(words)
        before = {claim.id for claim in self.claims()}
        assert self.project.run(proposed_claims.make, self.article_id, [(start, end)], worth) is not None
        return next(claim for claim in self.claims() if claim.id not in before)

    def article(self) -> Article:
        """The article as it is now."""
        return self.project.read.articles.get(self.article_id)

    def mentions(self) -> tuple[Mention, ...]:
        """All mentions of the article."""
        return self.project.read.marked.mentions(self.article_id)

    def claims(self) -> tuple[Claim, ...]:
        """All claims of the article."""
        return self.project.read.marked.claims(self.article_id)

    def entities(self) -> tuple[Entity, ...]:
        """All entities of the project."""
        return self.project.read.entities.all()

    def mention(self, mention_id: str) -> Mention:
        """One mention as it is now."""
        return next(m for m in self.mentions() if m.id == mention_id)

    def claim_now(self, claim: Claim) -> Claim:
        """A claim as it is now."""
        return next(found for found in self.claims() if found.id == claim.id)

    def entity_of(self, mention: Mention) -> Entity:
        """The entity that a mention names now."""
        entity_id = self.mention(mention.id).entity_id
        assert entity_id is not None
        entity = self.project.read.entities.get(entity_id)
        assert entity is not None
        return entity

    def tables(self) -> Tables:
        """The whole content of every journaled table."""
        return tables_of(self.project)


def tables_of(project: Project) -> Tables:
    """The whole content of every journaled table of a project, by id."""
    query = project._db.query
    return {
        table: {str(row["id"]): dict(row) for row in query(f"select * from {table}")} for table in JOURNALED
    }


@pytest.fixture(scope="session")
def empty_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project, to be copied: that is quicker than to make another."""
    path = tmp_path_factory.mktemp("new") / "baru.penanda"
    create(path)
    return path


@pytest.fixture
def project_path(empty_project: Path, tmp_path: Path) -> Path:
    """A new project, closed."""
    return Path(shutil.copyfile(empty_project, tmp_path / "ujian.penanda"))


@pytest.fixture
def project(project_path: Path) -> Iterator[Project]:
    """A new project, open for marking."""
    opened = Project(project_path, annotator="Siti")
    yield opened
    opened.close()


@pytest.fixture
def desk(project: Project) -> Desk:
    """A project with one article, none of it marked."""
    return Desk(project, TEXT)


@pytest.fixture
def desk_with(empty_project: Path, tmp_path: Path) -> Iterator[Callable[[str], Desk]]:
    """Make a project with an article of a text of one's own."""
    with ExitStack() as stack:

        def make(text: str) -> Desk:
            path = tmp_path / f"{len(list(tmp_path.iterdir()))}.penanda"
            shutil.copyfile(empty_project, path)
            opened = Project(path, annotator="Siti")
            stack.callback(opened.close)
            return Desk(opened, text)

        yield make
