"""How much longer it takes to find words in 100,000 articles than the bare SQL that finds the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

from benchmarks.figure import Figure
from benchmarks.made_claims import COUNT, many_claims, some_words
from benchmarks.measure import CPU, interleaved_medians
from penanda.project.reader import Reader
from penanda.text.wanted import Wanted

REPEATS = 9
WORDS = 6
_SQL = """
    select text_index.rowid, article.title, article.id, body.text from text_index
    cross join text_place on text_place.docid = text_index.rowid
    cross join article on article.id = article_id cross join body on body.sha256 = article.body_sha256
    where text_index match ? order by text_index.rowid limit 50"""


def figures() -> Iterator[Figure]:
    """Yield the first 50 hits of words typed, and of the beginning of a word, cold and warm."""
    words = list(some_words(WORDS))
    for name, typed in (
        ("a word", [f"{word} " for word in words]),
        ("its beginning", [w[:3] for w in words]),
    ):
        yield Figure(f"find everywhere, {name}, cold", f"{COUNT:,} articles", *_cold(typed), goal=2.0)
        yield Figure(f"find everywhere, {name}, warm", f"{COUNT:,} articles", *_warm(typed), goal=2.0)


def _cold(typed: list[str]) -> tuple[float, float]:
    """Each time through a connection just opened, whose pages are still to be read."""

    def work() -> None:
        with closing(Reader.of(many_claims())) as reader:
            _search(reader, typed)()

    def floor() -> None:
        with closing(sqlite3.connect(many_claims())) as db:
            _ask(db, typed)()

    return interleaved_medians(work, floor, repeats=REPEATS, clock=CPU)


def _warm(typed: list[str]) -> tuple[float, float]:
    with closing(Reader.of(many_claims())) as reader, closing(sqlite3.connect(many_claims())) as db:
        return interleaved_medians(_search(reader, typed), _ask(db, typed), repeats=REPEATS, clock=CPU)


def _search(reader: Reader, typed: list[str]) -> Callable[[], None]:
    def search() -> None:
        for words in typed:
            assert reader.everywhere.hits(Wanted(words)).hits, f"nothing found for {words}"

    return search


def _ask(db: sqlite3.Connection, typed: list[str]) -> Callable[[], None]:
    def ask() -> None:
        for words in typed:
            db.execute(_SQL, [Wanted(words).match]).fetchall()

    return ask
