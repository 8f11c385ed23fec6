from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.touching import Clock, Screen
from timeline_app.render.surface import Surface

pytestmark = pytest.mark.gui
AT = QPoint(30, 40)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Room(QWidget):
    """Notes what the surface lets through."""

    def __init__(self):
        super().__init__()
        self.menus, self.keys = [], []

    def contextMenuEvent(self, event):
        self.menus.append(event)

    def keyPressEvent(self, event):
        self.keys.append(event.key())


def paint(painter):
    painter.fillRect(10, 20, 5, 5, Qt.GlobalColor.red)
    painter.setOpacity(0.1)


@pytest.fixture
def surface(qtbot):
    room = Room()
    qtbot.addWidget(room)
    made = Surface(paint, room)
    box = QVBoxLayout(room)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(made)
    room.resize(400, 300)
    room.show()
    made.setFocus()
    yield made
    del room  # kept until now: the surface goes with it


@pytest.fixture
def said(surface):
    """Every signal of a hand, with what it says."""
    found = []
    for name in ("pressed", "dragged", "released", "hovered", "double_clicked"):
        getattr(surface, name).connect(partial(note, found, name))
    return found


def note(found, name, *values):
    found.append((name, *values))


def turn(surface, notches=(0, 1), modifiers=PLAIN):
    event = QWheelEvent(
        QPointF(AT),
        QPointF(surface.viewport().mapToGlobal(AT)),
        QPoint(),
        QPoint(*(round(120 * each) for each in notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(surface.viewport(), event)
    return event


def test_context_menus_are_eaten(surface):
    """By the mouse they reach the viewport, by the menu key the widget with the focus."""
    reasons = QContextMenuEvent.Reason
    for target, reason in ((surface.viewport(), reasons.Mouse), (surface, reasons.Keyboard)):
        QApplication.sendEvent(target, QContextMenuEvent(reason, AT, target.mapToGlobal(AT)))
    assert surface.parent().menus == []
    assert QApplication.activePopupWidget() is None


def test_the_right_button_does_nothing(surface, said):
    QTest.mouseClick(surface.viewport(), RIGHT, PLAIN, AT)
    QTest.mouseDClick(surface.viewport(), RIGHT, PLAIN, AT)
    assert said == []
    assert QApplication.activePopupWidget() is None


def test_a_hand_is_told_in_pixels_of_the_surface(surface, said):
    view = surface.viewport()
    at, none = QPointF(10, 10), Qt.MouseButton.NoButton
    # QTest's own move depends on where the pointer was before
    move = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, PLAIN)
    QApplication.sendEvent(view, move)
    QTest.mousePress(view, LEFT, PLAIN, AT)
    QTest.mouseMove(view, QPoint(90, 40))
    QTest.mouseRelease(view, LEFT, PLAIN, QPoint(90, 41))
    QTest.mouseDClick(view, LEFT, PLAIN, AT)
    told = [(name, at.toPoint().toTuple()) for name, at in said]
    assert told[0] == ("hovered", (10, 10))
    assert told[1:4] == [("pressed", (30, 40)), ("dragged", (90, 40)), ("released", (90, 41))]
    assert ("double_clicked", (30, 40)) in told


@pytest.mark.parametrize(
    ("notches", "modifiers", "told"),
    [
        ((0, 1), PLAIN, (0.0, 1.0, False)),
        ((0, -2), PLAIN, (0.0, -2.0, False)),
        ((0.25, 0), PLAIN, (0.25, 0.0, False)),
        ((0, 1), SHIFT, (0.0, 1.0, True)),
        ((0, 1), Qt.KeyboardModifier.ControlModifier, (0.0, 1.0, False)),
    ],
)
def test_the_wheel_is_told_in_notches(qtbot, surface, notches, modifiers, told):
    with qtbot.waitSignal(surface.turned) as found:
        event = turn(surface, notches, modifiers)
    assert event.isAccepted()
    at, *values = found.args
    assert (at.toPoint().toTuple(), tuple(values)) == ((30, 40), told)


@pytest.fixture
def screen(surface, monkeypatch):
    made = Screen(surface.viewport(), Clock(monkeypatch))
    yield made
    made.lift()


def test_fingers_are_told_once_and_as_no_mouse(surface, said, screen):
    touches, drops = [], []
    surface.touched.connect(touches.append)
    surface.touch_dropped.connect(partial(note, drops, "dropped"))
    screen.put(down={4: (30, 40)})
    screen.put(move={4: (50, 40)}, down={5: (100, 60)})
    screen.put(up=(4, 5))
    told = [[(f.id, f.at.toPoint().toTuple(), f.lifted) for f in each] for each in touches]
    assert told == [
        [(4, (30, 40), False)],
        [(4, (50, 40), False), (5, (100, 60), False)],
        [(4, (50, 40), True), (5, (100, 60), True)],
    ]
    assert len(drops) == 2  # before the first finger, after the last
    assert said == []


def test_fingers_on_a_touchpad_are_left_to_the_system(surface):
    touches = []
    surface.touched.connect(touches.append)
    pad = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchPad)
    event = QTouchEvent(QTouchEvent.Type.TouchBegin, pad, PLAIN, [])
    QApplication.sendEvent(surface.viewport(), event)
    assert touches == []
    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("source", "pen", "heard"),
    [
        (Qt.MouseEventSource.MouseEventSynthesizedBySystem, False, False),
        (Qt.MouseEventSource.MouseEventSynthesizedByQt, False, False),
        (Qt.MouseEventSource.MouseEventSynthesizedByQt, True, True),
        (Qt.MouseEventSource.MouseEventNotSynthesized, False, True),
    ],
)
def test_what_is_made_of_a_touch_is_no_mouse(surface, said, source, pen, heard):
    kind = QPointingDevice.PointerType.Pen if pen else QPointingDevice.PointerType.Finger
    device = QPointingDevice(
        "device",
        7,
        QPointingDevice.DeviceType.Stylus if pen else QPointingDevice.DeviceType.TouchScreen,
        kind,
        QPointingDevice.Capability.Position,
        1,
        1,
    )
    place = QPointF(AT)
    event = QMouseEvent(
        QMouseEvent.Type.MouseButtonPress, place, place, place, LEFT, LEFT, PLAIN, source, device
    )
    QApplication.sendEvent(surface.viewport(), event)
    assert bool(said) is heard


@pytest.mark.parametrize(
    ("gesture", "value", "signal", "told"),
    [
        (Qt.NativeGestureType.ZoomNativeGesture, 0.25, "spread", [1.25]),
        (Qt.NativeGestureType.SmartZoomNativeGesture, 0.0, "double_clicked", []),
        (Qt.NativeGestureType.PanNativeGesture, 0.0, "slid", [12.0]),
    ],
)
def test_gestures_of_a_touchpad_are_told(qtbot, surface, gesture, value, signal, told):
    place, device = QPointF(AT), QPointingDevice.primaryPointingDevice()
    with qtbot.waitSignal(getattr(surface, signal)) as found:
        event = QNativeGestureEvent(
            gesture, device, 2, place, place, place, value, QPointF(12.0, 3.0)
        )
        QApplication.sendEvent(surface.viewport(), event)
    assert event.isAccepted()
    assert [each for each in found.args if not isinstance(each, QPointF)] == told


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_keys_are_left_to_the_window(surface, key):
    QTest.keyClick(surface, key)
    assert surface.parent().keys == [key]


def test_it_paints_what_it_is_given_on_its_ground(surface):
    surface.set_ground(QColor("blue"))
    images = []
    for _ in range(2):
        image = QImage(surface.size(), QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            surface.render(painter)
        images.append(image)
    assert images[0].pixelColor(12, 22) == Qt.GlobalColor.red
    assert images[0].pixelColor(5, 5) == Qt.GlobalColor.blue
    assert images[0] == images[1]


def test_its_whole_size_is_seen(surface):
    assert surface.visible_rect().size().toSize() == surface.size()
    assert surface.size() == surface.parent().size()


def test_a_new_size_is_told(qtbot, surface):
    with qtbot.waitSignal(surface.resized):
        surface.parent().resize(500, 200)
    assert surface.visible_rect().size().toTuple() == (500.0, 200.0)


def test_the_view_never_scrolls_by_itself(surface):
    before = surface.mapToScene(QPoint(0, 0))
    for modifiers in (PLAIN, SHIFT):
        turn(surface, notches=(3, -5), modifiers=modifiers)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        QTest.keyClick(surface, key)
    assert surface.mapToScene(QPoint(0, 0)) == before
    assert surface.transform().isIdentity()
