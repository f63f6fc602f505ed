"""Marks all mentions of gold articles in the real window, and counts the keys and clicks that it takes.

``python -m benchmarks.actions.mentions FILE …`` marks gold files one after the other in one project: the
later ones are told apart in the table, since the project knows their people by then.

It works as somebody who knows the keys, reads from paragraph to paragraph, and knows what is right:

1. Shift+T for all that is suggested in the article, where that and mending what is wrong is shortest. Else N,
   then for each paragraph T in the same way, or Enter, Backspace or a label's digit for each suggestion.
2. What is suggested nowhere: select it with the mouse, a digit, or Shift and a digit where all places are
   right.
3. Where the entity that it took is not the right one: E, and a digit or some letters.

It raises ``WrongMarks`` if what comes out is not the gold: span, label and entity of each mention, where two
mentions have one entity if and only if they have in the gold.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from benchmarks.actions.gold import FOLDER, Gold, GoldMention, bare_project, read_gold
from benchmarks.actions.hands import Hands
from benchmarks.open_window import open_window
from penanda.edits.everywhere import places_everywhere
from penanda.model.mention import Mention
from penanda.model.tagset import DEFAULT_LABELS, LABELS_WITHOUT_ENTITY
from penanda.suggesting.suggestion import Suggestion
from penanda.text.sentences import paragraph_at
from penanda_gui.pickers.picker import Option, matching
from penanda_gui.suggesting import Suggesting

Span = tuple[int, int]

_DIGIT = {label.id: label.key for label in DEFAULT_LABELS}
_NEW, _NONE = "new:", "none:"
_MOST_LETTERS = 12
_WITH_DIGIT = 9


class WrongMarks(Exception):
    """The marks that came out are not the gold."""


class Count(NamedTuple):
    """How many actions the mentions of an article took, and how many of them the names with an entity did."""

    article: str
    mentions: int
    actions: float
    names: int
    for_names: float


class Marker:
    """Marks one article after the other in one window; entities are recognised from one to the next."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._desk = hands.desk
        self._suggesting = hands.window.features[Suggesting]
        self._ours: dict[str, str] = {}  # gold entity id -> ours
        self._gold: dict[Span, GoldMention] = {}
        self._spent: Counter[Span] = Counter()

    def mark(self, gold: Gold) -> Count:
        """Mark the open article, which must be that of *gold*; raises :class:`WrongMarks`."""
        assert self._desk.text == gold.text, "another article is open"
        self._gold = {(one.start, one.end): one for one in gold.mentions}
        self._spent = Counter()
        before = self._hands.actions
        self._hands.settle()
        self._answer_suggestions()
        self._mend_marks()
        self._add_missing()
        self._mend_marks()
        self._check()
        names = [
            one for one in gold.mentions if one.kind == "name" and one.label not in LABELS_WITHOUT_ENTITY
        ]
        for_names = sum(self._share((one.start, one.end)) for one in names)
        return Count(gold.name, len(gold.mentions), self._hands.actions - before, len(names), for_names)

    # What is suggested

    def _answer_suggestions(self) -> None:
        every = self._suggesting.here.suggestions
        if not every:
            return
        paragraphs = {_span(self._in_paragraph(one)[0]): self._in_paragraph(one) for one in every}
        by_paragraph = sum(min(len(each), 1 + self._mending(each)) for each in paragraphs.values())
        if self._mending(every) <= by_paragraph:
            with self._spending(span for one in every if (span := _span(one)) in self._gold):
                self._hands.press("Shift+T")
            self._learn()
            return
        with self._spending(self._gold):
            self._hands.press("N")
        while (current := self._suggesting.current) is not None:
            inside = self._in_paragraph(current)
            if 1 + self._mending(inside) <= len(inside):
                with self._spending(span for one in inside if (span := _span(one)) in self._gold):
                    self._hands.press("T")
            else:
                self._answer(current)
            self._learn()

    def _in_paragraph(self, one: Suggestion) -> list[Suggestion]:
        start, end = paragraph_at(self._desk.text, one.start) or _span(one)
        return [other for other in self._suggesting.here.suggestions if start <= other.start < end]

    def _mending(self, taken: Sequence[Suggestion]) -> int:
        """How many actions it takes to mend what is not right of suggestions once they are taken."""
        return sum(2 for one in taken if not self._is_right(one))

    def _is_right(self, one: Suggestion) -> bool:
        gold = self._gold.get(_span(one))
        return gold is not None and gold.label == one.label

    def _answer(self, one: Suggestion) -> None:
        gold = self._gold.get(_span(one))
        with self._spending([_span(one)]):
            if gold is None:
                self._hands.press("Backspace")
            else:
                self._hands.press("Enter" if gold.label == one.label else _DIGIT[gold.label])

    # What is marked already

    def _mend_marks(self) -> None:
        for mention in sorted(self._marks(), key=lambda one: (one.start, -one.end)):
            if mention.id not in self._desk.marks.mentions:
                continue
            gold = self._gold.get(_span(mention))
            with self._spending([_span(mention)]):
                if gold is None:
                    self._select(mention)
                    self._hands.press("Del")
                elif gold.label != mention.label:
                    self._select(mention)
                    self._hands.press(_DIGIT[gold.label])
            self._learn()
        for mention in sorted(self._marks(), key=lambda one: (one.start, -one.end)):
            if not self._has_right_entity(self._desk.marks.mentions[mention.id]):
                with self._spending([_span(mention)]):
                    self._select(mention)
                    self._choose_entity(self._gold[_span(mention)])

    def _select(self, mention: Mention) -> None:
        """Click on a mark, at a place where it is the innermost if there is one, else again to go outward."""
        inner = [other for other in self._marks() if other.id != mention.id and _lies_in(other, mention)]
        free = [
            at for at in range(mention.start, mention.end) if not any(o.start <= at < o.end for o in inner)
        ]
        at = next((at for at in free if self._desk.text[at].isalnum()), mention.start)
        for _ in range(1 + len(inner)):
            self._hands.click(at)
            selected = self._desk.selected
            if selected is not None and selected.id == mention.id:
                return
        raise WrongMarks(f"cannot click on {mention.surface!r}")

    # What is not suggested

    def _add_missing(self) -> None:
        for span, gold in self._gold.items():
            if any(_span(mention) == span for mention in self._marks()):
                continue
            places = self._places(gold)
            with self._spending(places):
                self._hands.drag(*span)
                if self._desk.view.selection != span:
                    raise WrongMarks(f"cannot select {gold.text!r}")
                several = len(places) > 1
                self._hands.press(f"Shift+{_DIGIT[gold.label]}" if several else _DIGIT[gold.label])
                self._learn()
                (mention,) = (one for one in self._marks() if _span(one) == span)
                if not self._has_right_entity(mention):
                    self._choose_entity(gold)

    def _places(self, gold: GoldMention) -> list[Span]:
        """All places that tag-all would tag, if each of them is to be tagged so; else the one."""
        span = gold.start, gold.end
        places = places_everywhere(self._desk.text, list(self._marks()), *span, gold.label)
        right = [
            place
            for place in places
            if (other := self._gold.get(place)) is not None
            and (other.label, other.entity) == (gold.label, gold.entity)
        ]
        return right if len(right) == len(places) else [span]

    # Entities

    def _learn(self) -> None:
        """Recognise the entities of right marks, the earliest of a gold entity that is not known yet."""
        for mention in sorted(self._marks(), key=lambda one: (one.created_at, one.start)):
            gold = self._gold.get(_span(mention))
            if gold is None or gold.label != mention.label or not gold.entity or not mention.entity_id:
                continue
            if gold.entity not in self._ours and mention.entity_id not in self._ours.values():
                self._ours[gold.entity] = mention.entity_id

    def _has_right_entity(self, mention: Mention) -> bool:
        gold = self._gold[_span(mention)]
        wanted = self._ours.get(gold.entity) if gold.entity else None
        return mention.entity_id == wanted and (gold.entity is None) == (wanted is None)

    def _choose_entity(self, gold: GoldMention) -> None:
        """Answer E for the marks that it is about now."""
        self._hands.press("E")
        picker = self._hands.picker()
        wanted = _NONE if gold.entity is None else self._ours.get(gold.entity, _NEW)
        options = [picker.model.at(row) for row in range(picker.model.rowCount())]
        row = [option.key for option in options if option is not None].index(wanted)
        if row < _WITH_DIGIT:
            self._hands.press(str(row + 1))
        elif letters := _letters_for(picker._options, wanted):
            self._hands.type(letters)
            self._hands.press("Enter")
        else:
            for _ in range(row):
                self._hands.press("Down")
            self._hands.press("Enter")
        self._hands.wait(lambda: QApplication.activeModalWidget() is None)
        self._hands.settle()
        self._learn()

    # The end

    def _check(self) -> None:
        marks = list(self._marks())
        ours = {(*_span(one), one.label) for one in marks}
        gold = {(*span, one.label) for span, one in self._gold.items()}
        if ours != gold or len(marks) != len(gold):
            raise WrongMarks(f"spans or labels: {sorted(ours ^ gold)}")
        wrong = [one.surface for one in marks if not self._has_right_entity(one)]
        if wrong or len(set(self._ours.values())) != len(self._ours):
            raise WrongMarks(f"entities: {wrong}")

    def _marks(self) -> Iterable[Mention]:
        return tuple(self._desk.marks.mentions.values())

    @contextmanager
    def _spending(self, spans: Iterable[Span]) -> Iterator[None]:
        """Count what is done inside for the mentions at *spans*, in equal parts."""
        spans, before = list(spans), self._hands.actions
        yield
        for span in spans:
            self._spent[span] += (self._hands.actions - before) / len(spans)  # type: ignore[assignment]

    def _share(self, span: Span) -> float:
        """What was spent on one mention, with its part of what was spent on no right one."""
        astray = sum(spent for place, spent in self._spent.items() if place not in self._gold)
        return self._spent[span] + astray / len(self._gold)


def _span(one: Mention | Suggestion) -> Span:
    return one.start, one.end


def _lies_in(inner: Mention, outer: Mention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _letters_for(options: Sequence[Option], wanted: str) -> str:
    """The fewest first letters of the wanted option's name that bring it to the top; "" where none do."""
    option = next((one for one in options if one.key == wanted), None)
    for length in range(1, _MOST_LETTERS + 1):
        letters = "" if option is None else option.title[:length]
        found = matching(options, letters) if letters.isascii() else []
        if found and found[0].key == wanted:
            return letters
    return ""


def counts(paths: Sequence[Path]) -> Iterator[Count]:
    """Mark gold files one after the other in one new project; raises :class:`WrongMarks`."""
    golds = [read_gold(path) for path in paths]
    with tempfile.TemporaryDirectory(prefix="penanda-actions-") as folder:
        project = bare_project(Path(folder, "gold.penanda"), golds)
        with open_window(project) as opened:
            hands = Hands(opened)
            marker = Marker(hands)
            for gold in golds:
                if hands.desk.text != gold.text:
                    hands.press("Ctrl+PgDown")
                yield marker.mark(gold)


def main(arguments: Sequence[str]) -> None:
    """Print a line for each file."""
    paths = [Path(argument) for argument in arguments] or [FOLDER / "ms.gold.json", FOLDER / "ms2.gold.json"]
    for count in counts(paths):
        print(
            f"{count.article}: {count.actions / count.mentions:.2f} actions per mention ({count.mentions}), "
            f"{count.for_names / count.names:.2f} per name ({count.names})"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
