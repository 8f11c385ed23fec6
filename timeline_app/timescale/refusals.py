"""Why a date as people write it can't be read: one sentence in each language."""

from timeline_app.model.edtf_error import DateError, about
from timeline_app.model.localized import Localized


class YearMissingError(DateError):
    """A date that lacks only its year."""


def year_missing(text: str) -> YearMissingError:
    """A month or a day without a year: today's is never taken."""
    error = about(text, "needs a year, as in 15 February 2020", "还缺年份，如 2020年2月15日")
    return YearMissingError(str(error), error.sentence["zh"])


def year_taken(year: int) -> Localized:
    """What to say where a year was given for a date without one."""
    return Localized(
        {"zh": f"没有写年份，取 {year} 年", "en": f"no year is written, {year} is taken"}
    )


def unread(text: str) -> DateError:
    """Nothing that is known as a date."""
    return about(
        text,
        "is not a date that can be read: write it as in 15 Feb 2020, early March 1923 or 2020-02",
        "不是能读懂的日期：可以写成 2020年2月15日、1923年3月初、2020-02 等",
    )


def either(text: str, first: str, second: str) -> DateError:
    """A text that may mean two dates, both given as EDTF."""
    return about(
        text,
        f"may mean {first} or {second}: write the one you mean",
        f"可能是 {first}，也可能是 {second}：请写明是哪一个",
    )


def century_missing(text: str) -> DateError:
    """A year or decade of two figures, of any century."""
    return about(
        text, "leaves the century open: write the year in full", "没有写明世纪：年份请写全"
    )


def not_that_weekday(text: str, english: str, chinese: str) -> DateError:
    """A day that is another day of the week, which is named."""
    return about(text, f"cannot be: that day is a {english}", f"对不上：那天是{chinese}")


def era_too_short(text: str, era: str, years: int) -> DateError:
    """A year beyond those of an era."""
    return about(text, f"cannot be: {era} has {years} years", f"对不上：{era}只有{years}年")


def lunar(text: str) -> DateError:
    """A month or day of an emperor's calendar."""
    return about(
        text,
        "counts months of the lunar calendar: write the year alone or the Western date",
        "写的是农历月日：请只写年份，或换成公历日期",
    )


def too_long(text: str) -> DateError:
    """More than anybody writes for one date."""
    return about(text, "is too long for a date", "太长，不像一个日期")


def which_night(text: str) -> DateError:
    """An hour about midnight, of this day or of the next."""
    return about(
        text,
        "may mean the night before that day or after it: write the hour as in 00:30",
        "分不清是当天凌晨还是次日凌晨：请按 00:30 的样子写时刻",
    )
