"""Marks of which only the place matters: nothing is known of them that must not be."""

from __future__ import annotations

from typing import Any

from penanda.model.claim import Claim, ClaimSpan
from penanda.model.mention import Mention


def bare_mention(mark_id: str, start: int, end: int, **rest: Any) -> Mention:
    """A mention of a person's name; *rest* are its other fields."""
    fields: dict[str, Any] = {
        "id": mark_id,
        "article_id": "a",
        "surface": "x" * (end - start),
        "label": "PERSON",
        "entity_id": None,
        "kind": "name",
        "metonym": False,
        "uncertain": False,
        "note": None,
        "annotator_id": "an",
        "created_at": "2026-01-01T00:00:00.000Z",
        "value": None,
    }
    return Mention(start=start, end=end, **(fields | rest))


def bare_claim(mark_id: str, *spans: tuple[str, int, int], check_worthiness: str | None) -> Claim:
    """A claim of spans: the role, start and end of each, in this order."""
    return Claim(
        id=mark_id,
        article_id="a",
        spans=tuple(
            ClaimSpan(id=f"{mark_id}-{n}", role=role, start=start, end=end, surface="x" * (end - start))
            for n, (role, start, end) in enumerate(spans)
        ),
        check_worthiness=check_worthiness,
        attribution=None,
        claimant_mention_id=None,
        claimant_entity_id=None,
        directness=None,
        type=None,
        about_entity_ids=(),
        summary=None,
        summary_language=None,
        claim_date=None,
        event_date=None,
        addressee_mention_id=None,
        uncertain=False,
        parent_claim_id=None,
        parent_relation=None,
        claim_group_id=None,
        status="none",
        rating=None,
        evidence=(),
        note=None,
        annotator_id="an",
        created_at="2026-01-01T00:00:00.000Z",
    )
