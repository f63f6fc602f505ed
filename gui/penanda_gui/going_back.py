"""What the key that leads back to the text ends, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

End = Callable[[], bool]
"""Ends what was begun; returns whether there was anything to end."""


class _Begun(NamedTuple):
    end: End
    where: QWidget | None


class GoingBack(QObject):
    """Ends what the focus is in, or leads back to the text; from there ends what was begun last."""

    def __init__(self, text: QWidget) -> None:
        super().__init__(text)
        self._text = text
        self._begun: list[_Begun] = []

    def begin(self, end: End, where: QWidget | None = None) -> None:
        """Let the key run *end*, at once while the focus is in *where*; what is begun again comes last."""
        self._begun = [*(one for one in self._begun if one.end != end), _Begun(end, where)]

    def go(self) -> None:
        """Go one step back."""
        if self._text.hasFocus():
            while self._begun and not self._begun.pop().end():
                pass
        elif not any(one.end() for one in reversed(self._begun) if self._is_in(one.where)):
            self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_in(self, where: QWidget | None) -> bool:
        focus = self._text.window().focusWidget()
        return where is not None and focus is not None and where.isAncestorOf(focus)
