import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPointerEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.kiosk.clock import Clock
from tests.views.kiosk.fingers import Fingers
from timeline_app.views.kiosk.corner import CONTACTS, Corner

pytestmark = pytest.mark.gui

SIDE, HOLD = 76, 3
INSIDE, OUTSIDE = (780, 20), (600, 300)


class Watch(QObject):
    """Tells a corner what the whole application is told."""

    def __init__(self, corner):
        super().__init__()
        self.corner = corner

    def eventFilter(self, _watched, event):  # noqa: N802
        if event.type() in CONTACTS and isinstance(event, QPointerEvent):
            self.corner.watch(event)
        return False


class Stand:
    def __init__(self, qtbot, where="top-right"):
        self.clock = Clock()
        self.window = QWidget()
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.corner = Corner(self.window, where, SIDE, HOLD, self.clock)
        self.held = []
        self.corner.held.connect(lambda: self.held.append(self.clock.now))
        self.fingers = Fingers(self.window)
        self.watch = Watch(self.corner)
        QApplication.instance().installEventFilter(self.watch)

    def wait(self, seconds):
        self.clock.now += seconds
        self.corner.tick()


@pytest.fixture
def stand(qtbot):
    made = Stand(qtbot)
    yield made
    QApplication.instance().removeEventFilter(made.watch)


def test_a_finger_that_rests_there_is_told_of_once(stand):
    stand.fingers.do(("press", 0, INSIDE))
    stand.wait(2.9)
    assert stand.held == []
    stand.wait(0.1)
    stand.wait(10)
    assert stand.held == [1003.0]
    stand.fingers.do(("release", 0, INSIDE))
    stand.fingers.do(("press", 0, INSIDE))
    stand.wait(3)
    assert len(stand.held) == 2
    stand.fingers.do(("release", 0, INSIDE))


def test_it_may_tremble_within_the_corner(stand):
    stand.fingers.do(("press", 0, INSIDE))
    for x in range(770, 799, 5):
        stand.fingers.do(("move", 0, (x, 30)))
        stand.wait(0.5)
    assert len(stand.held) == 1
    stand.fingers.do(("release", 0, INSIDE))


@pytest.mark.parametrize(
    "deeds",
    [
        [("press", 0, OUTSIDE)],
        [("press", 0, INSIDE), ("release", 0, INSIDE)],
        [("press", 0, INSIDE), ("move", 0, OUTSIDE)],
        [("press", 0, INSIDE), ("move", 0, OUTSIDE), ("move", 0, INSIDE)],
        [("press", 0, OUTSIDE), ("move", 0, INSIDE)],
    ],
)
def test_anything_else_is_not(stand, deeds):
    for deed in deeds:
        stand.fingers.do(deed)
        stand.wait(1.4)
    stand.wait(10)
    assert stand.held == []
    if deeds[-1][0] != "release":
        stand.fingers.do(("release", 0, OUTSIDE))


def test_a_hand_laid_on_it_is_not(stand):
    stand.fingers.do(("press", 0, INSIDE), ("press", 1, (770, 40)), ("press", 2, OUTSIDE))
    stand.wait(10)
    stand.fingers.do(*(("release", number, INSIDE) for number in range(3)))
    assert stand.held == []


def test_the_mouse_can_do_it_too(stand):
    handle = stand.window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(*INSIDE))
    stand.wait(3)
    assert len(stand.held) == 1
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(*INSIDE))
    QTest.mouseMove(handle, QPoint(*INSIDE) - QPoint(5, 0))
    stand.wait(10)
    QTest.mousePress(handle, Qt.MouseButton.RightButton, pos=QPoint(*INSIDE))
    stand.wait(3)
    assert len(stand.held) == 1
    QTest.mouseRelease(handle, Qt.MouseButton.RightButton, pos=QPoint(*INSIDE))


@pytest.mark.parametrize(
    ("where", "inside"),
    [
        ("top-left", (0, 0)),
        ("top-right", (799, 0)),
        ("bottom-left", (0, 599)),
        ("bottom-right", (799, 599)),
    ],
)
def test_any_corner_can_be_the_one(qtbot, where, inside):
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    square = Corner(window, where, SIDE, HOLD, Clock()).square
    assert square.contains(QPoint(*inside))
    assert square.size().toTuple() == (SIDE, SIDE)
    assert window.rect().contains(square)
