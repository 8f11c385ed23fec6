import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from timeline_app.views.kiosk.pulse import Pulse

pytestmark = pytest.mark.gui


class Stage(QWidget):
    def __init__(self):
        super().__init__()
        self.frames = 0
        self.resize(300, 200)

    def paintEvent(self, _event):
        self.frames += 1
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), "white")


def test_a_beat_paints_what_lies_below_and_then_tells(qtbot):
    stage = Stage()
    qtbot.addWidget(stage)
    pulse = Pulse(stage)
    stage.show()
    qtbot.waitUntil(lambda: stage.frames > 0)
    for _ in range(3):
        before = stage.frames
        with qtbot.waitSignal(pulse.painted):
            pulse.beat()
        assert stage.frames > before


def test_what_is_not_painted_tells_nothing(qtbot):
    stage = Stage()
    qtbot.addWidget(stage)
    pulse = Pulse(stage)
    with qtbot.assertNotEmitted(pulse.painted):
        pulse.beat()
        qtbot.wait(0)
