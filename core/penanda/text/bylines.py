"""Lines that say who wrote an article: *Oleh Amina Haddad*, *By Amina Haddad*."""

from __future__ import annotations

import regex

NAME_WORD = r"(?:\p{Lu}|@|al-)[\p{L}\p{M}\p{N}'’.@-]{0,30}"
"""A word of a name, as a pattern."""
_LINK = r"(?:bin|binti|b\.|bt\.|a/l|a/p|dan|and|de|der|van|von|of|for|via|ihsan|courtesy|al)"
NAME = rf"{NAME_WORD}(?:[ ,/&]{{1,3}}(?:{NAME_WORD}|{_LINK})){{0,9}}"
"""One or several names, as a pattern."""

BYLINE = regex.compile(rf"(?:Oleh|OLEH|By|BY)\s*:?\s+(?P<name>{NAME})")
"""A whole line; its group ``name`` is who wrote it."""
