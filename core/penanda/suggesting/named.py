"""Words that may be a name, with the label that is guessed for them."""

from __future__ import annotations

import regex

from penanda.suggesting.run import Words

ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{N}&]{1,5}|\p{Lu}\p{Ll}\p{Lu}{2,4}")
"""The letters of a body: *PBB*, *UiTM*."""
WRITTEN_AS_ONE = regex.compile(
    r"(?!(?:Ma?c|D[aeiu]|L[ae]|Al|El|V[ao]n|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*"
    r"|\p{Lu}{2,}[-‑][\p{Lu}\p{N}][\p{L}\p{N}]*"
)
"""What bodies are called by, and nobody: *MyCERT*, *WWF-Malaysia*."""

CERTAIN, SURE, WEAK = 2, 1, 0


class Named(Words, frozen=True):
    """Words that may be a name, and of what; a guess gives way to one that is surer."""

    label: str
    sureness: int
