"""What lies over the audience's picture: black, white, a still, a magnifier, a spotlight."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from timeline_app.presenting.show import Cover, Show

_COVERS: Final = {Cover.BLACK: QColor("#000000"), Cover.WHITE: QColor("#FFFFFF")}
_TIMES: Final = 2.0
"""How much the magnifier enlarges."""
_RADIUS: Final = 0.19
"""Of the spotlight, in heights of the picture."""
_DIM: Final = 0.78


class Veil(QWidget):
    """Covers the scene it is given; hidden while nothing lies over it."""

    def __init__(self, scene: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._show: Show | None = None
        self._still: QPixmap | None = None
        self._at = QPointF(0.5, 0.5)
        self.setMouseTracking(True)
        self.hide()

    def freeze(self, still: QPixmap | None) -> None:
        """Show this in place of all that goes on; None: go on."""
        self._still = still
        self._adapt()

    def show_show(self, show: Show) -> None:
        """Lay over the scene what the show asks for."""
        self._show = show
        self._adapt()

    def point(self, share: QPointF) -> None:
        """Where spotlight and magnifier are, in shares of the picture."""
        self._at = QPointF(min(max(share.x(), 0.0), 1.0), min(max(share.y(), 0.0), 1.0))
        self.update()

    def renew(self) -> None:
        """The scene changed: a magnifier shows it."""
        if self._show is not None and self._show.zoomed:
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self.point(QPointF(at.x() / max(1, self.width()), at.y() / max(1, self.height())))
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        show = self._show
        if show is None:
            return
        with QPainter(self) as painter:
            if show.cover is not Cover.NONE:
                painter.fillRect(self.rect(), _COVERS[show.cover])
            elif self._still is not None:
                self._paint_still(painter, self._still)
            else:
                if show.zoomed:
                    self._paint_enlarged(painter)
                if show.spotlight:
                    self._paint_light(painter)

    def _adapt(self) -> None:
        show = self._show
        lit = show is not None and (show.spotlight or show.zoomed)
        covered = show is not None and show.cover is not Cover.NONE
        self.setVisible(covered or lit or self._still is not None)
        self.update()

    def _paint_still(self, painter: QPainter, still: QPixmap) -> None:
        """On another screen the still keeps its proportions."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), _COVERS[Cover.BLACK])
        size = still.deviceIndependentSize()
        fitted = size.scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(QPointF(), fitted)
        room.moveCenter(QRectF(self.rect()).center())
        pixels = painter.combinedTransform().mapRect(room).size().toSize()
        if pixels.width() < still.width() / 2:  # on the console: small, and smooth all the same
            still = still.scaled(pixels, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawPixmap(room, still, QRectF(still.rect()))

    def _paint_enlarged(self, painter: QPainter) -> None:
        """The scene drawn anew, not its pixels blown up: letters stay sharp."""
        painter.save()
        painter.translate(self._at.x() * self.width(), self._at.y() * self.height())
        painter.scale(_TIMES, _TIMES)
        painter.translate(-self._at.x() * self.width(), -self._at.y() * self.height())
        self._scene.render(painter, QPoint())
        painter.restore()

    def _paint_light(self, painter: QPainter) -> None:
        at = QPointF(self._at.x() * self.width(), self._at.y() * self.height())
        dim, clear = QColor("#000000"), QColor("#000000")
        dim.setAlphaF(_DIM)
        clear.setAlphaF(0.0)
        light = QRadialGradient(at, _RADIUS * self.height())
        light.setColorAt(0.0, clear)
        light.setColorAt(0.9, clear)
        light.setColorAt(1.0, dim)
        painter.fillRect(self.rect(), light)
