"""Says to a screen reader what shows elsewhere than at the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from penanda_gui.panels.plain_label import PlainLabel


def is_heard() -> bool:
    """Whether a screen reader listens, or something else that asks for it."""
    from PySide6.QtGui import QAccessible  # late: the start does not need it

    return QAccessible.isActive()


def say(widget: QWidget, sentence: str) -> None:
    """Announce *sentence* as news of *widget*; with ``""``, or where nobody listens, do nothing."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: the start needs neither

    if sentence and is_heard():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def say_focus(widget: QWidget) -> None:
    """Tell once more that *widget* has the focus, if it has, where something else was told of meanwhile."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: the start needs neither

    if widget.hasFocus() and is_heard():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


class NewsLabel(PlainLabel):
    """Shows what has just become so, or what could not be done, and says it too."""

    def setText(self, text: str) -> None:
        """Show *text*; say it where it is new."""
        if text != self.text():
            super().setText(text)
            say(self, text)
