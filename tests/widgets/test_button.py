import pytest
from PySide6.QtCore import QPoint, Qt

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.button import Button, Kind


@pytest.fixture
def button(qtbot):
    made = Button(Kind.ACCENT, Style(LIGHT))
    made.say("Read & see", "en")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_it(qtbot, button, key):
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_arrows_are_left_to_others(qtbot, button):
    button.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Right)


def test_a_click_presses_it_and_leaves_the_focus_alone(qtbot, button):
    button.clearFocus()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


def test_a_drag_does_not(qtbot, button):
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 2))
        qtbot.mouseMove(button, QPoint(20, 40))
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_an_ampersand_is_one(button):
    assert button.words == button.accessibleName() == "Read & see"


def test_it_is_wide_and_high_enough(button):
    assert button.sizeHint().width() > 120
    assert button.sizeHint().height() >= 44
    assert not button.grab().isNull()
