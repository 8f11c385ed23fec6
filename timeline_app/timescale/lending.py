"""What one end of a range of dates says for both: 3–9 May 1932, 300–200 BC, 1932年5月3日至9日."""

from msgspec.structs import replace

from timeline_app.timescale.spoken import Spoken, Unit, alone, year_bc


def lent_both(first: Spoken, last: Spoken) -> tuple[Spoken, Spoken] | None:
    """Both ends with what the other says; None where they don't fit together."""
    begin = _lent(first, last)
    if begin is None:
        return None
    end = _after_bc(begin, alone(last)) if _bc(begin) else _lent(last, begin)
    return None if end is None else (begin, end)


def _after_bc(begin: Spoken, last: Spoken) -> Spoken | None:
    """A bare year after one BC: AD if BC it would come first; else it may be either."""
    if last.era or last.unit is not Unit.YEAR:
        return _lent(last, begin) if last.unit is not Unit.NUMBER else None
    return last if (last.year or 0) >= 1 - (begin.year or 0) else None


def _lent(spoken: Spoken, other: Spoken) -> Spoken | None:
    """A date with what it lacks taken from the other."""
    if spoken.unit is Unit.NUMBER:
        return _numbered(spoken, other)
    if spoken.unit is Unit.CLOCK:
        if other.unit is not Unit.DAY or not other.clock:
            return None
        return replace(other, clock=spoken.clock, sign=spoken.sign)
    if spoken.unit is Unit.DAY and spoken.month is None:
        spoken = replace(spoken, month=other.month)
    if spoken.year is None and spoken.unit is not Unit.CENTURY:
        return replace(spoken, year=other.year)
    if spoken.unit is Unit.YEAR and not spoken.era and _bc(other):
        return replace(spoken, year=year_bc(spoken.year or 0))
    return spoken


def _bc(other: Spoken) -> bool:
    return other.unit is Unit.YEAR and other.era and (other.year or 0) <= 0


def _numbered(spoken: Spoken, other: Spoken) -> Spoken | None:
    """A bare number has the unit of the other end."""
    number = spoken.number
    if other.unit is Unit.DAY:
        month = spoken.month if spoken.month is not None else other.month
        year = spoken.year if spoken.year is not None else other.year
        return replace(spoken, unit=Unit.DAY, year=year, month=month, day=number, clock="")
    if other.unit is Unit.CENTURY:
        signed = number if other.number > 0 else -number
        return replace(spoken, unit=Unit.CENTURY, number=signed)
    return _as_year(spoken, alone(other))


def _as_year(spoken: Spoken, other: Spoken) -> Spoken | None:
    """A bare number beside a year: of the same era, or the end of a year's figures (1920–25)."""
    number, year = spoken.number, other.year
    if year is None or other.unit is not Unit.YEAR:
        return alone(spoken) if alone(spoken).whole else None
    if other.era and year <= 0:
        return replace(spoken, unit=Unit.YEAR, year=year_bc(number))
    if number >= 100 or (other.era and number > year):
        return replace(spoken, unit=Unit.YEAR, year=number)
    if number >= 10 and year % 100 < number and year >= 100:
        return replace(spoken, unit=Unit.YEAR, year=year // 100 * 100 + number)
    return None
