"""What a project says, in one short word that differs when anything of it differs."""

from __future__ import annotations

import hashlib
from io import BytesIO

from penanda.exchange.export import export_project
from penanda.project.reader import Reader

ALWAYS = "2024-01-01T00:00:00Z"
"""The time that exports are said to be made at, so that the same project gives the same bytes."""


def exported(reader: Reader) -> bytes:
    """All of a project as JSON; raises where a mark's words are not those of its text."""
    out = BytesIO()
    export_project(reader, out, generated_at=ALWAYS)
    return out.getvalue()


def state_of(reader: Reader) -> str:
    """The sha256 of the project's export, in hexadecimal digits."""
    return word_for(exported(reader))


def word_for(export: bytes) -> str:
    """The word for a project that was exported as *export*."""
    return hashlib.sha256(export).hexdigest()
