"""Holding a label: each selection is tagged with it at once, until Esc."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent

from penanda.project.change import Change
from penanda_gui.features.feature import Feature, Handlers, Surroundings

translate = QCoreApplication.translate


class Holding(Feature):
    """L, then a label's digit, holds the label; another digit holds another one."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._marking = at.marking
        self._view = at.parts.view
        self._status = at.parts.status
        self._actions = at.actions
        self._going_back = at.going_back
        self._read, self._language = at.session.read, at.language
        self.label: str | None = None  # "" while its digit is awaited, None when the mode is over
        # What was selected is known when the view has dealt with the event.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tag_selection)
        self._watched = (self._view, self._view.viewport())
        at.desk.opened.connect(self.end)
        at.session.changed.connect(self._follow)
        at.session.closing.connect(self._soon.stop)

    def handlers(self) -> Handlers:
        """What its command runs."""
        return {"hold_label": self.begin}

    def begin(self) -> None:
        """Wait for the digit of the label to hold."""
        self.label = ""
        self._marking.divert = self._hold
        for widget in self._watched:  # only now: all that happens in the text comes by here
            widget.installEventFilter(self)
        self._going_back.begin(self._leave)
        self._show()

    def end(self) -> None:
        """Hold no label any more."""
        if self.label is not None:
            self.label = self._marking.divert = None
            for widget in self._watched:
                widget.removeEventFilter(self)
            self._status.show_prompt("", at_once=True)

    def _leave(self) -> bool:
        is_held = self.label is not None
        self.end()
        if is_held:
            self.hint.emit(translate("Holding", "No label is held any more."))
        return is_held

    def stand_as(self, before: Holding) -> None:
        """Hold the same label, or go on waiting for its digit."""
        if before.label is not None:
            self.begin()
            self.label = before.label
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look out for the end of a selection: the mouse or Shift is let go of."""
        if self.label:
            by_mouse = (
                isinstance(event, QMouseEvent)
                and event.type() == QEvent.Type.MouseButtonRelease
                and event.button() == Qt.MouseButton.LeftButton
            )
            by_key = (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyRelease
                and event.key() == Qt.Key.Key_Shift
            )
            if by_mouse or by_key:
                self._soon.start()
        return False

    def _follow(self, change: Change) -> None:
        """Say the label's name of now; one that is retired or removed is held no more."""
        if self.label is None or not change.touches("label"):
            return
        in_use = {one.id for one in self._read.tagset.labels() if one.active}
        if self.label and self.label not in in_use:
            self.end()
        else:
            self._show()

    def _hold(self, label: str) -> bool:
        """Take a label's key as the choice of the label to hold; words that are selected are tagged."""
        self.label = label
        self._tag_selection()
        self._show()
        return True

    def _tag_selection(self) -> None:
        if self.label and self._view.selection is not None:
            self._marking.tag_words(self.label)
            self._show()

    def _show(self) -> None:
        if self.label:
            said = translate("Holding", "{label} is held: each selection is tagged · a digit holds another")
            end = translate("Holding", "{key} ends it")
        else:
            said = translate("Holding", "Which label is to be held? Press its digit")
            end = translate("Holding", "{key} leaves it")
        key = self._actions.shown_keys("back_to_text")
        names = {one.id: one.name(self._language.code) for one in self._read.tagset.labels()}
        sentence = said.format(label=names.get(self.label or "", ""))
        if key:
            sentence += " · " + end.format(key=key)
        self._status.show_prompt(sentence, at_once=True)
