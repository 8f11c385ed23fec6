"""The whole span as a density strip, with a window that can be dragged and stretched."""

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from timeline_app.layout.plan import Plan
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.stage import words
from timeline_app.stage.overview.grip import CURSORS, Grip, grip_at
from timeline_app.stage.overview.reach import OverviewReach, OverviewSlider
from timeline_app.stage.overview.strip import StripPainter
from timeline_app.state.state import State
from timeline_app.timescale.scale import TimeScale
from timeline_app.widgets.icon import draw_ring

_POINTER, _FINGER = 9, 24
"""How far from a grip one may take hold of it, at 1080 lines."""


class Overview(QWidget):
    """Emits the view that the hand asks for."""

    asked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._fonts = RoleFonts(style.letters, style.lang)
        self._looks: dict[str, Look] = {}
        self._plan: Plan | None = None
        self._state: State | None = None
        self._view: TimeScale | None = None
        self._drawn: QPixmap | None = None
        self._shown: tuple[object, ...] = ()
        """What was drawn, apart from the window."""
        self._grip: Grip | None = None
        self._held = 0.0
        self._reach = OverviewReach(self, self, style.lang)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take another theme, size or language; ``looks`` is by category."""
        self._style, self._looks = style, looks
        self._fonts = RoleFonts(style.letters, style.lang)
        self._drawn = None
        below = 0 if style.scarce else style.room(22, 4)
        self.setFixedHeight(round(self._strip.bottom()) + style.px(10) + below)
        self._reach.lang = style.lang
        self.setAccessibleName(words.OVERVIEW.best(style.lang))
        self.update()

    def show_view(self, plan: Plan, state: State, view: TimeScale) -> None:
        """Show where the canvas stands."""
        shown = plan.columns, plan.frame, state.collection.eras
        if shown != self._shown:
            self._drawn, self._shown = None, shown
        self._plan, self._state, self._view = plan, state, view
        self.update()

    def scales(self) -> tuple[TimeScale, TimeScale] | None:
        """The whole span and the canvas's window on it."""
        whole, view = self._whole, self._view
        return None if whole is None or view is None else (whole, view)

    def accessible(self) -> OverviewSlider:
        """Assistive technology finds a slider here."""
        return OverviewSlider(self, self._reach)

    # Where things stand

    @property
    def _strip(self) -> QRectF:
        px = self._style.px
        low = self._style.scarce and not self._style.least  # a finger needs its height
        above, tall = (8, 30) if low else (14, 46)
        return QRectF(px(28), px(above), self.width() - 2 * px(28), px(tall))

    @property
    def _whole(self) -> TimeScale | None:
        if self._plan is None:
            return None
        return self._plan.fit().resized(max(1.0, self._strip.width()))

    @property
    def _window(self) -> QRectF:
        whole, view, strip = self._whole, self._view, self._strip
        if whole is None or view is None:
            return strip
        left = strip.x() + whole.x(view.start)
        width = view.seconds * whole.per_second
        least = self._style.px(10)
        if width < least:
            left, width = left - (least - width) / 2, least
        left = min(max(left, strip.x()), strip.right() - width)
        return QRectF(left, strip.y(), width, strip.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._view is None:
            return
        x = event.position().x()
        finger = event.pointingDevice().type() is QPointingDevice.DeviceType.TouchScreen
        self._grip = self._grip_at(x, _FINGER if finger else _POINTER)
        if self._grip is None:
            self._grip = Grip.WHOLE
            self._held = 0.0
            self._centre(x)
        self._held = x

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.buttons():
            self._grip = None  # a touch that the system took away tells of no release
        if self._grip is None:
            self.setCursor(CURSORS[self._grip_at(x)])
        else:
            self._pull(x - self._held)
            self._held = x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._grip = None

    def _grip_at(self, x: float, reach: float = _POINTER) -> Grip | None:
        return grip_at(x, self._window, self._style.px(reach))

    def _centre(self, x: float) -> None:
        self._pull(x - self._window.center().x())

    def _pull(self, pixels: float) -> None:
        whole, view = self._whole, self._view
        if whole is None or view is None:
            return
        seconds = pixels / whole.per_second
        if self._grip is Grip.WHOLE:
            self.asked.emit(view.panned(seconds * view.per_second))
            return
        grown = view.seconds + (seconds if self._grip is Grip.RIGHT else -seconds)
        if grown <= 0:
            return
        stretched = replace(view, seconds=grown)
        if self._grip is Grip.LEFT:
            stretched = stretched.panned(seconds * stretched.per_second)
        self.asked.emit(stretched)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatioF():
                self._drawn = self._draw()
            painter.drawPixmap(0, 0, self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._whole is None or self._state is None:
                return
            self._frame(painter, self._strip)
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()), self._style)

    def _draw(self) -> QPixmap:
        """All but the window, which alone moves: drawn once."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(self._style.color("ground"))
        whole = self._whole
        if self._plan is None or whole is None or self._state is None:
            return drawn
        strip = StripPainter(self._style, self._fonts, self._looks, self._strip, whole)
        with QPainter(drawn) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strip.paint(painter, self._state.collection.eras, self._plan.columns)
        return drawn

    def _frame(self, painter: QPainter, strip: QRectF) -> None:
        window = self._window
        veil = self._style.color("ground")
        veil.setAlphaF(0.62)
        painter.fillRect(QRectF(strip.topLeft(), QPointF(window.left(), strip.bottom())), veil)
        painter.fillRect(QRectF(QPointF(window.right(), strip.y()), strip.bottomRight()), veil)
        ink = self._style.color("ink")
        painter.setPen(QPen(ink, self._style.px(1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = self._style.px(4)
        painter.drawRoundedRect(window, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        width, height = self._style.px(6), strip.height() * 0.48
        # Beside a narrow window, not over all that is to be seen in it.
        beside = width / 2 if window.width() < 4 * width else 0
        for x in (window.left() - beside, window.right() + beside):
            grip = QRectF(x - width / 2, window.center().y() - height / 2, width, height)
            painter.drawRoundedRect(grip, width / 2, width / 2)
