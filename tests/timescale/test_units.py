"""Calendar units: a floor, a next, and never nearer than they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import civil, instant
from timeline_app.timescale.units import Clock, Days, Months, Years

UNITS = st.one_of(
    st.builds(Clock, st.sampled_from([1, 5, 30, 60, 900, 3600, 43_200])),
    st.builds(Days, st.sampled_from([1, 5, 10, 15])),
    st.builds(Months, st.sampled_from([1, 3, 6])),
    st.builds(Years, st.sampled_from([1, 2, 5, 10, 50, 100, 2000, 10**6, 5 * 10**9])),
)
INSTANTS = st.integers(instant(-(10**11)), instant(10**11)) | st.integers(
    instant(-50), instant(2100)
)


@given(UNITS, INSTANTS)
def test_an_instant_lies_between_its_beginning_and_the_next(unit, t):
    start = unit.floor(t)
    end = unit.next(start)
    assert start <= t < end
    assert unit.floor(start) == start
    assert unit.floor(end - 1) == start
    assert unit.floor(end) == end


@given(UNITS, INSTANTS)
def test_beginnings_keep_their_distance(unit, t):
    start = unit.floor(t)
    first_year = isinstance(unit, Years) and civil(start).year == 1
    short = 366 * 86_400 if first_year else 0  # AD 1 stands a year nearer to its neighbour
    assert unit.next(start) - start >= unit.least - short


def days(step, year, month):
    unit, t, found = Days(step), instant(year, month), []
    while civil(t).month == month:
        found.append(civil(t).day)
        t = unit.next(t)
    return found


@pytest.mark.parametrize(
    ("step", "month", "expected"),
    [
        (5, 1, [1, 5, 10, 15, 20, 25]),
        (5, 2, [1, 5, 10, 15, 20, 25]),
        (10, 1, [1, 10, 20]),
        (15, 3, [1, 15]),
        (1, 2, [*range(1, 30)]),
    ],
)
def test_days_restart_with_each_month(step, month, expected):
    assert days(step, 2020, month) == expected


def test_years_are_round_in_words_on_both_sides_of_christ():
    unit, t, years = Years(100), instant(-299), []
    while len(years) < 6:
        years.append(civil(t).year)
        t = unit.next(t)
    assert years == [-299, -199, -99, 1, 100, 200]  # 300, 200, 100 BC, AD 1, 100, 200
