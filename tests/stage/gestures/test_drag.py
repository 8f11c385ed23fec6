import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import VIEW, Canvas, under
from timeline_app.stage.gestures.drag import STILL, Drag

PIXELS = st.integers(0, 999)


def dragged(*moves, seconds=0.02):
    """A press at the first place and moves to the others; the gesture and its canvas."""
    canvas = Canvas()
    drag = Drag(canvas)
    drag.press(QPointF(moves[0], 50), 0.0)
    for number, x in enumerate(moves[1:], 1):
        drag.move(QPointF(x, 50), number * seconds)
    return drag, canvas


@given(st.lists(PIXELS, min_size=2, max_size=8))
def test_what_is_under_the_pointer_stays_under_it(moves):
    drag, canvas = dragged(*moves)
    if drag.moving:
        shift = (under(canvas.view, moves[-1]) - under(VIEW, moves[0])) * VIEW.per_second
        assert abs(shift) < 1e-3
    else:
        assert canvas.view == VIEW


@given(st.lists(st.floats(-STILL / 2 + 0.1, STILL / 2 - 0.1), max_size=5), PIXELS)
def test_a_hand_that_trembles_still_clicks(moves, x):
    drag, canvas = dragged(x, *(x + move for move in moves))
    drag.release(QPointF(x, 50), 1.0)
    assert canvas.view == VIEW
    assert canvas.asked == [("choose", (x, 50))]


def test_a_drag_lets_go_at_the_speed_it_had():
    drag, canvas = dragged(500, 480, 460, 440)
    drag.release(QPointF(440, 50), 0.06)
    ((kind, speed),) = canvas.asked
    assert kind == "glide"
    assert speed == pytest.approx(1000)


def test_a_hand_that_rests_before_it_lets_go_throws_nothing():
    drag, canvas = dragged(500, 480, 460)
    drag.release(QPointF(460, 50), 2.0)
    assert canvas.asked == []


@pytest.mark.parametrize("cancelled", [False, True])
def test_moves_and_releases_without_a_press_do_nothing(cancelled):
    canvas = Canvas()
    drag = Drag(canvas)
    if cancelled:
        drag.press(QPointF(200, 50), 0.0)
        drag.cancel()
    drag.move(QPointF(300, 50), 0.0)
    drag.release(QPointF(300, 50), 0.1)
    assert (canvas.view, canvas.asked) == (VIEW, [])


def test_what_is_taken_up_is_no_click():
    canvas = Canvas()
    drag = Drag(canvas)
    drag.take_up(QPointF(200, 50), 0.0)
    drag.release(QPointF(200, 50), 0.1)
    assert (canvas.view, canvas.asked) == (VIEW, [])
