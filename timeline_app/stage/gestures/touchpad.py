"""Two fingers on a touchpad, where the system makes a gesture of them."""

from PySide6.QtCore import QPointF

from timeline_app.stage.gestures.target import Target, zoom


class Touchpad:
    """Zooms at the pointer and pans; what scrolls comes as a wheel, a smart zoom as two clicks."""

    def __init__(self, target: Target) -> None:
        self._target = target

    def spread(self, point: QPointF, factor: float) -> None:
        """The fingers moved so many times farther apart."""
        if factor > 0:
            zoom(self._target, factor, point.x(), point.x())

    def slide(self, pixels: float) -> None:
        """The fingers moved sideways."""
        self._target.show_view(self._target.view.panned(-pixels))
