"""The audience's picture on the console, as it is at this moment."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.views.presenter.audience import Audience

_REST = 60
"""Milliseconds between two pictures of a flight."""


class LivePicture(QWidget):
    """Drawn anew whenever the audience's window was; pointing here points there."""

    pointed = Signal(QPointF)
    """In shares of the audience's picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._style = Style(DARK)
        self._audience: Audience | None = None
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self.update)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def watch(self, audience: Audience) -> None:
        """Show this window."""
        self._audience = audience
        audience.painted.connect(self._follow)

    def _follow(self) -> None:
        """At once; in a flight not at each of its pictures, which are the audience's first."""
        if self._audience is None or not self._audience.thread_view.moving:
            self._rest.stop()
            self.update()
        elif not self._rest.isActive():
            self._rest.start()

    @property
    def room(self) -> QRectF:
        """Where the picture stands: at the left, in the audience's proportions."""
        if self._audience is None:
            return QRectF()
        size = QSizeF(self._audience.size())
        fitted = size.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF(), fitted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        room, at = self.room, event.position()
        if room.contains(at):
            share = QPointF((at.x() - room.x()) / room.width(), (at.y() - room.y()) / room.height())
            self.pointed.emit(share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room, audience = self.room, self._audience
        if audience is None or room.isEmpty():
            return
        with QPainter(self) as painter:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipRect(room)
            painter.translate(room.topLeft())
            painter.scale(room.width() / audience.width(), room.height() / audience.height())
            audience.render(painter, QPoint())
            painter.restore()
            painter.setPen(self._style.color("hairline"))
            painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
