"""The Chinese texts of the axis."""

from timeline_app.model.calendar import civil
from timeline_app.timescale.figures import clock, tenths
from timeline_app.timescale.units import Clock, Days, Months, Unit, Years
from timeline_app.timescale.wording_zh import count, year


def tick(unit: Unit, t: int) -> str:
    """The text of a tick: what its band doesn't say already."""
    there = civil(t)
    if isinstance(unit, Years):
        return _year_tick(unit.step, there.year)
    if isinstance(unit, Months):
        return f"{there.month}月"
    if isinstance(unit, Clock):
        return clock(there.second, seconds=unit.step < 60)
    return f"{there.day}日"


def band(unit: Unit, t: int) -> tuple[str, ...]:
    """The texts of a band, the widest first."""
    there = civil(t)
    named = year(there.year)
    month = f"{there.month}月"
    if isinstance(unit, Days):
        day = f"{month}{there.day}日"
        return f"{named}{day}", day
    if isinstance(unit, Months):
        return f"{named}{month}", month
    if isinstance(unit, Years) and unit.step > 1:
        return _years_band(unit.step, there.year)
    return named, named.removesuffix("年")


def _year_tick(step: int, number: int) -> str:
    """A year; beyond 9999, and in steps of 1000 and more, without its era, which the band says.

    Years of more digits than fit keep the last ones.
    """
    if number == 1 and step >= 1000:
        return "公元1年"
    far = number if number > 0 else 1 - number
    if step >= 10_000_000:
        return f"{tenths(far, 10**8)}亿"
    if step >= 1000 and far >= 10_000:
        return f"{tenths(far, 10**4, keep=4 if step >= 10_000 else 3)}万"
    if far >= 10_000:
        return f"…{far % 10**6:06}" if far >= 10**6 else str(far)
    era = "前" if number <= 0 and step < 1000 else ""
    return f"{era}{far}年"


def _years_band(step: int, first: int) -> tuple[str, ...]:
    """A decade, century or larger block of years; before Christ 230-221, 300-201."""
    far = first if first > 0 else 1 - first
    if step == 100 and far < 10_000:
        return (f"{first // 100 + 1}世纪" if first > 0 else f"公元前{far // 100}世纪",)
    if step == 10 and 10 <= first < 10_000:
        return (f"{first}年代",)
    if step >= 1000 and first == 1 - step:
        return f"公元前{count(step)}年至公元1年", "公元前"
    if step > 1000 and first == 1:
        return ("公元",)
    return _block(step, first)


def _block(step: int, first: int) -> tuple[str, ...]:
    """The years from one beginning to the next; the last year itself only in small blocks."""
    inner = 1 if step < 1000 else 0
    if first > 0:
        last = (step if first == 1 else first + step) - inner
        return f"公元{count(first)}年至{count(last)}年", f"{count(first)}—{count(last)}年"
    far, near = count(1 - first), count(1 - first - step + inner)
    return f"公元前{far}年至前{near}年", f"前{far}—前{near}年"
