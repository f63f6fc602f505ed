import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.readers.published import names_a_date, published_at


@pytest.mark.parametrize(
    ("said", "moment", "inferred"),
    [
        ("Ahad, 7 January 2024 @ 8:22 AM", "2024-01-07T08:22:00+08:00", True),
        ("14 March 2026, 9:15 am", "2026-03-14T09:15:00+08:00", True),
        ("14 Mac 2026, 9.15 malam", "2026-03-14T21:15:00+08:00", True),
        ("14 Ogos 2026 9 pagi", "2026-08-14T09:00:00+08:00", True),
        ("3 Mac 2026, 12:30 tengah hari", "2026-03-03T12:30:00+08:00", True),
        ("3 Mac 2026, 12:30 tengah malam", "2026-03-03T00:30:00+08:00", True),
        ("3 Mac 2026, 12 malam", "2026-03-03T00:00:00+08:00", True),
        ("1 Dis 2026 1.05 petang", "2026-12-01T13:05:00+08:00", True),
        ("March 3rd, 2026 12:10 a.m.", "2026-03-03T00:10:00+08:00", True),
        ("3rd of March 2026 at 23:10 GMT", "2026-03-03T23:10:00+00:00", False),
        ("2026-03-14T09:15:00Z", "2026-03-14T09:15:00+00:00", False),
        ("2026-03-14 09:15:07 +0530", "2026-03-14T09:15:07+05:30", False),
        ("14 Mar 2026 9:15 am GMT+8", "2026-03-14T09:15:00+08:00", False),
        ("14 Mar 2026 9:15 am (MYT)", "2026-03-14T09:15:00+08:00", False),
        ("14 Mar 2026 9:15 -03:30", "2026-03-14T09:15:00-03:30", False),
        ("14.3.2026 @ 9.15", "2026-03-14T09:15:00+08:00", True),
    ],
)
def test_a_date_with_a_time_is_a_moment(said: str, moment: str, inferred: bool) -> None:
    assert names_a_date(said)
    assert published_at(said, language="en") == (moment, inferred)


@pytest.mark.parametrize(
    "said",
    [
        "14 March 2026",
        "31 Februari 2026 9:00 pagi",
        "14 March 2026 25:10",
        "14 March 2026 9:75",
        "14 March 0000 9:15",
        "30.13.2026 9:15",
    ],
)
def test_half_a_moment_and_an_impossible_one_are_none(said: str) -> None:
    assert names_a_date(said)
    assert published_at(said, language="ms") == (None, False)


def test_a_date_in_digits_has_the_day_first_where_that_is_sure() -> None:
    assert published_at("3/4/2026 10:00", language="ms") == ("2026-04-03T10:00:00+08:00", True)
    assert published_at("3/4/2026 10:00", language="en") == (None, False)
    assert published_at("3/3/2026 10:00", language=None) == ("2026-03-03T10:00:00+08:00", True)


@pytest.mark.parametrize("said", ["semalam", "7 Oktober lalu", "22,722 orang", "123456-01-02", "2026"])
def test_what_is_no_full_date_is_none(said: str) -> None:
    assert not names_a_date(said)


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789/-:. Macpm+Z")), max_size=60))
def test_nothing_that_is_said_raises(said: str) -> None:
    moment, inferred = published_at(said, language="ms")
    assert moment is not None or not inferred


@given(
    st.integers(0, 99),
    st.integers(0, 99),
    st.integers(0, 9999),
    st.integers(0, 99),
    st.integers(0, 99),
    st.integers(0, 99),
)
def test_any_numbers_are_a_moment_or_none(
    day: int, month: int, year: int, hour: int, minute: int, zone: int
) -> None:
    said = f"{day}/{month}/{year:04} {hour}:{minute:02} +{zone:02}:00"
    moment, _ = published_at(said, language="ms")
    assert moment is None or moment.startswith(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00")
