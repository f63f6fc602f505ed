"""Tagging every place of the same words; what keys do to words is said where these are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from penanda_gui.features.feature import Feature, Surroundings
from penanda_gui.flows.background import Work

if TYPE_CHECKING:
    from penanda.edits.everywhere import Counts
    from penanda.model.mention import Mention

translate = QCoreApplication.translate

_REST_MS = 120
# A caret that is only moved along while reading is left in peace.
_CARET_REST_MS = 600
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
        self._language = at.language
        self._marking = at.marking
        self._answering = at.answering
        self._actions = at.actions
        self._work: Work | None = None
        self._told = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        self._forget = QTimer(self, singleShot=True, interval=_FORGET_MS)
        self._forget.timeout.connect(self._put_away)
        self._view.selectionChanged.connect(self._follow_caret)
        self._view.caret_moved.connect(self._follow_caret)
        at.desk.marks_changed.connect(self._follow_marks)
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

    def _follow_caret(self) -> None:
        self._work = None
        self._forget.start()
        self._rest.start(_CARET_REST_MS if self._view.selection is None else _REST_MS)

    def _follow_marks(self) -> None:
        """Count again what is said, or was not known yet."""
        if self._told or self._view.selection is not None:
            self._rest.start(_REST_MS)

    def _put_away(self) -> None:
        if self._told and self._status.prompt.text() == self._told:
            self._status.show_prompt("")
        self._told = ""

    def _count(self) -> None:
        span = self._span_to_count()
        if span is None:
            self._put_away()
            return
        text, marks = self._desk.text, tuple(self._desk.marks.mentions.values())
        if span[1] - span[0] > _LONGEST:
            self._tell(text[slice(*span)], None)
            return
        if len(text) <= _AT_ONCE:
            self._tell(text[slice(*span)], _counted(text, marks, span))
            return
        self._work = work = Work(lambda _work: (text[slice(*span)], _counted(text, marks, span)))
        work.done.connect(self._take_count)
        work.failed.connect(self.failed)
        work.start()

    def _span_to_count(self) -> tuple[int, int] | None:
        """What the keys would tag everywhere, where that is the selection or a plain word at the caret."""
        # What is proposed says itself how much there is of it, and a label that is held what is done.
        if self._answering.current is not None or self._marking.divert is not None or self._desk.is_reading:
            return None
        if self._session.reading_only is not None:
            return None
        if self._view.selection is None and not self._is_in_plain_word():
            return None
        return self._marking.span_to_tag()

    def _is_in_plain_word(self) -> bool:
        selected, said = self._desk.selected, self._status.prompt.text()
        return (
            self._view.hasFocus()
            and (selected is None or selected.kind != "mention")
            and self._marking.words_at_caret is None
            and said in ("", self._told)
        )

    def _take_count(self, counted: tuple[str, Counts]) -> None:
        if self.sender() is self._work:
            self._tell(*counted)

    def _tell(self, words: str, counts: Counts | None) -> None:
        """Say what keys do to *words*, of long ones without how many places there are of them."""
        are_many = counts is not None and counts.others > 1
        if self._view.selection is None and not are_many:  # nothing that the digit alone would not tag
            self._put_away()
            return
        self._forget.stop()
        self._told = self._prompt(words, counts if are_many else None)
        self._status.show_prompt(self._told)

    def _prompt(self, words: str, counts: Counts | None) -> str:
        from penanda_gui.claim_proposals.words import claim_keys, shortened

        if counts is None:
            said = translate("Everywhere", "“{words}” · a digit tags it").format(words=shortened(words))
        else:
            said = translate(
                "Everywhere", "“{words}” · places: {count} · a digit tags this one, Shift+digit all"
            ).format(words=shortened(words), count=self._in_words(counts))
        keys = claim_keys(self._actions) if self._view.selection is not None else ""
        return f"{said} · {keys}: {translate('Proposals', 'claim it')}" if keys else said

    def _in_words(self, counts: Counts) -> str:
        """How many places there are, and how many are left for the labels that stand at some of them."""
        labels = [
            one for one in self._session.read.tagset.labels() if one.active and one.id in counts.by_label
        ]
        left = [f"{one.name(self._language.code)}: {counts.by_label[one.id]}" for one in labels]
        return f"{counts.others} ({', '.join(left)})" if left else str(counts.others)


def _counted(text: str, mentions: tuple[Mention, ...], span: tuple[int, int]) -> Counts:
    from penanda.edits.everywhere import count_everywhere

    return count_everywhere(text, mentions, *span)
