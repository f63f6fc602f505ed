"""Running the command line within the test's own process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from penanda.cli.program import program

EXAMPLE = Path(__file__).parents[3] / "docs" / "schema" / "penanda-export-1.example.json"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run ``penanda`` with some words, in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> Result:
        result = CliRunner().invoke(program, words, prog_name="penanda")
        if not isinstance(result.exception, SystemExit | None):
            raise result.exception
        return result

    return run


@pytest.fixture
def example(tmp_path: Path) -> bytes:
    """The published example, also as the file ``kawan.json``."""
    data = EXAMPLE.read_bytes()
    (tmp_path / "kawan.json").write_bytes(data)
    return data
