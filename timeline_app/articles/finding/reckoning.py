"""Dates reckoned from the day of issue, or from what was told before."""

from typing import Final

from msgspec.structs import replace

from timeline_app.articles.finding import reasons
from timeline_app.articles.finding.filled import Anchor, Filled, is_near, unknown
from timeline_app.articles.finding.moment import Moment, next_weekday, on_weekday, stepped
from timeline_app.articles.finding.said import Grain, Said
from timeline_app.articles.finding.story import Story
from timeline_app.model.edtf import Date, DateKind

_NEAR: Final = 2
"""Years from the issue's that are named and not counted: last year, 前年."""


def from_issue(said: Said, story: Story) -> Filled:
    today = story.today
    if today is None:
        return _from_article_year(said, story)
    found = _led(said, today)
    if found is None:
        return unknown(reasons.NO_ISSUE)
    if today is not story.issue:
        return Filled(found, Anchor.SECTION, reasons.FROM_SECTION)
    story.reported = True
    return Filled(found, Anchor.ISSUE, reasons.FROM_ISSUE)


def _from_article_year(said: Said, story: Story) -> Filled:
    """Last year, in an article without a day of issue: its own year may be the issue's."""
    if said.step is Grain.CENTURY:
        now = _in_century(said, 21 + said.shift)
        return Filled(now, Anchor.ARTICLE, reasons.CENTURY_ASSUMED, certain=False)
    near = said.step is Grain.YEAR and not said.seek and abs(said.shift) <= _NEAR
    if not near or story.article_year is None:
        return unknown(reasons.NO_ISSUE)
    found = _led(said, Moment(story.article_year))
    return Filled(found, Anchor.ARTICLE, reasons.YEAR_OF_ARTICLE, certain=False)


def from_story(said: Said, story: Story) -> Filled:
    step = said.step or Grain.DAY
    if said.seek or said.weekday is not None:
        told = story.end(Grain.YEAR if said.weekday is None else Grain.DAY)
    else:
        grain = Grain.DAY if step is Grain.WEEK else step
        told = story.end(grain) if said.shift else story.last(grain)
    found = None if told is None else _led(said, told.moment)
    if told is None or found is None:
        return unknown(reasons.NO_STORY)
    certain = is_near(told, story) and not _is_loose(said, story.period)
    return Filled(found, Anchor.STORY, reasons.FROM_STORY, certain)


def _is_loose(said: Said, told: Date | None) -> bool:
    """Whether the end it is counted from is loose: a season's, or a night's before its morning."""
    if told is None or not said.shift or said.seek:
        return False
    if said.step is Grain.MONTH:
        return told.begin is not None and told.begin.season is not None
    return said.later is not None and told.kind is DateKind.INTERVAL


def _led(said: Said, base: Moment) -> Said | None:
    """The date that is so many steps from a base, or the nearest of its name."""
    if said.seek:
        return _sought(said, base)
    if said.step is Grain.WEEK:
        if base.day is None:
            return None
        day = on_weekday(base, said.weekday or 0, said.shift)
        return replace(said, year=day.year, month=day.month, day=day.day)
    if said.step is Grain.SEASON:
        return _quarter(said, base)
    if said.step is Grain.CENTURY:
        return _in_century(said, base.year // 100 + 1 + said.shift)
    step = said.step or Grain.DAY
    reached = stepped(base, step, said.shift)
    return None if reached is None else _finer(said, reached)


def _quarter(said: Said, base: Moment) -> Said | None:
    """The quarter so many quarters from that of a base."""
    if base.month is None:
        return None
    year, quarter = divmod(base.year * 4 + (base.month - 1) // 3 + said.shift, 4)
    return replace(said, year=year, season=33 + quarter)


def _finer(said: Said, reached: Moment) -> Said:
    """The year, month or day reached, with the finer parts that are said."""
    year, month, day = reached
    if month is None:
        return replace(said, year=year)
    if day is None:
        return replace(said, year=year, month=month)
    return replace(said, year=year, month=month, day=day)


def _in_century(said: Said, century: int) -> Said:
    if said.grain is Grain.DECADE:
        return replace(said, year=(century - 1) * 100 + (said.year or 0) % 100)
    return replace(said, century=century)


def _sought(said: Said, base: Moment) -> Said | None:
    """The nearest of its name, strictly before or after."""
    if said.weekday is not None:
        if base.day is None:
            return None
        day = next_weekday(base, said.weekday, said.seek)
        return replace(said, grain=Grain.DAY, year=day.year, month=day.month, day=day.day)
    first, last = _months(said)
    month = base.month or (12 if said.seek > 0 else 1)
    if said.seek > 0:
        return replace(said, year=base.year + (first <= month))
    return replace(said, year=base.year - (last >= month))


def _months(said: Said) -> tuple[int, int]:
    """The first and last month of a month or season; a winter's are in two years."""
    if said.season in range(21, 25):
        first = (said.season - 20) * 3
        return first, first + 2
    if said.season:
        first = (said.season - 33) * 3 + 1
        return first, first + 2
    return said.month or 1, said.month or 1
