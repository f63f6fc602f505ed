"""DOCX files made in memory, part by part."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

WORDML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _document(body: str) -> str:
    return f'<w:document xmlns:w="{WORDML}" xmlns:r="{OFFICE}"><w:body>{body}</w:body></w:document>'


@pytest.fixture
def docx() -> Callable[..., bytes]:
    """Make a DOCX of a body in WordprocessingML, with further members by their names."""

    def make(body: str, members: dict[str, str | bytes] | None = None) -> bytes:
        packed = BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", _document(body))
            for name, content in (members or {}).items():
                archive.writestr(name, content)
        return packed.getvalue()

    return make
