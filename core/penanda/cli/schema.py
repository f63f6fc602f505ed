"""``penanda schema``: print the JSON Schema of the export."""

from __future__ import annotations

import click

from penanda.cli.speech import standard_output


@click.command()
def schema() -> None:
    """Print the JSON Schema of the export."""
    from penanda.exchange.json_schema import json_schema

    out = standard_output()
    out.write(json_schema())
    out.flush()
