"""Fingers on a real window, as a touch screen sends them."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

PLAIN = Qt.KeyboardModifier.NoModifier


class Clock:
    """Stands still until it is set on; in place of ``monotonic``."""

    def __init__(self, monkeypatch, *modules):
        self.now = 100.0
        for module in modules:
            monkeypatch.setattr(module, "monotonic", self)

    def __call__(self):
        return self.now


class Screen:
    """Names every finger in each event, as screens do; places are pixels of ``widget``."""

    device = None

    def __init__(self, widget, clock):
        Screen.device = Screen.device or QTest.createTouchDevice()
        self.widget, self.clock = widget, clock
        self.held = {}

    def put(self, down=(), move=(), up=(), after=0.02):
        """One event: fingers by id and place, those lifted by id."""
        self.clock.now += after
        if not (down or move or up):
            return
        down, move = dict(down), dict(move)
        handle = self.widget.window().windowHandle()
        event = QTest.touchEvent(handle, Screen.device)
        for key, at in self.held.items():
            if key in up:
                event.release(key, self._of_window(at))
            elif key in move:
                event.move(key, self._of_window(move[key]))
            else:
                event.stationary(key)
        for key, at in down.items():
            event.press(key, self._of_window(at))
        event.commit()
        self.held = {key: at for key, at in {**self.held, **move, **down}.items() if key not in up}

    def _of_window(self, at):
        return self.widget.mapTo(self.widget.window(), QPoint(*at))

    def tap(self, at, *, lasted=0.05):
        self.put(down={0: at})
        self.put(up=(0,), after=lasted)

    def swipe(self, start, end, steps=6, after=0.02):
        """Put a finger down and move it there; it stays."""
        (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
        self.put(down={0: start})
        for step in range(1, steps + 1):
            self.put(move={0: (x + dx * step // steps, y + dy * step // steps)}, after=after)

    def lift(self):
        """Lift whatever is down: the next test has the same glass."""
        self.put(up=tuple(self.held))

    def cancel(self):
        """The system takes the touch away."""
        event = QTouchEvent(QEvent.Type.TouchCancel, Screen.device, PLAIN, [])
        QApplication.sendEvent(self.widget, event)
        self.lift()
