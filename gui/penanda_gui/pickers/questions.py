"""The questions about entities that are asked with a picker or a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication

from penanda.edits import mentions
from penanda.model.mention import Mention
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.entities import EntityUse
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.pickers.label_names import LabelNames, label_names
from penanda_gui.pickers.picker import Option, Picker

translate = QCoreApplication.translate

_NEW, _NONE = "new:", "none:"


class Questions(Feature):
    """Asks, and makes the edit of the answer."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._desk = at.desk
        self._marking = at.marking
        self._window = at.window
        self._language = at.language.code
        self._entities = at.parts.entities
        self._entities.rename_wanted.connect(self.rename)
        at.actions.act_in(Scope.ENTITIES, self._entities)
        at.actions.act_in(Scope.ENTITY_LISTS, self._entities)
        self._actions = at.actions

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"choose_entity": self._choose_entity, "choose_entity_there": self._choose_entity_there}

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
        picker = Picker(self._window, title, self._options(asked), extra=new)
        picker.picked.connect(answer)
        picker.open()

    def rename(self, entity_id: str) -> None:
        """Ask for another name of an entity."""
        from penanda.edits import entities
        from penanda_gui.pickers.small_questions import ask_line

        entity = self._session.read.entities.get(entity_id)
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
                naming_key(
                    self._actions.shown_keys("choose_entity"),
                    translate(
                        "Marking", "Select a mention first, then press {key} to say which entity it names."
                    ),
                    translate("Marking", "Select a mention first."),
                )
            )

    def _choose_entity_there(self) -> None:
        """Ask it of the row that is current in the panel."""
        mention_ids = self._entities.current_mention_ids()
        if mention_ids:
            self.which_entity(mention_ids)
        else:
            self.hint.emit(translate("AllEntities", "Choose in the list first."))

    def _options(self, asked: Sequence[Mention]) -> list[Option]:
        """The entities, and none: that first for what has none as a rule, such as dates and numbers."""
        none = Option(_NONE, translate("Questions", "None"), translate("Questions", "It names no entity"))
        entities = self._entity_options(asked)
        without = all(one.entity_id is None and one.label in LABELS_WITHOUT_ENTITY for one in asked)
        return [none, *entities] if without else [*entities, none]

    def _entity_options(self, asked: Sequence[Mention]) -> list[Option]:
        """All entities, first the one that all of the mentions name now, then the likeliest."""
        from penanda_gui.pickers.likely_entities import likely_entities

        uses = self._session.read.entities.used(self._desk.article_id)
        named = {mention.entity_id for mention in asked}
        present = named.pop() if len(named) == 1 else None
        likely = likely_entities(asked[0], uses, self._desk.marks.mentions.values(), present=present)
        names = label_names(self._session, self._language)
        return _entity_options(likely, names, present=present)


def _entity_options(uses: Iterable[EntityUse], names: LabelNames, *, present: str | None) -> list[Option]:
    """An option for each; of *present* it is said that it is so now."""
    now = translate("Questions", "As it is now · {label} · mentions here: {here}, in all: {everywhere}")
    other = translate("Questions", "{label} · mentions here: {here}, in all: {everywhere}")

    @cache  # most of many are said the same of
    def said(sentence: str, label: str, here: int, everywhere: int) -> str:
        return sentence.format(label=names[label], here=here, everywhere=everywhere)

    options = []
    for use in uses:
        entity = use.entity
        sentence = now if entity.id == present else other
        detail = said(sentence, entity.type, use.here, use.everywhere)
        options.append(Option(entity.id, entity.name, detail))
    return options
