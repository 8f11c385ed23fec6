"""What the languages have in common that word dates."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from timeline_app.model.edtf import Edge, Part


class Style(Struct, frozen=True):
    """How much to write: abbreviated or not, with the year or not, with the day of the week."""

    short: bool = False
    year: bool = True
    weekday: bool = False


class Words(Protocol):
    """A language that can word dates."""

    def point(self, part: Part, style: Style) -> str:
        """One date, without its qualifiers."""

    def span(self, begin: Part, end: Part, style: Style) -> str:
        """From one date to another, what they share written once."""

    def between(self, begin: Part, end: Part, style: Style) -> str:
        """Once within two dates."""

    def apart(self, begin: str, end: str, *, once: bool) -> str:
        """Between two dates that share nothing, all the time or once."""

    def qualified(self, text: str, part: Part, style: Style) -> str:
        """A date's text with the words for approximate and uncertain."""

    def after(self, text: str, edge: Edge, style: Style) -> str:
        """From a date to an open or unknown end."""

    def before(self, text: str, edge: Edge, style: Style) -> str:
        """From an open or unknown beginning to a date."""

    def once(self, text: str) -> str:
        """At some time after, or before, a date."""

    def listed(self, texts: Sequence[str], *, every: bool) -> str:
        """Each of these dates, or one of them."""


def spoken_year(year: int) -> int:
    """The year to say: round figures before 10,000 BC mean themselves, not the year before them.

    Astronomical -66000000 is 66,000,001 BC, but nobody who writes it knows it so exactly.
    """
    return year + 1 if year <= -10_000 and year % 1000 == 0 else year


def same_year(begin: Part, end: Part) -> bool:
    """Whether two dates, both known to the month or better, share their year."""
    return begin.year == end.year and begin.month is not None and end.month is not None


def same_month(begin: Part, end: Part) -> bool:
    """Whether two days without a clock time share their month."""
    days = all(part.day is not None and part.second is None for part in (begin, end))
    return days and (begin.year, begin.month) == (end.year, end.month)


def same_day(begin: Part, end: Part) -> bool:
    """Whether two clock times share their day."""
    clocks = begin.second is not None and end.second is not None
    first = (begin.year, begin.month, begin.day)
    return clocks and first == (end.year, end.month, end.day)
