"""What a reader makes of a source."""

from __future__ import annotations

import msgspec

from penanda.readers.facts import Facts
from penanda.text.decoding import Decoded


class Reading(msgspec.Struct, frozen=True):
    """The text of a source, and what could be guessed about its article.

    *language* is ``"ms"``, ``"en"`` or None, as :func:`penanda.readers.language.guess_language` has it.
    """

    decoded: Decoded
    facts: Facts
    language: str | None
