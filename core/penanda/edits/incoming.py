"""Rows that come into a project from outside, as an export says them."""

from __future__ import annotations

import msgspec

from penanda.project.rows import Row


class IncomingClaim(msgspec.Struct, frozen=True):
    """A claim with what hangs on it, in order. Spans and entities it is about have no ids yet."""

    row: Row
    spans: list[Row]
    about_entity_ids: list[str]
    evidence: list[Row]


class Incoming(msgspec.Struct, frozen=True):
    """Rows by table, each with the columns that an export says; ``texts`` are those of articles, by id.

    The rows fit each other: whatever one refers to is there, and surfaces are what the texts say.
    """

    extra: Row
    labels: list[Row]
    ratings: list[Row]
    annotators: list[Row]
    entities: list[Row]
    articles: list[Row]
    mentions: list[Row]
    claims: list[IncomingClaim]
    texts: dict[str, str]
