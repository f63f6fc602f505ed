"""Which backups are kept, for any times and sizes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from penanda.project.retention import KEPT_DAYS, KEPT_LATEST, Dated, kept

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
PLENTY = 10**12

# In any order of times: a clock can jump.
backups = st.lists(
    st.builds(
        Dated,
        st.integers(0, 90 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes)),
        st.integers(0, 1_000),
    ),
    max_size=80,
)


@given(backups)
def test_the_last_ten_are_kept_whatever_the_clock_said(found) -> None:
    assert set(range(min(len(found), KEPT_LATEST))) <= kept(found, most_bytes=PLENTY)


@given(backups)
def test_one_of_each_of_the_last_thirty_days_is_kept_and_it_is_the_last_taken_of_its_day(found) -> None:
    days = [backup.at.date() for backup in found]
    lately = list(dict.fromkeys(days))[:KEPT_DAYS]
    assert {days.index(day) for day in lately} <= kept(found, most_bytes=PLENTY)


@given(backups)
def test_nothing_else_is_kept(found) -> None:
    keep = kept(found, most_bytes=PLENTY)
    days = [found[index].at.date() for index in sorted(keep)[KEPT_LATEST:]]
    assert len(days) == len(set(days)) <= KEPT_DAYS
    assert len(keep) <= KEPT_LATEST + KEPT_DAYS


@given(backups, st.integers(0, 20_000))
def test_they_never_have_more_than_a_set_size_unless_the_latest_alone_has(found, most) -> None:
    keep = kept(found, most_bytes=most)
    assert len(keep) == 1 or sum(found[index].size for index in keep) <= most


@given(backups, st.integers(0, 20_000))
def test_the_latest_is_always_kept_and_the_oldest_go_first(found, most) -> None:
    keep, unbounded = kept(found, most_bytes=most), kept(found, most_bytes=PLENTY)
    assert keep <= unbounded
    if found:
        assert 0 in keep
        assert all(index > max(keep) for index in unbounded - keep)


def test_a_month_of_daily_work_keeps_a_backup_of_each_day() -> None:
    daily = [Dated(NOON - timedelta(days=day, hours=hour), 1) for day in range(60) for hour in (0, 3)]
    days = {daily[index].at.date() for index in kept(daily, most_bytes=PLENTY)}
    assert days == {(NOON - timedelta(days=day)).date() for day in range(KEPT_DAYS)}


def test_a_clock_that_was_once_ahead_costs_no_day() -> None:
    daily = [Dated(NOON - timedelta(days=day), 1) for day in range(KEPT_DAYS - 1)]
    ahead = Dated(NOON + timedelta(days=400), 1)
    for place in (0, 5, len(daily)):
        assert len(kept([*daily[:place], ahead, *daily[place:]], most_bytes=PLENTY)) == KEPT_DAYS
