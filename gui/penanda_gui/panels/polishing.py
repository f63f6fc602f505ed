"""Widgets whose looks follow a property."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def look_again(widget: QWidget) -> None:
    """Let the style sheet see a property of *widget* that has changed.

    By the event that Qt itself sends: to hand out the style, the binding loads all that any style knows.
    """
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
