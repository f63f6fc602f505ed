"""Which backups are kept, for any times and sizes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from penanda.project.retention import KEPT_DAYS, KEPT_LATEST, Dated, kept

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
PLENTY = 10**12

backups = st.lists(
    st.builds(
        Dated,
        st.integers(0, 90 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes)),
        st.integers(0, 1_000),
    ),
    max_size=80,
)


@given(backups)
def test_the_last_ten_are_kept(found) -> None:
    times = sorted((backup.at for backup in found), reverse=True)[:KEPT_LATEST]
    keep = kept(found, most_bytes=PLENTY)
    assert len(keep) >= min(len(found), KEPT_LATEST)
    assert [found[index].at for index in sorted(keep, key=lambda i: found[i].at, reverse=True)][:10] == times


@given(backups)
def test_one_of_each_of_the_last_thirty_days_is_kept_and_it_is_the_last_of_its_day(found) -> None:
    keep = kept(found, most_bytes=PLENTY)
    for day in sorted({backup.at.date() for backup in found}, reverse=True)[:KEPT_DAYS]:
        assert max(one.at for one in found if one.at.date() == day) in {found[index].at for index in keep}


@given(backups)
def test_nothing_else_is_kept(found) -> None:
    keep = kept(found, most_bytes=PLENTY)
    latest_first = sorted(keep, key=lambda index: (found[index].at, index), reverse=True)
    days = [found[index].at.date() for index in latest_first[KEPT_LATEST:]]
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
        oldest_kept = min(found[index].at for index in keep)
        assert max(backup.at for backup in found) in {found[index].at for index in keep}
        assert all(found[index].at <= oldest_kept for index in unbounded - keep)


def test_a_month_of_daily_work_keeps_a_backup_of_each_day() -> None:
    daily = [Dated(NOON - timedelta(days=day, hours=hour), 1) for day in range(60) for hour in (0, 3)]
    days = {daily[index].at.date() for index in kept(daily, most_bytes=PLENTY)}
    assert days == {(NOON - timedelta(days=day)).date() for day in range(KEPT_DAYS)}


def test_a_clock_that_was_once_ahead_costs_no_day() -> None:
    daily = [Dated(NOON - timedelta(days=day), 1) for day in range(KEPT_DAYS - 1)]
    ahead = Dated(NOON + timedelta(days=400), 1)
    assert len(kept([ahead, *daily], most_bytes=PLENTY)) == KEPT_DAYS
