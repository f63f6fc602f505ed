"""A line for a time: shows it as a person writes it, and keeps the precision of what is saved."""

from __future__ import annotations

from collections.abc import Callable

from penanda.model.moments import from_typed, is_when, local
from penanda_gui.panels.fields import TextLine


class TimeLine(TextLine):
    """A date, or a time to the minute, local unless *way* puts it otherwise."""

    def __init__(
        self,
        name: str,
        *,
        way: Callable[[str], str] = local,
        fit: Callable[[str], bool] = is_when,
    ) -> None:
        super().__init__(name, fit=fit)
        self._way = way
        self._saved = ""

    def show_text(self, text: str | None, *, of_another: bool = False) -> None:
        """Show a time as it is saved."""
        self._saved = text or ""
        super().show_text(text, of_another=of_another)

    def said(self, value: str) -> str:
        """The time to the minute."""
        return self._way(value)

    def meant(self, text: str) -> str:
        """The time in ISO 8601; what was saved, where it is shown unchanged."""
        return self._saved if text.strip() == self._way(self._saved) else from_typed(text)
