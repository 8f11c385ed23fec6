"""The calendar, against Python's own where that reaches, and against its own laws beyond."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import (
    DAY,
    MAX_YEAR,
    civil,
    civil_from_days,
    days_from_civil,
    instant,
    is_leap,
    month_length,
    month_start,
    weekday,
)

EPOCH = date(1970, 1, 1)
FARTHEST = instant(MAX_YEAR)
INSTANTS = st.integers(-FARTHEST, FARTHEST)


@given(st.dates())
def test_days_agree_with_python(day):
    days = (day - EPOCH).days
    assert days_from_civil(day.year, day.month, day.day) == days
    assert civil_from_days(days) == (day.year, day.month, day.day)
    assert weekday(days * DAY) == day.weekday()


@given(INSTANTS)
def test_an_instant_survives_the_calendar(t):
    assert instant(*civil(t)) == t


@given(INSTANTS)
def test_the_calendar_gives_real_days(t):
    year, month, day, second = civil(t)
    assert 1 <= month <= 12
    assert 1 <= day <= month_length(year, month)
    assert 0 <= second < DAY


@given(st.integers(-MAX_YEAR, MAX_YEAR), st.integers(1, 12))
def test_months_follow_one_another(year, month):
    length = month_start(year, month + 1) - month_start(year, month)
    assert length == month_length(year, month) * DAY
    assert month_start(year, month) == instant(year, month)


@given(st.integers(-MAX_YEAR, MAX_YEAR), st.integers(-30, 30))
def test_months_run_over_into_other_years(year, month):
    assert month_start(year, month + 12) == month_start(year + 1, month)


@pytest.mark.parametrize(
    ("year", "leap"), [(2020, True), (1900, False), (2000, True), (0, True), (-1, False)]
)
def test_leap_years(year, leap):
    assert is_leap(year) is leap
    assert instant(year + 1) - instant(year) == (366 if leap else 365) * DAY


def test_the_farthest_years_fit_64_bits():
    assert instant(MAX_YEAR + 1) < 2**63
    assert instant(-MAX_YEAR) > -(2**63)
