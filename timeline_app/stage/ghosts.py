"""Events that are only proposed, as ghosts over the timeline's axis."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.stage.canvas import Canvas
from timeline_app.timescale.scale import TimeScale

_SIDE, _STEM = 16, 44
"""Pixels at 1080 lines: of a ghost that is an instant, and above the axis for the one looked at."""


class Ghost(Struct, frozen=True):
    """A stretch of time, from its first second to before its last."""

    start: int
    end: int
    current: bool = False
    """Whether it is the one that is looked at."""


class Ghosts(QWidget):
    """Lies over a canvas and lets every hand through; follows its view."""

    def __init__(self, canvas: Canvas, style: Style) -> None:
        super().__init__(canvas)
        self._canvas, self._style = canvas, style
        self._ghosts: tuple[Ghost, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        canvas.view_changed.connect(self.update)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show these instead of those before."""
        self._ghosts = tuple(ghosts)
        self.setGeometry(self._canvas.rect())
        self.setVisible(bool(ghosts))
        self.raise_()
        self.update()

    def bring_current(self) -> None:
        """Bring the one that is looked at in view; where no event reaches yet, with all others."""
        now = next((ghost for ghost in self._ghosts if ghost.current), None)
        plan, view = self._canvas.plan, self._canvas.view
        if now is None or plan is None or _holds(view, now):
            return
        if _holds(plan.fit(), now):
            self._canvas.go_to(now.start, now.end)
        else:
            self._canvas.show_beyond(
                min(ghost.start for ghost in self._ghosts), max(ghost.end for ghost in self._ghosts)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Resize and watched is self._canvas:
            self.setGeometry(self._canvas.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        plan = self._canvas.plan
        if plan is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for ghost in sorted(self._ghosts, key=lambda each: each.current):
                self._paint(painter, ghost, plan.rows.axis)

    def _paint(self, painter: QPainter, ghost: Ghost, axis: float) -> None:
        view, px = self._canvas.view, self._style.px
        left, right = view.x(ghost.start), view.x(ghost.end)
        if right < -px(_SIDE) or left > self.width() + px(_SIDE):
            return
        left, right = max(left, -px(_SIDE)), min(right, self.width() + px(_SIDE))
        side = px(_SIDE)
        if right - left < side:
            left, right = (left + right - side) / 2, (left + right + side) / 2
        room = QRectF(left, axis - side / 2, right - left, side)
        color = self._style.color("accent")
        pen = QPen(color, px(2), Qt.PenStyle.SolidLine if ghost.current else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        ground = self._style.color("ground")
        ground.setAlphaF(0.7)
        painter.setBrush(ground)
        painter.drawRoundedRect(room, px(4), px(4))
        if ghost.current:
            x = room.center().x()
            painter.drawLine(QPointF(x, room.top()), QPointF(x, axis - px(_STEM)))


def _holds(view: TimeScale, ghost: Ghost) -> bool:
    return view.start <= ghost.start and ghost.end <= view.end
