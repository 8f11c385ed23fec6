import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.views.kiosk.countdown import Countdown
from timeline_app.views.kiosk.themes import HALL_LIGHT

pytestmark = pytest.mark.gui


def test_the_ring_empties_with_the_seconds(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    countdown = Countdown(window)
    countdown.restyle(Style(HALL_LIGHT))
    countdown.resize(countdown.sizeHint())
    accent = QColor(HALL_LIGHT.accent)
    shares = []
    for left in (20, 15, 10, 5, 0):
        countdown.show_left(left)
        image = countdown.grab().toImage()
        dots = sum(
            image.pixelColor(x, y) == accent
            for x in range(image.width())
            for y in range(image.height())
        )
        shares.append(dots)
    assert shares[4] == 0
    assert [round(4 * dots / shares[0]) for dots in shares] == [4, 3, 2, 1, 0]
