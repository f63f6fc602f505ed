"""Forms of a project that can only be read: all that stands in them can be gone to, read and copied."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from penanda_gui.panels.elided_button import ElidedButton
from penanda_gui.panels.fields import Choice, TextLine
from penanda_gui.panels.text_box import TextBox


def let_only_read(form: QWidget, leading: Collection[QAbstractButton] = ()) -> None:
    """Close what stands in *form* now to edits; buttons that are *leading* somewhere still do.

    What comes into it later is to be closed, too.
    """
    for widget in form.findChildren(QWidget):
        match widget:
            case QAbstractButton() if widget in leading:
                pass
            case TextLine() | TextBox():
                widget.setReadOnly(True)
                widget.setPlaceholderText("")  # it says what to fill in
            case Choice() | ElidedButton():
                widget.setReadOnly(True)
            case QToolButton() if widget.isCheckable():
                widget.setEnabled(widget.isChecked())  # the one of several that says what is saved
            case QToolButton():
                widget.hide()
            case QAbstractButton():
                widget.setEnabled(False)
            case _:
                pass
