"""A stop on the console, as the audience sees it or is going to."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.stage.hall.picture import HallPictures


class StopPicture(QWidget):
    """Painted once for each stop; nothing where there is no stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(DARK)
        self._hall: HallPictures | None = None
        self._stop: tuple[int, int] | None = None
        self._made: QPixmap | None = None

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def show_stop(self, hall: HallPictures, at: int | None, part: int = 0) -> None:
        """Show a part of a stop; None: nothing."""
        stop = None if at is None else (at, part)
        if (hall, stop) != (self._hall, self._stop):
            self._hall, self._stop, self._made = hall, stop, None
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._made = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._hall is None or self._stop is None:
            return
        if self._made is None:
            self._made = self._picture(self._hall, *self._stop)
        room = QRectF(QPointF(), self._made.deviceIndependentSize())
        with QPainter(self) as painter:
            painter.drawPixmap(room.topLeft(), self._made)
            painter.setPen(self._style.color("hairline"))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))

    def _picture(self, hall: HallPictures, at: int, part: int) -> QPixmap:
        whole = QSizeF(hall.gauge.width, hall.gauge.height)
        dots = self.devicePixelRatioF()
        size = whole.scaled(QSizeF(self.size()) * dots, Qt.AspectRatioMode.KeepAspectRatio)
        made = QPixmap(size.toSize().expandedTo(QSize(1, 1)))
        with QPainter(made) as painter:
            painter.scale(made.width() / whole.width(), made.height() / whole.height())
            hall.paint(painter, at, part)
        made.setDevicePixelRatio(dots)
        return made
