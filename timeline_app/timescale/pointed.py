"""The date that a hand means when it points at the timeline: as exact as a pixel can be."""

from typing import Final

from timeline_app.model.calendar import DAY, civil
from timeline_app.model.edtf import Date, parse
from timeline_app.timescale.scale import TimeScale
from timeline_app.timescale.spoken import year_text

_AIM: Final = 4
"""Pixels that a unit must be wide for a hand to mean one of it."""
_HOUR, _MONTH, _YEAR = DAY // 24, 30 * DAY, 365 * DAY
_ERA: Final = 9999
"""The farthest year that EDTF writes with months."""


def pointed(scale: TimeScale, x: float) -> Date:
    """The minute, hour, day, month, year or round year at a pixel from the window's left edge."""
    aim = _AIM * scale.seconds / scale.width
    year, month, day, second = civil(scale.t(x))
    if aim > _MONTH or abs(year) > _ERA:
        return parse(year_text(_rounded(year, aim)))
    text = f"{year_text(year)}-{month:02d}"
    if aim > DAY:
        return parse(text)
    text += f"-{day:02d}"
    if aim > _HOUR:
        return parse(text)
    minutes = second // 60 if aim <= _HOUR / 12 else second // _HOUR * 60
    return parse(f"{text}T{minutes // 60:02d}:{minutes % 60:02d}:00")


def _rounded(year: int, aim: float) -> int:
    """The year, to the power of ten that a hand can aim at."""
    step = 1
    while step * 10 * _YEAR <= aim:
        step *= 10
    return year // step * step
