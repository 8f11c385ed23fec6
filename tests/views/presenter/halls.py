"""A show on two screens of our own making, and the hands that act on it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from timeline_app.paths import shipped_collection
from timeline_app.presenting.program import program
from timeline_app.presenting.screens import Screen
from timeline_app.storage.reader import load
from timeline_app.views.presenter import presenter as module
from timeline_app.views.presenter.presenter import Presenter
from timeline_app.views.presenter.staging import Staging

LAPTOP = Screen("laptop", 0, 0, 1280, 800, primary=True)
PROJECTOR = Screen("projector", 1280, 0, 1280, 720)
BOTH = (LAPTOP, PROJECTOR)


class Clock:
    """Seconds that pass when a test says so; each press is one later than the last."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


class FakeScreens(QObject):
    """Screens that come and go by assignment."""

    changed = Signal()
    gone = Signal(str)
    start = BOTH

    def __init__(self, parent=None):
        super().__init__(parent)
        self.present = self.start

    def become(self, *screens):
        names = {each.name for each in screens}
        left = [each.name for each in self.present if each.name not in names]
        self.present = screens
        for name in left:
            self.gone.emit(name)
        self.changed.emit()


class Unheld:
    """Keeps nothing awake, and remembers that it was asked to."""

    held = False

    def hold(self, reason):
        self.held = bool(reason)

    def release(self):
        self.held = False


class Hall:
    """A show that runs."""

    def __init__(self, monkeypatch, *, screens=BOTH, collection=None, lang="zh", **about):
        collection = collection or load(shipped_collection()).collection
        at = about.pop("at", 0)
        about.setdefault("motion", False)
        self.staging = Staging(collection, program(collection), lang, **about)
        self.placed = []
        monkeypatch.setattr(module, "Screens", FakeScreens)
        monkeypatch.setattr(FakeScreens, "start", screens)
        monkeypatch.setattr(module, "put", self._put)
        self.clock, self.awake = Clock(), Unheld()
        self.presenter = Presenter(self.staging, at, clock=self.clock, keeps_awake=self.awake)
        self.audience, self.console = self.presenter.audience, self.presenter.console
        self.screens = self.presenter._screens
        self.presenter.begin()
        self.settle()

    def _put(self, window, name):
        screen = next((each for each in self.presenter._screens.present if each.name == name), None)
        self.placed.append((window.objectName(), name))
        if screen is None:
            window.hide()
        else:
            window.resize(screen.width, screen.height)
            window.show()

    @property
    def show(self):
        return self.presenter.show

    def settle(self):
        if not self.show.ended:
            self.audience.arrive()
        for _ in range(3):
            QApplication.processEvents()

    def press(self, *keys, window=None, repeated=False):
        """Press keys as a clicker does, one a second."""
        for key in keys:
            self.clock.now += 1
            combination = QKeySequence(key)[0]
            event = QKeyEvent(
                QEvent.Type.KeyPress,
                combination.key(),
                combination.keyboardModifiers(),
                "",
                repeated,
            )
            QApplication.sendEvent(window or self.console, event)
        self.settle()

    def seen(self):
        """The audience's pixels."""
        self.settle()
        return self.audience.grab().toImage()

    def told(self):
        """The sentences on the console."""
        return [each["en"] for each in self.console.remarks.sentences]

    def end(self):
        if not self.show.ended:
            self.presenter.do(module.Action.END)
        self.settle()
