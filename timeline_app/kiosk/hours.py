"""The hours in which the screen is on, day by day: ``10:00-12:30, 14:00-18:00``.

Hours may go on past midnight: ``18:00-02:00`` on a Friday ends on Saturday.
"""

import re
from collections.abc import Sequence
from typing import Final

Hours = tuple[tuple[int, int], ...]
"""Begin and end of each stretch, in minutes from the day's midnight; an end may be past 24:00."""

DAY: Final = 24 * 60
FORM: Final = "10:00-12:30, 14:00-18:00"
ALWAYS: Final[Hours] = ((0, DAY),)
CLOSED: Final[Hours] = ()
_STRETCH: Final = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)")


class HoursError(ValueError):
    """Hours that can't be read; the message goes on from their key."""


def hours_of(text: str) -> Hours:
    """Read the hours of a day.

    Raises:
        HoursError: they can't be read.
    """
    if text in ("always", "closed"):
        return ALWAYS if text == "always" else CLOSED
    return tuple(_stretch(part.strip()) for part in text.split(","))


def is_on(week: Sequence[Hours], weekday: int, minute: int) -> bool:
    """Whether the screen is on; ``week`` begins on Monday, which is weekday 0."""
    today = any(begin <= minute < end for begin, end in week[weekday])
    return today or any(
        begin <= minute + DAY < end for begin, end in week[(weekday - 1) % len(week)]
    )


def _stretch(text: str) -> tuple[int, int]:
    found = _STRETCH.fullmatch(text)
    if found is None:
        raise HoursError(f'must be "always", "closed" or hours such as "{FORM}"')
    hour, minute, end_hour, end_minute = map(int, found.groups())
    begin, end = hour * 60 + minute, end_hour * 60 + end_minute
    if begin >= DAY or end > DAY:
        raise HoursError("must not go beyond 24:00; hours past midnight are written 18:00-02:00")
    if begin == end:
        raise HoursError('must not begin and end at the same time; write "always" or "closed"')
    return begin, end if end > begin else end + DAY
