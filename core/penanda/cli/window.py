"""Opening the window, which the core knows only by its entry point."""

from __future__ import annotations

import sys
from typing import NoReturn, cast

import click

from penanda.cli.speech import say

_GROUP, _NAME = "penanda.window", "open"
_NO_WINDOW = (
    "The window cannot be opened here ({reason}). "
    "The commands {commands} work without it; see penanda --help."
)


@click.command("open")
@click.argument("files", nargs=-1, type=click.Path())
@click.pass_context
def open_window(ctx: click.Context, files: tuple[str, ...]) -> None:
    """Open the window, with articles."""
    from importlib.metadata import entry_points

    found = next(iter(entry_points(group=_GROUP, name=_NAME)), None)
    if found is None:
        _refuse(ctx, "it is not installed")
    try:
        start = found.load()
    except (ImportError, OSError) as error:
        _refuse(ctx, str(error))
    sys.exit(start(list(files)))


def _refuse(ctx: click.Context, reason: str) -> NoReturn:
    """Say why there is no window, and which commands of the whole program work all the same."""
    *most, last = cast("click.Group", ctx.find_root().command).list_commands(ctx)
    commands = f"{', '.join(most)} and {last}"
    say(_NO_WINDOW.format(reason=" ".join(reason.split()), commands=commands), error=True)
    sys.exit(1)
