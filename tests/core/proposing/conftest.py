"""Words to look for, and mentions made by their words instead of by offsets."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bare_marks import bare_mention

from penanda.model.mention import Mention
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS
from penanda.proposing.cues import Lexicon

Named = Callable[..., list[Mention]]


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The usual reporting words."""
    return Lexicon(DEFAULT_REPORTING_WORDS)


@pytest.fixture(scope="session")
def mentions_of() -> Named:
    """Make the mentions of a text, told as ``label:words`` in the order in which they stand there.

    ``ROLE.nominal:pengerusi`` gives the kind; each is looked for from the start of the one before it.
    """

    def made(text: str, *told: str) -> list[Mention]:
        found, at = [], 0
        for one in told:
            label, words = one.split(":", 1)
            label, _, kind = label.partition(".")
            at = text.index(words, at)
            given = {
                "surface": words,
                "label": label,
                "kind": kind or "name",
                "entity_id": f"entity of {words}",
            }
            found.append(bare_mention(f"{words}@{at}", at, at + len(words), **given))
        return found

    return made
