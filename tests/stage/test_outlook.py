"""What is prepared is what a hand that goes on will want."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout import made
from timeline_app.stage.outlook import alike, likely

PLAN = made.plan(made.events(made.chance(7), 300, ranks=3))
FIT = PLAN.fit()
PLACES = st.floats(0, 1).map(lambda share: share * FIT.width)
STEPS = st.floats(1.02, 1.4)


def zoomed(view, factor, x, steps):
    for _ in range(steps):
        view, last = view.zoomed(factor, x), view
    return last, view


@given(PLACES, STEPS)
def test_who_zooms_in_comes_to_the_first_view_of_the_next_resolution(x, factor):
    last, view = zoomed(FIT, factor, x, 5)
    first, *_ = likely(PLAN, last, view)
    assert PLAN.resolution(first) == PLAN.resolution(view) + 1
    assert PLAN.resolution(first.zoomed(0.99, x)) == PLAN.resolution(view)
    assert first.x(view.t(x)) == pytest.approx(x, abs=1)


@given(PLACES, STEPS)
def test_it_stays_the_same_until_one_is_there(x, factor):
    steps = [zoomed(FIT, factor, x, count) for count in range(2, 9)]
    for (last, view), (_, following) in pairwise(steps):
        if PLAN.resolution(view) == PLAN.resolution(following):
            assert alike(likely(PLAN, last, view)[0], likely(PLAN, view, following)[0])


@given(PLACES, STEPS)
def test_who_zooms_out_comes_to_the_next_coarser_one(x, factor):
    last, view = zoomed(FIT.zoomed(64, x), 1 / factor, x, 5)
    first, *_ = likely(PLAN, last, view)
    assert PLAN.resolution(first) == PLAN.resolution(view) - 1
    assert first.seconds > view.seconds


@pytest.mark.parametrize("side", [1, -1])
def test_who_pans_comes_to_the_window_on_that_side(side):
    view = FIT.zoomed(8, FIT.width / 2)
    first, *_ = likely(PLAN, view, view.panned(side * 40))
    assert first == view.panned(side * 40).panned(side * view.width)


def test_from_rest_all_around_is_near():
    view = FIT.zoomed(8, FIT.width / 2)
    found = likely(PLAN, None, view)
    assert view.panned(view.width) in found
    assert view.panned(-view.width) in found
