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
"""Its number from the left, how many events are in it, the category of more than half of them.

Where no category has so many it is the empty one: any colour would tell of a few and hide the rest.
"""
_TALLEST, _ALONE = 0.72, 0.42
"""Shares of the strip's height: the tallest bar, and all of them where no two events meet."""
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
        """A bar a column, in the colour of what most of its events are.

        Twice as tall stands for four times as many: so one event is seen beside thousands.
        """
        strip, column = self.strip, self.style.px(5)
        base = round(strip.bottom()) - self.style.px(5)
        found = counted(columns, self.whole, strip.width(), column)
        most = max((count for _, count, _ in found), default=1)
        tallest = strip.height() * (_TALLEST if most > 1 else _ALONE)
        for number, count, category in found:
            height = max(self.style.px(4), round(tallest * (count / most) ** 0.5))
            color = QColor(self.looks.get(category, self.looks[""]).color)
            left = strip.x() + number * column
            painter.fillRect(QRectF(left, base - height, column - 1, height), color)


def counted(columns: Columns, whole: TimeScale, width: float, column: int) -> list[Column]:
    """The columns of so many pixels with events in them, from left to right."""
    kinds = max(1, len(columns.categories))  # without events there is no category
    counts = np.zeros((int(width) // column + 1, kinds), np.int64)
    for at in range(0, len(columns), _AT_ONCE):
        begin = columns.begin[at : at + _AT_ONCE]
        x = ((begin - whole.start) - whole.fraction) * whole.per_second
        inside = np.flatnonzero((x >= 0) & (x <= width))
        cells = x[inside].astype(np.int64) // column  # whole pixels are divided far faster
        cells *= kinds
        cells += columns.category[at + inside]
        counts += np.bincount(cells, minlength=counts.size).reshape(counts.shape)
    totals, chief = counts.sum(axis=1), counts.argmax(axis=1)
    return [
        (number, int(total), columns.categories[kind] if 2 * counts[number, kind] > total else "")
        for number, (total, kind) in enumerate(zip(totals, chief, strict=True))
        if total
    ]
