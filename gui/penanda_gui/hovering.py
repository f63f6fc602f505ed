"""When the card of a mark comes and goes: it waits for the mouse to rest, and gives way to everything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QMouseEvent

from penanda.marks import MarkRef
from penanda_gui.article.hover_card import HoverCard
from penanda_gui.article.view import ArticleView
from penanda_gui.panels.mark_words import MarkWords

_REST_MS = 500
# Names stand above a line and bands of claims below it: neither is to be covered.
_ABOVE_LINE, _BELOW_LINE = 16, 14

_GIVES_WAY = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.Leave,
        QEvent.Type.KeyPress,
        QEvent.Type.Resize,
        QEvent.Type.FocusOut,
    }
)


class Hovering(QObject):
    """Shows the card of the mark under the mouse once the mouse has come to rest on it."""

    def __init__(self, view: ArticleView, describe: Callable[[MarkRef], MarkWords | None]) -> None:
        super().__init__(view)
        self._view = view
        self._describe = describe
        self._mouse: QPoint | None = None
        self.card = HoverCard(view)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._show)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.mark_hovered.connect(lambda _ref: self._put_away())
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._give_way())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch what mouse and keys do in the text; nothing is taken from it."""
        kind = event.type()
        if kind in _GIVES_WAY:
            self._give_way()
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if event.buttons():
                self._give_way()
                return False
            self._mouse = event.position().toPoint()
            if self.card.isHidden():
                self._rest.start()
        return False

    def _give_way(self) -> None:
        """Put the card away until the mouse is moved again."""
        self._mouse = None
        self._put_away()

    def _put_away(self) -> None:
        self._rest.stop()
        self.card.hide()
        if self._mouse is not None:
            self._rest.start()

    def _show(self) -> None:
        ref = self._view.hovered_mark
        words = self._describe(ref) if ref is not None else None
        if words is None or self._mouse is None:
            return
        self.card.show_words(
            f"{words.sign} {words.kind}".strip(),
            words.words,
            "\n".join((*words.details, words.about) if words.about else words.details),
            self._view.ink_of(words.label),
        )
        viewport = self._view.viewport()
        unit = max(1, round(self._view.zoom))
        line = self._view.cursorRect(self._view.cursorForPosition(self._mouse))
        line.adjust(0, -_ABOVE_LINE * unit, 0, _BELOW_LINE * unit)
        corner = viewport.pos()
        room = QRect(viewport.geometry())
        self.card.place(self._mouse + corner, line.translated(corner), room)
