"""Failures a person can meet, each one sentence: what happened, what is safe, what to do.

The sentence is a template with named fields, so the window can say it in the user's language:
it translates :attr:`PenandaError.template` in the context ``"Errors"`` and fills in
:attr:`PenandaError.fields`. ``str(error)`` is the English sentence.
"""

from __future__ import annotations

from typing import ClassVar

from penanda.sentences import QT_TRANSLATE_NOOP


class PenandaError(Exception):
    """A failure of the environment or of the input, never a bug; its text is meant for people."""

    template: ClassVar[str]

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(fields)

    def __str__(self) -> str:
        return self.template.format(**self.fields)


class EmptyText(PenandaError):
    """A source holds no text at all."""

    template = QT_TRANSLATE_NOOP("Errors", "“{name}” is empty, so nothing was added.")


class NotText(PenandaError):
    """A source is some other kind of file."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not a text file; nothing was added. Save it as plain text (.txt) and open that.",
    )


class TooLarge(PenandaError):
    """A source is larger than Penanda takes."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is larger than {limit} MB; nothing was added. Split it into smaller files and open those.",
    )


class CannotRead(PenandaError):
    """The system would not let a file be read."""

    template = QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read ({reason}); nothing was changed.")


class CannotWrite(PenandaError):
    """The system would not let a file be written."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be written ({reason}); what was there before is unchanged. Choose another place.",
    )


class WrongEncoding(PenandaError):
    """The bytes of a source do not decode with the chosen encoding."""

    template = QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is not written in {encoding}; it stays as it was. Choose another encoding.",
    )
