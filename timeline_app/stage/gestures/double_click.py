"""Click twice to zoom in there."""

from PySide6.QtCore import QPointF

from timeline_app.stage.gestures.target import Target


class DoubleClick:
    """Of a mouse, or the smart zoom of a touchpad."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def click(self, point: QPointF) -> None:
        """The second click went down."""
        self._target.zoom_into(self._target.hit(point), point.x())
