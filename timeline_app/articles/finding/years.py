"""The year of a date that is said without: from the section, the story, or the issue."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from timeline_app.articles.finding import reasons
from timeline_app.articles.finding.filled import NEAR, Anchor, Filled, unknown
from timeline_app.articles.finding.moment import Moment
from timeline_app.articles.finding.said import Grain, Said
from timeline_app.articles.finding.story import Story, Told

_HALF_YEAR: Final = 183
_OVER_NEW_YEAR: Final = frozenset({(1, 11), (1, 12), (2, 11), (2, 12), (3, 12)})
_SHORTENED: Final = 1500
"""Earlier years were not written without their century."""
_CLEARLY: Final = 20
"""Years by which one century must be nearer than another."""


def in_year(said: Said, story: Story) -> Filled:
    """A day, month, season, or part of a year; the first year that fits is taken."""
    if said.in_era is not None and story.era is not None:
        year = story.era + said.in_era - 1
        return Filled(replace(said, year=year, era=True), Anchor.STORY, reasons.ERA_OF_STORY)
    if said.year is not None and (said.year >= 100 or said.era):
        return written(said)
    if said.year is not None:
        return _short_year(said, story)
    years = list(_years(said, story))
    if not years:
        return unknown(reasons.NO_YEAR)
    for found in years:
        if found.said is not None and _fits(found.said, story):
            story.reported = story.reported or found.anchor is Anchor.ISSUE
            return found if said.weekday is None else replace(found, certain=True)
    return replace(years[0], certain=False)


def _fits(said: Said, story: Story) -> bool:
    """Whether the weekday is right; and what is to come comes after the issue."""
    issue = story.issue
    if not fits_weekday(said):
        return False
    to_come = story.announced or (story.planned and story.reported)
    if not to_come or issue is None or said.month is None:
        return True
    last = said.day or 31
    return (said.year or 0, said.month, last) >= (issue.year, issue.month or 1, issue.day or 1)


def written(said: Said) -> Filled:
    """It says all itself."""
    return Filled(said, Anchor.TEXT, reasons.WRITTEN, certain=fits_weekday(said))


def fits_weekday(said: Said) -> bool:
    """Whether the day is the weekday that is said with it, if one is."""
    moment = Moment(said.year or 0, said.month, said.day)
    return said.weekday is None or (moment.exists and moment.weekday == said.weekday)


def _years(said: Said, story: Story) -> Iterator[Filled]:
    """The years that it may be in, the likeliest first."""
    days = said.grain in (Grain.DAY, Grain.MONTH)
    told = story.year_of_days() if days else story.last(Grain.YEAR)
    if story.section is not None:
        found = replace(said, year=story.section.year)
        yield Filled(found, Anchor.SECTION, reasons.YEAR_OF_SECTION)
    anchored = list(_of_story(said, told, story)), list(_of_issue(said, told, story))
    yield from (
        each for part in anchored[:: -1 if _of_now(said, told, story) else 1] for each in part
    )
    if story.article_year is not None:
        found = replace(said, year=story.article_year)
        yield Filled(found, Anchor.ARTICLE, reasons.YEAR_OF_ARTICLE, certain=story.article_alone)


def _of_story(said: Said, told: Told | None, story: Story) -> Iterator[Filled]:
    if told is None:
        return
    issue, here, year = story.issue, told.paragraph == story.paragraph, told.moment.year
    agree = issue is None or issue.year == year or not (story.reported or story.planned)
    certain = told.sure and (agree or (here and told.moment.month is not None))
    far = story.paragraph - told.paragraph >= (NEAR if told.moment.month is not None else 1)
    if far and issue is not None and issue.year != year:
        certain = False
    if _over_new_year(said, told.moment):
        year, certain = year + 1, False
    yield Filled(replace(said, year=year), Anchor.STORY, reasons.YEAR_OF_STORY, certain)


def _over_new_year(said: Said, told: Moment) -> bool:
    """Whether a story that stands in late autumn goes on in the first months: it won't leap back."""
    if said.month is None or told.month is None:
        return False
    return (said.month, told.month) in _OVER_NEW_YEAR


def _of_issue(said: Said, told: Told | None, story: Story) -> Iterator[Filled]:
    issue, passing = story.issue, story.passing
    if issue is None:
        return
    year = _year_of_issue(said, issue, planned=story.planned)
    if passing is not None and not story.planned and _is_after(said, issue):
        year = min(year, passing.moment.year)
    sure = year == issue.year and (told is None or told.moment.year == year)
    yield Filled(replace(said, year=year), Anchor.ISSUE, reasons.YEAR_OF_ISSUE, certain=sure)


def _of_now(said: Said, told: Told | None, story: Story) -> bool:
    """Whether a report is back from a year named in passing, or in an earlier paragraph."""
    if told is None or story.issue is None:
        return False
    if _is_nearer(said, told.moment, story.issue):
        return True
    if not story.reported:
        return False
    if story.passing is not None and told != story.passing:
        return True
    return told.paragraph != story.paragraph and told.moment.month is None


def _is_nearer(said: Said, told: Moment, issue: Moment) -> bool:
    """Whether the issue's year goes on from last year's date, and last year would go back from it."""
    if told.month is None or said.month is None or told.year != issue.year - 1:
        return False
    return (said.month, said.day or 31) < (told.month, told.day or 1) and not _is_after(said, issue)


def _is_after(said: Said, issue: Moment) -> bool:
    """Whether the issue's own year would put it after the issue."""
    if issue.month is None or said.month is None:
        return False
    return (said.month, said.day or 0) > (issue.month, issue.day or 31)


def _year_of_issue(said: Said, issue: Moment, *, planned: bool) -> int:
    """The issue's year; around New Year, the one beside it that is far nearer."""
    if issue.month is None or said.month is None:
        return issue.year
    apart = Moment(issue.year, said.month, min(said.day or 1, 28)).days - issue.days
    if apart > _HALF_YEAR and not planned:
        return issue.year - 1
    if apart < -_HALF_YEAR and planned:
        return issue.year + 1
    return issue.year


def _short_year(said: Said, story: Story) -> Filled:
    """The sixties, '67: in the century told of, else near the year told of, else before the issue."""
    short = (said.year or 0) % 100
    told = story.last(Grain.YEAR)
    if story.era is not None and said.grain is not Grain.DECADE:
        found = replace(said, year=story.era + short - 1)
        return Filled(found, Anchor.STORY, reasons.ERA_OF_STORY, certain=False)
    if story.decade is not None and story.decade >= _SHORTENED:
        return _near(said, short, story.decade // 100 * 100 + short, story)
    if told is not None and told.moment.year >= _SHORTENED:
        return _near(said, short, told.moment.year, story)
    if story.issue is not None:
        year = story.issue.year - (story.issue.year - short) % 100
        certain = said.grain is Grain.DECADE
        found = replace(said, year=year)
        return Filled(found, Anchor.ISSUE, reasons.CENTURY_OF_ISSUE, certain)
    if story.article_year is not None:
        return _near(said, short, story.article_year, story)
    year = 1900 + short
    return Filled(replace(said, year=year), Anchor.TEXT, reasons.CENTURY_ASSUMED, certain=False)


def _near(said: Said, short: int, year: int, story: Story) -> Filled:
    """The nearest year with these last figures that isn't after the issue."""
    latest = year + 100 if story.issue is None else story.issue.year
    last = latest - (latest - short) % 100
    first, second = sorted((last, last - 100, last - 200), key=lambda each: abs(each - year))[:2]
    certain = abs(second - year) - abs(first - year) >= _CLEARLY
    found = replace(said, year=first)
    return Filled(found, Anchor.STORY, reasons.CENTURY_OF_STORY, certain=certain)
