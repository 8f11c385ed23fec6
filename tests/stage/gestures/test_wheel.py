import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import VIEW, Canvas, moved
from timeline_app.stage.gestures.wheel import PAN_A_NOTCH, ZOOM_A_NOTCH, Wheel


@given(st.integers(0, 999), st.floats(-10, 10).filter(bool))
def test_the_wheel_zooms_at_the_pointer(x, up):
    canvas = Canvas()
    Wheel(canvas).turn(QPointF(x, 50), 0.0, up, shift=False)
    assert abs(moved(VIEW, x, canvas.view, x)) < 1
    assert canvas.view.per_second / VIEW.per_second == pytest.approx(ZOOM_A_NOTCH**up)


def test_the_pointer_keeps_its_instant_where_there_is_nothing_closer():
    canvas = Canvas()
    canvas.closest = 1_000_000.0
    for _ in range(30):
        Wheel(canvas).turn(QPointF(900, 50), 0.0, 1.0, shift=False)
    assert canvas.view.seconds == canvas.closest
    assert abs(moved(VIEW, 900, canvas.view, 900)) < 1


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
