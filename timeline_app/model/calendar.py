"""The proleptic Gregorian calendar for any year, in whole seconds since 1970-01-01T00:00.

Years are astronomical: 0 is 1 BC, -1 is 2 BC. There are no time zones and no leap seconds, so a
day always has 86,400 seconds. Python's integers never overflow; years within
``MAX_YEAR`` also fit 64 bits.

The conversion of days is Howard Hinnant's ``days_from_civil`` and ``civil_from_days``
(https://howardhinnant.github.io/date_algorithms.html): years are counted from 1 March, so that
the leap day comes last, in eras of 400 years, or 146,097 days.
"""

from typing import Final, NamedTuple

DAY: Final = 86_400
MAX_YEAR: Final = 100_000_000_000
"""The farthest year, before or after year 0, that a date may have."""

_ERA_DAYS: Final = 146_097
_EPOCH: Final = 719_468  # days from 0000-03-01 to 1970-01-01
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Civil(NamedTuple):
    """A day of the calendar and the second of that day, 0 to 86,399."""

    year: int
    month: int
    day: int
    second: int


def is_leap(year: int) -> bool:
    """Whether the year has a 29th of February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in the month, 1 to 12, of this year."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to this date; negative before it."""
    if month <= 2:
        year -= 1
        month += 12
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month - 3) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _ERA_DAYS + day_of_era - _EPOCH


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of the date so many days after 1970-01-01."""
    era, day_of_era = divmod(days + _EPOCH, _ERA_DAYS)
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year_of_era + (month <= 2), month, day


def instant(year: int, month: int = 1, day: int = 1, second: int = 0) -> int:
    """The instant, in seconds, of this second of this day."""
    return days_from_civil(year, month, day) * DAY + second


def civil(t: int) -> Civil:
    """The day and second of an instant; the inverse of `instant`."""
    days, second = divmod(t, DAY)
    return Civil(*civil_from_days(days), second)


def month_start(year: int, month: int) -> int:
    """The instant a month begins; months beyond 1 to 12 run into the years beside it."""
    years, index = divmod(month - 1, 12)
    return days_from_civil(year + years, index + 1, 1) * DAY


def weekday(t: int) -> int:
    """The day of the week of an instant, Monday 0 to Sunday 6."""
    return (t // DAY + 3) % 7  # 1970-01-01 was a Thursday
