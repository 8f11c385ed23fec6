"""Two fingers: zoom at their centre, and pan along with it."""

from math import hypot

from PySide6.QtCore import QPointF

from timeline_app.stage.gestures.target import Target, zoom

LEAST = 24.0
"""Pixels; fingers that nearly touch would zoom without measure."""


class Pinch:
    """The time under the fingers' centre stays under it."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._centre = 0.0
        self._apart = LEAST

    def press(self, one: QPointF, other: QPointF) -> None:
        """The second finger goes down, or the fingers are others than before."""
        self._centre, self._apart = _measured(one, other)

    def move(self, one: QPointF, other: QPointF) -> None:
        """The fingers move."""
        centre, apart = _measured(one, other)
        zoom(self._target, apart / self._apart, self._centre, centre)
        self._centre, self._apart = centre, apart


def _measured(one: QPointF, other: QPointF) -> tuple[float, float]:
    between = other - one
    return (one.x() + other.x()) / 2, max(LEAST, hypot(between.x(), between.y()))
