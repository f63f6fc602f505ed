"""How far the work on every article is, counted a few articles at a time in a thread."""

from __future__ import annotations

from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.errors import NoSuchArticle
from penanda.project.change import Change
from penanda.project.left_to_do import KINDS, Kind, Progress, added_up
from penanda.project.reader import Reader
from penanda_gui.flows.latest import Latest
from penanda_gui.session import Session

Shares = dict[Kind, Progress]

_TABLES = ("article", "mention", "claim", "claim_span", "evidence")
_AFTER_AN_EDIT_MS = 250
# A batch takes about so long; the window has the interpreter to itself for as long before the next.
_BATCH_SECONDS = 0.1
_REST_MS = 100


class Batch(NamedTuple):
    """What was counted, all ids in their order if those were asked for, and what is still to be counted."""

    counted: dict[str, Shares | None]
    ids: tuple[str, ...] | None
    rest: list[str]


class CountingLeft(QObject):
    """Counts when it is first wanted, and after each edit what that touched; :attr:`changed` tells.

    What could not be counted is counted with the next edit, or when it is wanted again.
    """

    changed = Signal()
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.ids: tuple[str, ...] = ()
        self.articles: dict[str, Shares] = {}
        self._has_begun = False
        self._wants_ids = False
        self._to_count: list[str] = []
        self._under_way: tuple[list[str], bool] = ([], False)
        self._asking = Latest(session, self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(self._fail)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._count)
        session.changed.connect(self._follow)
        session.closing.connect(self._timer.stop)

    @property
    def is_whole(self) -> bool:
        """Whether everything is counted as it is now."""
        return self._has_begun and not (
            self._timer.isActive() or self._asking.is_asking or self._to_count or self._wants_ids
        )

    def begin(self) -> None:
        """Count everything, or what of it is not counted yet."""
        if not self._has_begun:
            self._has_begun = self._wants_ids = True
        if not (self.is_whole or self._timer.isActive() or self._asking.is_asking):
            self._timer.start(0)

    def project(self) -> Shares:
        """How far the work on all articles counted so far is."""
        return added_up(self.articles.values())

    def _follow(self, change: Change) -> None:
        if not self._has_begun or not change.touches(*_TABLES):
            return
        touched = set(change.article_ids())
        claims = change.claim_ids()
        if claims:  # evidence does not say itself in which article it is
            touched |= {claim.article_id for claim in self._session.read.marked.claims_by_id(claims)}
        self._to_count += [one for one in touched if one not in self._to_count]
        self._wants_ids |= change.touches("article")
        self._timer.start(_AFTER_AN_EDIT_MS)

    def _count(self) -> None:
        if self._asking.is_asking or self._session.waiting:
            self._timer.start(_REST_MS)
            return
        wanted, wants_ids, known = self._to_count, self._wants_ids, set(self.articles)
        self._to_count, self._wants_ids, self._under_way = [], False, (wanted, wants_ids)
        self._asking.ask(lambda read: _count(read, wanted, known, wants_ids=wants_ids))

    def _fail(self, error: Exception) -> None:
        """Keep for the next time what was to be counted."""
        wanted, wants_ids = self._under_way
        self._to_count = [*wanted, *(one for one in self._to_count if one not in wanted)]
        self._wants_ids |= wants_ids
        self.failed.emit(error)

    def _take(self, batch: Batch) -> None:
        for article_id, shares in batch.counted.items():
            if shares is None:
                self.articles.pop(article_id, None)
            else:
                self.articles[article_id] = shares
        if batch.ids is not None:
            self.ids = batch.ids
            there = set(batch.ids)
            self.articles = {one: shares for one, shares in self.articles.items() if one in there}
        self._to_count += [one for one in batch.rest if one not in self._to_count]
        if (self._to_count or self._wants_ids) and not self._timer.isActive():
            self._timer.start(_REST_MS)
        self.changed.emit()


def share(progress: Shares) -> float:
    """How much is done of everything, from 0 to 1; of nothing, all is done."""
    total = sum(progress[kind].total for kind in KINDS)
    return sum(progress[kind].done for kind in KINDS) / total if total else 1.0


def _count(read: Reader, wanted: list[str], known: set[str], *, wants_ids: bool) -> Batch:
    began = perf_counter()
    ids = read.articles.ids() if wants_ids else None
    left = dict.fromkeys(wanted)
    if ids is not None:
        left |= dict.fromkeys(one for one in ids if one not in known)
    counted: dict[str, Shares | None] = {}
    rest = list(left)
    while rest and (not counted or perf_counter() - began < _BATCH_SECONDS):
        article_id = rest.pop(0)
        try:
            counted[article_id] = read.left_to_do.of_article(article_id).progress
        except NoSuchArticle:
            counted[article_id] = None
    return Batch(counted, ids, rest)
