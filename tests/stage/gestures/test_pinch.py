import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import VIEW, Canvas, moved
from timeline_app.stage.gestures.pinch import LEAST, Pinch

POINTS = st.builds(QPointF, st.floats(0, 999), st.floats(0, 500))
PAIRS = st.tuples(POINTS, POINTS)


def centre(pair):
    return (pair[0].x() + pair[1].x()) / 2


@given(PAIRS, st.lists(PAIRS, min_size=1, max_size=40), st.sampled_from([1.0, 4_000_000.0]))
def test_the_instant_at_the_centre_stays_under_it_through_a_whole_gesture(first, moves, closest):
    canvas = Canvas()
    canvas.closest = closest
    pinch = Pinch(canvas)
    pinch.press(*first)
    for pair in moves:
        pinch.move(*pair)
    assert abs(moved(VIEW, centre(first), canvas.view, centre(moves[-1]))) < 1


def test_fingers_twice_as_far_apart_show_half_the_time():
    canvas = Canvas()
    pinch = Pinch(canvas)
    pinch.press(QPointF(400, 100), QPointF(600, 100))
    pinch.move(QPointF(500, 0), QPointF(500, 400))  # also turned
    assert canvas.view.seconds == pytest.approx(VIEW.seconds / 2)


def test_fingers_that_nearly_touch_do_not_zoom_without_measure():
    canvas = Canvas()
    pinch = Pinch(canvas)
    pinch.press(QPointF(500, 100), QPointF(500, 100))
    pinch.move(QPointF(500 - LEAST, 100), QPointF(500 + LEAST, 100))
    assert canvas.view.seconds == pytest.approx(VIEW.seconds / 2)
