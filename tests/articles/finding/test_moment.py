import pytest

from timeline_app.articles.finding.moment import Moment, next_weekday, of_days, on_weekday, stepped
from timeline_app.articles.finding.said import Grain


@pytest.mark.parametrize(
    ("moment", "step", "shift", "reached"),
    [
        (Moment(1999, 12, 31), Grain.DAY, 1, Moment(2000, 1, 1)),
        (Moment(2020, 2, 29), Grain.YEAR, 1, Moment(2021)),
        (Moment(2020, 12, 5), Grain.MONTH, 2, Moment(2021, 2)),
        (Moment(2020, 1), Grain.MONTH, -1, Moment(2019, 12)),
        (Moment(2020), Grain.MONTH, 1, None),
        (Moment(2020, 1), Grain.DAY, 1, None),
        (Moment(1, 1, 1), Grain.DAY, -1, Moment(0, 12, 31)),
    ],
)
def test_a_step_keeps_the_unit_it_counts_in(moment, step, shift, reached):
    assert stepped(moment, step, shift) == reached


def test_weeks_run_from_monday():
    sunday = Moment(2020, 3, 22)
    assert sunday.weekday == 6
    assert on_weekday(sunday, 0, 0) == Moment(2020, 3, 16)
    assert on_weekday(sunday, 6, -1) == Moment(2020, 3, 15)


def test_the_nearest_weekday_is_strictly_before_or_after():
    wednesday = Moment(2020, 3, 25)
    assert next_weekday(wednesday, 2, -1) == Moment(2020, 3, 18)
    assert next_weekday(wednesday, 2, 1) == Moment(2020, 4, 1)
    assert next_weekday(wednesday, 1, -1) == Moment(2020, 3, 24)


def test_days_that_the_calendar_has():
    assert Moment(2020, 2, 29).exists
    assert not Moment(2021, 2, 29).exists
    assert not Moment(2021, 13).exists
    assert of_days(Moment(1870, 9, 9).days) == Moment(1870, 9, 9)
