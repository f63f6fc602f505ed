"""The closed lists of values that marks and articles take."""

from __future__ import annotations

from typing import Literal

ArticleStatus = Literal["new", "in_progress", "done", "reviewed"]
MentionKind = Literal["name", "nominal", "pronoun"]
SpanRole = Literal["content", "cue", "hedge"]
CheckWorthiness = Literal["check", "minor", "not_checkable"]
Attribution = Literal["claimant", "author", "unspecified"]
Directness = Literal["direct", "mixed", "indirect", "author"]
ClaimType = Literal[
    "event", "quantity", "cause", "prediction", "rule", "position", "demand", "media", "other"
]
ClaimStatus = Literal["none", "to_check", "checking", "checked", "dropped"]
ParentRelation = Literal["said_inside", "part_of"]
EvidenceRelation = Literal["supports", "refutes", "context"]
