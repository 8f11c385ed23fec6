import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from timeline_app.views.kiosk.dimming import Dimming

pytestmark = pytest.mark.gui


@pytest.fixture
def hall(qtbot):
    window = QWidget()
    window.setStyleSheet("background: #ffffff")
    window.resize(200, 100)
    qtbot.addWidget(window)
    window.show()
    return window


def color(window):
    return window.grab().toImage().pixelColor(100, 50)


def test_it_takes_as_much_of_the_light_as_it_is_told(hall):
    dimming = Dimming(hall)
    assert color(hall) == QColor(255, 255, 255)
    for light, rest in ((0.4, 102), (0.0, 0), (1.0, 255), (0.05, 13), (7, 255), (-1, 0)):
        dimming.shine(light)
        assert color(hall).red() == pytest.approx(rest, abs=1)
        assert dimming.light == pytest.approx(min(1, max(0, light)), abs=0.005)
        assert dimming.isVisible() == (rest < 255)


def test_hands_reach_what_lies_below_it(qtbot, hall):
    button = QPushButton(hall)
    button.setGeometry(hall.rect())
    button.show()
    Dimming(hall).shine(0)
    assert hall.childAt(QPoint(100, 50)) is button
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(hall.childAt(100, 50), Qt.MouseButton.LeftButton)


def test_it_covers_a_window_that_grew(hall):
    dimming = Dimming(hall)
    dimming.shine(0)
    hall.resize(400, 300)
    assert dimming.geometry() == hall.rect()
    assert hall.grab().toImage().pixelColor(399, 299) == QColor(0, 0, 0)
