"""Loading and exporting as most tests here do it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from penanda.exchange.export import export_project
from penanda.exchange.load import load_export
from penanda.project.change import Change
from penanda.project.project import Project

Json = dict[str, Any]
EXAMPLE = Path(__file__).parents[3] / "docs" / "schema" / "penanda-export-1.example.json"
MOMENT = "2026-03-09T02:05:00Z"


def exported(project: Project, **options: Any) -> bytes:
    """A project as JSON, always at the same moment."""
    out = io.BytesIO()
    export_project(project.read, out, generated_at=MOMENT, **options)
    return out.getvalue()


def load(project: Project, export: Json | bytes, *, theirs: bool = False) -> Change | None:
    """Load an export that is called ``kawan.json``."""
    data = export if isinstance(export, bytes) else json.dumps(export).encode()
    return load_export(project, data, name="kawan.json", theirs=theirs)
