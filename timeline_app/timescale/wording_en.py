"""Dates in English words."""

from collections.abc import Callable, Sequence
from typing import Final

from timeline_app.model.calendar import weekday
from timeline_app.model.edtf import Edge, Part, Precision
from timeline_app.timescale.figures import clock_of
from timeline_app.timescale.wording_style import Style, same_day, same_month, same_year, spoken_year

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS: Final = (*("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),)
_SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_QUARTERS: Final = {33: "first", 34: "second", 35: "third", 36: "fourth"}


def count(number: int) -> str:
    """A number of years: 1920, 10,000, 66 million, 13.8 billion."""
    for unit, name in ((10**9, "billion"), (10**6, "million")):
        if number >= unit and number * 100 % unit == 0:
            whole, hundredths = divmod(number * 100 // unit, 100)
            decimals = f".{hundredths:02}".rstrip("0").rstrip(".")
            return f"{whole:,}{decimals} {name}"
    return f"{number:,}" if number >= 10_000 else str(number)


def year(number: int) -> str:
    """An astronomical year in words, where 1 BC stands before AD 1."""
    if number <= 0:
        return f"{count(1 - number)} BC"
    return count(number) if 1000 <= number < 10_000 else f"AD {count(number)}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}th" if number % 100 in (11, 12, 13) else f"{number}{ending}"


def point(part: Part, style: Style) -> str:
    """One date: 15 February 2020, 10:30."""
    return _POINTS[part.precision](part, style)


def span(begin: Part, end: Part, style: Style) -> str:
    """From one date to another: 1–10 February 2020."""
    return _joined(begin, end, style, ("–", " – " if style.short else " to "))


def between(begin: Part, end: Part, style: Style) -> str:
    """Once within two dates: between 1 and 10 February 2020."""
    if style.short:
        return f"within {span(begin, end, style)}"
    return f"between {_joined(begin, end, style, (' and ', ' and '))}"


def apart(begin: str, end: str, *, once: bool) -> str:
    """Between two dates that share nothing, all the time or once."""
    return f"between {begin} and {end}" if once else f"{begin} to {end}"


def qualified(text: str, part: Part, style: Style) -> str:
    """About, possibly, or both."""
    about, possibly = ("c. ", "poss. ") if style.short else ("about ", "possibly ")
    if text.startswith("between ") and part.approximate:
        text = text.replace("between ", f"between {about}", 1)
    elif part.approximate:
        text = about + text
    return possibly + text if part.uncertain else text


def after(text: str, edge: Edge, style: Style) -> str:
    """From a date on, or until nobody knows when."""
    if style.short:
        return f"{text} onward" if edge is Edge.OPEN else f"{text} – ?"
    return f"from {text}" if edge is Edge.OPEN else f"from {text}, end unknown"


def before(text: str, edge: Edge, style: Style) -> str:
    """Before a date, or since nobody knows when."""
    if edge is Edge.OPEN:
        return f"before {text}"
    return f"? – {text}" if style.short else f"until {text}, beginning unknown"


def once(text: str) -> str:
    """At some time after, or before, a date."""
    return f"at some time {text}"


def listed(texts: Sequence[str], *, every: bool) -> str:
    """1667, 1668 or 1670; of every one: and."""
    if len(texts) == 1:
        return texts[0]
    return f"{', '.join(texts[:-1])} {'and' if every else 'or'} {texts[-1]}"


def _joined(begin: Part, end: Part, style: Style, joints: tuple[str, str]) -> str:
    tight, loose = joints
    if same_day(begin, end):
        return f"{point(begin, style)}{tight}{clock_of(end)}"
    if same_month(begin, end):
        return f"{begin.day}{tight}{point(end, style)}"
    if begin.precision is end.precision is Precision.YEAR and begin.year > 0:
        return f"{point(begin, style)}{tight}{count(end.year)}"
    if begin.precision is end.precision is Precision.YEAR and end.year <= 0:
        return f"{count(1 - spoken_year(begin.year))}{tight}{point(end, style)}"
    if same_year(begin, end):
        return f"{point(begin, Style(style.short, year=False))}{loose}{point(end, style)}"
    return f"{point(begin, style)}{loose}{point(end, style)}"


def _year(part: Part, _style: Style) -> str:
    return year(spoken_year(part.year))


def _month(part: Part, style: Style) -> str:
    name = MONTHS[(part.month or 1) - 1]
    return _dated(name[:3] if style.short else name, part, style)


def _day(part: Part, style: Style) -> str:
    text = f"{part.day} {_month(part, style)}"
    return f"{WEEKDAYS[weekday(part.earliest)]}, {text}" if style.weekday else text


def _time(part: Part, style: Style) -> str:
    return f"{_day(part, style)}, {clock_of(part)}"


def _season(part: Part, style: Style) -> str:
    name = _SEASONS[part.season or 21]
    if name == "winter" and style.year and 1000 <= part.year < 9999:
        return f"winter {part.year}–{(part.year + 1) % 100:02}"
    return _dated(name, part, style)


def _quarter(part: Part, style: Style) -> str:
    code = part.season or 33
    if style.short:
        return _dated(f"Q{code - 32}", part, style)
    return f"the {_QUARTERS[code]} quarter of {year(part.year)}"


def _decade(part: Part, style: Style) -> str:
    if part.year >= 10:
        return f"{'' if style.short else 'the '}{part.year}s"
    return "AD 1–9" if part.year == 0 else f"{1 - part.year}–{-part.year - 8} BC"


def _century(part: Part, style: Style) -> str:
    article = "" if style.short else "the "
    if part.year >= 0:
        return f"{article}{ordinal(part.year // 100 + 1)} century"
    return f"{article}{ordinal((1 - part.year) // 100)} century BC"


def _dated(text: str, part: Part, style: Style) -> str:
    return f"{text} {year(part.year)}" if style.year else text


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
