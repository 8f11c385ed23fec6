"""A kiosk as it stands in a hall, on a clock that goes when it is told to."""

import json

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.kiosk.published import write_collection
from tests.views.kiosk.clock import Clock
from tests.views.kiosk.fingers import Fingers
from timeline_app.kiosk.config import Config
from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.log import Log
from timeline_app.kiosk.pin import Cost, Pin
from timeline_app.storage.reader import load
from timeline_app.views.kiosk.kiosk import Kiosk

PIN = "2580"
NOON = 1_800_000_000.0
CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class Opened:
    """A kiosk that is open; ``close`` it at the end of the test."""

    def __init__(self, folder, *, pin=PIN, framed=False, path=None, **values):
        values = {name.replace("_", "-"): value for name, value in values.items()}
        self.config = Config({"motion": False} | values)
        self.clock = Clock()
        self.wall_clock = Clock(NOON)
        self.folder = folder
        gate = None
        if pin is not None:
            gate = Gate(Pin.of(pin, Cost(2, 8, 1)), folder / "tries.json", self.wall_clock)
        log = Log(folder / "window.jsonl", 1 << 20, 2, self.wall_clock)
        self.kiosk = Kiosk(self.config, gate, log, self.clock, self.wall_clock)
        self.window, self.host = self.kiosk.window, self.kiosk.host
        self.left = []
        self.kiosk.left.connect(lambda: self.left.append(self.clock.now))
        self.kiosk.open(framed=framed)
        self.kiosk._timer.stop()  # the tests look at the clock themselves
        self.fingers = Fingers(self.window)
        self.show(path or write_collection(folder / "few", "One", "Two", "Three", pictures=()))

    def show(self, path):
        loaded = load(path)
        self.kiosk.show(loaded.collection, loaded.articles, path.parent)
        self.settle()

    def close(self):
        self.kiosk.close()

    def settle(self):
        QCoreApplication.processEvents()

    def wait(self, seconds):
        """Let time pass, second by second."""
        while seconds > 0:
            step = min(1, seconds)
            self.clock.now += step
            self.wall_clock.now += step
            seconds -= step
            self.kiosk.attract.advance(step)
            self.kiosk.tick()
        self.settle()

    def until(self, phase):
        """Wait until it does this; how many seconds that took."""
        began = self.clock.now
        while self.kiosk.phase is not phase:
            assert self.clock.now - began < 1000, f"{phase} has not come"
            self.clock.now += 1
            self.wall_clock.now += 1
            self.kiosk.tick()
        self.settle()
        return self.clock.now - began

    @property
    def handle(self):
        return self.window.windowHandle()

    @property
    def middle(self):
        return self.window.rect().center()

    def tap(self, at=None):
        """Tap the glass, in the middle or elsewhere in the window."""
        at = self.middle if at is None else at
        self.fingers.tap(at.toTuple() if isinstance(at, QPoint) else at)

    def tap_on(self, widget):
        self.tap(widget.mapTo(self.window, widget.rect().center()))

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.handle, key, modifiers)
        self.settle()

    def write(self, digits):
        for digit in digits:
            self.key(getattr(Qt.Key, f"Key_{digit}"))
        self.key(Qt.Key.Key_Return)

    def noted(self, *kinds):
        """What the log tells, of some kinds."""
        file = self.folder / "window.jsonl"
        told = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        lines = [json.loads(line) for line in told]
        return [each for each in lines if not kinds or each["what"] in kinds]

    @property
    def strangers(self):
        """Widgets on the screen that are windows of their own, besides ours."""
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return [each for each in shown if each is not self.window]
