import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.views.kiosk.received import DESK
from timeline_app.views.kiosk.control import Control, Kind
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.themes import HALL_LIGHT
from timeline_app.widgets.icon import Icon

pytestmark = pytest.mark.gui
SIDE = 73


def made(qtbot, words="", icon=None, kind=Kind.PLATE, percent=100):
    window = QWidget()
    qtbot.addWidget(window)
    control = Control(window, icon, kind)
    control.setParent(window)
    vars(qtbot).setdefault("kept", []).append(window)
    control.set_sizes(kiosk_style(HALL_LIGHT, DESK.size, DESK.dpi, "en", percent), SIDE)
    control.say(words, "en", "name")
    control.resize(control.sizeHint())
    window.show()
    return control


def test_an_icon_alone_is_a_square_for_a_finger(qtbot):
    control = made(qtbot, icon=Icon.PLUS)
    assert control.sizeHint().toTuple() == (SIDE, SIDE)
    assert control.accessibleName() == "name"


@pytest.mark.parametrize("percent", [100, 200])
def test_it_grows_with_its_words(qtbot, percent):
    control = made(qtbot, "Back to the timeline", Icon.BEFORE, Kind.ACCENT, percent)
    metrics = QFontMetricsF(control._font())
    assert control.width() > metrics.horizontalAdvance(control.words) + control._icon_side
    assert control.height() >= max(SIDE, metrics.height())


def test_it_is_as_wide_chosen_as_not(qtbot):
    control = made(qtbot, "English")
    control.setCheckable(True)
    before, plain = control.sizeHint(), control.grab().toImage()
    control.setChecked(True)
    assert control.sizeHint() == before
    assert control.grab().toImage() != plain


def test_enter_and_a_click_press_it_and_a_press_is_seen(qtbot):
    control = made(qtbot, icon=Icon.PLUS)
    told = []
    control.clicked.connect(lambda: told.append(True))
    idle = control.grab().toImage()
    QTest.mousePress(control, Qt.MouseButton.LeftButton)
    assert control.grab().toImage() != idle
    QTest.mouseRelease(control, Qt.MouseButton.LeftButton)
    QTest.keyClick(control, Qt.Key.Key_Return)
    assert len(told) == 2
    control.setEnabled(False)
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)
    assert len(told) == 2
