"""Scrolling by hand: the text keeps to the finger, and runs on for a while when it is thrown."""

from collections import deque
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QScrollBar

from timeline_app.timescale.inertia import Inertia

_STEP = 16
"""Milliseconds between two pictures."""
_RECENT = 0.12
"""Seconds of a drag that count for its speed at the end."""


class Flick(QObject):
    """Moves a scroll bar as a hand moves what it scrolls.

    Fingers reach the text as a mouse that Qt makes of them, so that buttons among the words are
    pressed in one way. Only a finger that catches what still moves is taken as it comes, and never
    presses what happens to be under it.
    """

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self.inertia = True
        self._bar = bar
        self._trail: deque[tuple[float, float]] = deque(maxlen=8)
        self._top = 0.0
        self._caught = False
        self._glide: tuple[float, float, Inertia] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self._step)

    @property
    def gliding(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    def touch(self, event: QTouchEvent) -> bool:
        """Take a touch that catches what moves; False: any other is left to become a mouse."""
        kind = event.type()
        if kind is QEvent.Type.TouchBegin:
            self._caught = self.gliding
            self.catch()
        event.setAccepted(self._caught)
        if not self._caught:
            return False
        if kind is QEvent.Type.TouchUpdate and event.points():
            self.move(event.points()[0].globalPosition().y())
        elif kind is not QEvent.Type.TouchBegin:
            self._caught = False
            self.release()
        return True

    def catch(self) -> None:
        """Stand still under the hand."""
        self._timer.stop()
        self._glide = None
        self._trail.clear()

    def move(self, y: float) -> None:
        """The hand is at this height of the screen; where it is first only takes hold."""
        if self._trail:
            self._top = self._put(self._top - (y - self._trail[-1][1]))
        else:
            self.catch()
            self._top = float(self._bar.value())
        self._trail.append((monotonic(), y))

    def release(self) -> None:
        """The hand lets go, perhaps with a throw."""
        now = monotonic()
        recent = [(at, y) for at, y in self._trail if now - at <= _RECENT]
        self._trail.clear()
        if self.inertia and len(recent) > 1 and now > recent[0][0]:
            speed = (recent[0][1] - recent[-1][1]) / (now - recent[0][0])
            self._glide = (now, self._top, Inertia(speed))
            self._timer.start()

    def _step(self) -> None:
        if self._glide is None:
            return
        began, top, inertia = self._glide
        gone = monotonic() - began
        # Whoever scrolls otherwise meanwhile, by wheel or key, is not pulled back.
        if inertia.done(gone) or self._bar.value() != round(self._top):
            self.catch()
            return
        wanted = top + inertia.offset(gone)
        self._top = self._put(wanted)
        if self._top != wanted:
            self.catch()

    def _put(self, top: float) -> float:
        """Scroll to here, or to the end that lies before it; where that is."""
        kept = min(max(top, float(self._bar.minimum())), float(self._bar.maximum()))
        self._bar.setValue(round(kept))
        return kept
