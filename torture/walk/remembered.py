"""What the project was after each edit, so that undo and redo can be held to it."""

from __future__ import annotations

from collections.abc import Iterator

from penanda.project.reader import Reader
from torture.state import state_of


class Remembered:
    """States of the project, by the edit that could be undone then: below it nothing can have changed."""

    def __init__(self) -> None:
        self._states: dict[int | None, str] = {}
        self.compared = 0
        """How often the project came back to where it had been."""

    def forget(self) -> None:
        """Begin anew: another history has taken the place of this one."""
        self._states.clear()

    def faults(self, reader: Reader) -> Iterator[str]:
        """Whether the project is as it was when it stood here before, if it did."""
        edit = reader.journal.to_undo()
        at, state = edit.id if edit is not None else None, state_of(reader)
        before = self._states.setdefault(at, state)
        if before is not state:
            self.compared += 1
        if before != state:
            yield f"after edit {at} the project is not what it was after it before: {edit}"
