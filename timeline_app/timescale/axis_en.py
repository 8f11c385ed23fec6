"""The English texts of the axis."""

from timeline_app.model.calendar import civil
from timeline_app.timescale.figures import clock, tenths
from timeline_app.timescale.units import Clock, Days, Months, Unit, Years
from timeline_app.timescale.wording_en import MONTHS, count, ordinal, year


def tick(unit: Unit, t: int) -> str:
    """The text of a tick: what its band doesn't say already."""
    there = civil(t)
    if isinstance(unit, Years):
        return _year_tick(unit.step, there.year)
    if isinstance(unit, Months):
        return MONTHS[there.month - 1][:3]
    if isinstance(unit, Clock):
        return clock(there.second, seconds=unit.step < 60)
    return str(there.day)


def band(unit: Unit, t: int) -> tuple[str, ...]:
    """The texts of a band, the widest first."""
    there = civil(t)
    named = year(there.year)
    if isinstance(unit, Days):
        month = MONTHS[there.month - 1]
        short = f"{there.day} {month[:3]}"
        return f"{there.day} {month} {named}", f"{short} {named}", short
    if isinstance(unit, Months):
        month = MONTHS[there.month - 1]
        return f"{month} {named}", f"{month[:3]} {named}", month[:3]
    if isinstance(unit, Years) and unit.step > 1:
        return _years_band(unit.step, there.year)
    return (named,)


def _year_tick(step: int, number: int) -> str:
    """A year; beyond 9999, and in steps of 1000 and more, without its era, which the band says.

    From 100 on no number is taken for anything but a year after Christ. Years of more digits than
    fit keep the last ones.
    """
    if number == 1 and step > 1:
        return "AD 1"
    far = number if number > 0 else 1 - number
    if step >= 100_000_000:
        return f"{tenths(far, 10**9)} bn"
    if step >= 100_000:
        return f"{tenths(far, 10**6, keep=3)} m"
    if far >= 10**6:
        return f"…{far // 1000 % 1000:03},{far % 1000:03}"
    return count(far) if far >= 10_000 or step >= 1000 or number >= 100 else year(number)


def _years_band(step: int, first: int) -> tuple[str, ...]:
    """A decade, century or larger block of years; before Christ 230-221, 300-201."""
    far = first if first > 0 else 1 - first
    if step == 100 and far < 10_000:
        return _century(first)
    if step == 10 and 10 <= first < 10_000:
        return (f"{first}s",)
    if step >= 1000 and first == 1 - step:
        return f"{count(step)} BC – AD 1", "BC"
    if step > 1000 and first == 1:
        return ("AD",)
    return (_block(step, first),)


def _century(first: int) -> tuple[str, ...]:
    if first > 0:
        number = ordinal(first // 100 + 1)
        return f"{number} century", f"{number} c."
    number = ordinal((1 - first) // 100)
    return f"{number} century BC", f"{number} c. BC"


def _block(step: int, first: int) -> str:
    """The years from one beginning to the next; the last year itself only in small blocks."""
    inner = 1 if step < 1000 else 0
    if first > 0:
        last = (step if first == 1 else first + step) - inner
        near = "AD " if first < 1000 or first >= 10_000 else ""
        return f"{near}{_pair(first, last)}"
    return f"{_pair(1 - first, 1 - first - step + inner)} BC"


def _pair(first: int, last: int) -> str:
    """Two numbers of years, 66.1–66 million, in digits where their units differ."""
    one, _, unit = count(first).partition(" ")
    if unit == count(last).partition(" ")[2]:
        return f"{one}–{count(last)}"
    return f"{first:,}–{last:,}"
