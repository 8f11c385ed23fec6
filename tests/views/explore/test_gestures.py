import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.gestures import (
    PAN_A_NOTCH,
    STILL,
    ZOOM_A_NOTCH,
    DoubleClick,
    Drag,
    Wheel,
)

VIEW = TimeScale.between(1_580_000_000, 1_590_000_000, 1000)
PIXELS = st.integers(0, 999)


class Canvas:
    """Keeps a view, and notes what else gestures ask for."""

    def __init__(self):
        self.view = VIEW
        self.asked = []

    def show_view(self, view):
        self.view = view

    def glide(self, speed):
        self.asked.append(("glide", speed))

    def hit(self, point):
        return point.toTuple()

    def choose(self, hit):
        self.asked.append(("choose", hit))

    def zoom_into(self, hit, x):
        self.asked.append(("zoom", hit, x))


def under(view, x):
    """The instant at a pixel, with its fraction of a second."""
    return view.fraction + view.start + x / view.per_second


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


def test_moves_and_releases_without_a_press_do_nothing():
    canvas = Canvas()
    drag = Drag(canvas)
    drag.move(QPointF(300, 50), 0.0)
    drag.release(QPointF(300, 50), 0.1)
    assert (canvas.view, canvas.asked) == (VIEW, [])


@given(PIXELS, st.floats(-10, 10).filter(bool))
def test_the_wheel_zooms_at_the_pointer(x, up):
    canvas = Canvas()
    Wheel(canvas).turn(QPointF(x, 50), 0.0, up, shift=False)
    moved = (under(canvas.view, x) - under(VIEW, x)) * canvas.view.per_second
    assert abs(moved) < 1
    assert canvas.view.per_second / VIEW.per_second == pytest.approx(ZOOM_A_NOTCH**up)


@pytest.mark.parametrize(
    ("sideways", "up", "shift", "panned"),
    [(0, 1, True, -1), (0, -2, True, 2), (1, 0, False, -1), (-1, 0.5, False, 1), (1, 0, True, -1)],
)
def test_with_shift_or_sideways_the_wheel_pans(sideways, up, shift, panned):
    canvas = Canvas()
    Wheel(canvas).turn(QPointF(200, 50), sideways, up, shift=shift)
    assert canvas.view == VIEW.panned(panned * PAN_A_NOTCH)


def test_a_wheel_that_stands_still_does_nothing():
    canvas = Canvas()
    Wheel(canvas).turn(QPointF(200, 50), 0.0, 0.0, shift=False)
    assert canvas.view == VIEW


def test_a_double_click_zooms_to_what_it_hits():
    canvas = Canvas()
    DoubleClick(canvas).click(QPointF(200, 50))
    assert canvas.asked == [("zoom", (200, 50), 200)]
