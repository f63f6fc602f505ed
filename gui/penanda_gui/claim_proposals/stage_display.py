"""Shows how far a claim has come: dotted in the text, in words below it and on the claim's card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from penanda_gui.article.proposed_words import NOTHING, ProposedWords, Span
from penanda_gui.claim_proposals.proposal_line import ProposalLine
from penanda_gui.claim_proposals.proposed import Proposed
from penanda_gui.claim_proposals.stages import Asking, Candidate, Stage
from penanda_gui.claim_proposals.words import claim_keys, inside_what, who_says
from penanda_gui.commands.actions import Actions
from penanda_gui.desk import Desk
from penanda_gui.panels.proposal_box import ShownProposal
from penanda_gui.parts import Parts

translate = QCoreApplication.translate
KeyDoes = tuple[str, str]
"""A key, or ``""``, and what it does."""


class StageDisplay(QObject):
    """Knows where things are shown, and which keys are to be printed there."""

    def __init__(self, desk: Desk, parts: Parts, actions: Actions) -> None:
        super().__init__(desk)
        self._desk = desk
        self._parts = parts
        self._actions = actions
        self._line = ProposalLine(parts.status, parts.view)
        self._stage: Stage | None = None
        desk.marks_changed.connect(self._draw)

    def show(self, stage: Stage | None) -> None:
        """Show a stage, or nothing any more."""
        self._stage = stage
        self._draw()
        self._line.say(self._sentence(stage))
        asked = stage.proposed if isinstance(stage, Asking) else None
        self._parts.card.proposal.show_proposal(self._on_card(asked))

    def _draw(self) -> None:
        self._parts.view.show_proposed(self._marked(self._stage))

    def _marked(self, stage: Stage | None) -> ProposedWords:
        if stage is None:
            return NOTHING
        clause = stage.pieces if isinstance(stage, Candidate) else ()
        if not stage.proposed.asks_who:
            return ProposedWords(clause)
        mention = self._desk.marks.mentions.get(stage.proposed.mention_id or "")
        claimant = (mention.start, mention.end) if mention is not None else None
        return ProposedWords(clause, self._cue_to_draw(stage), claimant)

    def _cue_to_draw(self, stage: Stage) -> Span | None:
        """The reporting word, unless the claim has a cue there already, which has a frame of its own."""
        cue = stage.proposed.cue
        claim = self._desk.marks.claims.get(stage.claim_id) if isinstance(stage, Asking) else None
        if cue is None or claim is None:
            return cue
        start, end = cue
        return None if any(one.start < end and start < one.end for one in claim.cues) else cue

    def _sentence(self, stage: Stage | None) -> str:
        if stage is None or not stage.proposed.asks:
            return ""
        said = self._said(stage.proposed)
        if isinstance(stage, Candidate):
            return self._of_candidate(stage.proposed, said)
        return self._of_claim(stage.proposed, said)

    def _of_candidate(self, proposed: Proposed, said: str) -> str:
        worths = claim_keys(self._actions)
        following = (self._key("next_clause"), translate("Proposals", "next clause"))
        if proposed.attribution is None:
            return _listed((worths, translate("Proposals", "claim it, then say who says it")), following)
        so = translate("Proposals", "claim it, {said}, and on").format(said=said)
        return _listed(
            (claim_keys(self._actions, as_proposed=True), so),
            (worths, translate("Proposals", "claim it")),
            *self._other_claimants(),
            following,
        )

    def _of_claim(self, proposed: Proposed, said: str) -> str:
        take = (self._key("take_proposal"), said)
        if not proposed.asks_who:
            return _listed(take, (self._key("turn_down"), translate("Proposals", "it is not")))
        if proposed.attribution is None:
            return " ".join(
                (
                    translate("Proposals", "Who says it?"),
                    _keys(
                        (self._picking_keys(), translate("Proposals", "pick")),
                        (self._key("turn_down"), translate("Proposals", "the article")),
                    ),
                )
            )
        further = (self._key("take_further"), translate("Proposals", "and on"))
        return _listed(take, further, *self._other_claimants())

    def _picking_keys(self) -> str:
        """The keys that ask who says it where nobody is proposed: what would take a proposal asks, too."""
        return ", ".join(key for one in ("take_proposal", "choose_claimant") if (key := self._key(one)))

    def _other_claimants(self) -> tuple[KeyDoes, KeyDoes]:
        return (
            (self._key("choose_claimant"), translate("Proposals", "another")),
            (self._key("turn_down"), translate("Proposals", "the article")),
        )

    def _on_card(self, proposed: Proposed | None) -> ShownProposal | None:
        if proposed is None or not proposed.asks:
            return None
        said = self._said(proposed)
        sentence = (
            translate("Claims", "Proposed: {proposal}").format(proposal=said)
            if said
            else translate("Claims", "No marked name or role is sure to say it.")
        )
        asks_back = proposed.asks_who and proposed.attribution is None
        return ShownProposal(
            sentence,
            translate("Claims", "Who says it?") if asks_back else translate("Claims", "Take it"),
            translate("Claims", "The article says it")
            if proposed.asks_who
            else translate("Claims", "It is not"),
        )

    def _said(self, proposed: Proposed) -> str:
        parts = (
            who_says(proposed, self._desk) if proposed.asks_who else "",
            inside_what(proposed, self._desk),
        )
        return ", ".join(part for part in parts if part)

    def _key(self, command_id: str) -> str:
        return self._actions.shown_keys(command_id)


def _keys(*does: KeyDoes) -> str:
    """What keys do, those that there are."""
    return " · ".join(f"{key}: {what}" for key, what in does if key)


def _listed(first: KeyDoes, *more: KeyDoes) -> str:
    """As :func:`_keys`; but the first thing, which is what is proposed, is said without a key, too."""
    key, what = first
    return " · ".join(said for said in (_keys(first) if key else what, _keys(*more)) if said)
