"""What the keys of the article do to the selection and to the selected mark."""

from __future__ import annotations

from collections.abc import Callable, Container

from PySide6.QtCore import QCoreApplication, QObject, Signal

from penanda.edits import claim_pieces, claims, evidence, mentions
from penanda.marks import MarkRef, Piece
from penanda.model.mention import Mention
from penanda.project.change import Change
from penanda.text.selection import trim
from penanda.text.words import word_at
from penanda_gui.commands.actions import Actions
from penanda_gui.desk import Desk
from penanda_gui.marking_hints import select_a_claim, select_a_mark
from penanda_gui.session import Session

translate = QCoreApplication.translate

_TAGGING = ("tagged", "tagged_everywhere", "suggestions_taken", "relabelled")


class Marking(QObject):
    """Turns keys into edits. What cannot be done is said through :attr:`hint`."""

    hint = Signal(str)
    tagged = Signal(int, int)  # words that an edit to tag them is on its way for; the caret is behind them

    def __init__(self, session: Session, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._actions = actions
        self.divert: Callable[[str], bool] | None = None
        self.words_at_caret: tuple[int, int] | None = None  # that stand for the word the caret is in
        self._last_label = ""
        self._last_tagged: tuple[str, ...] = ()
        self._to_go = (0, 0)  # the caret, and how many marks on from it to go once all are read
        desk.opened.connect(self._stay)
        desk.marks_changed.connect(self._go_on)

    def tag(self, label: str) -> None:
        """Tag the selection; without one relabel the selected mention, else tag the words at the caret.

        Where :attr:`divert` takes the label for something else, that is all.
        """
        if self.divert is None or not self.divert(label):
            self.tag_words(label)

    def tag_words(self, label: str) -> None:
        """:meth:`tag`, whatever a label's key is taken for."""
        self._last_label = label
        selected = self._selected_mention()
        if self._desk.view.selection is None and selected is not None:
            self._session.run(mentions.relabel, selected.id, label)
            return
        span = self.span_to_tag()
        if span is None:
            self.hint.emit(
                translate("Marking", "Select words, or put the caret into a word, then press a label’s key.")
            )
            return
        # First the edit: it is on its way to the disk while the rest of the key's work is done.
        self._session.run(mentions.tag, self._desk.article_id, *span, label)
        self.have_tagged(span, label)

    def have_tagged(self, span: tuple[int, int], label: str) -> None:
        """Go on behind words whose edit is on its way, and keep the label for the key that repeats it."""
        self._last_label = label
        self._leave_selection(span)
        self.tagged.emit(*span)

    def repeat(self) -> None:
        """Tag with the label used last."""
        if self._last_label:
            self.tag_words(self._last_label)
        else:
            self.hint.emit(translate("Marking", "No label was used yet: press its key, 1 to 0."))

    def forget_unused_label(self, codes: Container[str]) -> None:
        """Do not repeat a label that is not among those in use."""
        if self._last_label not in codes:
            self._last_label = ""

    def add_piece(self) -> None:
        """Make the selection another piece of the current claim."""
        if (target := self._claim_and_selection()) is not None:
            claim_id, span = target
            pieces = self._desk.marks.claims[claim_id].content
            if any(piece.start <= span[0] and span[1] <= piece.end for piece in pieces):
                self.hint.emit(translate("Marking", "These words are in the claim already."))
            else:
                self._session.run(claim_pieces.add_piece, claim_id, *span)

    def set_cue(self) -> None:
        """Make the selection the cue of the current claim."""
        if (target := self._claim_and_selection()) is not None:
            claim_id, span = target
            if span in [(cue.start, cue.end) for cue in self._desk.marks.claims[claim_id].cues]:
                self.hint.emit(translate("Marking", "These words are its cue already."))
            else:
                self._session.run(claim_pieces.set_cue, claim_id, *span)

    def article_says(self) -> None:
        """Say that the article itself makes the current claim."""
        claim_id = self._desk.current_claim
        if claim_id is None:
            self.hint.emit(select_a_claim(self._actions))
        else:
            self._session.run(claims.set_claimant, claim_id, "author")

    def add_evidence(self) -> None:
        """Add a row of evidence to the current claim."""
        claim_id = self._desk.current_claim
        if claim_id is None:
            self.hint.emit(select_a_claim(self._actions))
        else:
            self._session.run(evidence.add, claim_id)

    def remove(self) -> None:
        """Remove the selected mark."""
        ref = self._desk.selected
        if ref is None:
            self.hint.emit(select_a_mark(self._actions))
        elif ref.kind == "mention":
            self._session.run(mentions.remove, ref.id)
        else:
            self._session.run(claims.remove, ref.id)

    def unsure(self) -> None:
        """Say that the selected mark is unsure, or that it is not."""
        ref = self._desk.selected
        if ref is None:
            self.hint.emit(select_a_mark(self._actions))
        elif ref.kind == "mention":
            now = self._desk.marks.mentions[ref.id].uncertain
            self._session.run(mentions.change, ref.id, "uncertain", not now)
        else:
            now = self._desk.marks.claims[ref.id].uncertain
            self._session.run(claims.change, ref.id, "uncertain", not now)

    def move_edges(self) -> None:
        """Begin to move the edges of the selected mark by key."""
        if not self._desk.view.begin_moving_edges():
            self.hint.emit(select_a_mark(self._actions))

    def edges_moved(self, piece: Piece, start: int, end: int) -> None:
        """Save where the edges of a mark were moved to."""
        if piece.kind == "mention":
            self._session.run(mentions.move_edges, piece.id, start, end)
        else:
            self._session.run(claim_pieces.move_piece, piece.id, (piece.start, piece.end), start, end)

    def next_mark(self, step: int) -> None:
        """Select the mark *step* on in reading order, or with less than 0 back; when all of them are read."""
        if self._desk.is_reading:
            caret, steps = self._desk.view.caret, self._to_go[1]
            self._to_go = caret, steps + step if self._to_go[0] == caret else step
            self.hint.emit(translate("Marking", "The marks of this article are still being read."))
            return
        marks = self._desk.marks
        order = list(marks.in_order())
        if not order:
            self.hint.emit(translate("Marking", "Nothing is marked in this article yet."))
            return
        selected, caret = self._desk.selected, self._desk.view.caret
        if selected in order:
            place = order.index(selected)
        else:
            behind = (place for place, ref in enumerate(order) if marks.start(ref) >= caret)
            place = next(behind, len(order)) - (step > 0)  # the caret stands between two of them
        self._desk.select(order[(place + step) % len(order)])

    def _stay(self) -> None:
        self._to_go = 0, 0

    def _go_on(self) -> None:
        """Go to the mark that was asked for while marks were read, unless the caret has been moved."""
        (caret, steps), view = self._to_go, self._desk.view
        if steps and not self._desk.is_reading:
            self._stay()
            if view.caret == caret and view.selection is None:
                self.next_mark(steps)

    def outward(self) -> None:
        """Select the next larger mark around the selected one; after the outermost, the smallest."""
        before = self._desk.selected
        self._desk.view.select_outward()
        if self._desk.selected == before:
            self.hint.emit(translate("Marking", "No mark lies around this one."))

    def target_mentions(self) -> tuple[str, ...]:
        """The mentions that a question about an entity is about: the selected one, else those tagged last."""
        selected = self._selected_mention()
        if selected is not None:
            return (selected.id,)
        return tuple(id_ for id_ in self._last_tagged if id_ in self._desk.marks.mentions)

    def follow(self, change: Change) -> None:
        """Select what was just made, unless the user has moved on."""
        if change.step != "edit":
            return
        new = [row for row in change.rows if row.before is None and row.table in ("mention", "claim")]
        self._remember_tagged(change)
        place = change.done.place
        view = self._desk.view
        if len(new) != 1 or place is None or view.selection is not None or view.caret != place.end:
            return
        view.select_mark(
            MarkRef("mention" if new[0].table == "mention" else "claim", new[0].id), move_caret=False
        )

    def _remember_tagged(self, change: Change) -> None:
        """Keep which mentions an edit tagged, if they are of one name: what E asks is about them all."""
        if change.done.kind not in _TAGGING:
            return
        tagged = [row for row in change.rows if row.table == "mention" and row.after is not None]
        if len({" ".join(str((row.after or {})["surface"]).split()).casefold() for row in tagged}) <= 1:
            self._last_tagged = tuple(row.id for row in tagged)

    def span_to_tag(self) -> tuple[int, int] | None:
        """What a label's key tags: the selection, else the selected mention, else the words at the caret.

        Those are :attr:`words_at_caret` where there are such, else the one word.
        """
        if (span := self._selection()) is not None:
            return span
        if self._desk.view.selection is None and (mention := self._selected_mention()) is not None:
            return mention.start, mention.end
        return self.words_at_caret or word_at(self._desk.text, self._desk.view.caret)

    def _selection(self) -> tuple[int, int] | None:
        selection = self._desk.view.selection
        if selection is None:
            return None
        start, end = trim(self._desk.text, *selection)
        return (start, end) if start < end else None

    def _selected_mention(self) -> Mention | None:
        ref = self._desk.selected
        return self._desk.marks.mentions.get(ref.id) if ref is not None and ref.kind == "mention" else None

    def _claim_and_selection(self) -> tuple[str, tuple[int, int]] | None:
        claim_id, span = self._desk.current_claim, self._selection()
        if claim_id is None:
            self.hint.emit(select_a_claim(self._actions))
            return None
        if span is None:
            self.hint.emit(translate("Marking", "Select the words first."))
            return None
        self._leave_selection(span)
        return claim_id, span

    def _leave_selection(self, span: tuple[int, int]) -> None:
        self._desk.view.place_caret(span[1])
