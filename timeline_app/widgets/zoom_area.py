"""A picture that can be seen whole or near: wheel, drag, double-click, and what keys ask for."""

from math import ceil, log2

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.picture_file import Fault, PictureFile, bounded
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.picture_loader import Arrival, PictureLoader

_NEAREST = 2.0
"""Pixels of the screen for one of the picture, at most."""
_LEAST_RANGE = 3.0
"""Small pictures, too, can be seen so many times as large as whole."""
_DOUBLE_CLICK = 2.5
_NOTCH = 120


class ZoomArea(QWidget):
    """Shows one picture in as many pixels as the zoom asks for, and no more."""

    failed = Signal(Fault)
    zoomed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._loader = PictureLoader(self)
        self._loader.arrived.connect(self._take)
        self._file: PictureFile | None = None
        self._image: QImage | None = None
        self._asked = QSize()
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        self._grip: QPointF | None = None

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def show_file(self, file: PictureFile) -> None:
        """Show this picture whole."""
        self._loader.drop_waiting()
        self._file, self._image, self._asked = file, None, QSize()
        self.fit()

    def rest(self) -> None:
        """Let no thread outlive the window."""
        self._loader.rest()

    def finish(self) -> None:
        """Wait until the picture is read."""
        self._loader.finish()

    @property
    def magnification(self) -> float:
        """How many times as large as whole it is seen."""
        return self._zoom

    @property
    def most(self) -> float:
        """How near it can be seen."""
        whole = self._whole()
        if self._file is None or whole.isEmpty():
            return 1.0
        return max(_LEAST_RANGE, _NEAREST * self._file.width / whole.width() / self._dots)

    @property
    def room(self) -> QRectF:
        """Where the picture stands; parts of it may be past the edge."""
        size = self._whole() * self._zoom
        left = self.width() / 2 - self._middle.x() * size.width()
        top = self.height() / 2 - self._middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def fit(self) -> None:
        """See it whole."""
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._look()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """See it nearer or farther; what is at this place, or in the middle, stays there."""
        at = QPointF(self.rect().center()) if at is None else at
        room = self.room
        if room.isEmpty():
            return
        share = QPointF((at.x() - room.x()) / room.width(), (at.y() - room.y()) / room.height())
        self._zoom = min(max(self._zoom * factor, 1.0), self.most)
        size = self._whole() * self._zoom
        self._middle = QPointF(
            share.x() - (at.x() - self.width() / 2) / size.width(),
            share.y() - (at.y() - self.height() / 2) / size.height(),
        )
        self._look()

    def pan(self, way: QPointF) -> None:
        """Move the picture by so many pixels."""
        room = self.room
        if not room.isEmpty():
            self._middle -= QPointF(way.x() / room.width(), way.y() / room.height())
            self._look()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1.25 ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.pan(event.position() - self._grip)
            self._grip = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._zoom > 1.0:
            self.fit()
        else:
            self.zoom(_DOUBLE_CLICK, event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image is None:
                painter.fillRect(self.room, self._style.color("band"))
            else:
                painter.drawImage(self.room, self._image)

    @property
    def _dots(self) -> float:
        return self.devicePixelRatioF()

    def _whole(self) -> QSizeF:
        if self._file is None:
            return QSizeF()
        native = self._file.size.toSizeF() / self._dots
        return bounded((native * max(1.0, self._style.unit)).toSize(), self.size()).toSizeF()

    def _look(self) -> None:
        """Keep the picture in the window, and wish for the pixels it now needs."""
        size = self._whole() * self._zoom
        self._middle = QPointF(
            _held(self._middle.x(), self.width(), size.width()),
            _held(self._middle.y(), self.height(), size.height()),
        )
        movable = self._zoom > 1.0
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self._ask()
        self.zoomed.emit()
        self.update()

    def _ask(self) -> None:
        whole = (self._whole() * self._dots).toSize()
        if self._file is None or whole.isEmpty():
            return
        step = 2 ** ceil(log2(self._zoom))  # not for each notch of the wheel another one
        wanted = bounded(self._file.size, whole * step)
        if wanted != self._asked:
            self._asked = wanted
            self._loader.drop_waiting()
            self._image = self._loader.get(self._file, wanted) or self._image

    def _take(self, arrival: Arrival) -> None:
        file, width, height = arrival.wish
        if file != self._file or (width, height) != self._asked.toTuple():
            return
        if arrival.error is not None:
            self.failed.emit(arrival.error.fault)
        else:
            self._image = arrival.image
            self.update()


def _held(middle: float, window: float, picture: float) -> float:
    """The share of the picture in the middle of the window, so that no edge shows needlessly."""
    half = window / 2 / max(1.0, picture)
    return 0.5 if half >= 0.5 else min(max(middle, half), 1 - half)
