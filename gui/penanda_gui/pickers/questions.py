"""The questions that are asked with a picker: which entity, and who says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from penanda.edits import claims, entities, mentions
from penanda.model.claim import Claim
from penanda.model.label import Label
from penanda.model.mention import Mention
from penanda.project.entities import EntityUse
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.pickers.picker import Option, Picker
from penanda_gui.pickers.small_questions import ask_line

translate = QCoreApplication.translate

# Places, dates and the like make no claims as a rule: they are offered behind those who do.
_SPEAK_SELDOM = frozenset({"LOC", "EVENT", "DATE", "QUANTITY", "LAW"})

_NEW, _NONE, _AUTHOR, _UNSPECIFIED = "new:", "none:", "author:", "unspecified:"


class Questions(Feature):
    """Asks, and makes the edit of the answer."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._desk = at.desk
        self._marking = at.marking
        self._window = at.window
        self._language = at.language.code
        at.parts.entities.entity_wanted.connect(self.which_entity)
        at.parts.entities.rename_wanted.connect(self.rename)
        at.parts.card.claimant_wanted.connect(self.who_says)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"choose_entity": self._choose_entity, "choose_claimant": self._choose_claimant}

    def which_entity(self, mention_ids: Sequence[str]) -> None:
        """Ask which entity some mentions name: one of the project's, a new one, or none."""
        marks = self._desk.marks.mentions
        asked = [marks[id_] for id_ in mention_ids if id_ in marks]
        if not asked:
            return
        words = " ".join(asked[0].surface.split())

        def new(typed: str) -> Option | None:
            name = typed or words
            return Option(_NEW, translate("Questions", "New: {name}").format(name=name))

        def answer(key: str, typed: str) -> None:
            ids = [mention.id for mention in asked]
            if key == _NEW:
                self._session.run(mentions.give_new_entity, ids, typed or words)
            elif key == _NONE:
                self._session.run(mentions.clear_entity, ids)
            else:
                self._session.run(mentions.give_entity, ids, key)

        title = translate("Questions", "Who or what is “{words}”?").format(words=words)
        options = [*self._entity_options(asked[0]), self._none_option()]
        self._ask(title, options, answer, new)

    def who_says(self, claim_id: str | None) -> None:
        """Ask who makes a claim: a mention near it, an entity, the article itself, or nobody named."""
        claim = self._desk.marks.claims.get(claim_id or "")
        if claim is None:
            return

        def answer(key: str, _typed: str) -> None:
            kind, _, id_ = key.partition(":")
            if key == _NONE:
                self._session.run(claims.set_claimant, claim.id, None)
            elif key == _AUTHOR:
                self._session.run(claims.set_claimant, claim.id, "author")
            elif key == _UNSPECIFIED:
                self._session.run(claims.set_claimant, claim.id, "unspecified")
            elif kind == "mention":
                self._session.run(claims.set_claimant, claim.id, "claimant", mention_id=id_)
            else:
                self._session.run(claims.set_claimant, claim.id, "claimant", entity_id=id_)

        options = [
            Option(
                _AUTHOR,
                translate("Questions", "The article itself"),
                translate("Questions", "In its own voice"),
            ),
            *self._claimant_options(claim),
            Option(
                _UNSPECIFIED,
                translate("Questions", "Unspecified"),
                translate("Questions", "The article does not say who"),
            ),
            Option(_NONE, "?", translate("Questions", "Not answered yet")),
        ]
        self._ask(translate("Questions", "Who says it?"), options, answer, None)

    def rename(self, entity_id: str) -> None:
        """Ask for another name of an entity."""
        entity = self._desk.entities.get(entity_id)
        if entity is None:
            return
        ask_line(
            self._window,
            translate("Questions", "Name of the entity"),
            translate("Questions", "Its name in all articles:"),
            entity.name,
            lambda name: self._session.run(entities.change, entity_id, "name", name),
        )

    def _choose_entity(self) -> None:
        targets = self._marking.target_mentions()
        if targets:
            self.which_entity(targets)
        else:
            self.hint.emit(
                translate("Marking", "Select a mention first, then press E to say which entity it names.")
            )

    def _choose_claimant(self) -> None:
        if self._desk.current_claim is None:
            self.hint.emit(translate("Marking", "Select a claim first: click on its words, or press M."))
        else:
            self.who_says(self._desk.current_claim)

    def _entity_options(self, mention: Mention) -> list[Option]:
        """Entities of the mention's type first, those named most in the article before the others."""
        uses = self._session.read.entities.used(self._desk.article_id)
        fitting = sorted(uses, key=lambda use: use.entity.type != mention.label)
        return [self._entity_option(use, now=use.entity.id == mention.entity_id) for use in fitting]

    def _entity_option(self, use: EntityUse, *, now: bool) -> Option:
        said = (
            translate("Questions", "{label} · mentions here: {here}, in all: {everywhere} · as it is now")
            if now
            else translate("Questions", "{label} · mentions here: {here}, in all: {everywhere}")
        )
        detail = said.format(
            label=self._label_name(use.entity.type), here=use.here, everywhere=use.everywhere
        )
        return Option(use.entity.id, use.entity.name, detail)

    def _none_option(self) -> Option:
        return Option(_NONE, translate("Questions", "None"), translate("Questions", "It names no entity"))

    def _claimant_options(self, claim: Claim) -> list[Option]:
        """Every entity of the article by its mention nearest to the claim, then mentions that name none."""

        def distance(start: int, end: int) -> int:
            return max(claim.start - end, start - claim.end, 0)

        options: dict[str, Option] = {}
        near = sorted(
            self._desk.marks.mentions.values(),
            key=lambda m: (m.label in _SPEAK_SELDOM, distance(m.start, m.end), m.start),
        )
        for mention in near:
            entity = self._desk.entities.get(mention.entity_id or "")
            words = " ".join(mention.surface.split())
            name = entity.name if entity is not None else words
            detail = f"{self._label_name(mention.label)} · “{words}”"
            options.setdefault(mention.entity_id or mention.id, Option(f"mention:{mention.id}", name, detail))
        for entity in self._desk.entities.values():
            detail = translate("Questions", "{label} · not in this article").format(
                label=self._label_name(entity.type)
            )
            options.setdefault(entity.id, Option(f"entity:{entity.id}", entity.name, detail))
        return list(options.values())

    def _label_name(self, code: str) -> str:
        labels: tuple[Label, ...] = self._session.read.tagset.labels()
        return next((label.name(self._language) for label in labels if label.id == code), code)

    def _ask(
        self,
        title: str,
        options: Sequence[Option],
        answer: Callable[[str, str], None],
        extra: Callable[[str], Option | None] | None,
    ) -> None:
        picker = Picker(self._window, title, options, extra=extra)
        picker.picked.connect(answer)
        picker.finished.connect(lambda _result: self._desk.view.setFocus())
        picker.open()
