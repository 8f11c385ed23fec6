"""Elapsed and remaining time, and how it compares with the plan."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.presenting.pace import Pace, reckoned
from timeline_app.presenting.program import Stop

EVENT = Event(id="e", date=parse("2000"), title=Localized())


def stops(*seconds):
    return [Stop(EVENT, seconds=each) for each in seconds]


def test_as_planned_one_is_neither_late_nor_early():
    pace = Pace.started(100.0).arrived(1, 110.0)
    found = reckoned(stops(10, 20, 30), pace, 115.0)
    assert (found.remaining, found.late) == (45.0, 0.0)


def test_a_stop_told_too_long_makes_late_and_one_skipped_early():
    plan = stops(10, 20, 30)
    assert reckoned(plan, Pace.started(0.0), 25.0).late == 15.0
    assert reckoned(plan, Pace.started(0.0), 25.0).remaining == 50.0
    assert reckoned(plan, Pace.started(0.0).arrived(2, 1.0), 1.0).late == -29.0


def test_without_a_planned_time_nothing_is_reckoned():
    assert reckoned(stops(10, None), Pace.started(0.0), 5.0) is None
    assert reckoned([], Pace.started(0.0), 5.0) is None


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 100)), max_size=20))
def test_the_times_of_all_stops_make_the_whole(walk):
    pace, now = Pace.started(7.0), 7.0
    for at, seconds in walk:
        now += seconds
        pace = pace.arrived(at, now)
    assert abs(sum(pace.rehearsed(now).values()) - pace.elapsed(now)) < 1e-6
    assert pace.elapsed(now) == now - 7.0
