"""Projects with very many articles or claims, made by chance and written straight into the tables."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from benchmarks.made_project import scratch
from benchmarks.made_text import sentence, vocabulary
from penanda.project.project import Project, create

COUNT = 100_000
SENTENCES = 3
_WORTHS = ("check", "minor", "not_checkable", None)
_AT = "2026-01-01T00:00:00Z"


@cache
def many_claims(articles: int = COUNT) -> Path:
    """A project of *articles* short articles with a claim in each; it is searched as any other."""
    path = scratch() / f"{articles}-claims.penanda"
    create(path)
    chance = random.Random(articles)
    words = vocabulary(chance)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("pragma synchronous=off")
        db.execute("begin")
        db.execute("insert into annotator(id, name) values ('a', 'Benchmark')")
        for number in range(articles):
            _add(db, number, [sentence(chance, words) for _ in range(SENTENCES)], chance)
        db.execute("commit")
    Project(path, annotator="Benchmark").close()  # which makes what is searched
    return path


def _add(db: sqlite3.Connection, number: int, sentences: list[str], chance: random.Random) -> None:
    text, key = " ".join(sentences), f"{number:08x}"
    db.execute("insert into body values (?, ?, ?)", (key, text, len(text)))
    db.execute(
        """insert into article(id, body_sha256, filename, media_type, sha256, byte_length, encoding, bom,
           encoding_guessed, published_zone_inferred, guessed, status, position)
           values (?, ?, 'x.txt', 'text/plain', ?, ?, 'utf-8', 0, 0, 0, '[]', 'in_progress', ?)""",
        (key, key, key, len(text), number + 1),
    )
    db.execute(
        """insert into claim(id, article_id, check_worthiness, uncertain, status, annotator_id, created_at)
           values (?, ?, ?, 0, 'none', 'a', ?)""",
        (key, key, chance.choice(_WORTHS), _AT),
    )
    db.execute(
        """insert into claim_span(id, claim_id, article_id, role, start, "end", surface, position)
           values (?, ?, ?, 'content', 0, ?, ?, ?)""",
        (key, key, key, len(sentences[0]), sentences[0], number),
    )


def some_words(count: int) -> Iterator[str]:
    """Words that stand in the made articles."""
    yield from vocabulary(random.Random(COUNT))[50 : 50 + count]
