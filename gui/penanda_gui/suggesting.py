"""Walking through what is suggested in the article, and answering it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.change import Change
from penanda_gui.features.feature import Feature, Handlers, Surroundings, Switches
from penanda_gui.suggested_here import SuggestedHere
from penanda_gui.suggestion_at import suggestion_at
from penanda_gui.suggestion_display import SuggestionDisplay
from penanda_gui.suggestion_prompt import SuggestionPrompt

if TYPE_CHECKING:
    from penanda.suggesting.suggestion import Suggestion

translate = QCoreApplication.translate
Span = tuple[int, int]

_SHOWN = "suggestions"
# Who only passes through suggested words with the caret sees nothing change.
_REST_MS = 150


class Suggesting(Feature):
    """Shows what is suggested as ghosts; N goes from one to the next, and each answer goes on by itself.

    The suggestion that the walk has come to is selected, so that a label's key tags it. Without a walk the
    one in whose words the caret stands is meant; a label's key tags it, and stays there. It is meant until
    the caret or the selection is moved elsewhere.
    """

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._desk = at.desk
        self._view = at.parts.view
        self._display = SuggestionDisplay(at.parts.view, at.parts.status)
        self._marking = at.marking
        self._answering = at.answering
        self._settings = at.settings
        self._prompt = SuggestionPrompt(at.session, at.desk, at.actions, at.language.code)
        self.here = SuggestedHere(at.session, at.desk)
        self.current: Suggestion | None = None
        self._walks = False  # whether the one that is meant was walked to, and is selected
        self._came = True  # whether the user came to what is meant, or it came to where the caret is
        self._left: Span | None = None  # what was meant until its label's key moved the caret
        self._prompt_timer = QTimer(self, singleShot=True, interval=0)
        self._prompt_timer.timeout.connect(self._show_prompt)
        self._rest_timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest_timer.timeout.connect(self._rest)
        self.here.changed.connect(self._refresh)
        self.here.failed.connect(self.failed)
        self._view.caret_moved.connect(self._follow_caret)
        self._view.selectionChanged.connect(self._follow_caret)
        at.desk.selection_changed.connect(self._follow_selected_mark)
        at.answering.current_changed.connect(self._follow_answering)
        at.session.closing.connect(self._rest_timer.stop)
        at.marking.tagged.connect(self._go_on_from)
        at.session.changed.connect(self._follow_change)
        shown = at.settings.flag(_SHOWN, default=True)
        at.actions["show_suggestions"].setChecked(shown)
        self.here.want(wanted=shown)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "next_suggestion": lambda: self.walk(1),
            "previous_suggestion": lambda: self.walk(-1),
            "take_paragraph": self.take_paragraph,
            "take_every_suggestion": self.take_every,
        }

    def switches(self) -> Switches:
        """What its switch runs."""
        return {"show_suggestions": self.show}

    def show(self, shown: bool) -> None:
        """Show what is suggested, or have it neither shown nor looked for."""
        self._settings.set_flag(_SHOWN, shown)
        self.here.want(wanted=shown)

    # Going from one to the next

    def walk(self, step: int) -> None:
        """Go to the next suggestion, or with -1 the one before; beyond the last comes the first.

        The next one is first that in whose words the caret stands.
        """
        every = self.here.suggestions
        if not every:
            shown = self._settings.flag(_SHOWN, default=True)
            self.hint.emit(self._prompt.of_none(shown=shown, looked=self.here.is_current))
            return
        behind = [number for number, one in enumerate(every) if _order(one) > self._place()]
        if self.current in every and step > 0 and not self._walks:
            number = every.index(self.current)
        elif self.current in every:
            number = every.index(self.current) + step
        elif step > 0:
            number = behind[0] if behind else 0
        else:
            number = (behind[0] if behind else len(every)) - 1
        self._mean(every[number % len(every)])

    def _place(self) -> tuple[int, int]:
        """Where the walk is, to be compared with :func:`_order`."""
        if self.current is not None:
            return _order(self.current)
        start, _ = self._view.selection or (self._view.caret, 0)
        return start, -len(self._desk.text) - 1

    def _go_on(self, place: tuple[int, int], last: Span) -> None:
        """Mean the first suggestion behind a place; where there is none, end the walk behind *last*."""
        following = next((one for one in self.here.suggestions if _order(one) > place), None)
        if following is not None:
            self._mean(following)
        else:
            self._leave()
            self._view.place_caret(last[1])

    def _go_on_from(self, start: int, end: int) -> None:
        """Go on where the one that was walked to has been tagged by a label's key."""
        if (start, end) == self._left:
            answered = [one for one in self.here.suggestions if (one.start, one.end) == (start, end)]
            self.here.leave_out(answered)
            self._go_on((start, -end), (start, end))

    def _mean(self, one: Suggestion) -> None:
        self.current = None  # selecting is not moving away from it
        self._left = None
        self._rest_timer.stop()
        self._view.select(one.start, one.end)
        self._view.reveal(one.start, one.end)
        self.current, self._walks, self._came = one, True, True
        self._marking.words_at_caret = one.start, one.end
        self._answering.propose(self)
        self._show_ghosts()
        self._prompt_timer.start()

    def _leave(self) -> None:
        self.current = self._marking.words_at_caret = None
        self._rest_timer.stop()
        self._answering.leave(self)
        self._show_ghosts()
        self._display.unsay()

    def _follow_caret(self) -> None:
        """End the walk where the user goes elsewhere; mean the suggestion that the caret comes into."""
        one, selection = self.current, self._view.selection
        if one is not None and self._walks and selection == (one.start, one.end):
            return
        found = self._under_caret()
        if one is not None and (self._walks or found != one):
            if self._walks:
                self._left = one.start, one.end
            self._leave()
        if found is not None and self.current is None:
            self._stand_in(found)

    def _follow_selected_mark(self) -> None:
        """Let a claim that is selected now ask first."""
        self._follow_caret()
        if self.current is not None and not self._walks:
            self._stand_in(self.current)

    def _under_caret(self) -> Suggestion | None:
        """The suggestion in whose words the caret stands, unless something else is selected or held."""
        if self._view.selection is not None or self._marking.divert is not None:
            return None
        return suggestion_at(self.here.suggestions, self._view.caret, self._desk.marks, self._desk.selected)

    def _stand_in(self, one: Suggestion) -> None:
        """Let the keys act on the suggestion under the caret; that is said when the caret rests there."""
        self.current, self._walks, self._came = one, False, True
        self._marking.words_at_caret = one.start, one.end
        if self._desk.selected is not None:
            self._answering.leave(self)
        elif self._answering.current is None:
            self._answering.propose(self)
        self._rest_timer.start()

    def _rest(self) -> None:
        """Say which suggestion the caret rests in, unless the claim around it has something to ask first."""
        if self.current is None or self._walks or self._marking.divert is not None:
            return
        if self._answering.current is None:
            self._answering.propose(self)
        self._show_prompt()
        self._show_ghosts()

    def _follow_answering(self) -> None:
        """Say no more of what the caret stands in while something else is proposed."""
        if self.current is None or self._walks or self._answering.current is self:
            return
        self._show_ghosts()
        self._display.unsay()
        if self._answering.current is None and self._desk.selected is None:
            self._rest_timer.start()

    # Answers

    def take(self) -> None:
        """Tag what is meant as it is suggested."""
        if self.current is not None:
            self._take([self.current])

    def take_further(self) -> None:
        """Tag all of that name in the article."""
        if self.current is not None:
            self._take(self._of_same_name(self.current))

    def turn_down(self) -> None:
        """Suggest what is meant no more: a name in the whole article, other words at their place."""
        from penanda.edits.turning_down import turn_down

        one = self.current
        if one is None:
            return
        only_here = one.kind != "name" or one.label in LABELS_WITHOUT_ENTITY
        self._session.run(turn_down, self._desk.article_id, one.start, one.end, only_here=only_here)
        self._answered([one] if only_here else self._of_same_name(one), one)

    def take_paragraph(self) -> None:
        """Tag all that is suggested in the paragraph of the one that is meant, or of the caret."""
        from penanda.text.sentences import paragraph_at

        at = self.current.start if self.current is not None else self._view.caret
        paragraph = paragraph_at(self._desk.text, at)
        start, end = paragraph or (at, at)
        inside = [one for one in self.here.suggestions if start <= one.start and one.end <= end]
        if inside:
            self._take(inside, last=inside[-1])
        else:
            self.walk(1)

    def take_every(self) -> None:
        """Tag all that is suggested in the article."""
        if self.here.suggestions:
            self._take(self.here.suggestions, last=self.here.suggestions[-1])
        else:
            self.walk(1)

    def _take(self, ones: Sequence[Suggestion], *, last: Suggestion | None = None) -> None:
        from penanda.edits.taking import take

        self._session.run(take, self._desk.article_id, tuple(ones))
        self._answered(ones, last or self.current or ones[0])

    def _answered(self, ones: Sequence[Suggestion], last: Suggestion) -> None:
        self.here.leave_out(ones)
        self._go_on(_order(last), (last.start, last.end))

    def _of_same_name(self, one: Suggestion) -> tuple[Suggestion, ...]:
        from penanda.suggesting.suggestion import of_same_name

        return of_same_name(one, self.here.suggestions)

    # What is shown

    def _refresh(self) -> None:
        """Take up what is suggested now; what was meant may be known better, or be gone."""
        self._display.take_up(self.here.suggestions)
        one = self.current
        if one is not None:
            same = [other for other in self.here.suggestions if _order(other) == _order(one)]
            self.current = same[0] if same else one
            if same:
                self._prompt_timer.start()
            elif self.here.is_current and self._walks:
                self._go_on(_order(one), (one.start, one.end))
                return
            elif self.here.is_current:
                self._follow_caret()
        elif self._desk.selected is None:
            self._follow_caret()
            self._came = self.current is None
        self._show_ghosts()

    def _follow_change(self, change: Change) -> None:
        if change.touches("label"):
            self._prompt.read_labels()
        self._prompt_timer.start()  # behind what the window says of the change

    def _show_ghosts(self) -> None:
        is_said = self._display.is_said and self._answering.current is self
        self._display.show(self.current if self._walks or is_said else None)

    def _show_prompt(self) -> None:
        """Say what is meant; what the caret has just come into is not said before it rests there.

        What it was in when a label was held is not said over that.
        """
        one = self.current
        if one is None or self._answering.current is not self or self._rest_timer.isActive():
            return
        if self._walks or self._marking.divert is None:
            sentence = self._prompt.of(one, like_it=len(self._of_same_name(one)))
            self._display.say(sentence, at_once=self._came)


def _order(one: Suggestion) -> tuple[int, int]:
    return one.start, -one.end
