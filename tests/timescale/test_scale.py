"""The map between time and pixels keeps what is under the pointer there, at any scale."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.timescale.scale import TimeScale

PIXELS = 0.01

starts = st.integers(-(10**18), 10**18)
spans = st.floats(math.log(30), math.log(1e18)).map(math.exp)
shares = st.floats(0, 1)
views = st.builds(TimeScale, starts, spans, st.floats(200, 4000), st.floats(0, 1, exclude_max=True))


@given(views, shares, st.floats(1 / 64, 64))
def test_zooming_keeps_the_point_under_the_pointer(view, share, factor):
    instant = view.t(share * view.width)
    x = view.x(instant)
    zoomed = view.zoomed(factor, x)
    assert zoomed.x(instant) == pytest.approx(x, abs=PIXELS)
    assert zoomed.per_second == pytest.approx(view.per_second * factor)


@given(views, shares, st.floats(-5000, 5000))
def test_panning_moves_every_point_alike(view, share, pixels):
    instant = view.t(share * view.width)
    panned = view.panned(pixels)
    assert panned.x(instant) == pytest.approx(view.x(instant) - pixels, abs=PIXELS)
    assert panned.seconds == view.seconds


@given(starts, spans, shares)
def test_a_dive_and_the_way_back_end_where_they_began(start, span, share):
    view = home = TimeScale(start, span, 1340.0)
    # What stands at the left edge is an instant, so it can be dived to at every scale.
    for factor in (*[1.25] * 60, *[0.8] * 60):
        view = view.zoomed(factor, 0.0)
    assert view.seconds == pytest.approx(home.seconds)
    assert view.x(start) == pytest.approx(0, abs=PIXELS)
    assert view.t(share * 1340) == pytest.approx(home.t(share * 1340), abs=2 + span * 1e-9)


@given(views, shares)
def test_the_second_that_holds_a_pixel(view, share):
    x = share * view.width
    instant = view.t(x)
    assert view.x(instant) <= x + PIXELS
    assert view.x(instant + 1) >= x - PIXELS


@given(views)
def test_the_edges_are_at_or_just_outside_the_window(view):
    assert view.x(view.start) <= 0
    assert view.x(view.end) >= view.width - PIXELS
    assert view.start <= view.t(0) <= view.end


@given(starts, st.integers(30, 10**18))
def test_between_two_instants(start, length):
    view = TimeScale.between(start, start + length, 800)
    assert view.x(start) == 0
    assert view.x(start + length) == pytest.approx(800)
    assert abs(view.end - start - length) <= length // 10**15


def test_resizing_shows_the_same_time():
    view = TimeScale(1000, 60.0, 600, 0.5).resized(1200)
    assert (view.start, view.end, view.per_second) == (1000, 1061, 20)
