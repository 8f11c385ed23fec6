"""What an expression doesn't say, filled in from the issue, the story, or the section.

Nothing is guessed silently: where the anchors disagree, or one is missing, the date is not certain,
or not told at all, and the reason says so.
"""

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from timeline_app.articles.finding import reasons
from timeline_app.articles.finding.filled import Anchor, Filled, is_near, stands_on, unknown
from timeline_app.articles.finding.moment import Moment, next_weekday, stepped
from timeline_app.articles.finding.reckoning import from_issue, from_story
from timeline_app.articles.finding.said import Base, Grain, Said
from timeline_app.articles.finding.story import Story
from timeline_app.articles.finding.writing import moment_of
from timeline_app.articles.finding.years import fits_weekday, in_year, written

_HUNDREDS: Final = (1000, 2000)
_FORTNIGHT: Final = 14


def fill(said: Said, story: Story) -> Filled:
    """Fill in what isn't said."""
    if said.vague:
        return unknown(reasons.NOT_TOLD)
    if said.lunar:
        return _lunar(said)
    if said.base is Base.ISSUE:
        return from_issue(said, story)
    if said.base is Base.STORY:
        return from_story(said, story)
    return _FILLERS[said.grain](said, story)


def _lunar(said: Said) -> Filled:
    """Of a lunar month or day, the year alone is told."""
    if said.year is None:
        return unknown(reasons.LUNAR)
    year = Said(Grain.YEAR, year=said.year, era=said.era)
    return Filled(year, Anchor.TEXT, reasons.LUNAR_YEAR, certain=False)


def _weekday(said: Said, story: Story) -> Filled:
    """The last one before the issue in a report, the next one in an announcement."""
    today = story.today
    if today is None or today.day is None or said.weekday is None:
        return unknown(reasons.NO_ISSUE)
    way = 1 if story.planned else -1
    day = next_weekday(today, said.weekday, way)
    found = replace(said, grain=Grain.DAY, year=day.year, month=day.month, day=day.day)
    certain = not _tells_elsewhere(today, story)
    story.reported = True
    reason = reasons.WEEKDAY_AFTER if story.planned else reasons.WEEKDAY_BEFORE
    return Filled(found, Anchor.ISSUE, reason, certain)


def _tells_elsewhere(today: Moment, story: Story) -> bool:
    """Whether the paragraph tells of other times, whose weekday it may be as well."""
    day, year = story.last(Grain.DAY), story.last(Grain.YEAR)
    if day is not None and day.paragraph == story.paragraph:
        return abs(day.moment.days - today.days) > _FORTNIGHT
    here = year is not None and year.paragraph == story.paragraph and not story.reported
    return here and year is not None and abs(year.moment.year - today.year) > 1


def _clock(said: Said, story: Story) -> Filled:
    """A time of day belongs to the day told of last."""
    told = story.last(Grain.DAY)
    if told is None:
        return unknown(reasons.NO_STORY)
    year, month, day = told.moment
    found = replace(said, grain=Grain.DAY, year=year, month=month, day=day)
    return Filled(found, Anchor.STORY, reasons.DAY_OF_STORY, certain=stands_on(told, story))


def _day(said: Said, story: Story) -> Filled:
    if said.either:
        return _either(said, story)
    if said.month is None:
        return _bare_day(said, story)
    return in_year(said, story)


def _either(said: Said, story: Story) -> Filled:
    """3/4/2020: the article's other dates, or a number over 12, tell which is the month."""
    told = replace(said, either=False)
    turned = replace(told, day=said.month, month=said.day)
    day, month = said.day or 0, said.month or 0
    if day == month:
        return in_year(told, story)
    if story.month_first is None and day <= 12 and month <= 12:
        return _likelier(told, turned, story)
    return in_year(turned if month > 12 or (story.month_first and day <= 12) else told, story)


def _likelier(told: Said, turned: Said, story: Story) -> Filled:
    """Which of the two, unsurely: the one that isn't after the day of issue."""
    issue, past = story.issue, list[Filled]()
    for each in (told, turned):
        filled = in_year(each, story)
        moment = moment_of(filled.said) if filled.said is not None else None
        if issue is not None and moment is not None and moment.days <= issue.days:
            past.append(filled)
    return replace(past[0], certain=False) if len(past) == 1 else unknown(reasons.TWO_WAYS)


def _bare_day(said: Said, story: Story) -> Filled:
    """The month is the story's, else the issue's; the last one in which the weekday is right."""
    filled = _in_month(said, story)
    if filled.said is None or fits_weekday(filled.said):
        return filled
    for month in reversed(story.months):
        found = replace(said, year=month.year, month=month.month)
        if fits_weekday(found):
            return Filled(found, Anchor.STORY, reasons.MONTH_OF_STORY)
    return replace(filled, certain=False)


def _in_month(said: Said, story: Story) -> Filled:
    told = story.last(Grain.MONTH)
    if told is not None:
        found = replace(said, year=told.moment.year, month=told.moment.month)
        return Filled(found, Anchor.STORY, reasons.MONTH_OF_STORY, certain=is_near(told, story))
    issue = story.issue
    if issue is None or issue.month is None:
        return unknown(reasons.NO_STORY)
    over = issue.day is not None and (said.day or 0) > issue.day and not story.planned
    month = stepped(issue, Grain.MONTH, -1 if over else 0) or issue
    found = replace(said, year=month.year, month=month.month)
    story.reported = True
    return Filled(found, Anchor.ISSUE, reasons.MONTH_OF_ISSUE, certain=not over)


def _month(said: Said, story: Story) -> Filled:
    """A month; or a part of one that isn't named."""
    if said.month is not None:
        return in_year(said, story)
    told = story.last(Grain.MONTH)
    if told is not None:
        found = replace(said, year=told.moment.year, month=told.moment.month)
        return Filled(found, Anchor.STORY, reasons.MONTH_OF_STORY, certain=is_near(told, story))
    issue = story.issue
    if issue is None or issue.month is None:
        return unknown(reasons.NO_STORY)
    found = replace(said, year=issue.year, month=issue.month)
    return Filled(found, Anchor.ISSUE, reasons.MONTH_OF_ISSUE)


def _decade(said: Said, story: Story) -> Filled:
    """The 1800s are rather a hundred years than ten; nobody can be sure."""
    if said.year is None or said.year % 100 or not _HUNDREDS[0] <= said.year < _HUNDREDS[1]:
        return in_year(said, story)
    century = replace(said, grain=Grain.CENTURY, century=said.year // 100 + 1)
    return Filled(century, Anchor.TEXT, reasons.TEN_OR_HUNDRED, certain=False)


def _century(said: Said, _story: Story) -> Filled:
    return written(said)


_FILLERS: Final[dict[Grain, Callable[[Said, Story], Filled]]] = {
    Grain.PART: _clock,
    Grain.CLOCK: _clock,
    Grain.WEEKDAY: _weekday,
    Grain.DAY: _day,
    Grain.WEEK: _weekday,
    Grain.MONTH: _month,
    Grain.SEASON: in_year,
    Grain.YEAR: in_year,
    Grain.DECADE: _decade,
    Grain.CENTURY: _century,
}
