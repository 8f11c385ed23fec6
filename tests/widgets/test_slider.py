import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.slider import Slider


@pytest.mark.gui
def test_touch_and_keys_choose_a_value(qtbot):
    wall = QWidget()
    qtbot.addWidget(wall)
    slider = Slider(wall)
    slider.restyle(Style(LIGHT))
    slider.setRange(0, 100)
    slider.resize(200, 40)
    wall.show()
    chosen = []
    slider.chosen.connect(chosen.append)
    slider.setValue(3)
    assert chosen == []
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert chosen[0] == pytest.approx(50, abs=1)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert chosen[-1] == 100
