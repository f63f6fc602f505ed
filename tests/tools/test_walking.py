"""Asking for a walk over the window from the command line."""

from __future__ import annotations

import pytest
from torture.walk.__main__ import main


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["1"],
        ["1", "400"],
        ["--bad-disk"],
        ["--again"],
        ["one", "400", "log"],
        ["1", "400", "log", "--again", "log"],
        ["1", "--again", "log"],
    ],
)
def test_what_cannot_be_walked_is_answered_with_how_to_ask(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m torture.walk [--bad-disk] SEED STEPS FILE" in capsys.readouterr().err


def test_what_each_argument_is_for_can_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "Where each step is written before it is made." in capsys.readouterr().out
