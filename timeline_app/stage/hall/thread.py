"""The thread: a line of time with a bead for each event, the present one large, eras behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from timeline_app.model.collection import Collection, Event
from timeline_app.presenting.program import Stop
from timeline_app.render.fonts import BOLD, font
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look, looks
from timeline_app.stage.hall.beads import Strand, near
from timeline_app.stage.hall.dates import DateMark, Dates
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.timescale.scale import TimeScale

_LINE, _DATES, _ERA = 132, 172, 12
"""Units from the top of the thread's part: the line, the dates below it, the eras' names."""
_BEAD, _STOP, _PRESENT = 16, 26, 46
_APART: Final = 14
_OPEN: Final = 150
"""Units over which a bar without an end fades."""
_NEAR: Final = 80
"""Stops around the present one whose dates are tried."""
_TINT: Final = 0.1
_PALE: Final = 0.55
"""Of the colour of an event that no stop is at."""
_FINE: Final = 2
"""Pixels of a bead's picture for one of the screen: enough where the window is enlarged."""
_FADED: Final = 0.1
"""How far from their view dates have faded."""
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Dated:
    """The dates chosen for one view."""

    view: TimeScale
    marks: tuple[DateMark, ...]

    def strength(self, view: TimeScale) -> float:
        """How strongly they show in a view on the way to or from theirs, from 0 to 1."""
        return max(0.0, 1.0 - self.apart(view) / _FADED)

    def near(self, view: TimeScale) -> bool:
        """Whether dates of the two views would show at once on the way between them."""
        return self.apart(view) < 2 * _FADED

    def apart(self, view: TimeScale) -> float:
        """How far a view is from theirs, in widths of the window and powers of its length."""
        moved = (view.start - self.view.start) + view.fraction - self.view.fraction
        moved += (view.seconds - self.view.seconds) / 2
        zoomed = abs(log(view.seconds / self.view.seconds))
        return zoomed + abs(moved) / min(view.seconds, self.view.seconds)


class Thread:
    """Paints the thread of one collection and program, in one language and size."""

    def __init__(
        self,
        collection: Collection,
        stops: Sequence[Stop],
        gauge: Gauge,
        style: Style,
        strand: Strand | None = None,
    ) -> None:
        """Take what hangs on it; a ``strand`` of the same collection and stops spares sorting."""
        self._eras, self._stops = collection.eras, stops
        self._gauge, self._style = gauge, style
        self._looks = looks(collection.categories, style.theme)
        self._strand = strand or Strand.of(collection, stops)
        self._dates = Dates(gauge, style.lang, year=self._strand.years)
        self._made: dict[tuple[str, float], QPixmap] = {}
        self._name_font = font(gauge.letters(36), BOLD, style.lang)

    @property
    def height(self) -> float:
        """Pixels, at the lower edge of the picture."""
        return self._gauge.height - self._gauge.thread

    def dated(self, view: TimeScale, present: Event | None, at: int) -> Dated:
        """The dates for a view at rest."""
        others = near(self._stops, at, _NEAR) if self._stops else iter(())
        return Dated(view, self._dates.chosen(view, present, others))

    def paint(
        self, painter: QPainter, view: TimeScale, present: Event | None, dated: Sequence[Dated]
    ) -> None:
        """Paint it at the painter's origin; ``dated`` are the dates at both ends of a flight."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        px, style = self._gauge.px, self._style
        self._paint_eras(painter, view)
        painter.setPen(QPen(style.color("muted"), max(1.0, px(3))))
        painter.drawLine(QLineF(0, px(_LINE), self._gauge.width, px(_LINE)))
        if self._strand.others is not None:
            for event in self._strand.others.seen(view, px(_APART)):
                self._bead(painter, view, event, _BEAD)
        stops = list(self._strand.stops.seen(view, px(_STOP) / 2))
        for event in stops:
            self._bar(painter, view, event, 8)
        if present is not None:
            self._bar(painter, view, present, 14)
        for event in stops:  # no bar lies over another event's mark
            self._bead(painter, view, event, _STOP)
        if present is not None:
            self._bead(painter, view, present, _PRESENT)
        self._write(painter, view, present, dated)

    def _look(self, event: Event) -> Look:
        return self._looks.get(event.category or "", self._looks[""])

    def _bead(self, painter: QPainter, view: TimeScale, event: Event, side: float) -> None:
        """Painted once for each look and size, then copied: outlines take longest."""
        key = event.category or "", side
        if key not in self._made:
            self._made[key] = self._bead_picture(self._look(event), self._gauge.px(side), side)
        made = self._made[key]
        size = made.deviceIndependentSize()
        x = view.x(event.date.anchor) - size.width() / 2
        painter.drawPixmap(QPointF(x, self._gauge.px(_LINE) - size.height() / 2), made)

    def _bead_picture(self, look: Look, side: float, units: float) -> QPixmap:
        rim = self._gauge.px(4)
        room = ceil(side * 1.3 + 2 * rim)
        made = QPixmap(room * _FINE, room * _FINE)
        made.setDevicePixelRatio(_FINE)
        made.fill(Qt.GlobalColor.transparent)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QPointF(room / 2, room / 2))
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("ground"), rim))
            strength = _PALE if units == _BEAD else 1.0
            painter.setBrush(self._style.mixed(look.color, strength))
            painter.drawPath(shape_path(look.shape, square))
        return made

    def _bar(self, painter: QPainter, view: TimeScale, event: Event, thick: float) -> None:
        """A span from end to end; one without a known end fades."""
        date = event.date
        if not date.is_span and (date.latest is None or date.latest - date.anchor <= _DAY):
            return
        px, color = self._gauge.px, QColor(self._look(event).color)
        left = view.x(date.anchor)
        right = left + px(_OPEN) if date.latest is None else view.x(date.latest)
        if right - left < 1 or right < 0 or left > view.width:
            return
        room = QRectF(left, px(_LINE - thick / 2), right - left, px(thick))
        if date.is_span and date.latest is not None:
            painter.fillRect(room, color)
            return
        faint = QColor(color)
        faint.setAlphaF(0.0 if date.latest is None else 1.0 if date.is_span else 0.35)
        if not date.is_span:
            color = faint  # somewhere within: no bar, a hint of one
        shade = QLinearGradient(room.topLeft(), room.topRight())
        shade.setColorAt(0, color)
        shade.setColorAt(1, faint)
        painter.fillRect(room, shade)

    def _paint_eras(self, painter: QPainter, view: TimeScale) -> None:
        accent, reached = self._style.color("accent"), float("-inf")
        advance = QFontMetricsF(self._name_font).horizontalAdvance
        for era in self._eras:
            date = era.date
            left = 0.0 if date.earliest is None else max(0.0, view.x(date.anchor))
            right = view.width if date.latest is None else min(view.width, view.x(date.latest))
            if right <= left:
                continue
            room = QRectF(left, 0, right - left, self.height)
            tint = QColor(accent)
            tint.setAlphaF(_TINT)
            painter.fillRect(room, tint)
            painter.fillRect(QRectF(left, 0, right - left, self._gauge.px(4)), accent)
            name = era.label.best(self._style.lang)
            x = left + self._gauge.px(18)
            if x > reached and x + advance(name) <= right:
                self._text(painter, x, _ERA, name, self._name_font, accent)
                reached = x + advance(name)

    def _write(
        self, painter: QPainter, view: TimeScale, present: Event | None, dated: Sequence[Dated]
    ) -> None:
        written: set[str] = set()
        for each in dated:
            painter.setOpacity(each.strength(view))
            for mark in each.marks:
                if mark.event is not present and mark.event.id not in written:
                    written.add(mark.event.id)
                    self._date(painter, view, mark, self._dates.other, "muted")
        painter.setOpacity(1.0)
        if present is not None:
            mark = self._dates.mark(present, self._dates.present)
            self._date(painter, view, mark, self._dates.present, "ink")

    def _date(
        self, painter: QPainter, view: TimeScale, mark: DateMark, face: QFont, color: str
    ) -> None:
        left, _ = self._dates.room(view, mark)
        self._text(painter, left, _DATES, mark.text, face, self._style.color(color))

    def _text(
        self, painter: QPainter, x: float, top: float, text: str, face: QFont, color: QColor
    ) -> None:
        painter.setFont(face)
        painter.setPen(color)
        room = QRectF(x, self._gauge.px(top), self._gauge.width, face.pixelSize() * 1.4)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags | Qt.TextFlag.TextDontClip), text)
