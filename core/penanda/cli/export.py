"""``penanda export``: write articles with their marks as JSON, or their claims as CSV."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

import click

from penanda.cli.speech import say

_LEFT_OUT = "Not exported, because they wait for a place in a new version, marks: {count}"
# What is exported to standard output is first made whole; more than this on the disk.
_IN_MEMORY = 64 * 1024 * 1024


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write to FILE, whose old content is lost only once the new is whole. [default: standard output]",
)
@click.option(
    "--article", "articles", metavar="ID", multiple=True, help="Only this article; may be repeated."
)
@click.option("--without-text", is_flag=True, help="Leave the texts of the articles out.")
@click.option("--claims-csv", is_flag=True, help="Write the claims as CSV, one a row, instead of JSON.")
def export(
    project: Path, output: Path | None, articles: tuple[str, ...], *, without_text: bool, claims_csv: bool
) -> None:
    """Write the articles of PROJECT with their marks as JSON.

    PROJECT is only read, and may be open in a window. Every mark is checked against its text first.
    Marks that wait for a place in the new version of their article are not written, but counted.
    """
    from penanda.errors import CannotWrite
    from penanda.exchange.claims_csv import export_claims
    from penanda.exchange.export import export_project
    from penanda.exchange.safe_write import write_safely
    from penanda.project.opening import reading

    if claims_csv and without_text:
        raise click.UsageError("--claims-csv holds no texts, so --without-text does not go with it.")
    if output is not None and output.exists() and project.exists() and output.samefile(project):
        raise CannotWrite(name=output.name, reason="it is the project")
    with reading(project) as reader:
        ids = articles or None
        write: Callable[[BinaryIO], None] = (
            partial(export_claims, reader, article_ids=ids)
            if claims_csv
            else partial(export_project, reader, article_ids=ids, with_text=not without_text)
        )
        if output is None or str(output) == "-":
            _print(write)
        else:
            write_safely(output, write)
        waiting = reader.orphans.waiting(ids and set(ids))
    if waiting:
        say(_LEFT_OUT.format(count=waiting), error=True)


def _print(write: Callable[[BinaryIO], None]) -> None:
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as whole:
        write(whole)  # type: ignore[arg-type]  # all of a binary file that is used here
        whole.seek(0)
        shutil.copyfileobj(whole, sys.stdout.buffer)
        sys.stdout.buffer.flush()
