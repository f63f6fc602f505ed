"""Times as a person reads and types them."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from penanda.edits.values import check_value
from penanda.model.moments import from_typed, in_its_zone, local


@pytest.fixture(autouse=True)
def in_kuala_lumpur(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Live eight hours east of Greenwich."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone cannot be set here")
    monkeypatch.setenv("TZ", "<+08>-8")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_time_is_shown_to_the_minute_here_or_by_its_own_clock() -> None:
    assert local("2026-11-22T16:05:35.509284Z") == "2026-11-23 00:05"
    assert in_its_zone("2025-02-11T08:30:00+07:00") == "2025-02-11 08:30 +07:00"


@pytest.mark.parametrize("text", ["", "2026", "2026-11", "2026-11-23", "2026-02-30T00:00:00Z", "11 Feb 2025"])
def test_anything_else_is_shown_as_it_is(text: str) -> None:
    assert (local(text), in_its_zone(text), from_typed(text)) == (text, text, text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-23 00:05", "2026-11-23T00:05+08:00"),
        (" 2026-11-23 9:05 ", "2026-11-23T09:05+08:00"),
        ("2025-02-11 08:30 +07:00", "2025-02-11T08:30+07:00"),
    ],
)
def test_what_is_typed_is_understood(typed: str, meant: str) -> None:
    assert from_typed(typed) == meant
    check_value("accessed_at", meant)


def test_a_time_that_there_is_not_is_left_to_be_refused() -> None:
    assert from_typed("2026-11-23 25:05") == "2026-11-23 25:05"
