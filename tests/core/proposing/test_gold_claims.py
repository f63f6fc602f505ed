"""What is proposed for the claims of the gold texts: clause, cue and claimant."""

from __future__ import annotations

from collections import Counter

from bare_marks import bare_mention
from gold_texts import GoldText, gold_texts

from penanda.model.mention import Mention
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS
from penanda.proposing.clauses import clause_at
from penanda.proposing.cues import Lexicon
from penanda.proposing.proposal import propose

LEAST = 0.95
PRONOUNS = frozenset("nya she he beliau".split())


def mentions_in(gold: GoldText) -> list[Mention]:
    """The names of a gold text, and whoever claims something in it, as mentions."""
    kinds = {claim.claimant: "PERSON" for claim in gold.claims}
    kinds |= {(start, end): label for start, end, label in gold.names if label not in ("DATE", "QUANTITY")}
    named = {(start, end) for start, end, _ in gold.names}
    made = []
    for number, (span, label) in enumerate(sorted(kinds.items())):
        surface = gold.text[slice(*span)]
        other = "pronoun" if surface.lower() in PRONOUNS else "nominal"
        kind = "name" if span in named else other
        made.append(bare_mention(str(number), *span, surface=surface, label=label, kind=kind))
    return made


def test_what_is_proposed_for_the_claims_of_the_gold_texts_is_mostly_right() -> None:
    lexicon, right, total = Lexicon(DEFAULT_REPORTING_WORDS), Counter[str](), 0
    for gold in gold_texts():
        mentions = mentions_in(gold)
        spans = {mention.id: (mention.start, mention.end) for mention in mentions}
        for claim in gold.claims:
            proposal = propose(gold.text, claim.content, mentions, lexicon)
            clauses = (clause_at(gold.text, at, lexicon, spans.values()) for at in range(*claim.content[0]))
            right["clause"] += any(clause == claim.content for clause in clauses)
            right["cue"] += proposal.cue == claim.cue
            right["claimant"] += spans.get(proposal.claimant_mention_id or "") == claim.claimant
            total += 1
    assert total >= 150
    assert all(count >= LEAST * total for count in right.values()), (total, right)
