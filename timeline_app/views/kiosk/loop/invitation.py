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
_RINGS: Final = 2
_TINT: Final = 0.16
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
        self._before = rect.h * 0.95
        room = rect.w - self._before - rect.h * 0.3
        for size in _SIZES:
            face = Face(size, BOLD, leading=1.25, even=True)
            self.typeset = Typeset.of(face, style, words, round(room))
            if self.typeset.height <= rect.h * (0.6 if len(self.typeset.lines) < 2 else 0.9):
                break

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
        if rings:
            painter.save()
            painter.setClipPath(plate)
            self._rings(painter, centre, seconds, accent)
            painter.restore()
        painter.setPen(QPen(accent, self._style.px(4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(plate)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(centre, self._dot, self._dot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, self._style.px(4)))
        painter.drawEllipse(centre, self._dot * 2, self._dot * 2)
        top = self._rect.center().y() - self.typeset.height / 2
        self.typeset.paint(painter, self._rect.x() + self._before, top)

    def _rings(self, painter: QPainter, centre: QPointF, seconds: float, accent: QColor) -> None:
        for number in range(_RINGS):
            share = (seconds / _PERIOD + number / _RINGS) % 1.0
            faint = QColor(accent)
            faint.setAlphaF(_TINT * (1 - share))
            radius = self._dot + share * self._rect.width()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint)
            painter.drawEllipse(centre, radius, radius)
