"""Likely duplicates among the entities: looked for away from the window, then merged or left as they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer

from penanda.edits.merging_entities import merge, tell_apart
from penanda.project.change import Change
from penanda.project.entities import ListedEntity
from penanda.project.mentioned import MentionInContext, in_context
from penanda.project.reader import Reader
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.latest import Latest
from penanda_gui.listing_entities import touched_entities
from penanda_gui.panels.all_entities_panel import AllEntitiesPanel
from penanda_gui.panels.duplicates_view import Pair
from penanda_gui.pickers.merge_question import ask_which_stays

translate = QCoreApplication.translate

_AGAIN_MS = 400
_WALK_PAUSE_MS = 60
_MENTIONS_SHOWN = 3


class Found(NamedTuple):
    """Pairs of ids of entities that may be one, the likeliest first; all entities by id; what is *apart*."""

    pairs: tuple[tuple[str, str], ...]
    entities: dict[str, ListedEntity]
    apart: frozenset[frozenset[str]] = frozenset()


class Cards(NamedTuple):
    """The first mentions of the two entities of a pair."""

    ids: tuple[str, str]
    mentions: tuple[tuple[MentionInContext, ...], ...]


class EntityDuplicates(Feature):
    """Shows pairs of entities that may be one, but for those that were said to be different."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._window, self._session = at.window, at.session
        self._going_back = at.going_back
        self._side = at.parts.panels["all_entities"]
        panel = self._side.inner
        assert isinstance(panel, AllEntitiesPanel)
        self._panel, self._view, self._text = panel, panel.duplicates, at.parts.view
        self._found = Found((), {})
        self._said: dict[frozenset[str], bool] = {}  # of pairs since somebody looks: whether they are apart
        self._looking, self._reading = Latest(at.session, self), Latest(at.session, self)
        self._looking.answered.connect(self._take)
        self._reading.answered.connect(self._show_cards)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._pause = QTimer(self, singleShot=True, interval=_WALK_PAUSE_MS)
        self._pause.timeout.connect(self._read_cards)
        for latest in (self._looking, self._reading):
            latest.failed.connect(self.failed)
        for timer in (self._again, self._pause):
            at.session.closing.connect(timer.stop)
        self._hearing()

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "find_duplicates": self.find,
            "merge_pair": partial(self._of_pair, self.merge),
            "keep_pair_apart": partial(self._of_pair, self.different),
            "next_pair": partial(self._of_pair, lambda _pair: self._view.list.go_on()),
            "leave_duplicates": self._panel.show_list,
        }

    def find(self) -> None:
        """Show the likely duplicates, which looks for them."""
        if self._view.isVisible():
            self.look()
        self._side.show()
        self._panel.show_duplicates()

    def look(self) -> None:
        """Look for likely duplicates in another thread."""
        self._view.say(translate("AllEntities", "Looking for likely duplicates…"))
        self._looking.ask_stoppable(_look)
        self._going_back.begin(self._give_up, self._panel)

    def _give_up(self) -> bool:
        """Wait no longer for the first of them: who goes back to the text finds the list here again."""
        is_waiting = self._is_looking and not self._found.pairs
        if is_waiting:
            self._panel.show_list()
            self._text.setFocus()
        return is_waiting

    def follow(self, change: Change) -> None:
        """Show what became of the entities; look again where one has come, gone or changed."""
        if not self._view.isVisible() or not change.touches("entity", "mention", "told_apart"):
            return
        self._learn_apart(change)
        touched = touched_entities(change)
        now = {one.entity.id: one for one in self._session.read.entities.listed(touched)}
        for id_ in touched:
            self._found.entities.pop(id_, None)
        self._found.entities.update(now)
        if change.touches("entity") or not change.carries_rows:
            self._again.start()
        self._show()

    def different(self, pair: Pair) -> None:
        """Keep the current pair apart: it is shown no more, and the next key is already for another."""
        ids = [one.entity.id for one in pair]
        self._said[frozenset(ids)] = True
        self._show()
        self._session.run(tell_apart, *ids)

    def merge(self, pair: Pair) -> None:
        """Make the entities of the current pair one."""
        picker = ask_which_stays(self._window, pair, self._panel.table.entities.label, self._merge)
        picker.finished.connect(lambda _result: self._view.setFocus())

    def _merge(self, kept_id: str, other_ids: tuple[str, ...]) -> None:
        self._session.run(merge, kept_id, other_ids)

    def _of_pair(self, run: Callable[[Pair], object]) -> None:
        """Run what acts on the current pair; show the pairs where they are hidden, say if there is none."""
        pair = self._view.list.current
        if not self._view.isVisible():
            self.find()
        elif pair is None:
            self.hint.emit(self._view.state.text())
        else:
            run(pair)

    def _hearing(self) -> None:
        self._view.list.pair_shown.connect(self._show_pair)
        self._view.came_into_view.connect(self._begin)
        self._view.went_out_of_view.connect(self._stop)
        self._session.changed.connect(self.follow)

    def _begin(self) -> None:
        """Look from the beginning: nobody has followed what became of the pairs found before."""
        self._found = Found((), {})
        self._said.clear()
        self._view.show_pairs(())
        self.look()

    def _stop(self) -> None:
        """Look no more: nobody sees it."""
        for latest in (self._looking, self._reading):
            latest.forget()
        for timer in (self._again, self._pause):
            timer.stop()

    @property
    def _is_looking(self) -> bool:
        return self._looking.is_asking or self._again.isActive()

    def _take(self, found: Found) -> None:
        if not self._again.isActive():  # else the entities are others since they were read
            self._found = found
            self._show()

    def _learn_apart(self, change: Change) -> None:
        """Keep what was said of pairs, or taken back: a search that has begun before knows nothing of it."""
        if not change.carries_rows:
            self._said.clear()  # the search that follows reads it
        for row in change.rows:
            for content, is_apart in ((row.before, False), (row.after, True)):
                if row.table == "told_apart" and content is not None:
                    self._said[frozenset((content["entity_id"], content["other_id"]))] = is_apart

    def _is_apart(self, one: str, other: str) -> bool:
        pair = frozenset((one, other))
        return self._said.get(pair, pair in self._found.apart)

    def _show(self) -> None:
        known = self._found.entities
        pairs = [
            (known[one], known[other])
            for one, other in self._found.pairs
            if one in known and other in known and not self._is_apart(one, other)
        ]
        if not self._is_looking:
            self._view.say(translate("AllEntities", "No entities are likely to be the same."))
        self._view.show_pairs(pairs)

    def _show_pair(self) -> None:
        """Show the current pair as two cards, their mentions when they are read."""
        self._reading.forget()
        self._fill(((), ()))
        if self._view.list.current is not None:
            self._pause.start()

    def _read_cards(self) -> None:
        pair = self._view.list.current
        if pair is not None:
            ids = (pair[0].entity.id, pair[1].entity.id)
            self._reading.ask(lambda read: _cards(read, ids))

    def _show_cards(self, cards: Cards) -> None:
        pair = self._view.list.current
        if pair is not None and cards.ids == (pair[0].entity.id, pair[1].entity.id):
            self._fill(cards.mentions)

    def _fill(self, mentions: Sequence[Sequence[MentionInContext]]) -> None:
        pair, label = self._view.list.current, self._panel.table.entities.label
        for at, card in enumerate((self._view.first, self._view.second)):
            one = None if pair is None else pair[at]
            card.show_entity(one, "" if one is None else label(one), mentions[at])


def _look(read: Reader, stop: Callable[[], bool]) -> Found:
    from penanda.names.duplicates import likely_duplicates

    with read.snapshot():
        entities = {one.entity.id: one for one in read.entities.listed()}
        apart = read.entities.told_apart()
    pairs = likely_duplicates((one.entity for one in entities.values()), stop=stop)
    return Found(tuple((pair.first.id, pair.second.id) for pair in pairs), entities, apart)


def _cards(read: Reader, ids: tuple[str, str]) -> Cards:
    with read.snapshot():
        some = [read.entities.mentions_of(id_, limit=_MENTIONS_SHOWN) for id_ in ids]
        return Cards(ids, tuple(in_context(read, mentions) for mentions in some))
