"""What the overview shows of the whole span: eras, years, and how dense it is with events."""

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.layout.metrics import Role
from timeline_app.model.collection import Era
from timeline_app.model.columns import Columns
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.timescale.ladder import axis
from timeline_app.timescale.scale import TimeScale

Column = tuple[int, int, str]
"""Its number from the left, how many events are in it, the category of the first."""
_AT_ONCE = 65_536
"""Events that are counted at once: what is known of them meanwhile stays near the processor."""


class StripPainter(Struct, frozen=True):
    """Paints a strip that stands for the whole span."""

    style: Style
    fonts: RoleFonts
    looks: Mapping[str, Look]
    """By category."""
    strip: QRectF
    whole: TimeScale

    def paint(self, painter: QPainter, eras: Sequence[Era], columns: Columns) -> None:
        """Paint the strip with its eras, its years, and the events of these columns."""
        strip = self.strip
        corner = self.style.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style.color("band"))
        painter.drawRoundedRect(strip, corner, corner)
        self._eras(painter, eras)
        if not self.style.scarce:
            self._ticks(painter)
        self._density(painter, columns)

    def _eras(self, painter: QPainter, eras: Sequence[Era]) -> None:
        strip, whole = self.strip, self.whole
        tint = self.style.color("accent")
        tint.setAlphaF(0.16)
        for era in eras:
            early, late = era.date.earliest, era.date.latest
            left = 0.0 if early is None else max(0.0, whole.x(early))
            right = strip.width() if late is None else min(strip.width(), whole.x(late))
            if right > left:
                painter.fillRect(
                    QRectF(strip.x() + left, strip.y(), right - left, self.style.px(5)), tint
                )

    def _ticks(self, painter: QPainter) -> None:
        strip, whole = self.strip, self.whole
        painter.setFont(self.fonts[Role.TICK])
        found = axis(whole, self.style.lang, self._width, gap=self.style.px(60))
        base = strip.bottom() + self.style.room(14, 6)
        pad = self.style.px(6)
        way = found.wording(self._width, pad)
        for band in found.bands:
            x = whole.x(band.start)
            right = min(strip.width(), whole.x(band.end))
            at = strip.x() + max(0.0, x)
            room = strip.x() + right - at - pad
            text = next((each for each in band.texts[way:] if self._width(each) <= room), "")
            if x > 0:
                painter.setPen(QPen(self.style.color("hairline"), 1))
                line = round(at) + 0.5
                painter.drawLine(QLineF(line, strip.y(), line, base))
            painter.setPen(self.style.color("muted"))
            painter.drawText(QPointF(at + (pad if x > 0 else 0), base), text)

    def _width(self, text: str) -> float:
        return self.fonts.measure(Role.TICK, text)

    def _density(self, painter: QPainter, columns: Columns) -> None:
        """A bar a column: as tall as there are events in it, in the colour of the first."""
        strip, column = self.strip, self.style.px(5)
        found = counted(columns, self.whole, strip.width(), column)
        most = max((count for _, count, _ in found), default=1)
        for number, count, category in found:
            share = 0.45 if most == 1 else 0.3 + 0.55 * count / most
            height = strip.height() * share
            left = strip.x() + number * column
            color = QColor(self.looks.get(category, self.looks[""]).color)
            painter.fillRect(
                QRectF(
                    left, strip.center().y() - height / 2 + self.style.px(2), column - 1, height
                ),
                color,
            )


def counted(columns: Columns, whole: TimeScale, width: float, column: int) -> list[Column]:
    """The columns of so many pixels with events in them, from left to right."""
    count = np.zeros(int(width) // column + 1, np.int64)
    first = np.empty_like(count)
    for at in reversed(range(0, len(columns), _AT_ONCE)):
        begin = columns.begin[at : at + _AT_ONCE]
        x = ((begin - whole.start) - whole.fraction) * whole.per_second
        inside = np.flatnonzero((x >= 0) & (x <= width))
        numbers = x[inside].astype(np.int64) // column  # whole pixels are divided far faster
        count += np.bincount(numbers, minlength=len(count))
        first[numbers[::-1]] = at + inside[::-1]  # the one written last stays
    filled = np.flatnonzero(count)
    categories = columns.category[first[filled]]
    return [
        (number, events, columns.categories[category])
        for number, events, category in zip(
            filled.tolist(), count[filled].tolist(), categories.tolist(), strict=True
        )
    ]
