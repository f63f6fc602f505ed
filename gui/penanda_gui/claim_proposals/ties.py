"""What the current claim is about, and which claim it lies inside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, QTimer

from penanda.edits import claim_ties
from penanda.model.claim import Claim
from penanda.model.vocabulary import ParentRelation
from penanda.project.entities import EntityNames
from penanda_gui.claim_proposals.claimant_question import not_here
from penanda_gui.claim_proposals.proposer import Proposer
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.marking_hints import select_a_claim
from penanda_gui.panels.claim_words import asked_about
from penanda_gui.pickers.label_names import LabelNames, label_names
from penanda_gui.pickers.picker import Option, Picker

translate = QCoreApplication.translate

_NONE = "none:"


class Ties(Feature):
    """Runs the keys and the card's buttons; entities are offered as the claim's words name them."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session, self._desk, self._window = at.session, at.desk, at.window
        self._language = at.language.code
        self._actions, self._box = at.actions, at.parts.card.ties
        self._proposer = Proposer(at.session, at.desk)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show_proposed)
        at.session.closing.connect(self._timer.stop)
        at.desk.selection_changed.connect(self._timer.start)
        at.desk.marks_changed.connect(lambda _touched: self._timer.start())
        self._box.about_taken.connect(self.take_about)
        self._box.about_wanted.connect(self.choose_about)
        self._box.about_removed.connect(self.remove_about)
        self._box.parent_wanted.connect(self.choose_parent)
        self._box.parent_cleared.connect(self.clear_parent)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "take_about": self.take_about,
            "choose_about": self.choose_about,
            "choose_parent": self.choose_parent,
            "clear_parent": self.clear_parent,
        }

    def take_about(self) -> None:
        """The current claim is about the entities that the outermost mentions in it name."""
        claim = self._claim()
        if claim is None:
            return
        proposed = self._proposer.about(claim)
        if proposed:
            self._session.run(claim_ties.add_about, claim.id, proposed)
        else:
            self.hint.emit(translate("Proposals", "Its words name nobody else: nothing to add."))

    def remove_about(self, entity_id: str) -> None:
        """The current claim is not about an entity."""
        claim = self._claim()
        if claim is not None:
            self._session.run(claim_ties.remove_about, claim.id, entity_id)

    def choose_about(self) -> None:
        """Ask for one more entity that the current claim is about.

        Those in its words are offered first, then the others of the article, then those of the project.
        """
        claim = self._claim()
        if claim is None:
            return
        proposed = self._proposer.about(claim)
        first = dict.fromkeys((*proposed, *self._desk.entities))
        rank = {entity_id: place for place, entity_id in enumerate(first)}
        known = self._session.read.entities.names()
        entities = [one for one in known if one.id not in claim.about_entity_ids]
        entities.sort(key=lambda one: rank.get(one.id, len(rank)))
        labels = label_names(self._session, self._language)
        options = [Option(one.id, one.name, self._where(one, proposed, labels)) for one in entities]

        def answer(entity_id: str, _typed: str) -> None:
            self._session.run(claim_ties.add_about, claim.id, (entity_id,))

        self._ask(translate("Proposals", "Whom or what is it about?"), claim, options, answer)

    def _where(self, entity: EntityNames, proposed: Collection[str], labels: LabelNames) -> str:
        """Whether the claim or the article names an entity, and what it is."""
        if entity.id in proposed:
            return translate("Proposals", "Named in the claim")
        label = labels[entity.type]
        return label if entity.id in self._desk.entities else not_here(label)

    def choose_parent(self) -> None:
        """Ask which claim the current one lies inside, and how; what is proposed is offered first."""
        claim = self._claim()
        if claim is None:
            return

        def answer(key: str, _typed: str) -> None:
            relation, _, parent_id = key.partition(":")
            if key == _NONE:
                self._session.run(claim_ties.clear_parent, claim.id)
            elif relation in ("said_inside", "part_of"):
                kind: ParentRelation = "said_inside" if relation == "said_inside" else "part_of"
                self._session.run(claim_ties.set_parent, claim.id, parent_id, kind)

        self._ask(translate("Proposals", "Inside which claim?"), claim, self._parent_options(claim), answer)

    def clear_parent(self) -> None:
        """Let the current claim stand on its own."""
        claim = self._claim()
        if claim is None:
            return
        if claim.parent_claim_id is None:
            self.hint.emit(translate("Proposals", "It stands on its own already."))
        else:
            self._session.run(claim_ties.clear_parent, claim.id)

    def _ask(
        self, title: str, claim: Claim, options: Sequence[Option], answer: Callable[[str, str], None]
    ) -> None:
        picker = Picker(self._window, title, options, question=asked_about(claim.words()))
        picker.picked.connect(answer)
        picker.open()

    def _parent_options(self, claim: Claim) -> list[Option]:
        """Each other claim in both ways, the nearest first, and that it stands on its own."""

        def distance(other: Claim) -> tuple[int, int]:
            return max(other.start - claim.end, claim.start - other.end, 0), other.end - other.start

        said, part = translate("Proposals", "Said inside it"), translate("Proposals", "Part of it")
        others = (one for one in self._desk.marks.claims.values() if one.id != claim.id)
        options = [
            Option(f"{relation}:{other.id}", other.words(), detail)
            for other in sorted(others, key=distance)
            for relation, detail in (("said_inside", said), ("part_of", part))
        ]
        proposed = self._proposer.for_words(tuple((one.start, one.end) for one in claim.content)).parent
        if proposed is not None:
            options.sort(key=lambda option: option.key != f"{proposed[1]}:{proposed[0]}")
        return [*options, Option(_NONE, translate("Proposals", "None: it stands on its own"))]

    def _show_proposed(self) -> None:
        claim = self._desk.marks.claims.get(self._desk.current_claim or "")
        can_be_taken = self._session.reading_only is None
        proposed = self._proposer.about(claim) if claim is not None and can_be_taken else ()
        entities = self._desk.entities
        self._box.show_proposed([entities[one].name for one in proposed if one in entities])

    def _claim(self) -> Claim | None:
        claim = self._desk.marks.claims.get(self._desk.current_claim or "")
        if claim is None:
            self.hint.emit(select_a_claim(self._actions))
        return claim
