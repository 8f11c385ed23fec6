import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.tick import Tick

pytestmark = pytest.mark.gui


@pytest.fixture
def tick(qtbot):
    made = Tick(Style(LIGHT))
    qtbot.addWidget(made)
    made.say("Then choose an article to take events from", "en")
    made.show()
    return made


def test_space_enter_and_a_click_turn_it(tick, qtbot):
    for turn in (
        lambda: qtbot.keyClick(tick, Qt.Key.Key_Space),
        lambda: qtbot.keyClick(tick, Qt.Key.Key_Return),
        lambda: qtbot.mouseClick(tick, Qt.MouseButton.LeftButton),
    ):
        before = tick.isChecked()
        turn()
        assert tick.isChecked() is not before


def test_what_it_is_about_is_told_and_takes_the_lines_it_needs(tick):
    interface = QAccessible.queryAccessibleInterface(tick)
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Then choose an article to take events from"
    assert tick.heightForWidth(150) > tick.heightForWidth(600) >= 24


def test_it_looks_another_way_when_ticked(tick):
    before = tick.grab().toImage()
    tick.setChecked(True)
    assert tick.grab().toImage() != before
