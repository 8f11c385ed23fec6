import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.radio import Radio, RadioRow
from timeline_app.widgets.tab_stops import tab_stops

pytestmark = pytest.mark.gui


class Bare(Radio):
    def sizeHint(self):
        return QSize(30, 30)

    def paintEvent(self, _event):
        pass


@pytest.fixture
def row(qtbot):
    made = RadioRow()
    qtbot.addWidget(made)
    made.radios = [Bare(key) for key in "abc"]
    made.hold(made.radios)
    made.restyle(Style(LIGHT))
    made.show()
    return made


def test_one_is_picked_or_none(row):
    assert row.key == ""
    row.pick("b")
    assert row.key == "b"
    row.pick("")
    assert row.key == ""


def test_a_click_says_which(row, qtbot):
    with qtbot.waitSignal(row.picked) as said:
        qtbot.mouseClick(row.radios[2], Qt.MouseButton.LeftButton)
    assert said.args == ["c"]
    assert row.key == "c"


def test_arrows_go_round(row, qtbot):
    row.pick("a")
    row.activateWindow()
    row.radios[0].setFocus()
    said = []
    row.picked.connect(said.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(row.window().focusWidget(), key)
    assert said == ["b", "c", "a", "c"]


@pytest.mark.parametrize(("key", "stop"), [("", 0), ("b", 1)])
def test_it_is_one_stop_of_tab(row, key, stop):
    row.pick(key)
    assert tab_stops((row,)) == [row.radios[stop]]


def test_assistive_technology_finds_radio_buttons(row):
    interface = QAccessible.queryAccessibleInterface(row.radios[0])
    assert interface.role() is QAccessible.Role.RadioButton
