"""The dates below the thread: the present one in any case, others where there is room."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.model.collection import Event
from timeline_app.render.fonts import BOLD, REGULAR, font
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.timescale.scale import TimeScale
from timeline_app.timescale.wording import short

_GAP = 36
"""Units between two dates."""
_MOST = 60
"""Dates that are tried."""


@dataclass(frozen=True, slots=True)
class DateMark:
    """A date in words, and the event it stands below."""

    event: Event
    text: str
    width: float


class Dates:
    """The wording and the fonts of dates at one size of the picture."""

    def __init__(self, gauge: Gauge, lang: str, *, year: bool) -> None:
        self._gauge, self._lang, self._year = gauge, lang, year
        self.present = font(gauge.letters(46), BOLD, lang)
        self.other = font(gauge.letters(36), REGULAR, lang)

    def mark(self, event: Event, face: QFont) -> DateMark:
        """The date of an event in a font."""
        text = short(event.date, self._lang, year=self._year)
        return DateMark(event, text, QFontMetricsF(face).horizontalAdvance(text))

    def chosen(
        self, view: TimeScale, present: Event | None, others: Iterable[Event]
    ) -> tuple[DateMark, ...]:
        """The dates to be read in a view, the present one first; none touch."""
        taken: list[tuple[float, float]] = []
        found: list[DateMark] = []
        if present is not None:
            found.append(self.mark(present, self.present))
            taken.append(self.room(view, found[0]))
        for event in _first(others, present):
            if not 0 <= view.x(event.date.anchor) <= view.width:
                continue
            made = self.mark(event, self.other)
            left, right = self.room(view, made)
            gap = self._gauge.px(_GAP)
            if all(right + gap <= low or left - gap >= high for low, high in taken):
                found.append(made)
                taken.append((left, right))
        return tuple(found)

    def room(self, view: TimeScale, mark: DateMark) -> tuple[float, float]:
        """Left and right of a date: below its event, but not past the edges of the picture."""
        margin = self._gauge.margin / 2
        middle = min(max(view.x(mark.event.date.anchor), 0.0), view.width)
        left = middle - mark.width / 2
        left = max(margin, min(left, view.width - margin - mark.width))
        return left, left + mark.width


def _first(events: Iterable[Event], present: Event | None) -> Iterable[Event]:
    tried = 0
    for event in events:
        if event is not present and tried < _MOST:
            tried += 1
            yield event
