"""The words that a marking process says, and what is to be expected of a project after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Said(StrEnum):
    """What a line of a marking process says; the state of the project, or a sentence, comes after it."""

    READY = "READY"
    OPENED = "OPENED"
    READING = "READING"
    SAVED = "SAVED"
    EXPORTING = "EXPORTING"
    EXPORTED = "EXPORTED"
    RESTORING = "RESTORING"
    FAILED = "FAILED"
    CHANGED = "CHANGED"
    DONE = "DONE"


@dataclass
class Heard:
    """What was said last, as far as it matters for what must be found."""

    state: str = ""
    restoring: str = ""  # the state of the backup that is being restored
    exports: frozenset[str] = frozenset()  # what may lie there now; "" where nothing may
    saved: int = 0
    failures: list[str] = field(default_factory=list)
    changed: int = 0
    done: bool = False

    def hear(self, line: str) -> None:
        """Take one line in."""
        word, _, what = line.partition(" ")
        match word:
            case Said.OPENED:
                self.state, self.restoring = what, ""
            case Said.RESTORING:
                self.restoring = what
            case Said.SAVED:
                self.state = what
                self.saved += 1
            case Said.EXPORTING:  # from here the old one may lie there, or already the new one
                self.exports = (self.exports or frozenset({""})) | {what}
            case Said.EXPORTED:
                self.exports = frozenset({what})
            case Said.FAILED:
                self.failures.append(what)
            case Said.CHANGED:
                self.changed += 1
            case Said.DONE:
                self.done = True

    def hear_all(self, lines: Iterable[str]) -> None:
        """Take lines in."""
        for line in lines:
            self.hear(line.rstrip("\n"))
