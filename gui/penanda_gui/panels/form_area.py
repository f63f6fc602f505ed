"""A form that may be higher than its place: it scrolls to whatever has the focus."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from penanda_gui.panels.only_reading import let_only_read


class FormArea(QScrollArea):
    """Scrolls one widget up and down, which is as wide as the area; *name* is said by screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._inside: QWidget | None = None
        self._reads_only = False
        self._grows = False
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_focused)

    def setWidget(self, widget: QWidget) -> None:
        """Scroll *widget*."""
        self._inside = widget
        super().setWidget(widget)

    def close_edits(self) -> None:
        """Let what stands in it be read and copied only."""
        self._reads_only = True
        self.close_what_came()

    def close_what_came(self) -> None:
        """Close what was added since to edits, if all else is."""
        if self._reads_only and self._inside is not None:
            let_only_read(self._inside, self.leading)

    @property
    def leading(self) -> Collection[QAbstractButton]:
        """The buttons that lead somewhere, and edit nothing."""
        return ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold what is inside to the area's width: a single word that is wider must not cut all the rest."""
        if self._inside is not None:
            self._inside.setMaximumWidth(event.size().width())
        super().resizeEvent(event)

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Qt scrolls to the focus only as it goes on within the area, not as it comes in.
        inside = self._inside
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self._scroll_to_all_of(now, inside)
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll on with a field that grows while something is typed into it, as soon as there is room."""
        if isinstance(event, QResizeEvent) and isinstance(watched, QWidget) and watched.hasFocus():
            self._grows = True
        return super().eventFilter(watched, event)

    def _scroll_to_all_of(self, widget: QWidget, inside: QWidget) -> None:
        self.ensureWidgetVisible(widget)  # of a field where something is typed Qt means the line of the caret
        if widget.height() <= self.viewport().height():
            top = widget.mapTo(inside, QPoint(0, 0)).y()
            for y in (top + widget.height(), top):
                self.ensureVisible(0, y, 0, 0)

    def _make_room(self) -> None:
        if self._grows:
            self._grows = False
            self._show_focused(None, QApplication.focusWidget())

    def lay_out_now(self) -> None:
        """Give what came or went its place at once: painted before that, it would be pressed together."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll to all of a widget inside once it has its place, which a new one is given later."""
        QTimer.singleShot(0, widget, lambda: self._reach(widget))

    def _reach(self, widget: QWidget) -> None:
        self.lay_out_now()
        if self._inside is not None:
            self._scroll_to_all_of(widget, self._inside)
