import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.layout import made
from timeline_app.layout.grid import SHORTEST_VIEW
from timeline_app.stage.sight import closest, kept_in, members_view, shown_near, stretch
from timeline_app.timescale.scale import TimeScale

PLAN = made.plan(made.events(made.chance(7), 300, ranks=3))
FRAME = PLAN.frame
WIDTH = PLAN.rows.width
INSTANTS = st.integers(FRAME.start - FRAME.seconds, FRAME.end + FRAME.seconds)
LENGTHS = st.floats(1, 4 * FRAME.seconds)
NAMES = st.integers(0, 299).map("e{}".format)
EDGE = 1.5
"""Seconds that rounding may make."""


def end(view):
    return view.start + view.fraction + view.seconds


def pixels(view, event_id):
    """From the left end of an event's mark to the right end of its smallest label."""
    item = PLAN.item(event_id)
    left = view.x(item.left) + item.before
    return left, left + item.sizes[0].width


@given(INSTANTS, LENGTHS)
def test_a_view_stays_within_everything(start, seconds):
    view = kept_in(PLAN, TimeScale(start, seconds, WIDTH))
    assert FRAME.start - EDGE <= view.start
    assert end(view) <= FRAME.end + EDGE
    assert SHORTEST_VIEW <= view.seconds <= FRAME.seconds
    assert view.width == WIDTH


@given(st.floats(0, 1), st.floats(SHORTEST_VIEW, FRAME.seconds - 1))
def test_a_view_within_everything_is_left_as_it_is(share, seconds):
    start = FRAME.start + int(share * (FRAME.seconds - seconds))
    view = TimeScale(start, seconds, WIDTH)
    assert kept_in(PLAN, view) == view


def test_everything_is_the_farthest_one_can_zoom_out():
    assert kept_in(PLAN, PLAN.fit().zoomed(0.2, 100)) == PLAN.fit()


@given(INSTANTS, st.floats(3600, FRAME.seconds), NAMES)
def test_an_event_is_brought_into_view(start, seconds, name):
    view = kept_in(PLAN, TimeScale(start, seconds, WIDTH))
    moved = shown_near(PLAN, view, name)
    if moved is None:
        left, right = pixels(view, name)
        assert 0 <= left < right <= WIDTH
    else:
        assert moved.seconds == view.seconds
        assert pixels(moved, name)[0] == pytest.approx(0.4 * WIDTH, abs=1)


@given(NAMES, st.floats(3600, FRAME.seconds))
def test_coming_closer_keeps_the_event_in_view(name, seconds):
    view = TimeScale(FRAME.start, seconds, WIDTH)
    nearer = closest(PLAN, view, name)
    assert nearer.seconds <= seconds / 3
    item = PLAN.item(name)
    if item.span and item.right > item.left:
        centre = nearer.x(item.left + (item.right - item.left) // 2)
        assert centre == pytest.approx(WIDTH / 2, abs=1)
    else:
        assert nearer.x(item.left) == pytest.approx(0.4 * WIDTH, abs=1)


@pytest.mark.slow
@pytest.mark.parametrize("resolution", range(6))
def test_a_badges_view_shows_all_of_its_members(resolution):
    seconds = FRAME.seconds / 2**resolution
    views = [TimeScale(FRAME.start + round(n * seconds), seconds, WIDTH) for n in range(8)]
    badges = {b.members: b for view in views for b in PLAN.scene(view).badges}
    assert badges
    for badge in badges.values():
        shown = kept_in(PLAN, members_view(PLAN, badge))
        at = [shown.x(PLAN.item(name).left) for name in badge.members]
        assert min(at) >= 0
        assert max(at) < WIDTH


def test_what_the_filter_hides_moves_nothing():
    assert shown_near(PLAN, PLAN.fit(), "hidden") is None
    assert closest(PLAN, PLAN.fit(), "hidden") == PLAN.fit()


@given(INSTANTS, st.integers(SHORTEST_VIEW, FRAME.seconds // 3))
def test_a_stretch_of_time_fills_the_middle_third(start, seconds):
    view = stretch(PLAN, PLAN.fit(), start, start + seconds)
    assert view.x(start) == pytest.approx(WIDTH / 3, abs=EDGE * view.per_second + 1e-6)
    assert view.x(start + seconds) == pytest.approx(
        WIDTH * 2 / 3, abs=EDGE * view.per_second + 1e-6
    )


@given(INSTANTS, st.floats(SHORTEST_VIEW, FRAME.seconds))
def test_an_instant_is_shown_in_the_middle_and_never_from_farther_away(instant, seconds):
    now = TimeScale(FRAME.start, seconds, WIDTH)
    view = stretch(PLAN, now, instant, instant)
    assert view.x(instant) == pytest.approx(WIDTH / 2, abs=EDGE * view.per_second + 1e-6)
    assert SHORTEST_VIEW <= view.seconds <= max(seconds, SHORTEST_VIEW)
