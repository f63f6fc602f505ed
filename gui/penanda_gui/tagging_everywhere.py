"""Tagging every place of the same words; how many there are is said as soon as they are selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer

from penanda_gui.features.feature import Feature, Surroundings
from penanda_gui.flows.background import Work

translate = QCoreApplication.translate

_REST_MS = 120
# What the selection was turned into is painted first.
_FORGET_MS = 30
_LONGEST = 200  # code points; nobody tags more than that everywhere
# Up to as many code points are looked through between two key presses; more of them in a thread.
_AT_ONCE = 50_000


class TaggingEverywhere(Feature):
    """Shift and a label's digit tag all places of the selection, or of the word at the caret, in one edit."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._desk = at.desk
        self._view = at.parts.view
        self._status = at.parts.status
        self._marking = at.marking
        self._answering = at.answering
        self._work: Work | None = None
        self._told = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        self._forget = QTimer(self, singleShot=True, interval=_FORGET_MS)
        self._forget.timeout.connect(self._put_away)
        self._view.selectionChanged.connect(self._follow_selection)
        at.session.closing.connect(self._rest.stop)

    def tag(self, label: str) -> None:
        """Tag every place of the words that the label's key alone would tag."""
        from penanda.edits.everywhere import tag_everywhere

        span = self._marking.span_to_tag()
        if span is None:
            self.hint.emit(
                translate("Marking", "Select words, or put the caret into a word, then press a label’s key.")
            )
            return
        self._session.run(tag_everywhere, self._desk.article_id, *span, label)
        self._marking.have_tagged(span, label)

    def _follow_selection(self) -> None:
        self._work = None
        self._forget.start()
        if self._view.selection is None:
            self._rest.stop()
        else:
            self._rest.start()

    def _put_away(self) -> None:
        if self._told and self._status.prompt.text() == self._told:
            self._status.show_prompt("")

    def _count(self) -> None:
        span = self._marking.span_to_tag()
        if span is None or self._view.selection is None or span[1] - span[0] > _LONGEST:
            return
        # What is proposed says itself how much there is of it, and a label that is held what is done.
        if self._answering.current is not None or self._marking.divert is not None:
            return
        text, words = self._desk.text, self._desk.text[slice(*span)]
        if len(text) <= _AT_ONCE:
            self._tell(words, _places(text, words))
            return
        self._work = work = Work(lambda _work: (words, _places(text, words)))
        work.done.connect(self._take_count)
        work.failed.connect(self.failed)
        work.start()

    def _take_count(self, counted: tuple[str, int]) -> None:
        if self.sender() is self._work:
            self._tell(*counted)

    def _tell(self, words: str, places: int) -> None:
        self._forget.stop()
        self._told = translate(
            "Everywhere", "“{words}” · places: {count} · a digit tags this one, Shift+digit all"
        ).format(words=" ".join(words.split()), count=places)
        self._status.show_prompt(self._told)


def _places(text: str, words: str) -> int:
    from penanda.text.occurrences import occurrences

    return max(1, sum(1 for _ in occurrences(text, words)))
