"""Years, months and days that may lack their finer parts, and steps between them.

dateutil's ``relativedelta`` would serve here, but its dates end at the years 1 and 9999, and a
step that keeps the unit it counts in needs no day of the month.
"""

from typing import NamedTuple

from timeline_app.articles.finding.said import Grain
from timeline_app.model.calendar import civil_from_days, days_from_civil, month_length


class Moment(NamedTuple):
    """An astronomical year, perhaps with its month and day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def grain(self) -> Grain:
        """How exactly it is known."""
        if self.day is not None:
            return Grain.DAY
        return Grain.MONTH if self.month is not None else Grain.YEAR

    @property
    def exists(self) -> bool:
        """Whether the calendar has it."""
        if self.month is None:
            return True
        if not 1 <= self.month <= 12:
            return False
        return self.day is None or 1 <= self.day <= month_length(self.year, self.month)

    @property
    def days(self) -> int:
        """Days from 1970-01-01 to it, or to its first day."""
        return days_from_civil(self.year, self.month or 1, self.day or 1)

    @property
    def weekday(self) -> int:
        """Monday 0 to Sunday 6."""
        return (self.days + 3) % 7


def of_days(days: int) -> Moment:
    """The day so many days after 1970-01-01."""
    return Moment(*civil_from_days(days))


def stepped(moment: Moment, step: Grain, shift: int) -> Moment | None:
    """So many steps on, to a moment as exact as the step; None where the moment is coarser."""
    if step < moment.grain:
        return None
    if step in (Grain.DAY, Grain.WEEK):
        return of_days(moment.days + shift * (7 if step is Grain.WEEK else 1))
    if step is Grain.MONTH:
        years, month = divmod((moment.month or 1) - 1 + shift, 12)
        return Moment(moment.year + years, month + 1)
    return Moment(moment.year + shift)


def on_weekday(moment: Moment, weekday: int, week: int) -> Moment:
    """This day of the week, so many weeks later; weeks begin on Monday."""
    return of_days(moment.days - moment.weekday + weekday + 7 * week)


def next_weekday(moment: Moment, weekday: int, way: int) -> Moment:
    """The nearest such day strictly before (-1) or after (1)."""
    apart = (weekday - moment.weekday) % 7
    if way > 0:
        return of_days(moment.days + (apart or 7))
    return of_days(moment.days + apart - 7)
