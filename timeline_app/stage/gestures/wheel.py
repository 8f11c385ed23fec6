"""Turn to zoom at the pointer; with Shift, or sideways, to pan."""

from PySide6.QtCore import QPointF

from timeline_app.stage.gestures.target import Target, zoom

ZOOM_A_NOTCH = 1.22
PAN_A_NOTCH = 90.0


class Wheel:
    """A mouse's wheel, or two fingers that scroll on a touchpad."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def turn(self, point: QPointF, sideways: float, up: float, *, shift: bool) -> None:
        """Some notches, or parts of them."""
        view = self._target.view
        if shift or abs(sideways) > abs(up):
            notches = up if abs(up) > abs(sideways) else sideways
            self._target.show_view(view.panned(-notches * PAN_A_NOTCH))
        elif up:
            zoom(self._target, ZOOM_A_NOTCH**up, point.x(), point.x())
