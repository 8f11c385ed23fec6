"""Calendar units of an axis: where each begins, and where the next one does.

After d3-time's intervals: a unit is a floor and a next. Instants are seconds since 1970.
"""

from collections.abc import Hashable, Sequence
from typing import Protocol

from msgspec import Struct

from timeline_app.model.calendar import (
    DAY,
    civil,
    instant,
    month_length,
    month_start,
)


class Unit(Hashable, Protocol):
    """A division of the calendar into stretches that need not be of one length."""

    @property
    def least(self) -> int:
        """Seconds that two beginnings are apart where they stand closest."""

    def floor(self, t: int) -> int:
        """The last beginning at or before an instant."""

    def next(self, t: int) -> int:
        """The beginning after ``t``, itself a beginning."""


class Clock(Struct, frozen=True):
    """Steps of seconds that divide the day, counted from midnight."""

    step: int

    @property
    def least(self) -> int:
        """The step."""
        return self.step

    def floor(self, t: int) -> int:
        """The last step at or before an instant."""
        return t // self.step * self.step

    def next(self, t: int) -> int:
        """The step after this one."""
        return t + self.step


# Days between the last tick of a month, or the 1st and the first tick after it, at the least.
_LEAST_DAYS = {1: 1, 5: 4, 10: 9, 15: 14}


class Days(Struct, frozen=True):
    """Days of the month as calendars print them: 1 5 10 15 20 25, restarting with each month.

    ``step`` is 1, 5, 10 or 15. A day too near the next 1st is left out.
    """

    step: int

    @property
    def least(self) -> int:
        """Seconds between the closest two: the 1st to the 5th are four days."""
        return _LEAST_DAYS[self.step] * DAY

    def floor(self, t: int) -> int:
        """Midnight of the last such day."""
        year, month, today, _ = civil(t)
        day = max(day for day in self._days(month_length(year, month)) if day <= today)
        return instant(year, month, day)

    def next(self, t: int) -> int:
        """Midnight of the next such day."""
        year, month, today, _ = civil(t)
        later = [day for day in self._days(month_length(year, month)) if day > today]
        return instant(year, month, later[0]) if later else month_start(year, month + 1)

    def _days(self, length: int) -> Sequence[int]:
        last = length + 1 - _LEAST_DAYS[self.step]
        return sorted({1, *range(self.step, last + 1, self.step)})


class Months(Struct, frozen=True):
    """Months, quarters (``step`` 3) or half years (6)."""

    step: int

    @property
    def least(self) -> int:
        """Seconds of the shortest, those with a February of 28 days."""
        return {1: 28, 3: 90, 6: 181}[self.step] * DAY

    def floor(self, t: int) -> int:
        """The beginning of the month, quarter or half year."""
        year, month, _, _ = civil(t)
        return month_start(year, (month - 1) // self.step * self.step + 1)

    def next(self, t: int) -> int:
        """The beginning of the next one."""
        year, month, _, _ = civil(t)
        return month_start(year, month + self.step)


class Years(Struct, frozen=True):
    """Years that are multiples of ``step`` in words: 200 BC, 100 BC, AD 1, AD 100.

    As blocks of years these are 200-101 BC, 100-1 BC, AD 1-99, AD 100-199.
    """

    step: int

    @property
    def least(self) -> int:
        """Seconds of so many common years.

        From AD 1 to the next beginning it is one year less, which its short text makes up for.
        """
        return self.step * 365 * DAY

    def floor(self, t: int) -> int:
        """The beginning of the last such year."""
        year = civil(t).year
        if year >= self.step:
            return instant(year // self.step * self.step)
        if year >= 1:
            return instant(1)
        return instant(1 + (year - 1) // self.step * self.step)

    def next(self, t: int) -> int:
        """The beginning of the next such year."""
        year = civil(t).year
        return instant(self.step if year == 1 < self.step else year + self.step)
