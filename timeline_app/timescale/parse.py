"""Dates as people type them, in Chinese or English or as EDTF, to a date or a sentence why not.

Nothing is filled in from today: March 1789 is the month. dateutil, which would make it a day,
reads only whole English days with a clock time, in whatever order they are written: it is asked
twice with different defaults, and what differs was not written.
"""

import re
from datetime import UTC, datetime
from typing import Final, NamedTuple

from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.timescale import parse_en, parse_zh
from timeline_app.timescale.expression import in_edtf
from timeline_app.timescale.parse_en import ENGLISH
from timeline_app.timescale.parse_zh import CHINESE
from timeline_app.timescale.refusals import YearMissingError, too_long, unread, year_taken
from timeline_app.timescale.spoken import Spoken, Unit, ends
from timeline_app.timescale.weekdays import check_weekday
from timeline_app.timescale.wording_en import MONTHS, WEEKDAYS

_LONGEST: Final = 120  # characters that people write for one date
_HAN: Final = re.compile("[\u3007\u4e00-\u9fff]")
_LIKE_EDTF: Final = re.compile(r"[-0-9XYEuxT:Z?~%/.,+{}\[\] ]*")
_FOLDED: Final = (
    {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
    | dict.fromkeys(map(ord, "–—―−‒〜"), "–")
    | dict.fromkeys(map(ord, "‐‑"), "-")
    | dict.fromkeys(map(ord, "‘’′"), "'")
    | dict.fromkeys(map(ord, "\u200b\u200e\u200f\ufeff"), "")
)


class Reading(NamedTuple):
    """How a text was read, and what to say about it besides."""

    date: Date
    notes: tuple[Localized, ...] = ()


def read(text: str, *, year: int | None = None) -> Reading:
    """Read a date.

    Args:
        text: EDTF, or a date as people write it in Chinese or English.
        year: the one to take where a month or a day is written without; the notes say so.

    Raises:
        DateError: with a sentence about what is wrong with the text, or what it lacks.
    """
    plain = re.sub("–+", "–", " ".join(text.translate(_FOLDED).split()))
    try:
        return Reading(parse(plain))
    except DateError as fault:
        if len(plain) > _LONGEST:
            raise too_long(plain) from None
        refused = fault if _LIKE_EDTF.fullmatch(plain) else unread(plain)
    try:
        return Reading(_spoken(plain, None, refused))
    except YearMissingError:
        if year is None:
            raise
    return Reading(_spoken(plain, year, refused), (year_taken(year),))


def _spoken(text: str, year: int | None, refused: DateError) -> Date:
    """A date as people write it."""
    if _HAN.search(text):
        edtf = in_edtf(parse_zh.tidied(text), CHINESE, year)
    else:
        edtf = in_edtf(parse_en.tidied(text), ENGLISH, year) or _complete(text)
    if edtf is None:
        raise refused
    return parse(edtf)


_CLOCK: Final = re.compile(
    r"\b[0-9]{1,2}(?:(?::[0-9]{2}){1,2}(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)", re.IGNORECASE
)
_BESIDE: Final = frozenset(("at", "on", "of", "the", "st", "nd", "rd", "th"))
_DEFAULTS: Final = (
    datetime(1904, 1, 1, tzinfo=UTC),
    datetime(1908, 12, 31, 23, 59, 59, tzinfo=UTC),
)


def _complete(text: str) -> str | None:
    """A day with its year and perhaps a clock time, as dateutil reads it; None for all else."""
    bare = _CLOCK.sub(" ", text)
    words = [word for word in re.findall("[a-z]+", bare.lower()) if word not in _BESIDE]
    months = [word for word in words if _named(word, MONTHS) is not None]
    weekdays = [day for word in words if (day := _named(word, WEEKDAYS)) is not None]
    figures = sorted(map(len, re.findall("[0-9]+", bare)))
    if len(months) != 1 or len(months) + len(weekdays) < len(words) or len(figures) != 2:
        return None
    if figures[0] > 2 or figures[1] != 4 or not _CLOCK.search(text):
        return None
    spoken = _by_dateutil(text)
    if spoken is None:
        return None
    for each in weekdays:
        check_weekday(spoken, each, text)
    return ends(spoken)[0]


def _named(word: str, names: tuple[str, ...]) -> int | None:
    """Which of these names is so written or abbreviated."""
    found = (i for i, name in enumerate(names) if name.lower().startswith(word))
    return next(found, None) if len(word) >= 3 else None


def _by_dateutil(text: str) -> Spoken | None:
    """What it reads alike with two defaults: only that was written."""
    from dateutil import parser  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        one, other = (parser.parse(text, default=default) for default in _DEFAULTS)
    except (ValueError, OverflowError):
        return None
    if one.date() != other.date() or one.hour != other.hour:
        return None
    minute = one.minute if one.minute == other.minute else 0
    clock = f"{one.hour:02}:{minute:02}" + (
        f":{one.second:02}" if one.second == other.second else ""
    )
    return Spoken(Unit.DAY, year=one.year, month=one.month, day=one.day, clock=clock)
