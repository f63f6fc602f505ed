"""What the commands print."""

from __future__ import annotations

import click


def say(text: str, *, error: bool = False) -> None:
    """Print one line; what would steer the terminal, or cannot be printed, is replaced."""
    line = "".join(character if character.isprintable() else "\ufffd" for character in text)
    click.echo(line, err=error)
