"""The words just before and after a span, kept so that a span can be found again in a changed text."""

from __future__ import annotations

CONTEXT = 20
"""How many code points of context are kept on each side of a span."""


def prefix(text: str, start: int) -> str:
    """Return the up to :data:`CONTEXT` code points before the code point offset *start*."""
    return text[max(0, start - CONTEXT) : start]


def suffix(text: str, end: int) -> str:
    """Return the up to :data:`CONTEXT` code points from the code point offset *end* on."""
    return text[end : end + CONTEXT]
