"""``penanda schema``: print the JSON Schema of the export."""

from __future__ import annotations

import sys

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of the export."""
    from penanda.exchange.json_schema import json_schema

    sys.stdout.buffer.write(json_schema())
    sys.stdout.buffer.flush()
