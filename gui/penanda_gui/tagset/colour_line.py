"""A field for one colour: typed as #RRGGBB, or picked in a dialog."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QPushButton, QWidget

from penanda_gui.panels.fields import TextLine

translate = QCoreApplication.translate

_COLOUR = re.compile(r"\A#?([0-9A-Fa-f]{6})\Z", re.ASCII)
_SWATCH = 16
_BESIDE_SWATCH = 5  # the style sheet leaves nothing between an icon and the words


class ColourLine(QWidget):
    """Shows a colour and takes another one.

    :attr:`shown_changed` tells that what stands there is another colour, saved or not; :attr:`committed`
    gives one that was typed or picked, and :attr:`unfit` what was typed and is none.
    """

    committed = Signal(str)
    unfit = Signal(str)
    shown_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.colour = "#000000"
        self.line = TextLine(name, meant=_meant, fit=lambda value: _read(value) is not None)
        self.line.setMaxLength(7)
        self.pick = QPushButton(translate("Tagset", "Pick…"))
        self.pick.setAccessibleName(f"{name}: {translate('Tagset', 'Pick…')}")
        self.pick.setAutoDefault(False)
        self.pick.setIconSize(QSize(_SWATCH + _BESIDE_SWATCH, _SWATCH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._try)
        self.line.committed.connect(self._commit)
        self.pick.clicked.connect(self._ask)

    def show_colour(self, colour: str, *, of_another: bool) -> None:
        """Show what is saved, unless the user is typing another one; always, *of_another* label."""
        self.line.show_text(colour, of_another=of_another)
        self._try(self.line.text())

    def _try(self, text: str) -> None:
        colour = _read(text)
        if colour is not None and colour != self.colour:
            self.colour = colour
            self.pick.setIcon(_swatch(QColor(colour), self.pick.iconSize()))
        self.shown_changed.emit()

    def _commit(self, text: str) -> None:
        colour = _read(text)
        if colour is None:
            self.unfit.emit(text)
        else:
            self.committed.emit(colour)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.colour), self)
        dialog.setWindowTitle(self.line.accessibleName())
        # The system's own dialog is in the system's language and look, not in the window's.
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.line.setText(colour.name().upper())
        self._try(self.line.text())
        self.line.commit()


def _swatch(colour: QColor, size: QSize) -> QIcon:
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.fillRect(0, 0, _SWATCH, _SWATCH, colour)
    painter.end()
    return QIcon(picture)


def _meant(text: str) -> str:
    return _read(text) or text.strip()


def _read(text: str) -> str | None:
    found = _COLOUR.match(text.strip())
    return f"#{found[1].upper()}" if found else None
