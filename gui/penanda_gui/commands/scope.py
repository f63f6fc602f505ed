"""Where the keys of commands act."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from penanda.sentences import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class Scope(Enum):
    """A place in which keys act; but for the first each lies within another, and has its keys too."""

    EVERYWHERE = "everywhere"
    WINDOW = "window"
    ARTICLE = "article"
    ENTITY_LISTS = "entity_lists"
    ENTITIES = "entities"
    ALL_ENTITIES = "all_entities"
    MENTIONED = "mentioned"
    DUPLICATES = "duplicates"
    ORPHANS = "orphans"
    HITS = "hits"
    REPORTING_WORDS = "reporting_words"
    LABELS = "labels"
    LABEL_LIST = "label_list"
    DESK = "desk"
    CLAIM_LIST = "claim_list"
    SIMILAR_CLAIMS = "similar_claims"

    @property
    def is_window(self) -> bool:
        """Whether it is a whole window, in which somewhere something is typed."""
        return self in _WINDOWS

    @property
    def place(self) -> str:
        """Where that is, for whom the menu does not say it; ``""`` where it does."""
        return translate("Scopes", _PLACES[self]) if self in _PLACES else ""

    def meets(self, other: Scope) -> bool:
        """Whether there is a place in which the keys of both act."""
        return self.lies_in(other) or other.lies_in(self)

    def lies_in(self, other: Scope) -> bool:
        """Whether it is the other one, or within it."""
        return self is other or (self in _AROUND and _AROUND[self].lies_in(other))


_AROUND = {
    Scope.WINDOW: Scope.EVERYWHERE,
    Scope.ARTICLE: Scope.WINDOW,
    Scope.ENTITY_LISTS: Scope.WINDOW,
    Scope.ENTITIES: Scope.ENTITY_LISTS,
    Scope.ALL_ENTITIES: Scope.ENTITY_LISTS,
    Scope.MENTIONED: Scope.WINDOW,
    Scope.DUPLICATES: Scope.WINDOW,
    Scope.ORPHANS: Scope.WINDOW,
    Scope.HITS: Scope.EVERYWHERE,
    Scope.REPORTING_WORDS: Scope.EVERYWHERE,
    Scope.LABELS: Scope.EVERYWHERE,
    Scope.LABEL_LIST: Scope.LABELS,
    Scope.DESK: Scope.EVERYWHERE,
    Scope.CLAIM_LIST: Scope.DESK,
    Scope.SIMILAR_CLAIMS: Scope.DESK,
}
_WINDOWS = (Scope.EVERYWHERE, Scope.WINDOW, Scope.LABELS, Scope.DESK)
_PLACES = {
    Scope.ENTITY_LISTS: QT_TRANSLATE_NOOP("Scopes", "In both lists of entities"),
    Scope.ENTITIES: QT_TRANSLATE_NOOP("Scopes", "In the panel Entities"),
    Scope.ALL_ENTITIES: QT_TRANSLATE_NOOP("Scopes", "In the list of all entities"),
    Scope.MENTIONED: QT_TRANSLATE_NOOP("Scopes", "In the list of an entity’s mentions"),
    Scope.DUPLICATES: QT_TRANSLATE_NOOP("Scopes", "Among likely duplicates"),
    Scope.ORPHANS: QT_TRANSLATE_NOOP("Scopes", "Among the marks without a place"),
    Scope.HITS: QT_TRANSLATE_NOOP("Scopes", "Among the hits to tag"),
    Scope.REPORTING_WORDS: QT_TRANSLATE_NOOP("Scopes", "In the list of reporting words"),
    Scope.LABELS: QT_TRANSLATE_NOOP("Scopes", "In the window Labels"),
    Scope.LABEL_LIST: QT_TRANSLATE_NOOP("Scopes", "In the list of labels"),
    Scope.DESK: QT_TRANSLATE_NOOP("Scopes", "At the claim desk"),
    Scope.CLAIM_LIST: QT_TRANSLATE_NOOP("Scopes", "In the claim desk’s list"),
    Scope.SIMILAR_CLAIMS: QT_TRANSLATE_NOOP("Scopes", "Among similar claims"),
}
