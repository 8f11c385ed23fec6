"""One date as people say it, on its way to EDTF: early March 1923, 十九世纪末, the 9th.

What is not said stays None. The other end of a range may lend it (``3–9 May 1932``); nothing
else fills it in. What "early" and its kin mean is told by ``_SHARES``.
"""

from collections.abc import Callable
from enum import Enum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.model.calendar import month_length


class Unit(Enum):
    """What kind of date it is."""

    CLOCK = "time of day"
    DAY = "day"
    MONTH = "month"
    SEASON = "season or quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    NUMBER = "a number whose unit is said at the other end"


class Share(Struct, frozen=True):
    """The first, second … third or half of something; ``loose``: more or less (early, 初)."""

    index: int
    of: int = 3
    loose: bool = False


class Spoken(Struct, frozen=True):
    """A date that may lack what the other end of a range says."""

    unit: Unit
    year: int | None = None
    """Astronomical; of a decade its first one."""
    month: int | None = None
    day: int | None = None
    clock: str = ""
    """``10:30`` or ``10:30:05``."""
    number: int = 0
    """EDTF's code of a season or quarter; a century, below 0 BC; or the bare number."""
    share: Share | None = None
    sign: str = ""
    """``~``, ``?`` or ``%``."""
    era: bool = False
    """Whether it says BC or AD."""

    @property
    def lacks_year(self) -> bool:
        """Whether a year would make it whole."""
        in_year = self.unit in (Unit.DAY, Unit.MONTH, Unit.SEASON)
        return in_year and self.year is None and (self.unit is not Unit.DAY or bool(self.month))

    @property
    def whole(self) -> bool:
        """Whether nothing is left to be said."""
        if self.unit in (Unit.CLOCK, Unit.NUMBER):
            return False
        return self.unit is Unit.CENTURY or self.year is not None


def signed(first: str, second: str) -> str:
    """Both of two qualifiers."""
    both = {first, second} - {""}
    return "%" if len(both) > 1 else "".join(both)


def year_bc(count: int) -> int:
    """The astronomical year of one BC; round figures before 10,000 BC mean themselves."""
    return -count if count >= 10_000 and count % 1000 == 0 else 1 - count


def year_text(year: int) -> str:
    """An astronomical year as EDTF."""
    if not -9999 <= year <= 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def ends(spoken: Spoken) -> tuple[str, str]:
    """The first and the last date that a whole one stands for, as EDTF; mostly the same."""
    sign = spoken.sign
    if spoken.share is None:
        text = _WRITTEN[spoken.unit](spoken) + sign
        return text, text
    first, last = _SHARED[spoken.unit](spoken, spoken.share)
    sign = signed(sign, "~" if spoken.share.loose else "")
    return first + sign, last + sign


# Without shares


def _year(spoken: Spoken) -> str:
    return year_text(spoken.year or 0)


def _month(spoken: Spoken) -> str:
    return f"{_year(spoken)}-{spoken.month or 0:02d}"


def _day(spoken: Spoken) -> str:
    clock = f"T{spoken.clock}" if spoken.clock else ""
    return f"{_month(spoken)}-{spoken.day or 0:02d}{clock}"


def _season(spoken: Spoken) -> str:
    return f"{_year(spoken)}-{spoken.number}"


def _decade(spoken: Spoken) -> str:
    return f"{(spoken.year or 0) // 10:03d}X"


def _century(spoken: Spoken) -> str:
    sign = "-" if spoken.number < 0 else ""
    return f"{sign}{abs(spoken.number) - 1:02d}XX"


_WRITTEN: Final[dict[Unit, Callable[[Spoken], str]]] = {
    Unit.DAY: _day,
    Unit.MONTH: _month,
    Unit.SEASON: _season,
    Unit.YEAR: _year,
    Unit.DECADE: _decade,
    Unit.CENTURY: _century,
}

# Shares: the first and last day, month, year or decade, counted from 0 in the last two

_SHARES: Final[dict[tuple[Unit, int], tuple[tuple[int, int], ...]]] = {
    (Unit.MONTH, 3): ((1, 10), (11, 20), (21, 0)),
    (Unit.MONTH, 2): ((1, 15), (16, 0)),
    (Unit.MONTH, 4): ((1, 7), (8, 14), (15, 21), (22, 0)),
    (Unit.YEAR, 3): ((1, 4), (5, 8), (9, 12)),
    (Unit.YEAR, 2): ((1, 6), (7, 12)),
    (Unit.DECADE, 3): ((0, 3), (4, 6), (7, 9)),
    (Unit.DECADE, 2): ((0, 4), (5, 9)),
    (Unit.CENTURY, 3): ((0, 3), (4, 6), (7, 9)),
    (Unit.CENTURY, 2): ((0, 4), (5, 9)),
}


def _share(unit: Unit, share: Share) -> tuple[int, int]:
    return _SHARES[unit, share.of][share.index]


def _of_month(spoken: Spoken, share: Share) -> tuple[str, str]:
    first, last = _share(Unit.MONTH, share)
    last = last or month_length(spoken.year or 0, spoken.month or 1)
    return f"{_month(spoken)}-{first:02d}", f"{_month(spoken)}-{last:02d}"


def _of_year(spoken: Spoken, share: Share) -> tuple[str, str]:
    first, last = _share(Unit.YEAR, share)
    return f"{_year(spoken)}-{first:02d}", f"{_year(spoken)}-{last:02d}"


def _of_decade(spoken: Spoken, share: Share) -> tuple[str, str]:
    first, last = _share(Unit.DECADE, share)
    start = spoken.year or 0
    return year_text(start + first), year_text(start + last)


def _of_century(spoken: Spoken, share: Share) -> tuple[str, str]:
    first, last = _share(Unit.CENTURY, share)
    if spoken.number < 0:  # 300 BC comes first: -029X
        first, last = 9 - first, 9 - last
    start = _century(spoken)[:-2]
    return f"{start}{first}X", f"{start}{last}X"


_SHARED: Final[dict[Unit, Callable[[Spoken, Share], tuple[str, str]]]] = {
    Unit.MONTH: _of_month,
    Unit.YEAR: _of_year,
    Unit.DECADE: _of_decade,
    Unit.CENTURY: _of_century,
}


def alone(spoken: Spoken) -> Spoken:
    """A number that stands for itself is a year, from three digits on."""
    if spoken.unit is Unit.NUMBER and spoken.month is None and 100 <= spoken.number <= 9999:
        return replace(spoken, unit=Unit.YEAR, year=spoken.number)
    return spoken
