"""The status bar: whether everything is saved, what the keys do now, who marks, and in which project."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from penanda_gui.panels.eliding import elided
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.polishing import look_again
from penanda_gui.panels.saying import say
from penanda_gui.panels.tooltips import plain_tip

translate = QCoreApplication.translate

SavingState = Literal["saving", "saved", "unsaved", "reading"]

# An edit is mostly on the disk sooner; the words would come and go unread, at the cost of each key.
_SAVING_SEEN_MS = 30
# What a key did is painted in the text first, and then said here.
_SAID_AFTER_MS = 30
_NEWS_MS = 6_000
# Where what is said begins: below the titles of the panels.
_LEFT = 12
_BESIDE_LABEL = 8  # what the bar and the style sheet leave on the left of its first label


class _Prompt(PlainLabel):
    """A sentence that is cut with dots where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys_act = True
        # However long it is, it makes the window no wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's label would cut through a letter."""
        painter = QPainter(self)
        _say(painter, self, self.contentsRect(), self.text() if self.keys_act else "")
        painter.end()


def _say(painter: QPainter, widget: QWidget, room: QRect, sentence: str) -> None:
    shown = elided(widget.fontMetrics(), sentence, room.width())
    painter.setPen(widget.palette().windowText().color())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class StatusStrip(QStatusBar):
    """Short news on the left, else what the keys do now; saved, marks, annotator and project on the right.

    :attr:`state` tells at once how things stand; that an edit is being saved is put into words only when it
    takes long enough to be read. What keys do is not seen while others have them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.prompt = _Prompt()
        self.addWidget(self.prompt, 1)
        self.marks = PlainLabel()
        self.who = PlainLabel()
        self.saved = PlainLabel(look="saved")
        for label in (self.marks, self.who, self.saved):
            self.addPermanentWidget(label)
        self.setContentsMargins(_LEFT - _BESIDE_LABEL, 0, 10, 0)
        self.messageChanged.connect(lambda message: self.setToolTip(plain_tip(message)))
        self.state: SavingState = "saved"
        self._text = ""
        self._saving_timer = QTimer(self, singleShot=True, interval=_SAVING_SEEN_MS)
        self._saving_timer.timeout.connect(self._show_state)
        self.standing = ""  # what somebody keeps showing here
        self._news: Callable[[], str] = str
        self._news_timer = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._news_timer.timeout.connect(self._tell_news)
        self.show_saved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say news where the prompt stands, and cut them as it is; Qt would do neither."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOption  # late: to load what a style knows takes a while

        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        room = self.rect()
        room.setLeft(_LEFT)
        room.setRight(self.marks.x() - _BESIDE_LABEL)
        _say(painter, self, room, self.seen)
        painter.end()

    @property
    def seen(self) -> str:
        """What is seen on the left."""
        said = self.currentMessage() or self.prompt.text()
        is_news = bool(self.currentMessage()) and said != self.standing
        return said if is_news or self.prompt.keys_act else ""

    def let_keys_act(self, act: bool) -> None:
        """Show what keys do, or not where they would do something else."""
        if act != self.prompt.keys_act:
            self.prompt.keys_act = act
            self.prompt.update()
            self.update()

    def tell(self, sentence: str) -> None:
        """Say something small for a while."""
        self.showMessage(sentence, _NEWS_MS)

    def tell_after_paint(self, news: Callable[[], str]) -> None:
        """Say something small, put into words once what it is about has had the time to be painted.

        What is said until then takes its place, and so does :attr:`standing`: a question is more than news.
        """
        self._news = news
        self._news_timer.start()

    def showMessage(self, message: str, timeout: int | None = 0) -> None:
        """Say something at once, in place of what was to be told after the paint."""
        self._news_timer.stop()
        super().showMessage(message, timeout or 0)

    def _tell_news(self) -> None:
        if not self.standing:
            self.tell(self._news())

    def show_prompt(self, sentence: str, *, at_once: bool = False) -> None:
        """Say what the keys do now, until something else is said.

        *at_once*, as somebody has asked for it: in place of short news, and to a screen reader, too.
        """
        if sentence != self.prompt.text():
            self.prompt.setText(sentence)
            self.prompt.setToolTip(plain_tip(sentence))
            say(self, sentence if at_once else "")
        if at_once and self.currentMessage():
            self.clearMessage()

    def show_saving(self) -> None:
        """An edit is on its way to the disk."""
        self._show("saving", translate("Status", "Saving…"))

    def show_saved(self) -> None:
        """Everything is on the disk."""
        self._show("saved", translate("Status", "✓ Saved"))
        self._name_unsaved("")

    def show_unsaved(self, count: int, edits: str) -> None:
        """So many edits cannot be saved now and are tried again; *edits* names them, a line each."""
        self._show("unsaved", translate("Status", "✕ Not saved: {count}, trying again").format(count=count))
        self._name_unsaved(edits)

    def show_reading_only(self) -> None:
        """Nothing can be changed here."""
        self._show("reading", translate("Status", "Read only"))

    def show_counts(self, mentions: int, claims: int) -> None:
        """How many marks the open article has."""
        self.marks.setText(
            translate("Status", "Mentions: {mentions} · Claims: {claims}").format(
                mentions=mentions, claims=claims
            )
        )

    def show_project(self, project: str, annotator: str) -> None:
        """Whose marks go where."""
        self.who.setText(f"{annotator} · {project}")
        self.who.setToolTip(translate("Status", "Your name and the open project"))

    def _name_unsaved(self, edits: str) -> None:
        if edits != self.saved.accessibleDescription():
            self.saved.setToolTip(plain_tip(edits))
            self.saved.setAccessibleDescription(edits)

    def _show(self, state: SavingState, text: str) -> None:
        if text != self._text and "unsaved" in (state, self.state):
            say(self.saved, text)
        self._text = text
        self.state = state
        if state == "saving":
            self._saving_timer.start()
        else:
            self._show_state()

    def _show_state(self) -> None:
        self._saving_timer.stop()
        self.saved.setText(self._text)
        if self.state != self.saved.property("state"):
            self.saved.setProperty("state", self.state)
            look_again(self.saved)
