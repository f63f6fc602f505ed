"""What the commands print."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

import click


def say(text: str, *, error: bool = False) -> None:
    """Print one line; what would steer the terminal, or cannot be printed, is replaced."""
    line = "".join(character if character.isprintable() else "\ufffd" for character in text)
    click.echo(line, err=error)


def standard_output() -> BinaryIO:
    """Where bytes go that are to be printed. Raises :class:`CannotWrite` where it is closed."""
    from penanda.errors import CannotWrite

    if sys.stdout is None:
        raise CannotWrite(name="standard output", reason="it is closed")
    return sys.stdout.buffer


def give_up_printing() -> None:
    """Let what could not be printed not be tried again, and complained of, when the program ends."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
