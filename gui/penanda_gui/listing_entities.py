"""What the panel of all entities shows, kept true while entities are edited."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.change import Change
from penanda.project.entities import ListedEntity
from penanda.project.mentioned import MentionInContext, in_context
from penanda.project.reader import Reader
from penanda_gui.flows.latest import Latest
from penanda_gui.panels.all_entities_panel import AllEntitiesPanel
from penanda_gui.session import Session
from penanda_gui.when_saved import WhenSaved

_PAGE = 100
_SEARCH_PAUSE_MS = 150
_WALK_PAUSE_MS = 60
# An edit that touches more entities than this is shown sooner by reading all of them.
_MANY = 200
_MOST_ALIKE = 200


class MentionPage(NamedTuple):
    """Some of an entity's mentions; *first* of them stand before these."""

    entity_id: str
    first: int
    mentions: tuple[MentionInContext, ...]
    is_whole: bool


class ListingEntities(QObject):
    """Fills the list, the form and the mentions; what takes long is asked away from the window."""

    failed = Signal(object)  # Exception

    def __init__(self, session: Session, panel: AllEntitiesPanel, language: str) -> None:
        super().__init__(panel)
        self._session, self._panel, self._language = session, panel, language
        self._wanted = ""  # the entity to go to as soon as it is listed
        self._shown = ""  # the one whose mentions are listed
        self._touched: set[str] = set()
        self._form = WhenSaved(session, self._show_form, self)
        self._asking()
        panel.came_into_view.connect(self.load)
        panel.searched.connect(self._search)
        panel.table.current_changed.connect(self._show_current)
        panel.table.entities.modelReset.connect(panel.say_found)
        panel.mentioned.rows.more_wanted.connect(self._ask_more)
        session.changed.connect(self.follow)

    def go_to(self, entity_id: str) -> None:
        """Make an entity current, now or as soon as it is listed."""
        self._wanted = entity_id
        self._go_to_wanted()

    def load(self) -> None:
        """Read all entities anew."""
        known = self._session.read.tagset.labels()
        labels = {one.id: one.name(self._language) for one in known if one.id not in LABELS_WITHOUT_ENTITY}
        self._panel.table.entities.set_labels(labels)
        self._panel.form.set_labels(labels)
        self._touched.clear()
        self._listing.ask(lambda read: read.entities.listed())

    def follow(self, change: Change) -> None:
        """Show what an edit did to entities and their mentions."""
        if not self._panel.isVisible() or not change.touches("entity", "mention", "label", "article"):
            return
        touched = touched_entities(change)
        anew = not change.carries_rows or change.touches("label") or len(touched) > _MANY
        if anew or self._listing.is_asking:
            self.load()
        else:
            self._touched |= touched
            self._touched_timer.start()
        if anew or self._shown in touched or change.touches("article"):
            self._mentions_timer.start()

    def _asking(self) -> None:
        """Make what asks in threads, and what waits before it does."""
        self._listing, self._mentioned, self._alike = (Latest(self._session, self) for _ in range(3))
        for latest, take in (
            (self._listing, self._take_entities),
            (self._mentioned, self._take_mentions),
            (self._alike, self._take_alike),
        ):
            latest.answered.connect(take)
            latest.failed.connect(self.failed)
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._search_timer.timeout.connect(self._ask_alike)
        self._mentions_timer = QTimer(self, singleShot=True, interval=_WALK_PAUSE_MS)
        self._mentions_timer.timeout.connect(lambda: self._ask_mentions(0))
        # What was edited is shown after the text itself.
        self._touched_timer = QTimer(self, singleShot=True, interval=0)
        self._touched_timer.timeout.connect(self._show_touched)
        for timer in (self._search_timer, self._mentions_timer, self._touched_timer):
            self._session.closing.connect(timer.stop)

    def _search(self, words: str) -> None:
        """Show at once what has these letters; what is named alike comes when it is found."""
        table = self._panel.table
        self._alike.forget()
        table.entities.set_search(words)
        self._panel.show_order()
        if words.strip():
            table.setCurrentIndex(table.entities.index(0, 0))
            self._search_timer.start()
        else:
            self._search_timer.stop()

    def _ask_alike(self) -> None:
        words = self._panel.search.text()
        entities = [one.entity for one in self._panel.table.entities.all]

        def question(_read: Reader) -> dict[str, float]:
            from penanda.names.offering import offered

            return {match.entity.id: match.score for match in offered(words, entities, limit=_MOST_ALIKE)}

        self._alike.ask(question)

    def _take_alike(self, scores: dict[str, float]) -> None:
        self._panel.table.entities.set_alike(scores)

    def _take_entities(self, entities: tuple[ListedEntity, ...]) -> None:
        self._panel.table.entities.set_entities(entities)
        self._go_to_wanted()

    def _show_touched(self) -> None:
        touched, self._touched = self._touched, set()
        self._panel.table.entities.update_entities(touched, self._session.read.entities.listed(touched))
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted and self._panel.table.go_to(self._wanted):
            self._wanted = ""

    def _show_current(self, one: ListedEntity | None) -> None:
        entity_id = "" if one is None else one.entity.id
        self._form.show(at_once=entity_id != self._panel.form.entity_id)
        if entity_id != self._shown:
            self._shown = entity_id
            self._mentioned.forget()
            self._panel.mentioned.show_mentions((), is_whole=True)
            self._mentions_timer.start()

    def _show_form(self) -> None:
        one = self._panel.table.current
        self._panel.form.show_entity(None if one is None else one.entity)

    def _ask_more(self) -> None:
        if not self._mentioned.is_asking:
            self._ask_mentions(self._panel.mentioned.rows.rowCount())

    def _ask_mentions(self, first: int) -> None:
        entity_id, most = self._shown, max(_PAGE, 0 if first else self._panel.mentioned.rows.rowCount())
        if entity_id:
            self._mentioned.ask(lambda read: _page(read, entity_id, first, most))

    def _take_mentions(self, page: MentionPage) -> None:
        if page.entity_id != self._shown:
            return
        rows = self._panel.mentioned
        if page.first:
            rows.rows.add_page(page.mentions, is_whole=page.is_whole)
        else:
            rows.show_mentions(page.mentions, is_whole=page.is_whole)


def touched_entities(change: Change) -> set[str]:
    """The ids of the entities that an edit changed, or of which it changed a mention."""
    touched = set(change.ids("entity"))
    for row in change.rows:
        if row.table == "mention":
            touched |= {str((side or {}).get("entity_id") or "") for side in (row.before, row.after)}
    return touched - {""}


def _page(read: Reader, entity_id: str, first: int, most: int) -> MentionPage:
    """At most *most* of an entity's mentions, past the *first*."""
    with read.snapshot():
        mentions = read.entities.mentions_of(entity_id, limit=most + 1, skip=first)
        return MentionPage(entity_id, first, in_context(read, mentions[:most]), len(mentions) <= most)
