"""Texts for people, marked where they stand so that Qt Linguist's lupdate finds them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001  the name is what lupdate looks for
    """Return *text* unchanged; lupdate reads the call and lists *text* for translation in *context*."""
    return text


def in_language(value: Any, language: str) -> Any:
    """A value of a sentence: of names by language, such as a label's, that in *language*, else in English."""
    if isinstance(value, Mapping):
        return value.get(language) or value.get("en") or next(iter(value.values()), "")
    return value
