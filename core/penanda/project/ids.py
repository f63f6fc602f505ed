"""Ids of rows, made by the app: after a failure it can tell whether a row got there."""

from __future__ import annotations

import uuid


def new_id() -> str:
    """A random UUID."""
    return str(uuid.uuid4())
