"""What asks passers-by to touch the screen: words, and rings as a finger makes them in water."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from timeline_app.layout.metrics import Rect
from timeline_app.model.collection import Event
from timeline_app.model.edtf import DateKind
from timeline_app.model.edtf_part import Precision
from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.views.kiosk.loop.typeset import Typeset
from timeline_app.widgets.face import Face

DAY: Final = Localized({"zh": "触摸屏幕，走进这一天", "en": "Touch to step into this day"})
MOMENT: Final = Localized({"zh": "触摸屏幕，走进这段往事", "en": "Touch to step into this moment"})
_SIZES: Final = (54, 46, 38, 32, 26, 0)
"""Of its letters, the largest first, in pixels at 1080 lines."""
_PERIOD: Final = 5.0
"""Seconds from one ring to the one after the next."""
_RINGS: Final = 3
_TINT: Final = 0.3
"""How much colour a ring has at most: the words over it stay at a contrast of 7:1."""


def invitation(event: Event, lang: str) -> str:
    """The words, fit for the event's date."""
    date = event.date
    day = date.kind is DateKind.POINT and date.precision is Precision.DAY
    return (DAY if day else MOMENT).best(lang)


class Invitation:
    """A plate with the words of one language."""

    def __init__(self, words: str, rect: Rect, style: Style) -> None:
        self._rect, self._style = QRectF(*rect), style
        self._dot = rect.h * 0.13
        self._before = rect.h * 0.84
        room = rect.w - self._before - rect.h * 0.2
        self.typeset = _fitting(words, style, (room, rect.h)) or self._without_dot(words, rect)

    def _without_dot(self, words: str, rect: Rect) -> Typeset:
        """Where words need all of the plate."""
        self._dot, self._before = 0.0, rect.h * 0.15
        room = rect.w - 2 * self._before
        found = _fitting(words, self._style, (room, rect.h))
        return found or Typeset.of(_face(_SIZES[-1]), self._style, words, round(room))

    @property
    def reach(self) -> QRectF:
        """Everything it paints."""
        edge = self._style.px(4)
        return self._rect.adjusted(-edge, -edge, edge, edge)

    def paint(self, painter: QPainter, seconds: float, *, rings: bool) -> None:
        """Paint it as it looks after so many seconds."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, corner = self._style.color("accent"), self._style.px(8)
        plate = QPainterPath()
        plate.addRoundedRect(self._rect, corner, corner)
        centre = QPointF(self._rect.x() + self._before / 2, self._rect.center().y())
        if rings and self._dot:
            painter.save()
            painter.setClipPath(plate)
            self._rings(painter, centre, seconds, accent)
            painter.restore()
        painter.setPen(QPen(accent, self._style.px(4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(plate)
        if self._dot:
            painter.drawEllipse(centre, self._dot * 2, self._dot * 2)
            painter.setBrush(accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(centre, self._dot, self._dot)
        top = self._rect.center().y() - self.typeset.height / 2
        self.typeset.paint(painter, self._rect.x() + self._before, top)

    def _rings(self, painter: QPainter, centre: QPointF, seconds: float, accent: QColor) -> None:
        for number in range(_RINGS):
            share = (seconds / _PERIOD + number / _RINGS) % 1.0
            faint = QColor(accent)
            faint.setAlphaF(_TINT * (1 - share))
            radius = self._dot * 2 + share * self._rect.width()
            painter.setPen(QPen(faint, self._dot * (1.5 + 3 * share)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)


def _fitting(words: str, style: Style, room: tuple[float, float]) -> Typeset | None:
    """The words in the largest size that fits, on one line with more air than on two."""
    width, height = room
    for size in _SIZES:
        typeset = Typeset.of(_face(size), style, words, round(width))
        alone = len(typeset.lines) == 1
        if typeset.height <= height * (0.6 if alone else 0.87) and typeset.widest <= width:
            return typeset
    return None


def _face(size: float) -> Face:
    return Face(size, BOLD, leading=1.25, even=True)
