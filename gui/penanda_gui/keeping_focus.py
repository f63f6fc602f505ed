"""Where the keys go when what had them is hidden."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from penanda_gui.panels.saying import say_focus
from penanda_gui.panels.side_panel import SidePanel


class KeepingFocus(QObject):
    """Gives the focus to the text when a panel or form that has it is hidden.

    Qt gives it to the next field, which is that of the title: there letters that are meant as keys are typed,
    and kept. Within a panel that still shows, Qt's choice holds.
    """

    def __init__(self, window: QMainWindow, text: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._text = text
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or now is None or before.isVisible() or not self._text.isVisible():
            return
        if before.window() is self._window and now.window() is self._window:
            panel = _panel_of(before)
            if panel is None or not panel.isAncestorOf(now):
                self._text.setFocus(Qt.FocusReason.OtherFocusReason)
                # Qt goes on to tell screen readers that it is *now* that has the focus.
                QTimer.singleShot(0, self._text, partial(say_focus, self._text))


def _panel_of(widget: QWidget) -> SidePanel | None:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, SidePanel):
        around = around.parentWidget()
    return around
