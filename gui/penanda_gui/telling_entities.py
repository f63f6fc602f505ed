"""Says which known entity freshly tagged words were taken for, and which key changes that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer

from penanda.project.change import Change
from penanda_gui.features.feature import Feature, Surroundings

translate = QCoreApplication.translate

_TAGGING = ("tagged", "tagged_everywhere", "relabelled")


class TellingEntities(Feature):
    """Tells it in the status bar, behind what the edit says of itself."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._desk = at.desk
        self._actions = at.actions
        self._language = at.language
        self._sentence = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        # A screen reader has heard of the entity with the edit.
        self._timer.timeout.connect(lambda: at.parts.status.tell(self._sentence))
        at.session.closing.connect(self._timer.stop)
        at.session.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        if change.step != "edit" or change.done.kind not in _TAGGING:
            return
        made = {row.id for row in change.rows if row.table == "entity" and row.before is None}
        given = [row.after or {} for row in change.rows if row.table == "mention"]
        ids = {row.get("entity_id") for row in given} - made - {None}
        names = [self._desk.entities[id_].name for id_ in ids if id_ in self._desk.entities]
        if len(names) == 1:
            key = self._actions.shown_keys("choose_entity")
            said = (
                translate("Entities", "{edit} → {entity} · {key} changes it") if key else "{edit} → {entity}"
            )
            self._sentence = said.format(edit=self._language.edit(change.done), entity=names[0], key=key)
            self._timer.start()  # behind the window's own sentence
