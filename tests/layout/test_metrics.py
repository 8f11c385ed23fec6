"""Rows and lanes of a canvas lie below one another without touching."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.metrics import Metrics, Rect, Role, Rows

units = st.floats(0.6, 3)
texts = st.floats(0.8, 2)
canvases = st.builds(
    lambda unit, text, width, height, eras: Rows(
        round(width * unit * text), round(height * unit * text), Metrics(unit, text), eras
    ),
    units,
    texts,
    st.integers(900, 3000),
    st.integers(480, 2000),
    st.integers(0, 3),
)


@given(canvases)
def test_rows_are_in_order_from_top_to_bottom(rows):
    metrics = rows.metrics
    edges = [
        rows.era_top,
        rows.era_top + rows.era_rows * rows.era_height,
        rows.lane(rows.lanes).y,
        rows.lane(1).bottom,
        rows.callout.y,
        rows.callout.bottom,
        rows.badges,
        rows.badges + metrics.line(Role.BADGE),
        rows.marks,
        rows.marks + metrics.small_mark,
        rows.lines,
        rows.axis,
        rows.ticks,
        rows.ticks + metrics.line(Role.TICK),
        rows.band,
        rows.height,
    ]
    assert edges == sorted(edges)


@given(canvases)
def test_lanes_are_apart(rows):
    lanes = [rows.lane(number) for number in range(rows.lanes + 1)]
    assert all(upper.bottom < lower.y for lower, upper in pairwise(lanes))
    assert rows.lane(1, rows.lanes) == Rect(
        0, lanes[-1].y, rows.width, lanes[1].bottom - lanes[-1].y
    )


@given(canvases)
def test_a_canvas_of_some_height_has_lanes(rows):
    assert rows.lanes >= 5


@given(units, st.integers(900, 3000), st.integers(700, 2000))
def test_twice_the_text_leaves_more_than_half_of_the_lanes(unit, width, height):
    """Because spaces don't grow, and a low canvas has a low callout lane."""
    plain = Rows(round(width * unit), round(height * unit), Metrics(unit))
    large = Rows(plain.width, plain.height, Metrics(unit, 2.0))
    assert 2 * large.lanes > plain.lanes - 4
    assert large.lanes >= 5


@given(units, texts, st.integers(200, 3000))
def test_the_callout_lane_is_as_high_as_its_lines(unit, text, height):
    rows = Rows(1000, height, Metrics(unit, text))
    line = rows.metrics.line
    tall = line(Role.DATE) + line(Role.TITLE)
    assert (rows.callout.h > tall) != rows.low


@given(st.floats(0.01, 5), st.floats(0, 100))
def test_no_size_vanishes(unit, pixels):
    assert Metrics(unit).px(pixels) >= 1


def test_a_rectangle_holds_its_first_pixel_and_not_the_one_after_it():
    rect = Rect(10, 20, 5, 5)
    assert rect.holds(10, 20)
    assert not rect.holds(rect.right, 20)
    assert rect.moved(1, 2) == Rect(11, 22, 5, 5)


@given(st.integers(300, 2200), st.floats(1, 4))
def test_for_eyes_at_a_distance_no_lane_is_lost_to_the_callout(height, text):
    near, far = (Rows(1000, height, Metrics(1.0, text, far=far)) for far in (False, True))
    assert far.lanes >= near.lanes
    assert far.callout.bottom == near.callout.bottom
