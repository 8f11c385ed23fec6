"""Moments as the person's own clock tells them."""

import time
from calendar import timegm

from timeline_app.model.edtf import Date, parse
from timeline_app.timescale.wording import in_words

_UTC = "%Y-%m-%dT%H:%M:%SZ"


def seconds_of(utc: str) -> int | None:
    """Seconds since 1970 of a moment written as ``2026-11-23T10:00:00Z``; None where it isn't one."""
    try:
        return timegm(time.strptime(utc, _UTC))
    except ValueError:
        return None


def moment_in_words(seconds: int, lang: str) -> str:
    """Day and time of a moment, in seconds since 1970."""
    return in_words(_local("%Y-%m-%dT%H:%M", seconds), lang)


def day_in_words(seconds: int, lang: str) -> str:
    """The day of a moment, with its name in the week."""
    return in_words(_local("%Y-%m-%d", seconds), lang, weekday=True)


def time_of_day(seconds: int) -> str:
    """The time of a moment, ``14:05``."""
    return time.strftime("%H:%M", time.localtime(seconds))


def _local(form: str, seconds: int) -> Date:
    return parse(time.strftime(form, time.localtime(seconds)))
