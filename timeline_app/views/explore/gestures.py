"""What hands do on the canvas: each gesture one small class with the same methods."""

from collections import deque
from typing import Protocol

from PySide6.QtCore import QPointF

from timeline_app.layout.scene import Badge, Shown
from timeline_app.timescale.scale import TimeScale

STILL = 6.0
"""Pixels a pointer may move and still click."""
ZOOM_A_NOTCH = 1.22
PAN_A_NOTCH = 90.0
FLICK = 0.12
"""Seconds of a drag that count for its speed at the end."""


class Target(Protocol):
    """What gestures act on."""

    @property
    def view(self) -> TimeScale:
        """What the canvas shows."""

    def show_view(self, view: TimeScale) -> None:
        """Show another stretch of time at once."""

    def glide(self, speed: float) -> None:
        """Let go at a speed in pixels a second."""

    def hit(self, point: QPointF) -> Shown | Badge | None:
        """What stands at a pixel."""

    def choose(self, hit: Shown | Badge | None) -> None:
        """Select what was clicked."""

    def zoom_into(self, hit: Shown | Badge | None, x: float) -> None:
        """Zoom to what was double-clicked."""


class Drag:
    """Press and move: the time under the pointer stays under it."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._trail: deque[tuple[float, float]] = deque(maxlen=8)
        self._from: QPointF | None = None
        self.moving = False

    def press(self, point: QPointF, seconds: float) -> None:
        """A button goes down."""
        self._from = point
        self.moving = False
        self._trail.clear()
        self._trail.append((seconds, point.x()))

    def move(self, point: QPointF, seconds: float) -> None:
        """The pointer moves with the button down."""
        if self._from is None:
            return
        if not self.moving and (point - self._from).manhattanLength() < STILL:
            return
        self.moving = True
        last = self._trail[-1][1]
        self._trail.append((seconds, point.x()))
        self._target.show_view(self._target.view.panned(last - point.x()))

    def release(self, point: QPointF, seconds: float) -> None:
        """The button goes up: a click, or the end of a drag."""
        if self._from is None:
            return
        self._from = None
        if not self.moving:
            self._target.choose(self._target.hit(point))
            return
        recent = [(at, x) for at, x in self._trail if seconds - at <= FLICK]
        if len(recent) > 1 and seconds > recent[0][0]:
            self._target.glide((recent[0][1] - point.x()) / (seconds - recent[0][0]))


class Wheel:
    """Turn to zoom at the pointer; with Shift, or sideways, to pan."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def turn(self, point: QPointF, sideways: float, up: float, *, shift: bool) -> None:
        """Some notches, or parts of them, of a wheel or a touchpad."""
        view = self._target.view
        if shift or abs(sideways) > abs(up):
            notches = up if abs(up) > abs(sideways) else sideways
            self._target.show_view(view.panned(-notches * PAN_A_NOTCH))
        elif up:
            self._target.show_view(view.zoomed(ZOOM_A_NOTCH**up, point.x()))


class DoubleClick:
    """Click twice to zoom in there."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def click(self, point: QPointF) -> None:
        """The second click went down."""
        self._target.zoom_into(self._target.hit(point), point.x())
