"""Patterns of the regex library, compiled when they are first used.

The window shows its first article without any of them; importing the library and compiling what the text
questions need would take a tenth of its start.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """Return *pattern* compiled, at once when it was asked for before; its flags stand in it: ``(?i)``."""
    import regex

    return regex.compile(pattern)
