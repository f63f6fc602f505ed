"""Texts for people, marked where they stand so that Qt Linguist's lupdate finds them."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001  the name is what lupdate looks for
    """Return *text* unchanged; lupdate reads the call and lists *text* for translation in *context*."""
    return text
