"""How much longer the list of 100,000 claims takes than the bare SQL that gives the same."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing

from benchmarks.figure import Figure
from benchmarks.made_claims import COUNT, many_claims
from benchmarks.measure import CPU, interleaved_medians
from penanda.project.claims_desk import _LINES, ClaimFilter
from penanda.project.reader import Reader

REPEATS = 7
PAGE = 60
_AT = "(select min(start) from claim_span where claim_id = claim.id and role = 'content')"
_BY_PLACE = f"""select claim.rowid, {_AT} as at from claim join article on article.id = article_id
    {{where}} order by article.position, at, claim.id"""
_BY_TEXT = f"""select claim.rowid, {_AT} as at from claim join article on article.id = article_id
    join record_text on kind = 'claim' and record_id = claim.id
    order by record_text.text collate nocase, article.position, at, claim.id"""
_SIMILAR = """select record_id, record_text.text from record_index
    cross join record_text on docid = record_index.rowid
    where record_index match ? and kind = 'claim' order by rank limit 100"""


def figures() -> Iterator[Figure]:  # noqa: C901  a figure each
    """Yield opening, sorting and filtering the list, scrolling in it, and looking for similar claims."""
    size = f"{COUNT:,} claims"
    checked = ClaimFilter(worths=("check",))
    with closing(Reader.of(many_claims())) as reader, closing(sqlite3.connect(many_claims())) as db:
        view = reader.claims_desk
        keys = view.order()
        assert len(keys) == COUNT

        def bare(sql: str) -> Callable[[], object]:
            return lambda: db.execute(sql).fetchall()

        def scroll() -> None:
            for start in range(0, COUNT, COUNT // 20):
                view.lines(keys[start : start + PAGE])

        def scroll_bare() -> None:
            for start in range(0, COUNT, COUNT // 20):
                db.execute(_LINES, [json.dumps(list(keys[start : start + PAGE]))]).fetchall()

        claims = view.ids(keys[:: COUNT // 10])
        questions = [
            " OR ".join(f'"{word}"' for word in reader.similar.rare_words(text))
            for (text,) in db.execute(
                f"select text from record_text where record_id in ({','.join('?' * len(claims))})", claims
            )
        ]

        def similar() -> None:
            for claim_id in claims:
                reader.similar.to(claim_id)

        def similar_bare() -> None:
            for question in questions:
                db.execute(_SIMILAR, [question]).fetchall()

        for name, work, floor in (
            ("open the list of claims", view.order, bare(_BY_PLACE.format(where=""))),
            ("sort the list of claims", lambda: view.order("text"), bare(_BY_TEXT)),
            (
                "filter the list of claims",
                lambda: view.order(only=checked),
                bare(_BY_PLACE.format(where="where check_worthiness = 'check'")),
            ),
            ("scroll in the list of claims", scroll, scroll_bare),
            ("look for similar claims", similar, similar_bare),
        ):
            yield Figure(name, size, *interleaved_medians(work, floor, repeats=REPEATS, clock=CPU), goal=2.0)
