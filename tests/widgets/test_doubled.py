import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from tests.touching import Clock, Screen
from timeline_app.widgets.doubled import DoubledMouse

pytestmark = pytest.mark.gui
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
SOURCE = Qt.MouseEventSource
AT = 60, 30


class Window(QWidget):
    """A button that counts; what a system sends comes through the window's handle."""

    def __init__(self):
        super().__init__()
        self.resize(200, 100)
        self.button = QPushButton("+", self)
        self.button.setGeometry(0, 0, 200, 100)
        self.button.clicked.connect(self._count)
        self.count = 0
        self.doubled = DoubledMouse(self)

    def showEvent(self, event):
        super().showEvent(event)
        self.doubled.watch(self.windowHandle())

    def _count(self):
        self.count += 1


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def screen(window, monkeypatch):
    made = Screen(window, Clock(monkeypatch))
    yield made
    made.lift()


def click(window, source):
    place = QPointF(*AT)
    for kind, held in (
        (QMouseEvent.Type.MouseButtonPress, LEFT),
        (QMouseEvent.Type.MouseButtonRelease, NONE),
    ):
        event = QMouseEvent(
            kind,
            place,
            place,
            window.mapToGlobal(place),
            LEFT,
            held,
            Qt.KeyboardModifier.NoModifier,
            source,
        )
        QGuiApplication.sendEvent(window.windowHandle(), event)


def test_a_tap_presses_once_though_the_system_sends_it_twice(window, screen):
    screen.tap(AT)
    click(window, SOURCE.MouseEventSynthesizedBySystem)
    assert window.count == 1
    screen.tap(AT)
    click(window, SOURCE.MouseEventSynthesizedBySystem)
    assert window.count == 2


def test_a_mouse_beside_the_touch_screen_works(window, screen):
    screen.tap(AT)
    click(window, SOURCE.MouseEventNotSynthesized)
    assert window.count == 2


def test_a_system_that_sends_touches_as_a_mouse_only_is_heard(window):
    click(window, SOURCE.MouseEventSynthesizedBySystem)
    assert window.count == 1
