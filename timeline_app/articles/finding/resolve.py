"""From an expression to a date: what is missing filled in, what is meant written as EDTF."""

import re
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.articles.finding import reasons
from timeline_app.articles.finding.filled import Anchor, Filled
from timeline_app.articles.finding.filling import fill
from timeline_app.articles.finding.moment import Moment
from timeline_app.articles.finding.said import Base, Expression, Grain, Said, Shape
from timeline_app.articles.finding.story import Story
from timeline_app.articles.finding.writing import both_ends, end_of, moment_of
from timeline_app.model.edtf import Date, DateError, DateKind, Precision, parse
from timeline_app.model.localized import Localized
from timeline_app.timescale.spoken import year_text

_TEMPLATES: Final = {
    Shape.RANGE: "{first}/{last}",
    Shape.FOLLOWING: "{first}/{last}",
    Shape.BEFORE: "../{last}",
    Shape.AFTER: "{first}/..",
    Shape.ONE_OF: "[{first},{last}]",
}
_YEAR: Final = re.compile(r"(?<![0-9-])[0-9]{4}")


class Resolved(Struct, frozen=True, gc=False):
    """The date of an expression, or None, and how it came about."""

    date: Date | None
    certain: bool
    anchor: Anchor
    reason: Localized
    on: Moment | None = None
    """What the story goes on from."""
    passing: bool = False
    """Whether it is a mere year, counted from the issue."""


def resolve(found: Expression, story: Story) -> Resolved:
    """Resolve an expression; the story is left as it was."""
    if found.shape is Shape.FOLLOWING:
        return _following(found, story)
    if found.first.same:
        return _same_period(found, story)
    if found.last is None:
        filled = fill(found.first, story)
        return _resolved(found, filled, filled)
    return _range(found, found.last, story)


def _range(found: Expression, last: Said, story: Story) -> Resolved:
    """Both ends: what one of them lacks, the other lends."""
    if _lacks_year(found.first) and last.year is not None and last.base is Base.ITSELF:
        end = fill(last, story)
        begin = fill(_lent_back(found.first, last), story)
        return _resolved(found, begin, end)
    begin = fill(found.first, story)
    if begin.said is None:
        return _resolved(found, begin, begin)
    on = moment_of(begin.said)
    after = story if on is None or _reckoned_alike(found.first, last) else story.after(on)
    end = fill(_lent(last, begin.said), after)
    if end.said is not None and _lacks_year(last) and _is_earlier(end.said, begin.said):
        end = replace(end, said=replace(end.said, year=(end.said.year or 0) + 1))
    return _resolved(found, begin, end)


def _reckoned_alike(first: Said, last: Said) -> bool:
    """Whether the last isn't reckoned from the first: 次年2月中下旬 is in one year."""
    same = (first.base, first.step, first.shift) == (last.base, last.step, last.shift)
    return last.base is Base.ITSELF or (same and not last.seek)


def _lacks_year(said: Said) -> bool:
    return said.year is None and said.base is Base.ITSELF and said.grain is not Grain.CENTURY


def _lent(said: Said, other: Said) -> Said:
    """An end with the year, month and day that only the other one says."""
    if _short(said) and other.year is not None:
        return replace(said, year=other.year // 100 * 100 + (said.year or 0))
    if said.base is not Base.ITSELF or said.year is not None or said.grain is Grain.WEEKDAY:
        return said
    if said.grain is Grain.CLOCK:
        return replace(other, clock=said.clock)
    month = other.month if said.grain is Grain.DAY and said.month is None else said.month
    return replace(said, year=other.year, month=month)


def _short(said: Said) -> bool:
    """Whether its century isn't said."""
    return said.base is Base.ITSELF and not said.era and said.year is not None and said.year < 100


def _lent_back(said: Said, other: Said) -> Said:
    """A first end with the year of the last: December to March 1924 begins in 1923."""
    lent = _lent(said, other)
    if lent.year is None or lent.month is None or other.month is None:
        return lent
    return replace(lent, year=lent.year - (lent.month > other.month))


def _is_earlier(end: Said, begin: Said) -> bool:
    one, other = moment_of(end), moment_of(begin)
    return (
        one is not None
        and other is not None
        and one.exists
        and other.exists
        and one.days < other.days
    )


def _following(found: Expression, story: Story) -> Resolved:
    """From the step after the anchor to the last step."""
    said = found.first
    first = fill(replace(said, shift=1), story)
    last = fill(said, story)
    return _resolved(found, first, last)


def _same_period(found: Expression, story: Story) -> Resolved:
    """The period told of just before, in the year that is named; else, unsurely, that year."""
    filled, period = fill(found.first, story), story.period
    year = filled.said.year if filled.said is not None else None
    if year is None:
        return _unresolved(filled.anchor, filled.reason)
    said = _YEAR.findall(period.text) if period is not None else []
    if period is None or not said:
        return replace(_resolved(found, filled, filled), certain=False)
    shift = year - int(said[-1])
    text = _YEAR.sub(lambda each: year_text(int(each[0]) + shift), period.text)
    certain = period.precision > Precision.DAY or period.kind is DateKind.INTERVAL
    try:
        return Resolved(parse(text), certain, Anchor.STORY, reasons.FROM_STORY)
    except DateError:
        return _unresolved(Anchor.STORY, reasons.NO_SUCH_DAY)


def _resolved(found: Expression, begin: Filled, end: Filled) -> Resolved:
    if begin.said is None or end.said is None:
        unknown = begin if begin.said is None else end
        return _unresolved(unknown.anchor, unknown.reason)
    certain = begin.certain and end.certain
    halfless = begin.said.halfless or end.said.halfless
    foremost = begin if begin.anchor is not Anchor.TEXT else end
    date = _date(found, begin.said, end.said)
    if date is None:
        return _unresolved(Anchor.TEXT, reasons.NO_SUCH_DAY)
    on = moment_of(end.said)
    said = found.first
    years = said.shift if said.base is Base.ISSUE and said.step is Grain.YEAR else 0
    passing = years > 0 or (years < 0 and said.grain is Grain.YEAR)
    reason = reasons.HALF_OF_DAY if halfless else _reason(foremost, begin)
    return Resolved(date, certain and not halfless, foremost.anchor, reason, on, passing)


def _unresolved(anchor: Anchor, reason: Localized) -> Resolved:
    return Resolved(None, certain=False, anchor=anchor, reason=reason)


def _reason(foremost: Filled, begin: Filled) -> Localized:
    if foremost.anchor is Anchor.TEXT and begin.said is not None and begin.said.era:
        return reasons.ERA if (begin.said.year or 0) > 1000 else reasons.WRITTEN
    return foremost.reason


def _date(found: Expression, begin: Said, end: Said) -> Date | None:
    """The date, where the calendar has it."""
    try:
        first = both_ends(begin, found.sign)
        last = first if end is begin else both_ends(end, found.sign)
        if found.shape is Shape.POINT:
            text = first[0] if first[0] == last[1] else f"{first[0]}/{last[1]}"
        else:
            text = _TEMPLATES[found.shape].format(first=first[0], last=last[1])
        date = parse(text)
    except (DateError, ValueError, IndexError):
        return None
    ends_first = (
        date.earliest is not None and date.latest is not None and date.latest < date.earliest
    )
    return None if ends_first else date


def tell(resolved: Resolved, story: Story) -> None:
    """Let the story go on from a date."""
    if resolved.date is not None:
        story.tell_of(resolved.date)
    if resolved.on is None or resolved.date is None:
        if resolved.date is not None and resolved.date.begin is not None:
            story.decade = resolved.date.begin.year
        return
    end = end_of(resolved.date)
    if end is not None:
        story.tell(resolved.on, end, passing=resolved.passing, sure=resolved.certain)
