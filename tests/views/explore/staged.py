"""The whole window as a person has it on a small laptop, and the hands that act on it."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from timeline_app.paths import shipped_collection
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.wishes import Wishes
from timeline_app.workplace import Workplace

LEFT = Qt.MouseButton.LeftButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Stage:
    """A window with a collection; nothing is remembered unless preferences are given."""

    def __init__(
        self, qtbot, path=None, *, lang="en", size=(1366, 768), preferences=None, **wishes
    ):
        self.session = Session(preferences or Preferences())
        journals = vars(qtbot).setdefault("journals", Path(mkdtemp(prefix="journals-")))
        self.place = Workplace(self.session, Wishes(lang=lang, **wishes), journals)
        self.window, self.director = self.place.window, self.place.director
        self.archivist = self.place.archivist
        self.window.set_guard(self.leave)
        qtbot.addWidget(self.window)
        # Held to the end of the test: the collector would empty a window that still has events.
        vars(qtbot).setdefault("stages", []).append(self)
        self.window.resize(*size)
        self.director.open(path or shipped_collection())
        self.window.show()
        self.window.activateWindow()
        self.canvas.setFocus()
        QApplication.processEvents()

    def leave(self):
        """A test that is over leaves edits behind without being asked."""
        self.archivist.saving.forget()
        self.archivist.editor.end()
        return True

    @property
    def canvas(self):
        return self.window.canvas

    @property
    def state(self):
        return self.director.state

    @property
    def view(self):
        return self.canvas.view

    @property
    def search_field(self):
        return self.window.header.findChild(QLineEdit)

    def without_motion(self):
        self.director.toggle_motion()
        assert not self.state.motion
        return self

    def key(self, keys):
        """Press keys where the focus is."""
        QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(keys))

    def search(self, text):
        """Write into the search field; what isn't ASCII comes from an input method."""
        self.key("Ctrl+F")
        if text.isascii():
            QTest.keyClicks(self.search_field, text)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(self.search_field, event)

    def seen(self):
        """What the canvas shows, by event."""
        return {shown.id: shown for shown in self.canvas.scene.events}


def viewport(canvas):
    return canvas.focusProxy().viewport()


def turn(canvas, at, up, sideways=0.0, modifiers=PLAIN):
    """Turn the wheel by so many notches."""
    view = viewport(canvas)
    event = QWheelEvent(
        QPointF(*at),
        QPointF(view.mapToGlobal(QPoint(*at))),
        QPoint(),
        QPoint(round(120 * sideways), round(120 * up)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def click(canvas, at):
    QTest.mouseClick(viewport(canvas), LEFT, PLAIN, QPoint(*at))


def double_click(canvas, at):
    """As a hand does it: the second press comes as a double-click."""
    click(canvas, at)
    QTest.mouseDClick(viewport(canvas), LEFT, PLAIN, QPoint(*at))


def drag(widget, start, end, steps=5):
    """Press, move in some steps, release."""
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    QTest.mousePress(widget, LEFT, PLAIN, QPoint(*start))
    for step in range(1, steps + 1):
        QTest.mouseMove(widget, QPoint(x + dx * step // steps, y + dy * step // steps))
    QTest.mouseRelease(widget, LEFT, PLAIN, QPoint(*end))


def middle(rect):
    return round(rect.x + rect.w / 2), round(rect.y + rect.h / 2)


def empty_place(canvas):
    """A pixel of the canvas where nothing stands."""
    places = ((x, y) for y in range(60, canvas.height(), 20) for x in range(20, canvas.width(), 20))
    return next(at for at in places if canvas.hit(QPointF(*at)) is None)
