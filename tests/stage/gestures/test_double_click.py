from PySide6.QtCore import QPointF

from tests.stage.gestures.noted import Canvas
from timeline_app.stage.gestures.double_click import DoubleClick


def test_a_double_click_zooms_to_what_it_hits():
    canvas = Canvas()
    DoubleClick(canvas).click(QPointF(200, 50))
    assert canvas.asked == [("zoom", (200, 50), 200)]
