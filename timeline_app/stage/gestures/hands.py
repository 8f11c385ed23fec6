"""All gestures of one surface: which of them each event of a hand goes to."""

from time import monotonic

from PySide6.QtCore import QObject, QPointF, Qt

from timeline_app.render.finger import Finger
from timeline_app.render.surface import Surface
from timeline_app.stage.gestures.double_click import DoubleClick
from timeline_app.stage.gestures.drag import Drag
from timeline_app.stage.gestures.target import Target
from timeline_app.stage.gestures.touch import Touch
from timeline_app.stage.gestures.touchpad import Touchpad
from timeline_app.stage.gestures.wheel import Wheel


class Hands(QObject):
    """Whatever hand comes, a view that moves by itself stands still."""

    def __init__(self, surface: Surface, target: Target, parent: QObject) -> None:
        super().__init__(parent)
        self._surface, self._target = surface, target
        self._drag, self._touch = Drag(target), Touch(target)
        self._wheel, self._touchpad = Wheel(target), Touchpad(target)
        self._double = DoubleClick(target)
        surface.pressed.connect(self._press)
        surface.dragged.connect(self._move)
        surface.released.connect(self._release)
        surface.double_clicked.connect(self._double.click)
        surface.turned.connect(self._turn)
        surface.touched.connect(self._feel)
        surface.touch_dropped.connect(self._touch.cancel)
        surface.spread.connect(self._spread)
        surface.slid.connect(self._slide)

    def _press(self, point: QPointF) -> None:
        self._target.rest()
        self._drag.press(point, monotonic())

    def _move(self, point: QPointF) -> None:
        self._drag.move(point, monotonic())
        if self._drag.moving:
            self._surface.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _release(self, point: QPointF) -> None:
        self._drag.release(point, monotonic())

    def _turn(self, point: QPointF, sideways: float, up: float, shift: bool) -> None:  # noqa: FBT001
        self._target.rest()
        self._wheel.turn(point, sideways, up, shift=shift)

    def _feel(self, fingers: tuple[Finger, ...]) -> None:
        self._touch.move(fingers, monotonic())

    def _spread(self, point: QPointF, factor: float) -> None:
        self._target.rest()
        self._touchpad.spread(point, factor)

    def _slide(self, pixels: float) -> None:
        self._target.rest()
        self._touchpad.slide(pixels)
