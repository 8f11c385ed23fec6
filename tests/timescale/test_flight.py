"""Flights start and end exactly, leap nowhere, and keep their digits at any distance."""

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline_app.timescale.flight import LONGEST, SHORTEST, Flight
from timeline_app.timescale.scale import TimeScale

WIDTH = 1340.0
STEPS = 60

spans = st.floats(math.log(30), math.log(1e18)).map(math.exp)
views = st.builds(
    TimeScale,
    st.integers(-(10**18), 10**18),
    spans,
    st.just(WIDTH),
    st.floats(0, 0.999),
)


def stretch(a, b):
    """How far the picture moves between two views: the paper's measure, roughly."""
    longer = max(a.seconds, b.seconds)
    centres = (b.start - a.start) + (b.fraction - a.fraction) + (b.seconds - a.seconds) / 2
    return abs(centres) / longer + abs(math.log(b.seconds / a.seconds))


@given(views, views)
def test_both_ends_are_exact(origin, target):
    flight = Flight(origin, target)
    assert flight.at(0) is origin
    assert flight.at(1) is target
    assert SHORTEST <= flight.seconds <= LONGEST


@given(views, views)
def test_nothing_leaps(origin, target):
    flight = Flight(origin, target)
    path = [flight.at(step / STEPS) for step in range(STEPS + 1)]
    fastest = 1.5 * 3 * max(flight.length, 1.0) / STEPS
    assert max(stretch(a, b) for a, b in pairwise(path)) < fastest


@given(views, views)
def test_the_last_frames_close_in_on_the_target(origin, target):
    near = Flight(origin, target).at(1 - 1e-6)
    assert near.x(target.start) == pytest.approx(target.x(target.start), abs=0.5)
    assert near.seconds == pytest.approx(target.seconds, rel=1e-3)


@given(views, views)
def test_the_way_back_is_the_same_way(origin, target):
    there, back = Flight(origin, target), Flight(target, origin)
    assert there.length == pytest.approx(back.length)
    for share in (0.2, 0.5, 0.8):
        assert stretch(there.at(share), back.at(1 - share)) < 1e-6 * max(1, there.length)


@given(views, views, spans)
def test_no_view_is_wider_than_the_widest(origin, target, widest):
    flight = Flight(origin, target, widest)
    most = max(widest, origin.seconds, target.seconds)
    assert all(flight.at(step / 50).seconds <= most * 1.000001 for step in range(51))


@given(views, st.floats(-0.4, 0.4))
def test_near_views_ease_without_zooming_out(origin, share):
    target = origin.panned(share * WIDTH)
    flight = Flight(origin, target)
    assert flight.short
    assert flight.at(0.5).seconds == pytest.approx(origin.seconds)


@given(views, st.floats(3, 1000))
def test_far_views_of_one_length_zoom_out(origin, windows):
    assume(origin.seconds * windows < 1e20)
    flight = Flight(origin, origin.panned(windows * WIDTH))
    assert not flight.short
    assert flight.at(0.5).seconds > 2 * origin.seconds


def test_a_dive_on_the_spot_only_zooms():
    origin = TimeScale(-(10**18), 2e18, WIDTH)
    target = TimeScale(-15, 30.0, WIDTH)
    flight = Flight(origin, target)
    seconds = [flight.at(step / 50).seconds for step in range(51)]
    assert seconds == sorted(seconds, reverse=True)
    assert all(flight.at(step / 50).x(0) == pytest.approx(WIDTH / 2, abs=0.6) for step in range(50))


def test_a_longer_way_takes_longer():
    origin = TimeScale(0, 86_400.0, WIDTH)
    ways = [Flight(origin, origin.panned(days * WIDTH)).length for days in (1, 5, 30, 400)]
    assert ways == sorted(ways)
