"""``penanda export``: write articles with their marks as JSON, or their claims as CSV."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

import click

from penanda.cli.output import check_output, of_articles, put_out, to_output
from penanda.cli.paths import FILE
from penanda.cli.speech import say

_LEFT_OUT = "Not exported, because they wait for a place in a new version, marks: {count}"


@click.command()
@click.argument("project", type=FILE)
@to_output
@of_articles
@click.option("--without-text", is_flag=True, help="Leave the texts of the articles out.")
@click.option("--claims-csv", is_flag=True, help="Write the claims as CSV, one a row, instead of JSON.")
def export(
    project: Path, output: Path | None, articles: tuple[str, ...], *, without_text: bool, claims_csv: bool
) -> None:
    """Write the articles of PROJECT with their marks as JSON.

    PROJECT is only read, and may be open in a window. Every mark is checked against its text first.
    Marks that wait for a place in the new version of their article are not written, but counted.
    """
    from penanda.exchange.claims_csv import export_claims
    from penanda.exchange.export import export_project
    from penanda.project.opening import reading

    if claims_csv and without_text:
        raise click.UsageError("--claims-csv holds no texts, so --without-text does not go with it.")
    check_output(output, project)
    with reading(project) as reader:
        ids = articles or None
        write: Callable[[BinaryIO], None] = (
            partial(export_claims, reader, article_ids=ids)
            if claims_csv
            else partial(export_project, reader, article_ids=ids, with_text=not without_text)
        )
        put_out(output, write)
        waiting = reader.orphans.waiting(ids and set(ids))
    if waiting:
        say(_LEFT_OUT.format(count=waiting), error=True)
