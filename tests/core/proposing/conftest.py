"""Words to look for, and mentions made by their words instead of by offsets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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
            fields = {"value": None, "note": None, "annotator_id": "a", "created_at": "2026-01-01"}
            found.append(
                Mention(
                    id=f"{words}@{at}",
                    article_id="x",
                    start=at,
                    end=at + len(words),
                    surface=words,
                    label=label,
                    entity_id=f"entity of {words}",
                    kind=kind or "name",  # type: ignore[arg-type]
                    metonym=False,
                    uncertain=False,
                    **fields,
                )
            )
        return found

    return made
