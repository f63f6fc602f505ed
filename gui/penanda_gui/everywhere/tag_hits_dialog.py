"""The preview of tagging all hits: which of them, and with which label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from penanda.model.label import Label
from penanda.project.everywhere import Hit
from penanda.project.reader import Reader
from penanda.project.taggable import Taggable, taggable
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.digit_row import digit_of
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.everywhere.hit_choice import HitChoice
from penanda_gui.fit_to_screen import fit_to_screen
from penanda_gui.flows.latest import Latest
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.saying import NewsLabel
from penanda_gui.panels.sentence_delegate import SentenceDelegate
from penanda_gui.panels.wrap_layout import WrapLayout
from penanda_gui.session import Session

translate = QCoreApplication.translate

_SIZE = (760, 560)


class HitList(RowList):
    """Space checks a hit; digits are labels, which the dialog takes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the dialog what would be typed."""
        if event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TagHitsDialog(QDialog):
    """Lists what can be tagged; a label's digit tags what is checked, everywhere, as one edit."""

    failed = Signal(object)  # Exception

    def __init__(
        self, session: Session, language: str, words: str, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("FindEverywhere", "Tag all hits of “{words}”").format(words=words))
        self._session = session
        self._labels = [label for label in session.read.tagset.labels() if label.active]
        self._found: Taggable | None = None
        self.hits = HitChoice(self)
        self.hits.choice_changed.connect(self._follow_choice)
        self._lay_out(language, actions.shown_keys("check_hits"))
        actions.act_in(Scope.HITS, self.list)
        self._asking = Latest(session, self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(self._fail)
        self._asking.ask(lambda read: _look(read, words))

    @property
    def is_current(self) -> bool:
        """Whether the list shows what was found."""
        return self._found is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tag with a label's digit."""
        digit = digit_of(event)
        label = next((label for label in self._labels if digit and label.key == digit), None)
        if label is not None:
            self.tag(label.id)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def check_all_or_none(self) -> None:
        """Take in all hits, or where all are taken in, none."""
        self.hits.check_all(checked=len(self.hits.chosen) < self.hits.rowCount())

    def tag(self, label: str) -> None:
        """Tag what is checked, and close."""
        from penanda.edits.tagging_hits import tag_hits

        if chosen := self.hits.chosen:
            self._session.run(tag_hits, chosen, label)
            self.accept()
        elif self.hits.rowCount():
            self.said.setText(translate("FindEverywhere", "Nothing is ticked: there is nothing to tag."))

    def _lay_out(self, language: str, all_key: str) -> None:
        fit_to_screen(self, *_SIZE)
        self.said = NewsLabel(translate("FindEverywhere", "Looking for places to tag…"), wraps=True)
        self.list = HitList(translate("FindEverywhere", "What will be tagged"), SentenceDelegate)
        self.list.setModel(self.hits)
        self.buttons = [self._button(label, language) for label in self._labels]
        labels = WrapLayout(gap=6)
        for button in self.buttons:
            labels.addWidget(button)
        self.leave = QPushButton(translate("FindEverywhere", "Cancel"))
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self._how = _how(all_key)
        last = QHBoxLayout()
        last.addWidget(self._how, 1)
        last.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(labels)
        column.addLayout(last)
        self.list.setFocus()

    def _button(self, label: Label, language: str) -> QPushButton:
        button = QPushButton(f"{label.key} {label.name(language)}".strip().replace("&", "&&"))
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(lambda: self.tag(label.id))
        return button

    def _take(self, found: Taggable) -> None:
        self._found = found
        self.hits.show_hits(found.hits)
        if found.hits:
            self.list.setCurrentIndex(self.hits.index(0))
            self.list.setFocus()
        else:
            self._offer_nothing(found)

    def _offer_nothing(self, found: Taggable) -> None:
        """Say that there is nothing to tag, and leave no more of the dialog than the way out."""
        said = translate("FindEverywhere", "There is no place that could be tagged. Already marked: {marked}")
        self.said.setText(said.format(marked=found.marked))
        self.leave.setText(translate("FindEverywhere", "Close"))
        self.leave.setFocus()
        for part in (self.list, self._how, *self.buttons):
            part.hide()
        self.adjustSize()

    def _follow_choice(self) -> None:
        """Offer the labels for what is checked, and say how much that is."""
        chosen = self.hits.chosen
        for button in self.buttons:
            button.setEnabled(bool(chosen))
        if self._found is not None:
            self.said.setText(_summary(self._found, chosen))

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.reject()


def _look(read: Reader, words: str) -> Taggable:
    with read.snapshot():
        return taggable(read, words)


def _how(all_key: str) -> QLabel:
    """What the keys do."""
    return PlainLabel(
        naming_key(
            all_key,
            translate(
                "FindEverywhere",
                "Space: leave out or take in · {key}: all or none · a label’s digit tags · Esc: leave",
            ),
            translate("FindEverywhere", "Space: leave out or take in · a label’s digit tags · Esc: leave"),
        ),
        look="dim",
        wraps=True,
    )


def _summary(found: Taggable, chosen: Sequence[Hit]) -> str:
    """How many of what was found will be tagged, and what will not."""
    parts = [
        translate("FindEverywhere", "To be tagged: {chosen} of {count}"),
        translate("FindEverywhere", "articles: {articles}"),
        translate("FindEverywhere", "already marked and left out: {marked}"),
    ]
    if not found.is_whole:
        parts.append(translate("FindEverywhere", "there are more: tag these, then look again"))
    articles = len({hit.article_id for hit in chosen})
    return " · ".join(parts).format(
        chosen=len(chosen), count=len(found.hits), articles=articles, marked=found.marked
    )
