import pytest
from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import VIEW, Canvas, moved
from timeline_app.stage.gestures.touchpad import Touchpad


@pytest.mark.parametrize("factor", [0.8, 1.5])
def test_spreading_fingers_zooms_at_the_pointer(factor):
    canvas = Canvas()
    Touchpad(canvas).spread(QPointF(300, 50), factor)
    assert canvas.view.seconds == pytest.approx(VIEW.seconds / factor)
    assert abs(moved(VIEW, 300, canvas.view, 300)) < 1


@pytest.mark.parametrize("factor", [0.0, -1.0])
def test_what_no_fingers_can_do_is_ignored(factor):
    canvas = Canvas()
    Touchpad(canvas).spread(QPointF(300, 50), factor)
    assert canvas.view == VIEW


def test_what_is_shown_slides_with_the_fingers():
    canvas = Canvas()
    Touchpad(canvas).slide(30)
    assert abs(moved(VIEW, 300, canvas.view, 330)) < 0.01
