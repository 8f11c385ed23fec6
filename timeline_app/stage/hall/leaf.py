"""The words of a picture, placed: as large as they fit, and in parts where they are too many.

Nothing that is quoted is ever shortened.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from timeline_app.render.fonts import MEDIUM, font
from timeline_app.render.picture_file import bounded
from timeline_app.render.style import Style
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.stage.hall.rows import IN_PARTS, SIZES, Row, Size, body_rows, head_rows
from timeline_app.stage.hall.telling import Telling

_TOP, _FOOT = 76, 14
_PICTURE = 0.4
"""Share of the width that a picture may take."""
_RULE = 6
_TINT = 0.3
_STOPS = "。.！!？?…"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One picture's words, each row with the top of its room."""

    gauge: Gauge
    rows: tuple[tuple[float, Row], ...]
    picture: QRectF | None = None
    mark: Row | None = None
    """Which of several parts this is; beside the first row."""

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        top, row = self.rows[-1] if self.rows else (0.0, None)
        return top + (row.leading if row is not None else 0.0)

    @property
    def least(self) -> int:
        """Pixels of its smallest letters."""
        rows = [row for _, row in self.rows] + ([self.mark] if self.mark else [])
        return min((row.font.pixelSize() for row in rows), default=self.gauge.height)

    def paint(
        self, painter: QPainter, style: Style, color: QColor, image: QImage | None = None
    ) -> None:
        """Paint it with its top left corner at the painter's origin.

        Args:
            painter: paints on the theme's ground.
            style: the theme.
            color: of the event's category.
            image: what stands in the picture's room, once it is read.
        """
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        for rule in self._rules():
            painter.fillRect(rule, color)
        for top, row in self.rows:
            self._row(painter, top, row, style, color)
        if self.mark is not None and self.rows:
            top, first = self.rows[0]
            wide = QFontMetricsF(first.font).horizontalAdvance(first.text)
            x = self.gauge.margin + wide + self.gauge.px(36)
            self._write(
                painter, x, top + first.leading - self.mark.leading, self.mark, style, color
            )
        if self.picture is not None:
            _hang(painter, self.picture, style, image)

    def _row(self, painter: QPainter, top: float, row: Row, style: Style, color: QColor) -> None:
        left = self.gauge.margin + row.indent
        advance = QFontMetricsF(row.font).horizontalAdvance
        for start, end in row.spoken:
            begin = left + advance(row.text[:start])
            wide = advance(row.text[:end]) - advance(row.text[:start])
            inner = row.leading * 0.08
            room = QRectF(begin, top + inner, wide, row.leading - 2 * inner)
            painter.fillRect(room, style.mixed(color, _TINT))
        self._write(painter, left, top, row, style, color)

    def _write(
        self, painter: QPainter, x: float, top: float, row: Row, style: Style, color: QColor
    ) -> None:
        metrics = QFontMetricsF(row.font)
        base = top + (row.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        painter.setFont(row.font)
        painter.setPen(style.color(row.color) if row.color else color)
        painter.drawText(QPointF(x, base), row.text)

    def _rules(self) -> Iterator[QRectF]:
        """A rule beside each quotation, from its first row to its last."""
        run: list[tuple[float, Row]] = []
        for each in (*self.rows, None):
            if each is not None and each[1].ruled:
                run.append(each)
            elif run:
                top, (last, row) = run[0][0], run[-1]
                wide = max(1.0, self.gauge.px(_RULE))
                yield QRectF(self.gauge.margin, top, wide, last + row.leading - top)
                run = []


def leaves(telling: Telling, gauge: Gauge) -> tuple[Leaf, ...]:
    """The picture, or the pictures, that tell it; the fewest, and in the largest letters."""
    picture, width = _room(telling, gauge)
    for size in SIZES:
        rows = _rows(telling, size, gauge, width)
        leaf = _placed(gauge, rows, picture)
        if leaf.bottom <= gauge.thread - gauge.px(_FOOT):
            return (leaf,)
    return _in_parts(telling, gauge, picture, width)


def _rows(telling: Telling, size: Size, gauge: Gauge, width: float) -> list[Row]:
    return head_rows(telling, size, gauge, width) + body_rows(telling, size, gauge, width)


def _in_parts(
    telling: Telling, gauge: Gauge, picture: QRectF | None, width: float
) -> tuple[Leaf, ...]:
    """As many rows on each as fit below the title, and about as many on the last."""
    head = head_rows(telling, IN_PARTS, gauge, width)
    body = body_rows(telling, IN_PARTS, gauge, width)
    used = gauge.px(_TOP) + sum(row.height for row in head)
    room = max(
        gauge.thread - gauge.px(_FOOT) - used, max(row.height for row in body) + gauge.px(44)
    )
    parts = _shared(body, room)
    return tuple(
        replace(_placed(gauge, head + part, picture), mark=_numbered(n, len(parts), gauge, telling))
        for n, part in enumerate(parts, start=1)
    )


def _shared(body: Sequence[Row], room: float) -> list[list[Row]]:
    """The rows in the fewest parts none of which is higher than ``room``.

    A part ends with a sentence where that costs no further part, else they are of like height.
    """
    parts: list[list[Row]] = []
    rest = list(body)
    for left in range(_filled(rest, room) - 1, 0, -1):
        ways = [n for n in range(1, len(rest)) if _fits(rest, n, left, room)]
        whole = [n for n in ways if _ends(rest[n - 1])]
        fair = len(rest) / (left + 1)
        cut = whole[-1] if whole else min((abs(n - fair), n) for n in ways)[1]
        parts.append(rest[:cut])
        rest = rest[cut:]
    return [*parts, rest]


def _fits(rows: Sequence[Row], cut: int, left: int, room: float) -> bool:
    """Whether a part of so many rows and the parts that are left hold everything."""
    return _filled(rows[:cut], room) == 1 and _filled(rows[cut:], room) <= left


def _filled(rows: Sequence[Row], room: float) -> int:
    """In how many parts the rows fit."""
    count, used = 1, 0.0
    for row in rows:
        if used and used + row.height > room:
            count, used = count + 1, 0.0
        used += row.height
    return count


def _ends(row: Row) -> bool:
    """Whether a sentence ends with a row."""
    return row.text.rstrip('”’」』"')[-1:] in _STOPS


def _placed(gauge: Gauge, rows: Sequence[Row], picture: QRectF | None) -> Leaf:
    top, placed = gauge.px(_TOP), []
    for row in rows:
        top += row.above
        placed.append((top, row))
        top += row.leading
    return Leaf(gauge, tuple(placed), picture)


def _numbered(number: int, count: int, gauge: Gauge, telling: Telling) -> Row:
    letters = gauge.letters(36)
    face = font(letters, MEDIUM, telling.lang)
    return Row(f"{number}/{count}", face, "muted", letters * 1.5)


def _room(telling: Telling, gauge: Gauge) -> tuple[QRectF | None, float]:
    """Where the picture hangs, and the width that is left for words."""
    whole = gauge.width - 2 * gauge.margin
    if telling.plate is None:
        return None, whole
    top = gauge.px(_TOP)
    wide = QRectF(0, top, whole * _PICTURE, gauge.thread - top - gauge.px(20))
    # A small picture is enlarged: nobody in the last row would see it else.
    size = (telling.plate.file.size * 8).scaled(
        wide.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
    )
    fitted = bounded(size, wide.size().toSize())
    left = gauge.width - gauge.margin - fitted.width()
    words = left - gauge.margin - gauge.px(60)
    return QRectF(left, top, fitted.width(), fitted.height()), words


def _hang(painter: QPainter, room: QRectF, style: Style, image: QImage | None) -> None:
    if image is None:
        painter.fillRect(room, style.color("band"))
    else:
        painter.drawImage(room, image)
    painter.setPen(style.color("hairline"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
