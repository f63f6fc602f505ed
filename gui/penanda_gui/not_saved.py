"""What is shown of edits that could not be saved: dashed in the text, and by name in the status bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from penanda.project.change import Done
from penanda_gui.article.view import ArticleView
from penanda_gui.desk import Desk
from penanda_gui.language import Language
from penanda_gui.panels.status_strip import StatusStrip
from penanda_gui.session import Session

translate = QCoreApplication.translate

_NAMED = 8


class NotSaved(QObject):
    """Shows edits that wait because one could not be committed, and no others: the rest take no time."""

    def __init__(
        self, session: Session, desk: Desk, view: ArticleView, status: StatusStrip, language: Language
    ) -> None:
        super().__init__(view)
        self._session = session
        self._desk = desk
        self._view = view
        self._status = status
        self._language = language
        self._is_stuck = False

    def begin(self) -> None:
        """An edit could not be committed: show what waits."""
        self._is_stuck = True
        self.refresh()

    def refresh(self) -> None:
        """Show what waits now, if something is stuck."""
        if not self._is_stuck:
            return
        self._is_stuck = self._session.waiting > 0
        intended = self._intended()
        places = [done.place for done in intended if done.place is not None]
        self._view.show_waiting(
            [
                (place.start, place.end)
                for place in places
                if place.article_id == self._desk.article_id
                and place.start is not None
                and place.end is not None
                and place.start < place.end <= len(self._desk.text)
            ]
        )
        if self._is_stuck:
            first = translate("Status", "These edits wait to be saved:")
            self._status.show_unsaved(self._session.waiting, f"{first}\n{self._sentences(intended)}")

    def sentences(self) -> str:
        """The edits that wait, a line each: the first of them by name, the others counted."""
        return self._sentences(self._intended())

    def _sentences(self, intended: Sequence[Done]) -> str:
        waiting = self._session.waiting
        lines = [self._language.edit(done) for done in intended[:_NAMED]]
        if waiting > len(lines):
            lines.append(translate("Status", "Others: {count}").format(count=waiting - len(lines)))
        return "\n".join(f"• {line}" for line in lines)

    def _intended(self) -> list[Done]:
        from penanda.edits.intended import all_intended

        return all_intended(self._session.read, self._session.waiting_edits())
