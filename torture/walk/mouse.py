"""The walker's mouse in the text: the button is held from place to place, and something done meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda_gui.article.view import ArticleView
from torture.walk.steps import Doing, Step, read

_MOVES = 4
_HELD_OUTSIDE_MS = 250
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Mouse:
    """Draws selections, and pulls at the handles of the selected mark."""

    def __init__(self, do: Callable[[Step], object]) -> None:
        """*do* does a step while the button is held."""
        self._do = do

    def draw(self, view: ArticleView, step: Step) -> None:
        """Select from one place to another, by words from a double-click on."""
        begin, end, between = _parts(step)
        at = _place(view, begin)
        _tell(view, QEvent.Type.MouseButtonPress, at)
        if step.doing is Doing.DRAW_WORDS:
            _tell(view, QEvent.Type.MouseButtonRelease, at, held=_NONE)
            _tell(view, QEvent.Type.MouseButtonDblClick, at)
        self._move_on(view, at, _place(view, end), between)

    def pull(self, view: ArticleView, step: Step) -> None:
        """Drag a handle of the selected mark, if it shows, to a place."""
        edge, end, between = _parts(step)
        for name, place in view._handles().items():
            if name == edge:
                at = place.toPoint()
                _tell(view, QEvent.Type.MouseButtonPress, at)
                self._move_on(view, at, _place(view, end), between)

    def _move_on(self, view: ArticleView, begin: QPoint, end: QPoint, between: str) -> None:
        for move in range(1, _MOVES + 1):
            _tell(view, QEvent.Type.MouseMove, begin + (end - begin) * move / _MOVES, button=_NONE)
        if not view.viewport().rect().contains(end):
            QTest.qWait(_HELD_OUTSIDE_MS)  # the text scrolls meanwhile
        for step in read(between):
            self._do(step)
        # What stands before the text, or has taken its place, hears of the mouse instead.
        if shiboken6.isValid(view) and view.isVisible() and QApplication.activeModalWidget() is None:
            _tell(view, QEvent.Type.MouseMove, end, button=_NONE)
            _tell(view, QEvent.Type.MouseButtonRelease, end, held=_NONE)


def _parts(step: Step) -> tuple[str, str, str]:
    begin, end, *between = step.what.split(" ", 2)
    return begin, end, between[0] if between else ""


def _place(view: ArticleView, thousandths: str) -> QPoint:
    across, _, down = thousandths.partition("x")
    room = view.viewport().rect()
    return QPoint(room.width() * int(across) // 1000, room.height() * int(down) // 1000)


def _tell(
    view: ArticleView,
    kind: QEvent.Type,
    place: QPoint,
    button: Qt.MouseButton = _LEFT,
    held: Qt.MouseButton = _LEFT,
) -> None:
    """What the window system would; QTest has no double-click that is held, and remembers what is.

    The window that is pressed comes to the front, and what is pressed has the focus; Qt sees to that for what
    the window system tells alone. A dialog that opens meanwhile takes the focus again, by which the view
    learns that the button may be let go of elsewhere.
    """
    if kind is QEvent.Type.MouseButtonPress:
        view.activateWindow()
        QApplication.processEvents()
        view.setFocus(Qt.FocusReason.MouseFocusReason)
    on_screen = view.viewport().mapToGlobal(QPointF(place))
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view.viewport(), QMouseEvent(kind, QPointF(place), on_screen, button, held, no_key)
    )
