"""A drag runs out smoothly, stops, and is not thrown away by an outlier."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.timescale.inertia import DECAY, FASTEST, SLOWEST, Inertia

velocities = st.floats(-20_000, 20_000)
FRAMES = [frame / 60 for frame in range(300)]


@given(velocities)
def test_it_slows_down_and_stops(velocity):
    inertia = Inertia(velocity)
    offsets = [abs(inertia.offset(seconds)) for seconds in FRAMES]
    steps = [b - a for a, b in pairwise(offsets)]
    assert offsets[0] == 0
    assert all(b <= a + 1e-9 for a, b in pairwise(steps))
    assert steps[-1] == 0
    assert inertia.done(FRAMES[-1])


@given(velocities)
def test_once_done_it_stays_where_it_is(velocity):
    inertia = Inertia(velocity)
    over = next(seconds for seconds in FRAMES if inertia.done(seconds))
    assert inertia.offset(over) == inertia.offset(over + 100)


@given(velocities)
def test_both_directions_are_alike(velocity):
    assert Inertia(velocity).offset(0.2) == -Inertia(-velocity).offset(0.2)


def test_it_goes_on_at_the_speed_of_the_drag():
    assert Inertia(1000).offset(0.001) == pytest.approx(1, rel=0.01)


def test_a_slow_release_does_not_move():
    assert Inertia(SLOWEST).done(0)
    assert Inertia(SLOWEST).offset(1) == 0


def test_an_outlier_is_clamped():
    assert Inertia(1e9).offset(10) < FASTEST * DECAY
