"""A claim with all that belongs to it: its words in their paragraph, who and what it is tied to."""

from __future__ import annotations

import msgspec

from penanda.model.article import Article
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda.project.claims_desk import ClaimLine
from penanda.project.reader import Reader
from penanda.text.sentences import paragraph_at

_MOST_AROUND = 1_200


class ClaimInContext(msgspec.Struct, frozen=True):
    """A claim in its paragraph: ``text`` starts at the code point ``start`` of the article's text.

    ``text`` is of the article as it is, and holds all pieces of the claim and its cue, with at most 1,200
    code points on each side. ``mentions`` are those of the article in the order of the text.
    ``elsewhere`` are the other claims that were linked with it, ``inside`` those that lie in it.
    """

    claim: Claim
    article: Article
    article_name: str
    text: str
    start: int
    claimant: str | None
    mentions: tuple[Mention, ...]
    about: tuple[Entity, ...]
    around: ClaimLine | None
    inside: tuple[ClaimLine, ...]
    elsewhere: tuple[ClaimLine, ...]

    @property
    def addressee(self) -> str | None:
        """To whom it is said, or ``None``."""
        wanted = self.claim.addressee_mention_id
        found = (one.surface for one in self.mentions if one.id == wanted)
        return next((" ".join(surface.split()) for surface in found), None)


def in_context(read: Reader, claim_id: str) -> ClaimInContext | None:
    """A claim with what belongs to it; ``None`` when it is not there or has no words."""
    desk = read.claims_desk
    claim = next(iter(read.marked.claims_by_id([claim_id])), None)
    line = next(iter(desk.lines(desk.keys([claim_id]))), None)
    if claim is None or line is None:
        return None
    article, text = read.articles.get(claim.article_id), read.articles.text(claim.article_id)
    start, end = _paragraph(text, claim)
    around = desk.lines(desk.keys([claim.parent_claim_id])) if claim.parent_claim_id else ()
    about = {one: read.entities.get(one) for one in claim.about_entity_ids}
    return ClaimInContext(
        claim=claim,
        article=article,
        article_name=line.article,
        text=text[start:end],
        start=start,
        claimant=line.claimant,
        mentions=tuple(sorted(read.marked.mentions(claim.article_id), key=lambda m: (m.start, m.end))),
        about=tuple(entity for entity in about.values() if entity is not None),
        around=next(iter(around), None),
        inside=desk.inside(claim.id),
        elsewhere=desk.elsewhere(claim.id),
    )


def _paragraph(text: str, claim: Claim) -> tuple[int, int]:
    """Where the paragraphs of all its pieces and of its cue start and end."""
    first, last = min(span.start for span in claim.spans), max(span.end for span in claim.spans)
    start = (paragraph_at(text, first) or (first, first))[0]
    end = (paragraph_at(text, max(first, last - 1)) or (last, last))[1]
    start, end = max(min(start, first), first - _MOST_AROUND), min(max(end, last), last + _MOST_AROUND)
    while end > last and text[end - 1].isspace():
        end -= 1
    return start, end
