"""Complete dates as EDTF, and the moments that a story goes on from."""

from typing import Final

from timeline_app.articles.finding.moment import Moment, of_days
from timeline_app.articles.finding.said import Grain, Said
from timeline_app.model.calendar import civil
from timeline_app.model.edtf import Date, Part, Precision
from timeline_app.timescale.spoken import Spoken, Unit, ends, signed

_UNITS: Final = {
    Grain.DAY: Unit.DAY,
    Grain.MONTH: Unit.MONTH,
    Grain.SEASON: Unit.SEASON,
    Grain.YEAR: Unit.YEAR,
    Grain.DECADE: Unit.DECADE,
    Grain.CENTURY: Unit.CENTURY,
}

_WINTER: Final = 24


def both_ends(said: Said, sign: str) -> tuple[str, str]:
    """The first and the last date that a complete one stands for, as EDTF; mostly the same."""
    if said.grain is Grain.WEEK:
        begun = Moment(said.year or 0, said.month, said.day)
        days = begun, of_days(begun.days + 6 - (said.weekday or 0))  # a weekend from Saturday
        first, last = (ends(_day(each, sign))[0] for each in days)
        return first, last
    share = said.share
    if said.grain is Grain.SEASON and share is not None:
        share, sign = None, signed(sign, "~")  # EDTF has no parts of seasons
    spoken = Spoken(
        _UNITS[said.grain],
        year=said.year,
        month=said.month,
        day=said.day,
        clock=said.clock,
        number=said.season or said.century,
        share=share,
        sign=signed(said.sign, sign),
    )
    return ends(spoken)


def _day(moment: Moment, sign: str) -> Spoken:
    return Spoken(Unit.DAY, year=moment.year, month=moment.month, day=moment.day, sign=sign)


def moment_of(said: Said) -> Moment | None:
    """What a story goes on from: the year, month and day that are named."""
    if said.year is None or said.grain in (Grain.DECADE, Grain.CENTURY):
        return None
    if said.grain in (Grain.YEAR, Grain.SEASON):
        return Moment(said.year)
    return Moment(said.year, said.month, said.day if said.grain is not Grain.MONTH else None)


def end_of(date: Date) -> Moment | None:
    """The last day, month or year of a date with an end, else that of its beginning."""
    part = date.end or date.begin
    return None if part is None else _end(part)


def _end(part: Part) -> Moment:
    if part.season == _WINTER:
        return Moment(part.year, 12)  # it is counted to the year in which it begins
    year, month, day, _ = civil(part.latest - 1)
    if part.precision <= Precision.DAY:
        return Moment(year, month, day)
    if part.precision <= Precision.QUARTER:
        return Moment(year, month)
    return Moment(year)
