"""The two tiers of the axis: ticks of a fine unit, bands of the next larger one that reads well.

Which unit it is depends on the time a pixel stands for, the language and the measure of its text,
never on where the window stands: panning changes neither steps nor wording.
"""

from collections.abc import Callable, Hashable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, Protocol

from msgspec import Struct

from timeline_app.model.calendar import instant, month_start
from timeline_app.timescale import axis_en, axis_zh
from timeline_app.timescale.scale import TimeScale
from timeline_app.timescale.units import Clock, Days, Months, Unit, Years

Measure = Callable[[str], float]
"""Width, in pixels, of a text at the size of the ticks."""


class Tick(Struct, frozen=True):
    """An instant marked on the axis, and the text centred on it."""

    t: int
    text: str


class Band(Struct, frozen=True):
    """A stretch of the axis and the ways to word it, the widest first."""

    start: int
    end: int
    texts: tuple[str, ...]


class Axis(Struct, frozen=True):
    """What the axis shows in a window."""

    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]
    widest: tuple[tuple[str, ...], ...]
    """The texts of bands that have the widest; none where those differ too much, as of years."""
    narrowest: float
    """Pixels of the narrowest band."""

    def wording(self, measure: Measure, air: float) -> int:
        """Which of its texts every band has room for, in the window or not: so all read alike.

        ``measure`` gives widths of bands' texts, ``air`` is what they keep free beside them.
        """
        ways = list(zip(*self.widest, strict=True))
        room = self.narrowest - air
        fit = (number for number, way in enumerate(ways) if max(map(measure, way)) <= room)
        return next(fit, max(0, len(ways) - 1))


class AxisWords(Hashable, Protocol):
    """How a language writes ticks and bands."""

    def tick(self, unit: Unit, t: int) -> str:
        """The text of a tick."""

    def band(self, unit: Unit, t: int) -> tuple[str, ...]:
        """The texts of the band that begins here, the widest first."""


class Rung(Struct, frozen=True):
    """A unit for ticks, the unit of its bands, and instants that have the widest texts of each."""

    unit: Unit
    band: Unit
    samples: tuple[int, ...]
    band_samples: tuple[int, ...] = ()


def axis(scale: TimeScale, lang: str, measure: Measure, gap: float = 16) -> Axis:
    """The ticks and bands of a window, and one unit more on either side.

    ``gap`` is the room, in pixels, that tick texts keep between them.
    """
    words: AxisWords = axis_zh if lang.startswith("zh") else axis_en
    rung = _rung(scale.per_second, words, measure, gap)
    ticks = tuple(_tick(words, rung.unit, t) for t in _beginnings(rung.unit, scale))
    edges = pairwise(_beginnings(rung.band, scale))
    bands = tuple(Band(a, b, words.band(rung.band, a)) for a, b in edges)
    return Axis(ticks, bands, _widest_bands(words, rung), rung.band.least * scale.per_second)


def _beginnings(unit: Unit, scale: TimeScale) -> Iterator[int]:
    """From the last beginning before the window to the first one after it."""
    t = unit.floor(scale.start - 1)
    while t <= scale.end:
        yield t
        t = _next(unit, t)
    yield t


# While the window pans, frame after frame asks for nearly the same ticks.


@lru_cache(maxsize=4096)
def _next(unit: Unit, t: int) -> int:
    return unit.next(t)


@lru_cache(maxsize=4096)
def _tick(words: AxisWords, unit: Unit, t: int) -> Tick:
    return Tick(t, words.tick(unit, t))


@lru_cache
def _widest_bands(words: AxisWords, rung: Rung) -> tuple[tuple[str, ...], ...]:
    return tuple(words.band(rung.band, t) for t in rung.band_samples)


@lru_cache
def _samples(words: AxisWords, rung: Rung) -> frozenset[str]:
    """Texts as wide as any of this rung, if all digits were of one width: all are 0."""
    zeros = str.maketrans("123456789", "0" * 9)
    return frozenset(words.tick(rung.unit, t).translate(zeros) for t in rung.samples)


def _rung(per_second: float, words: AxisWords, measure: Measure, gap: float) -> Rung:
    """The finest rung on which no two texts come nearer than the gap."""
    widest_digit = max("0123456789", key=measure)
    for rung in _RUNGS:
        room = rung.unit.least * per_second - gap
        if room > 0 and room >= _widest(rung, words, measure, widest_digit):
            return rung
    return _RUNGS[-1]


def _widest(rung: Rung, words: AxisWords, measure: Measure, digit: str) -> float:
    """The width of the widest text a tick of this rung can have, wherever the window stands."""
    return max(measure(text.replace("0", digit)) for text in _samples(words, rung))


def _year_samples(step: int) -> tuple[int, ...]:
    """Years of each number of digits that the step can show, before and after Christ."""
    counts = [(10**digits - 1) // step * step for digits in range(3, 12)]
    years = [year for count in counts if count for year in (count, 1 - count)]
    return tuple(instant(year) for year in (1, *years))


def _power_above(step: int) -> int:
    """The smallest power of ten that holds at least two steps."""
    power = 10
    while power < 2 * step:
        power *= 10
    return power


def _ladder() -> Iterator[Rung]:
    days = tuple(instant(1970, month, 28) for month in range(1, 13))
    for step in (1, 2, 5, 10, 15, 30):
        yield Rung(Clock(step), Days(1), (0,), days)
    for step in (60, 120, 300, 600, 900, 1800, 3600, 10_800, 21_600, 43_200):
        yield Rung(Clock(step), Days(1), (0,), days)
    for step in (1, 5, 10, 15):
        yield Rung(Days(step), Months(1), (instant(1970, 1, 25),), days)
    for step in (1, 3, 6):
        months = tuple(month_start(1970, month) for month in range(1, 13, step))
        yield Rung(Months(step), Years(1), months)
    for power in range(11):
        for digit in (1, 2, 5):
            step = digit * 10**power
            yield Rung(Years(step), Years(_power_above(step)), _year_samples(step))


_RUNGS: Final = tuple(_ladder())
