"""Tap to select, tap twice to zoom in there."""

from msgspec import Struct
from PySide6.QtCore import QPointF

from timeline_app.layout.scene import Badge, Shown
from timeline_app.stage.gestures.target import Target

LONG = 1.0
"""Seconds; whoever rests a finger on the glass for longer doesn't tap."""
AGAIN = 0.5
"""Seconds between two taps that are one double-tap."""
CLOSE = 40.0
"""Pixels between two taps that are one double-tap."""


class _First(Struct, frozen=True):
    """The tap before, and what it hit: a badge's flight may have carried that away since."""

    seconds: float
    at: QPointF
    hit: Shown | Badge | None


class Tap:
    """A finger goes down and up in one place. The first tap acts at once, the second zooms."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._down: float | None = None
        self._caught = False
        self._first: _First | None = None

    def press(self, seconds: float, *, caught: bool) -> None:
        """The finger goes down; ``caught``: it stopped a view that moved, and means no more."""
        self._down, self._caught = seconds, caught

    def release(self, point: QPointF, seconds: float) -> None:
        """The finger went up where it had gone down."""
        down, self._down = self._down, None
        first, self._first = self._first, None
        if down is None or seconds - down > LONG:
            return
        if first is not None and _again(first, point, seconds):
            self._target.zoom_into(first.hit, point.x())
        elif not self._caught:
            hit = self._target.hit(point)
            self._first = _First(seconds, point, hit)
            self._target.choose(hit)

    def cancel(self) -> None:
        """It is something else: a drag, a pinch."""
        self._down = None


def _again(first: _First, point: QPointF, seconds: float) -> bool:
    return seconds - first.seconds <= AGAIN and (point - first.at).manhattanLength() <= CLOSE
