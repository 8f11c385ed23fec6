"""Where the show stands in time: clock, elapsed, remaining, pace, and which stop this is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.presenting.pace import Reckoning
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.views.presenter import words

_CAPTION, _VALUE, _APART = 15, 34, 44
_SLACK = 10
"""Seconds off the plan that are on time."""


def clock_text(seconds: float) -> str:
    """Minutes and seconds, with hours where there are any."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


class ClockRow(QWidget):
    """Values in large figures, each below its name; the stop at the left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(DARK)
        self._where = ""
        self._title = ""
        self._values: tuple[tuple[str, str, str], ...] = ()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def say(self, title: str, where: str) -> None:
        """The name of the tour, and which stop this is."""
        self._title, self._where = title, where
        self.setAccessibleName(f"{title}: {where}")
        self.update()

    @property
    def where(self) -> str:
        """Which stop it names."""
        return self._where

    @property
    def values(self) -> tuple[tuple[str, str, str], ...]:
        """Name, figure and colour of each value."""
        return self._values

    def tell_time(self, clock: str, elapsed: float, reckoning: Reckoning | None) -> None:
        """The time of day, seconds so far, and what the plan makes of them."""
        lang = self._style.lang
        values = [
            (words.CLOCK.best(lang), clock, "ink"),
            (words.ELAPSED.best(lang), clock_text(elapsed), "ink"),
        ]
        if reckoning is not None:
            values.append((words.REMAINING.best(lang), clock_text(reckoning.remaining), "ink"))
            values.append((words.PACE.best(lang), *_pace(reckoning.late, lang)))
        if tuple(values) != self._values:
            self._values = tuple(values)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._pair(painter, 0, self._title, self._where, "ink")
            right = float(self.width())
            for name, value, color in reversed(self._values):
                metrics = QFontMetricsF(self._style.font(_VALUE, BOLD))
                small = QFontMetricsF(self._style.font(_CAPTION))
                wide = max(metrics.horizontalAdvance(value), small.horizontalAdvance(name))
                right -= wide
                self._pair(painter, right, name, value, color)
                right -= self._style.px(_APART)

    def _pair(self, painter: QPainter, x: float, name: str, value: str, color: str) -> None:
        style, above = self._style, self._style.room(_CAPTION * 1.4)
        painter.setFont(style.font(_CAPTION))
        painter.setPen(style.color("muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(x, 0, 10, above), flags, name)
        painter.setFont(style.font(_VALUE, BOLD))
        painter.setPen(style.color(color))
        painter.drawText(QRectF(x, above, 10, self.height() - above), flags, value)


def _pace(late: float, lang: str) -> tuple[str, str]:
    if abs(late) < _SLACK:
        return words.ON_TIME.best(lang), "ink"
    said = words.LATE if late > 0 else words.AHEAD
    return said.best(lang).format(clock_text(abs(late))), "accent" if late > 0 else "ink"
