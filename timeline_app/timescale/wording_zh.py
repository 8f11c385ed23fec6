"""Dates in Chinese words."""

from collections.abc import Callable, Sequence
from typing import Final

from timeline_app.model.calendar import weekday
from timeline_app.model.edtf import Edge, Part, Precision
from timeline_app.timescale.figures import clock_of
from timeline_app.timescale.wording_style import Style, same_day, same_month, same_year, spoken_year

WEEKDAYS: Final = "一二三四五六日"
_NUMBERS: Final = "一二三四"
_SEASONS: Final = {21: "春季", 22: "夏季", 23: "秋季", 24: "冬季"}


def count(number: int) -> str:
    """A number of years: 1920, 6600万, 138亿."""
    for unit, name in ((10**8, "亿"), (10**4, "万")):
        if number >= unit and number * 100 % unit == 0 and (number % unit == 0 or number >= 10**6):
            whole, hundredths = divmod(number * 100 // unit, 100)
            decimals = f".{hundredths:02}".rstrip("0").rstrip(".")
            return f"{whole}{decimals}{name}"
    return str(number)


def year(number: int) -> str:
    """An astronomical year in words, where 公元前1年 stands before 公元1年."""
    if number <= 0:
        return f"公元前{count(1 - number)}年"
    return f"{'' if 1000 <= number < 10_000 else '公元'}{count(number)}年"


def point(part: Part, style: Style) -> str:
    """One date: 2020年2月15日 10:30."""
    return _POINTS[part.precision](part, style)


def span(begin: Part, end: Part, style: Style) -> str:
    """From one date to another: 2020年2月1日至10日."""
    if same_day(begin, end):
        return f"{point(begin, style)}至{clock_of(end)}"
    if same_month(begin, end):
        return f"{point(begin, style)}至{end.day}日"
    if same_year(begin, end):
        return f"{point(begin, style)}至{point(end, Style(style.short, year=False))}"
    if begin.precision is end.precision is Precision.YEAR and end.year <= 0:
        return f"{point(begin, style)}至{point(end, style).removeprefix('公元')}"
    return f"{point(begin, style)}至{point(end, style)}"


def between(begin: Part, end: Part, style: Style) -> str:
    """Once within two dates: 2020年2月1日至10日之间."""
    return f"{span(begin, end, style)}{'间' if style.short else '之间'}"


def apart(begin: str, end: str, *, once: bool) -> str:
    """Between two dates that share nothing, all the time or once."""
    return f"{begin}至{end}{'之间' if once else ''}"


def qualified(text: str, part: Part, _style: Style) -> str:
    """约, 疑为, or both."""
    about = f"约{text}" if part.approximate else text
    return f"疑为{about}" if part.uncertain else about


def after(text: str, edge: Edge, style: Style) -> str:
    """From a date on, or until nobody knows when."""
    if edge is Edge.OPEN:
        return f"{text}起"
    return f"{text}至？" if style.short else f"{text}起，止于何时不详"


def before(text: str, edge: Edge, style: Style) -> str:
    """Before a date, or since nobody knows when."""
    if edge is Edge.OPEN:
        return f"{text}以前"
    return f"？至{text}" if style.short else f"至{text}，起于何时不详"


def once(text: str) -> str:
    """At some time after, or before, a date."""
    return f"{text}某时"


def listed(texts: Sequence[str], *, every: bool) -> str:
    """1667年、1668年或1670年; of every one: 和."""
    if len(texts) == 1:
        return texts[0]
    return f"{'、'.join(texts[:-1])}{'和' if every else '或'}{texts[-1]}"


def _year(part: Part, _style: Style) -> str:
    return year(spoken_year(part.year))


def _month(part: Part, style: Style) -> str:
    return _dated(f"{part.month}月", part, style)


def _day(part: Part, style: Style) -> str:
    text = f"{_month(part, style)}{part.day}日"
    return f"{text} 星期{WEEKDAYS[weekday(part.earliest)]}" if style.weekday else text


def _time(part: Part, style: Style) -> str:
    return f"{_day(part, style)} {clock_of(part)}"


def _season(part: Part, style: Style) -> str:
    name = _SEASONS[part.season or 21]
    if name == "冬季" and style.year and 1000 <= part.year < 9999:
        return f"{part.year}—{part.year + 1}年冬季"
    return _dated(name, part, style)


def _quarter(part: Part, style: Style) -> str:
    return _dated(f"第{_NUMBERS[(part.season or 33) - 33]}季度", part, style)


def _decade(part: Part, _style: Style) -> str:
    if part.year >= 10:
        return f"{part.year}年代"
    if part.year == 0:
        return "公元1年至9年"
    return f"公元前{1 - part.year}年至前{-part.year - 8}年"


def _century(part: Part, _style: Style) -> str:
    if part.year >= 0:
        return f"{part.year // 100 + 1}世纪"
    return f"公元前{(1 - part.year) // 100}世纪"


def _dated(text: str, part: Part, style: Style) -> str:
    return f"{year(part.year)}{text}" if style.year else text


_POINTS: Final[dict[Precision, Callable[[Part, Style], str]]] = {
    Precision.SECOND: _time,
    Precision.MINUTE: _time,
    Precision.DAY: _day,
    Precision.MONTH: _month,
    Precision.SEASON: _season,
    Precision.QUARTER: _quarter,
    Precision.YEAR: _year,
    Precision.DECADE: _decade,
    Precision.CENTURY: _century,
}
