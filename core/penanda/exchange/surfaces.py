"""Whether marks still say the words that the text says at their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from penanda.errors import SurfaceMismatch
from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.mention import Mention
from penanda.sentences import QT_TRANSLATE_NOOP

_SAID = 60
_MENTION = QT_TRANSLATE_NOOP("Errors", "mention")
_CLAIM = QT_TRANSLATE_NOOP("Errors", "claim")


def mismatches(
    text: str, mentions: Iterable[Mention], claims: Iterable[Claim], *, article: str
) -> Iterator[SurfaceMismatch]:
    """An error for each span whose surface is not ``text[start:end]``; *article* is the name to say."""
    for mention in mentions:
        if mention.start < 0 or text[mention.start : mention.end] != mention.surface:
            yield _mismatch(_MENTION, mention.id, mention.start, mention.end, mention.surface, text, article)
    for claim in claims:
        for span in claim.spans:
            if span.start < 0 or text[span.start : span.end] != span.surface:
                yield _mismatch(_CLAIM, claim.id, span.start, span.end, span.surface, text, article)


def count_misfits(text: str, marks: Marks) -> int:
    """How many mentions and claims hold a span whose surface is not ``text[start:end]``."""
    found = mismatches(text, marks.mentions.values(), marks.claims.values(), article="")
    return len({(mismatch.fields["kind"], mismatch.fields["id"]) for mismatch in found})


def check_surfaces(text: str, mentions: Iterable[Mention], claims: Iterable[Claim], *, article: str) -> None:
    """Raise :class:`SurfaceMismatch` for the first span whose surface is not ``text[start:end]``."""
    for mismatch in mismatches(text, mentions, claims, article=article):
        raise mismatch


def _mismatch(
    kind: str, mark_id: str, start: int, end: int, surface: str, text: str, article: str
) -> SurfaceMismatch:
    return SurfaceMismatch(
        kind=kind,
        id=mark_id,
        surface=shortened(surface),
        article=article,
        start=start,
        end=end,
        found=shortened(text[start:end]),
    )


def shortened(words: str) -> str:
    """*words* as a sentence can hold them, with their white space, in which two may differ."""
    return words if len(words) <= _SAID else words[: _SAID - 1] + "…"
