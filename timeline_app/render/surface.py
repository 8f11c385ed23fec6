"""The surface that scenes are painted on: the one place that knows pyqtgraph."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QStyleOptionGraphicsItem, QWidget

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
    resized = Signal()

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
