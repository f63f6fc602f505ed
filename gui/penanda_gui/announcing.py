"""Says the selected mark to a screen reader, to which painting says nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from penanda.marks import MarkRef
from penanda_gui.article.view import ArticleView
from penanda_gui.panels.mark_words import MarkWords


class Announcing(QObject):
    """Announces each mark when it is selected: what it is, its words, and what is known of it."""

    def __init__(self, view: ArticleView, describe: Callable[[MarkRef], MarkWords | None]) -> None:
        super().__init__(view)
        self._view = view
        self._describe = describe
        view.mark_selected.connect(self._announce)

    def _announce(self, ref: MarkRef | None) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        # What nobody listens to is not put into words: that would cost a key press its time.
        words = self._describe(ref) if ref is not None and QAccessible.isActive() else None
        if words is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words.spoken()))
