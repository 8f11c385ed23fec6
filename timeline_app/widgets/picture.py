"""A picture in a column of text: as wide as it may be, enlarged when pressed."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.picture_file import Fault, bounded
from timeline_app.render.style import Style
from timeline_app.widgets.icon import Icon, draw_icon, draw_ring
from timeline_app.widgets.picture_loader import Arrival, PictureLoader
from timeline_app.widgets.plate import Plate
from timeline_app.widgets.tile import Tile

_TALLEST = 420
"""At 1080 lines: the passage below should not be pushed out of sight."""
_BADGE, _INSET = 36, 10


class Picture(Tile):
    """A room of the picture's proportions, in which the picture appears when it is read."""

    failed = Signal(Fault)

    def __init__(
        self, plate: Plate, loader: PictureLoader, style: Style, parent: QWidget | None = None
    ) -> None:
        self._plate, self._loader = plate, loader
        self._image: QImage | None = None
        self._asked = QSize()
        super().__init__(style, parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        loader.arrived.connect(self._take)

    def say(self, name: str, description: str) -> None:
        """Name what pressing does, and what is to be seen, for those who don't see it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    @property
    def complete(self) -> bool:
        """Whether the picture is there."""
        return self._image is not None

    @property
    def room(self) -> QRect:
        """Where the picture stands: at the left, in its own proportions."""
        return QRect(0, 0, *self._within(self.width()).toTuple())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._within(width).height()

    def sizeHint(self) -> QSize:
        return self._within(self._style.px(_TALLEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        dots = self.devicePixelRatioF()
        wanted = bounded(self._plate.file.size, (self.room.size().toSizeF() * dots).toSize())
        if not wanted.isEmpty() and wanted != self._asked:
            self._asked = wanted
            self._image = self._loader.get(self._plate.file, wanted) or self._image

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.room.contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = QRectF(self.room)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image is None:
                painter.fillRect(room, self._style.color("band"))
            else:
                painter.drawImage(room, self._image)
                self._paint_badge(painter, room)
            painter.setPen(self._style.color("hairline"))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
            if self.hasFocus():
                draw_ring(painter, room, self._style)

    def _paint_badge(self, painter: QPainter, room: QRectF) -> None:
        """A sign in the corner that there is more to see."""
        side, inset = self._style.px(_BADGE), self._style.px(_INSET)
        if min(room.width(), room.height()) < 2 * side:
            return
        badge = QRectF(room.right() - side - inset, room.bottom() - side - inset, side, side)
        strong = self.underMouse() or self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._style.color("hairline"), 1))
        painter.setBrush(self._style.color("card"))
        painter.drawRoundedRect(badge, self._style.px(5), self._style.px(5))
        third = side * 0.28
        pen = QPen(self._style.color("ink" if strong else "muted"), self._style.px(20) / 11)
        draw_icon(painter, Icon.ENLARGE, badge.adjusted(third, third, -third, -third), pen)

    def _within(self, width: int) -> QSize:
        """The size in a column of this width; small pictures aren't blown up."""
        room = QSize(max(1, width), self._style.px(_TALLEST))
        whole = self._plate.file.size.toSizeF() * max(1.0, self._style.unit)
        return bounded(whole.toSize(), room)

    def _take(self, arrival: Arrival) -> None:
        file, width, height = arrival.wish
        if file != self._plate.file or (width, height) != self._asked.toTuple():
            return
        if arrival.error is not None:
            self.failed.emit(arrival.error.fault)
        else:
            self._image = arrival.image
            self.update()
