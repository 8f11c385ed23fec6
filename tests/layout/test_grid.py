"""Positions are integers, exact at any distance, and twice as far apart at the next resolution."""

from hypothesis import given
from hypothesis import strategies as st

from tests.layout.made import thing
from timeline_app.layout.grid import (
    FINENESS,
    SHORTEST_VIEW,
    Frame,
    Grid,
    finest_resolution,
    resolution_of,
)

frames = st.builds(
    Frame,
    st.integers(-(10**18), 10**18),
    st.builds(lambda head, tail: head << tail, st.integers(64, 127), st.integers(6, 52)),
    st.integers(600, 4000),
)


@given(frames)
def test_the_edges_are_at_the_edges(frame):
    grid = Grid(frame, 0)
    assert grid.at(frame.start) == 0
    assert grid.at(frame.end) == frame.width * FINENESS


@given(frames, st.integers(0, 40), st.integers(0, 10**18), st.integers(0, 10**18))
def test_distances_double_or_more(frame, resolution, a, b):
    coarse, fine = Grid(frame, resolution), Grid(frame, resolution + 1)
    a, b = sorted((frame.start + a, frame.start + b))
    assert fine.at(b) - fine.at(a) >= 2 * (coarse.at(b) - coarse.at(a)) - 1


@given(frames)
def test_the_finest_view_shows_half_a_minute_or_more(frame):
    finest = finest_resolution(frame)
    assert SHORTEST_VIEW <= frame.seconds / 2**finest < 2 * SHORTEST_VIEW + 1


@given(frames, st.integers(0, 45), st.floats(1, 1.99))
def test_a_view_uses_the_coarser_places(frame, resolution, more):
    finest = finest_resolution(frame)
    resolution = min(resolution, finest)
    exact = frame.seconds / 2**resolution
    assert resolution_of(frame, exact, finest) == resolution
    if more > 1.0003:  # labels that touch would meet by more than a hair
        assert resolution_of(frame, exact * more, finest) == max(0, resolution - 1)


def test_a_span_needs_its_bar_and_its_caption():
    grid = Grid(Frame(0, 1000, 1000), 0)
    assert grid.need(thing("short", 10, 20), 100) == (10 * FINENESS, 110 * FINENESS)
    assert grid.need(thing("long", 10, 500), 100) == (10 * FINENESS, 500 * FINENESS)
    assert grid.need(thing("point", 10), 100) == (10 * FINENESS, 110 * FINENESS)


@given(frames, st.integers(0, 10**12), st.integers(1, 10**6), st.integers(0, 30))
def test_who_begins_before_a_bar_ends_meets_it_at_every_resolution(frame, end, before, resolution):
    bar = thing("bar", frame.start, frame.start + end + before)
    other = thing("other", frame.start + end)
    grid = Grid(frame, resolution)
    assert grid.need(bar, 1)[1] > grid.need(other, 1)[0]
