"""What is suggested in the open article, kept up to date in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.project.change import Change
from penanda.project.reader import Reader
from penanda_gui.desk import Desk
from penanda_gui.flows.latest import Latest
from penanda_gui.session import Session

if TYPE_CHECKING:
    from penanda.project.suggested import KnownName
    from penanda.suggesting.known import KnownNames
    from penanda.suggesting.suggestion import Suggestion

# The article is painted first.
_AFTER_OPENING_MS = 120
_AFTER_AN_EDIT_MS = 30
# Looking through a long article takes the interpreter away from the window: so much rest comes before it.
_REST_PER_WORK = 2.0
_TABLES = ("mention", "entity", "turned_down", "article", "label")


class Found(NamedTuple):
    """What was found in an article, with what to keep for the next time."""

    suggestions: tuple[Suggestion, ...]
    names: tuple[KnownName, ...]
    known: KnownNames
    seconds: float


class SuggestedHere(QObject):
    """The suggestions of the open article, in the order of the text.

    After an edit those that it answers are gone at once (:meth:`leave_out`); all are looked for again a
    moment later, in a thread, and :attr:`changed` tells. ``is_current`` is false until then.
    """

    changed = Signal()
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self.suggestions: tuple[Suggestion, ...] = ()
        self._wanted = True
        self._article_id = ""
        self._last: Found | None = None
        self._began = 0.0
        self._seconds = 0.0  # that looking through the article takes, as far as is known
        self._asking = Latest(session, self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(self.failed)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        desk.opened.connect(self._follow_article)
        session.changed.connect(self._follow)
        session.closing.connect(self._stop)

    @property
    def is_current(self) -> bool:
        """Whether nothing is being looked for."""
        return not self._timer.isActive() and not self._asking.is_asking

    def want(self, *, wanted: bool) -> None:
        """Look for suggestions, or have none."""
        self._wanted = wanted
        self._follow_article()

    def leave_out(self, answered: Iterable[Suggestion]) -> None:
        """Have these no more; an edit that answers them is on its way."""
        gone = set(answered)
        self.suggestions = tuple(one for one in self.suggestions if one not in gone)
        self._look_again()
        self.changed.emit()

    def _follow_article(self) -> None:
        self._stop()
        self._seconds = 0.0
        self.suggestions = ()
        self._article_id = self._desk.article_id
        self.changed.emit()
        if self._wanted and self._article_id:
            self._timer.start(_AFTER_OPENING_MS)

    def _follow(self, change: Change) -> None:
        if self._wanted and self._article_id and change.touches(*_TABLES):
            self._look_again()

    def _look_again(self) -> None:
        if self._asking.is_asking:  # for what was there before the edit
            self._seconds = max(self._seconds, perf_counter() - self._began)
            self._asking.forget()
        self._timer.start(_AFTER_AN_EDIT_MS + int(1000 * _REST_PER_WORK * self._seconds))

    def _stop(self) -> None:
        self._timer.stop()
        self._asking.forget()

    def _look(self) -> None:
        if self._session.waiting:  # an edit is on its way to the file, from which is read
            self._timer.start(_AFTER_AN_EDIT_MS)
            return
        article_id, last = self._article_id, self._last
        self._began = perf_counter()
        self._asking.ask_stoppable(lambda read, stop: find_in(read, article_id, last, stop))

    def _take(self, found: Found) -> None:
        self._last, self._seconds = found, found.seconds
        self.suggestions = found.suggestions
        self.changed.emit()


def find_in(
    read: Reader, article_id: str, last: Found | None, stop: Callable[[], bool] = lambda: False
) -> Found:
    """Everything suggested in an article; what was *last* kept of the names saves time.

    An article that is gone has no suggestions. Raises :class:`penanda.stopping.Stopped` soon after *stop* is
    true.
    """
    from penanda.errors import NoSuchArticle
    from penanda.suggesting.known import KnownNames
    from penanda.suggesting.suggestions import suggestions

    names = read.suggested.known_names()
    known = last.known if last is not None and last.names == names else KnownNames(names)
    began = perf_counter()
    try:
        found = suggestions(read, article_id, known, stop=stop)
    except NoSuchArticle:
        found = ()
    return Found(found, names, known, perf_counter() - began)
