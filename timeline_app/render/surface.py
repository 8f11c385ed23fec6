"""The surface that scenes are painted on: the one place that knows pyqtgraph."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QStyleOptionGraphicsItem, QWidget

from timeline_app.render.finger import fingers

Paint = Callable[[QPainter], None]


class _Sheet(pg.GraphicsWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """One item that fills the view: a painter a label would be slow."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        painter.save()
        try:
            self._paint(painter)
        finally:
            painter.restore()


class Surface(pg.GraphicsView):  # type: ignore[misc]
    """A pyqtgraph view without its own mouse, menus and scrolling; it passes on what hands do.

    Positions are pixels from its top left corner.
    """

    pressed = Signal(QPointF)
    dragged = Signal(QPointF)
    released = Signal(QPointF)
    hovered = Signal(QPointF)
    left = Signal()
    double_clicked = Signal(QPointF)
    turned = Signal(QPointF, float, float, bool)
    """The wheel: where, notches sideways, notches up, whether Shift was held."""
    touched = Signal(object)
    """The fingers that went down, moved or were lifted: a tuple of Finger."""
    touch_dropped = Signal()
    """No finger that was told of is there any more."""
    spread = Signal(QPointF, float)
    """Fingers on a touchpad: where the pointer is, how many times farther apart they are."""
    slid = Signal(float)
    """Fingers on a touchpad: pixels to the right."""
    resized = Signal()
    accessible: Callable[[], QAccessibleInterface] | None = None
    """Makes what assistive technology finds here; given by whoever knows what is painted."""

    def __init__(self, paint: Paint, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self._sheet = _Sheet(paint)
        self._ringed = False
        self.setCentralItem(self._sheet)
        self.enableMouse(b=False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().ungrabGesture(Qt.GestureType.PanGesture)  # Qt's, of any scroll area
        self.setAcceptDrops(False)

    def set_ground(self, color: QColor) -> None:
        """Fill behind the scene."""
        self.setBackground(color)

    @property
    def ringed(self) -> bool:
        """Whether the focus came here by Tab, so that it must be seen."""
        return self._ringed

    def redraw(self) -> None:
        """Paint again at the next chance."""
        self._sheet.update()

    def visible_rect(self) -> QRectF:
        """The whole surface."""
        return QRectF(self.viewport().rect())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QNativeGestureEvent):
            return self._touchpad(event)
        if isinstance(event, QMouseEvent) and made_of_touch(event):
            event.accept()
            return True
        return bool(super().viewportEvent(event))

    def _touch(self, event: QTouchEvent) -> bool:
        if event.pointingDevice().type() is not QPointingDevice.DeviceType.TouchScreen:
            event.ignore()  # a touchpad's fingers are a wheel, a pointer and native gestures
            return False
        event.accept()
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self.touch_dropped.emit()
        if event.type() is not QEvent.Type.TouchCancel:
            self.touched.emit(fingers(event, self.physicalDpiX()))
        if event.type() is QEvent.Type.TouchEnd:
            self.touch_dropped.emit()
        return True

    def _touchpad(self, event: QNativeGestureEvent) -> bool:
        kind = event.gestureType()
        if kind is Qt.NativeGestureType.ZoomNativeGesture:
            self.spread.emit(event.position(), 1 + event.value())
        elif kind is Qt.NativeGestureType.SmartZoomNativeGesture:
            self.double_clicked.emit(event.position())
        elif kind is Qt.NativeGestureType.PanNativeGesture:
            self.slid.emit(event.delta().x())
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.position())
        else:
            self.hovered.emit(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        angle = QPointF(event.angleDelta()) / 120
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.turned.emit(event.position(), angle.x(), angle.y(), shift)

    def leaveEvent(self, event: object) -> None:
        del event
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ringed = event.reason() in tab
        self.redraw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # pyqtgraph and QGraphicsView would scroll with the arrows; keys are the window's commands.
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def made_of_touch(event: QMouseEvent) -> bool:
    """Whether Qt or the system made it of a touch that tells of itself already.

    Windows sends each touch a second time as mouse events. What is made of a pen is not told of
    otherwise.
    """
    pens = (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)
    made = event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
    return made and event.pointerType() not in pens
