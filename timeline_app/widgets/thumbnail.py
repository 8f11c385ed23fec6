"""A picture in small, or a sign of what a file is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.render.picture_file import PictureFile, bounded
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import Icon, draw_icon
from timeline_app.widgets.picture_loader import Arrival, PictureLoader

_SIZE = 96, 72


class Thumbnail(QWidget):
    """Of one size, whatever it shows."""

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._style = Style(LIGHT)
        self._file: PictureFile | None = None
        self._sign = Icon.CROSS
        self._image: QImage | None = None
        self._asked = QSize()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        loader.arrived.connect(self._take)

    def show_picture(self, file: PictureFile | None, sign: Icon) -> None:
        """Show this picture; where there is none, a sign."""
        if (file, sign) != (self._file, self._sign):
            self._file, self._sign, self._image = file, sign, None
            self._ask()
            self.update()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.setFixedSize(style.px(_SIZE[0]), style.px(_SIZE[1]))
        self._ask()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("band"))
            if self._image is not None:
                self._paint_image(painter, self._image)
            elif self._file is None:
                side = self._style.px(24)
                square = QRectF(0, 0, side, side)
                square.moveCenter(QRectF(self.rect()).center())
                draw_icon(painter, self._sign, square, QPen(self._style.color("muted"), side / 12))
            painter.setPen(self._style.color("hairline"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(0, 0, *bounded(image.size(), self._dots()).toTuple())
        room.setSize(room.size() / self.devicePixelRatioF())
        room.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(room, image)

    def _dots(self) -> QSize:
        """Pixels of the screen that it takes."""
        return (self.size().toSizeF() * self.devicePixelRatioF()).toSize()

    def _ask(self) -> None:
        if self._file is None:
            return
        self._asked = bounded(self._file.size, self._dots())
        self._image = self._loader.get(self._file, self._asked) or self._image

    def _take(self, arrival: Arrival) -> None:
        file, width, height = arrival.wish
        if file == self._file and (width, height) == self._asked.toTuple():
            self._image = arrival.image
            if arrival.error is not None:
                self._file = None
            self.update()
