"""A panel beside the article, which can be resized, moved and hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key
from penanda_gui.panels.plain_label import PlainLabel

translate = QCoreApplication.translate


class SidePanel(QDockWidget):
    """Holds one widget under a title; its name is what its arrangement is remembered by."""

    shown_changed = Signal(bool)

    def __init__(self, name: str, title: str, inner: QWidget, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.was_shown = False
        """Whether it was made after the arrangement was restored, in which it was shown."""
        self.folded = False
        """Whether it is hidden only until the window has room for it."""
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.setTitleBarWidget(self._title_bar(title))
        page = QWidget(self)
        page.setObjectName("panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(page)
        column.addWidget(inner)  # last: each change of parent has Qt go through all that is inside
        self.inner = inner
        self.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._come_to_the_front)
        self._main_window = window

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the key that shows and hides the panel."""
        self._hide.setToolTip(with_key(self._hide.accessibleName(), key_of(f"show_{self.objectName()}")))

    def fold(self) -> None:
        """Hide it until there is room; it is not :attr:`folded` any more once it is shown."""
        self.hide()
        self.folded = True

    def raise_to_its_height(self) -> None:
        """Make it as high as what it holds wants to be, where the panels around it leave it less."""
        height = self.inner.sizeHint().height()
        if self.height() < height and not self.isFloating():
            self._main_window.resizeDocks([self], [height], Qt.Orientation.Vertical)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the panel is hidden or shown, by whatever means."""
        if watched is self and event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self.folded = False
            self.shown_changed.emit(not self.isHidden())
        return super().eventFilter(watched, event)

    def _come_to_the_front(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Of panels that share a place Qt leaves the one with the focus behind the others.
        if now is not None and self.isAncestorOf(now) and self.visibleRegion().isEmpty():
            self.raise_()

    def _title_bar(self, title: str) -> QWidget:
        bar = QWidget()
        bar.setObjectName("panel_title")
        hide = QToolButton()
        hide.setObjectName("quiet")
        # No higher than a letter: the sign can be of a font with higher lines, and all panels with it.
        hide.setText("x")
        hide.setMaximumHeight(hide.sizeHint().height())
        hide.setText("✕")
        hide.setAccessibleName(translate("Window", "Hide the panel {title}").format(title=title))
        self._hide = hide
        hide.clicked.connect(self.hide)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(PlainLabel(title), 1)
        row.addWidget(hide)
        return bar
