"""Does what a monkey wants, at a real window, as the system sends it."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QInputMethodEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.touching import Screen

NONE = Qt.KeyboardModifier.NoModifier


class Still:
    """Fingers know no time here."""

    now = 0.0


class Hands:
    """Every act is a method of the same name."""

    excuses = ()
    """How warnings of Qt begin that are none in this window."""
    insists = False
    """Whether things are dropped where they were refused, too."""

    def __init__(self, window):
        self.window = window
        self.screen = Screen(window, Still())

    def do(self, act):
        name, *rest = act
        getattr(self, name)(*rest)

    @property
    def handle(self):
        return self.window.windowHandle()

    def at(self, place):
        x, y = place
        return QPoint(round(x * (self.handle.width() - 1)), round(y * (self.handle.height() - 1)))

    def widget_at(self, place):
        return self.window.childAt(self.at(place)) or self.window

    def click(self, times, button, modifiers, place):
        button, modifiers = getattr(Qt.MouseButton, f"{button}Button"), modifiers_of(modifiers)
        does = {
            "once": QTest.mouseClick,
            "double": QTest.mouseDClick,
            "press": QTest.mousePress,
            "release": QTest.mouseRelease,
        }
        does[times](self.handle, button, modifiers, self.at(place))

    def drag(self, button, places):
        button, (start, *way) = getattr(Qt.MouseButton, f"{button}Button"), places
        QTest.mousePress(self.handle, button, NONE, self.at(start))
        for place in way:
            QTest.mouseMove(self.handle, self.at(place))
        QTest.mouseRelease(self.handle, button, NONE, self.at(way[-1]))

    def point(self, place):
        QTest.mouseMove(self.handle, self.at(place))

    def wheel(self, notches, modifiers, place):
        at = QPointF(self.at(place))
        QTest.wheelEvent(self.handle, at, QPoint(*notches), stateKey=modifiers_of(modifiers))

    def key(self, name, modifiers):
        QTest.keyClick(self.handle, getattr(Qt.Key, f"Key_{name}"), modifiers_of(modifiers))

    def touch(self, *steps):
        for down, move, up in steps:
            self.screen.put(self._places(down), self._places(move), tuple(up))

    def _places(self, fingers):
        return {key: self.at(place).toTuple() for key, place in fingers}

    def menu(self, reason, place):
        widget = self.widget_at(place)
        at = widget.mapFrom(self.window, self.at(place))
        reason = getattr(QContextMenuEvent.Reason, reason)
        send(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def tip(self, kind, place):
        widget = self.widget_at(place)
        at = widget.mapFrom(self.window, self.at(place))
        send(widget, QHelpEvent(getattr(QEvent.Type, kind), at, widget.mapToGlobal(at)))

    def drop(self, address, place):
        widget, data = self.widget_at(place), QMimeData()
        data.setUrls([QUrl(address)])
        data.setText(address)
        at = widget.mapFrom(self.window, self.at(place))
        what = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
        enter = QDragEnterEvent(at, *what)
        send(widget, enter)
        if enter.isAccepted() or self.insists:
            send(widget, QDragMoveEvent(at, *what))
            send(widget, QDropEvent(QPointF(at), *what))

    def focus(self, how, place):
        if how in ("next", "back"):
            self.window.focusNextPrevChild(how == "next")
        elif how == "any":
            self.widget_at(place).setFocus()
        else:
            kind = QEvent.Type.WindowActivate if how == "in" else QEvent.Type.WindowDeactivate
            send(self.window, QEvent(kind))

    def write(self, text):
        event = QInputMethodEvent()
        event.setCommitString(text)
        send(QApplication.focusWidget() or self.window, event)

    def lift(self):
        """Let go of everything."""
        self.screen.lift()
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            QTest.mouseRelease(self.handle, button, NONE, self.at([0.5, 0.5]))


def modifiers_of(names):
    made = NONE
    for name in names:
        made |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
    return made


def send(widget, event):
    QCoreApplication.sendEvent(widget, event)
