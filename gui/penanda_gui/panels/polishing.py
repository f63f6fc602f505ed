"""Widgets whose looks follow a property."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def look_only_read(field: QWidget, *, only: bool) -> None:
    """Let a form's *field* look as if it can be read and copied *only*."""
    field.setProperty("only_read", only)
    look_again(field)


def look_again(widget: QWidget) -> None:
    """Let the style sheet see a property of *widget* that has changed.

    By the event that Qt itself sends: to hand out the style, the binding loads all that any style knows.
    """
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
