"""What loaded exports said beyond this version's fields, put back where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from penanda.exchange.unknown_fields import Json, put_back
from penanda.model.claim import Claim
from penanda.project.reader import Reader

_SHARED = ("project", "label", "rating", "annotator", "entity")
_IN_ARTICLES = ("article", "mention", "claim", "claim_span", "evidence")


class KeptExtras:
    """The unknown fields of a project's records, read once."""

    def __init__(self, reader: Reader) -> None:
        self._extras = {table: reader.extras.of(table) for table in (*_SHARED, *_IN_ARTICLES)}
        self.in_articles = any(self._extras[table] for table in _IN_ARTICLES)
        """Whether an article, or a mark in one, has any."""

    def of_project(self) -> Json:
        """Unknown fields of the export itself."""
        return next(iter(self._extras["project"].values()), {})

    def put_back(self, table: str, records: Iterable[msgspec.Struct]) -> list[dict[str, Any]]:
        """The records of *table*, each with its unknown fields."""
        exported = [msgspec.to_builtins(record) for record in records]
        self._put_back_all(table, exported)
        return exported

    def put_back_article(self, article: Json, claims: Sequence[Claim]) -> Json:
        """An exported article with the unknown fields of it and of its marks.

        Pieces of claims have no ids in an export, so *claims* tells them: the same, in the same order.
        """
        self._put_back_all("article", [article])
        self._put_back_all("mention", article["mentions"])
        self._put_back_all("claim", article["claims"])
        for claim, record in zip(claims, article["claims"], strict=True):
            self._put_back_all("evidence", record["evidence"])
            for span, exported in zip(claim.spans, record["spans"], strict=True):
                put_back(exported, self._extras["claim_span"].get(span.id, {}))
        return article

    def _put_back_all(self, table: str, records: Iterable[Json]) -> None:
        extras = self._extras[table]
        for record in records if extras else ():
            put_back(record, extras.get(record["id"], {}))
