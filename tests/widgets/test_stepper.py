import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.stepper import Stepper

pytestmark = pytest.mark.gui


@pytest.fixture
def stepper(qtbot):
    made = Stepper(10)
    qtbot.addWidget(made)
    made.restyle(Style(LIGHT))
    made.say("Less", "More")
    made.told = []
    made.changed.connect(made.told.append)
    made.resize(200, 44)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def line(stepper):
    return stepper.findChild(QLineEdit)


@pytest.mark.parametrize(
    ("value", "key", "to"),
    [
        (0, "Up", 10),
        (50, "Up", 60),
        (55, "Up", 60),
        (55, "Down", 50),
        (50, "Down", 40),
        (0, "Down", -10),
    ],
)
def test_steps_go_to_whole_tens(stepper, line, value, key, to):
    stepper.show_value(value)
    QTest.keyClick(line, Qt.Key[f"Key_{key}"])
    assert (stepper.told, line.text()) == ([to], str(to))


def test_buttons_do_the_same(stepper, line):
    for name in ("More", "More", "Less"):
        button = next(
            b for b in stepper.findChildren(QAbstractButton) if b.accessibleName() == name
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stepper.told == [10, 20, 10]


def test_a_number_is_written(stepper, line):
    line.selectAll()
    QTest.keyClicks(line, "-75")
    assert stepper.told == [-7, -75]
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert stepper.told[-1] == 0
    assert line.text() == ""


def test_what_is_no_number_is_taken_back_on_leaving(stepper, line):
    stepper.show_value(7)
    QTest.keyClicks(line, "x")
    assert stepper.told == []
    line.clearFocus()
    assert line.text() == "7"


def test_several_that_differ_show_none(stepper, line):
    stepper.show_value(None)
    line.clearFocus()
    assert (line.text(), stepper.told) == ("", [])
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert stepper.told == [10]


def test_what_comes_back_leaves_what_is_written(stepper, line):
    line.selectAll()
    QTest.keyClicks(line, "05")
    stepper.show_value(5)
    assert line.text() == "05"
