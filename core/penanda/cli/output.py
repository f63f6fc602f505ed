"""Where a command puts what it writes: a file, or standard output; and the options that say so."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import click

from penanda.cli.paths import FILE
from penanda.cli.speech import standard_output

to_output = click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=FILE,
    help="Write to FILE, whose old content is lost only once the new is whole. [default: standard output]",
)
of_articles = click.option(
    "--article", "articles", metavar="ID", multiple=True, help="Only this article; may be repeated."
)

# What goes to standard output is first made whole; more than this on the disk.
_IN_MEMORY = 64 * 1024 * 1024


def check_output(output: Path | None, project: Path) -> None:
    """Raise :class:`CannotWrite` where *output* is the project itself, by whatever name."""
    from penanda.errors import CannotWrite
    from penanda.project.copying import A_PROJECT

    with suppress(OSError):  # of files that are not there, or that cannot be looked at
        if output is not None and output.samefile(project):
            raise CannotWrite(name=output.name, reason=A_PROJECT)


def put_out(output: Path | None, write: Callable[[BinaryIO], None]) -> None:
    """Have *write* fill the file *output*, or standard output for ``None`` and ``-``.

    Nothing of it is there before it is whole. Raises :class:`CannotWrite`, ``OSError`` where it cannot be
    printed, and whatever *write* raises.
    """
    from penanda.exchange.safe_write import write_safely

    if output is not None and str(output) != "-":
        write_safely(output, write)
        return
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as whole:
        write(whole)  # type: ignore[arg-type]  # all of a binary file that is used here
        whole.seek(0)
        out = standard_output()
        shutil.copyfileobj(whole, out)
        out.flush()
