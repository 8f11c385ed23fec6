"""Press and move: the time under the pointer stays under it."""

from collections import deque

from PySide6.QtCore import QPointF

from timeline_app.stage.gestures.target import Target

STILL = 6.0
"""Pixels a pointer may move and still click."""
FLICK = 0.12
"""Seconds of a drag that count for its speed at the end."""


class Drag:
    """With a button, or with one finger; ``still`` is how far a hand may tremble and still click."""

    def __init__(self, target: Target, still: float = STILL) -> None:
        self._target = target
        self._still = still
        self._trail: deque[tuple[float, float]] = deque(maxlen=8)
        self._from: QPointF | None = None
        self.moving = False

    def press(self, point: QPointF, seconds: float) -> None:
        """A button goes down."""
        self._from = point
        self.moving = False
        self._trail.clear()
        self._trail.append((seconds, point.x()))

    def take_up(self, point: QPointF, seconds: float) -> None:
        """Go on from here with what is a drag already, and never a click."""
        self.press(point, seconds)
        self.moving = True

    def move(self, point: QPointF, seconds: float) -> None:
        """The pointer moves with the button down."""
        if self._from is None:
            return
        if not self.moving and (point - self._from).manhattanLength() < self._still:
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

    def cancel(self) -> None:
        """Neither a click nor a flick: the hand does something else."""
        self._from = None
        self.moving = False
