"""Opening the window, which the core knows only by its entry point."""

from __future__ import annotations

import sys

import click

from penanda.cli.speech import say

_GROUP, _NAME = "penanda.window", "open"
_NO_WINDOW = (
    "The window cannot be opened here ({reason}). "
    "The commands add, load, export, schema and check work without it; see penanda --help."
)


@click.command("open")
@click.argument("files", nargs=-1, type=click.Path())
def open_window(files: tuple[str, ...]) -> None:
    """Open the window, with articles."""
    from importlib.metadata import entry_points

    found = next(iter(entry_points(group=_GROUP, name=_NAME)), None)
    if found is None:
        _refuse("it is not installed")
        return
    try:
        start = found.load()
    except (ImportError, OSError) as error:
        _refuse(str(error))
    sys.exit(start(list(files)))


def _refuse(reason: str) -> None:
    say(_NO_WINDOW.format(reason=" ".join(reason.split())), error=True)
    sys.exit(1)
