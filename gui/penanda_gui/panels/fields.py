"""Form fields that save what is typed by themselves, after a pause and on leaving."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from penanda_gui.panels.eliding import elided
from penanda_gui.panels.polishing import look_only_read

translate = QCoreApplication.translate

PAUSE_MS = 700
ROOM_BESIDE_TEXT = 22
"""How many pixels a line needs beyond its text, so that none of it is cut."""

_MOST_LINES = 20
_BESIDE_TEXT = 2  # the style leaves a pixel free on either side
_INDENT = 2  # of the text of a line, by Qt
Meant = Callable[[str], str]


class TextLine(QLineEdit):
    """One line of text; :attr:`committed` gives what is meant by it, when that differs from what was shown.

    While the caret stands in it what was typed stays as it was typed, though another form of it is saved:
    that one is shown on leaving. A text longer than the line is read from its beginning and ends in dots.
    """

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        meant: Meant = str.strip,
        fit: Callable[[str], bool] = lambda _text: True,
    ) -> None:
        """*meant* gives the value for what is typed; one that is not *fit* is given on leaving only."""
        super().__init__()
        self.setAccessibleName(name)
        self._meant, self._is_fit = meant, fit
        self._shown = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._rest)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.editingFinished.connect(self._finish)
        self.returnPressed.connect(self._end)

    def show_text(self, text: str | None, *, of_another: bool = False) -> None:
        """Show what is saved, unless the user is typing something else; always, *of_another* thing."""
        shown = self.said(text or "")
        stays = is_at(self) and (shown == self._shown or self._tidied() != self._shown)
        self._shown = shown
        # Of another thing also where it says the same: undo must not bring back what was typed there.
        if of_another or (not stays and self.text() != shown):
            self._put(shown)

    def commit(self) -> None:
        """Give what was typed, if it is new."""
        self._pause.stop()
        if (tidied := self._tidied()) != self._shown:
            self._shown = tidied
            self.committed.emit(self.value)

    def setReadOnly(self, only: bool) -> None:
        """Let what stands in it be read and copied, and look like it."""
        super().setReadOnly(only)
        look_only_read(self, only=only)

    @property
    def value(self) -> str:
        """The value to save for what stands in it."""
        return self.meant(self.text())

    def said(self, value: str) -> str:
        """What is shown for a value that is saved."""
        return value

    def meant(self, text: str) -> str:
        """The value to save for what is typed."""
        return self._meant(text)

    def completed(self, text: str) -> str:
        """What stands in the field when it is left with *text* in it."""
        return text

    def _tidied(self) -> str:
        return self.said(self.value)

    def _put(self, text: str) -> None:
        self._pause.stop()
        self.setText(text)
        self.setCursorPosition(0)

    def _rest(self) -> None:
        if self._is_fit(self.value):
            self.commit()

    def _finish(self) -> None:
        if self.isReadOnly():
            return
        typed = self.text()
        if (text := self.completed(typed)) != typed:
            self.setText(text)
        self.commit()
        if not is_at(self):
            self._tidy()

    def shown_text(self) -> str:
        """What is painted of the text: all of it where somebody types, else as far as there is room."""
        text = self.text()
        if is_at(self) or self.fontMetrics().horizontalAdvance(text) + ROOM_BESIDE_TEXT <= self.width():
            return text
        return elided(self.fontMetrics(), text, self._room().width())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go back to the beginning; Tab had set the caret to the end of the text."""
        super().focusOutEvent(event)
        if not is_at(self):
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text with dots where it is cut; Qt cuts it without, through a letter."""
        shown = self.shown_text()
        if shown == self.text():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStylePainter

        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().text().color())
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _room(self) -> QRect:
        """Where the text may stand."""
        from PySide6.QtWidgets import QStyle  # late: to load what a style knows takes a while

        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return room.marginsRemoved(self.textMargins()).adjusted(_INDENT, 0, -_INDENT, 0)

    def _end(self) -> None:
        self._finish()
        self._tidy()

    def _tidy(self) -> None:
        if self.text() != self._shown:
            self._put(self._shown)


def is_at(field: QWidget) -> bool:
    """Whether somebody types in *field*, or will go on to as soon as they come back to its window."""
    return field.window().focusWidget() is field


class Choice(QComboBox):
    """One of a closed list of values, or none; :attr:`chosen` gives the value picked by the user."""

    chosen = Signal(object)  # str | None
    _reads_only = False

    def __init__(self, name: str, *, none: str | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._describe()
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for this list knows no padding
        self.setMaxVisibleItems(_MOST_LINES)
        self._none = none
        self.activated.connect(lambda row: self.chosen.emit(self.itemData(row)))

    def set_values(self, values: Iterable[tuple[str, str]]) -> None:
        """The values to choose from, each with its name; what was chosen stays if it is among them."""
        shown = self.currentData()
        self.clear()
        if self._none is not None:
            self.addItem(self._none, None)
        for value, name in values:
            self.addItem(name, value)
        self.setCurrentIndex(max(self.findData(shown), 0))

    def show_value(self, value: str | None) -> None:
        """Show the value that is saved."""
        self.setCurrentIndex(self.findData(value))

    def setReadOnly(self, only: bool) -> None:
        """Let the value be read and copied, and look like it."""
        self._reads_only = only
        self._describe()
        look_only_read(self, only=only)

    def showPopup(self) -> None:
        """Open the list as wide as its texts, within the screen."""
        if self._reads_only:
            return
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()
        popup = view.window()
        beyond = popup.geometry().right() - popup.screen().availableGeometry().right()
        if beyond > 0:
            popup.move(popup.x() - beyond, popup.y())

    def shown_text(self) -> str:
        """The chosen value as far as there is room for it, cut with dots."""
        from PySide6.QtWidgets import QStyle  # late: to load what a style knows takes a while

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - _BESIDE_TEXT
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text with dots where it is cut; Qt cuts it without."""
        from PySide6.QtWidgets import QStyle, QStylePainter

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.setPen(self.palette().text().color())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _describe(self) -> None:
        """Say what is chosen here: on Linux, Qt calls a list of choices by its value."""
        name = self.accessibleName()
        said = translate("Fields", "{text} (read only)") if self._reads_only else "{text}"
        self.setAccessibleDescription(said.format(text=name))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change a value."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Narrow panels cut the text rather than grow."""
        return QSize(60, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Enter too."""
        if self._reads_only:
            if event.matches(QKeySequence.StandardKey.Copy):
                QGuiApplication.clipboard().setText(self.currentText())
            else:
                event.ignore()
        elif event.text() in ("\r", "\n"):
            self.showPopup()
        else:
            super().keyPressEvent(event)
