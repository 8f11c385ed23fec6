"""One date as people write it in Chinese: 2020年2月初, 公元前221年, 光绪三十四年, 十九世纪末.

Texts come simplified and without spaces, as ``parse_zh`` tidies them.
"""

import re
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from timeline_app.timescale.eras_zh import DYNASTIES, ERAS
from timeline_app.timescale.numerals_zh import LARGE, PATTERN, number
from timeline_app.timescale.numeric import numeric
from timeline_app.timescale.refusals import century_missing, era_too_short, lunar, which_night
from timeline_app.timescale.spoken import Share, Spoken, Unit, year_bc
from timeline_app.timescale.weekdays import check_weekday
from timeline_app.timescale.wording_zh import WEEKDAYS

_BC: Final = ("公元前", "西元前", "前")
_AD: Final = ("公元", "西元")
_ERA: Final = rf"(?:(?:{DYNASTIES})(?:朝|代)?)?(?P<era>{'|'.join(ERAS)})(?P<of_era>元|{PATTERN})年"
_YEAR: Final = (
    rf"(?:{_ERA}|(?P<head>{'|'.join(_BC + _AD)})(?P<of_head>{LARGE})年?|(?P<year>{PATTERN})年)"
)
_MONTH: Final = rf"(?P<month>{PATTERN})月份?"
_DAY: Final = rf"(?P<day>{PATTERN})[日号]"
_WEEKDAY: Final = rf"[（(,]?(?:星期|周|礼拜)(?P<weekday>[{WEEKDAYS}天])[）)]?"
_HOURS: Final = "凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜间|夜里|深夜|晚|夜"
_NIGHT: Final = ("晚上", "夜间", "夜里", "深夜", "晚", "夜")
_LATER: Final = {
    "中午": range(1, 4),
    **dict.fromkeys(("下午", "傍晚"), range(1, 12)),
} | dict.fromkeys(_NIGHT, range(5, 12))
"""The hours that mean twelve more."""
_CLOCK: Final = (
    rf"(?P<hour>{PATTERN})(?:[:：](?P<minute>[0-9]{{2}})(?:[:：](?P<second>[0-9]{{2}}))?"
    rf"|[时点](?:整|(?P<half>半)|(?P<minutes>{PATTERN})分(?:(?P<seconds>{PATTERN})秒)?)?)"
)
_SHARES: Final = {
    **dict.fromkeys(("初", "年初", "初期", "早期", "前期"), Share(0, loose=True)),
    **dict.fromkeys(("中", "年中", "中期", "中叶"), Share(1, loose=True)),
    **dict.fromkeys(
        ("底", "末", "年底", "年末", "末期", "后期", "晚期", "末年"), Share(2, loose=True)
    ),
    **{each: Share(index) for index, each in enumerate(("上旬", "中旬", "下旬"))},
    **dict.fromkeys(("上半月", "上半年", "上半叶", "前半", "前半期", "前半叶"), Share(0, 2)),
    **dict.fromkeys(("下半月", "下半年", "下半叶", "后半", "后半期", "后半叶"), Share(1, 2)),
}
_SHARE: Final = f"(?P<share>{'|'.join(sorted(_SHARES, key=len, reverse=True))})?"
_SEASONS: Final = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
_QUARTERS: Final = {
    each: code for code, pair in enumerate(("一1", "二2", "三3", "四4"), 33) for each in pair
}

Found = dict[str, str]


def _era_year(found: Found) -> int:
    era = ERAS[found["era"]]
    count = 1 if found["of_era"] == "元" else number(found["of_era"])
    if era.years is not None:
        if count > era.years:
            raise era_too_short(found["text"], found["era"], era.years)
        if "month" in found:
            raise lunar(found["text"])
    return era.first + count - 1


def _in_year(found: Found) -> Spoken:
    """The astronomical year, if one is said, and whether its era is."""
    if "era" in found:
        return Spoken(Unit.YEAR, year=_era_year(found), era=True)
    if "head" in found:
        count = number(found["of_head"])
        if found["head"] in _AD:
            return Spoken(Unit.YEAR, year=count, era=True)
        return Spoken(Unit.YEAR, year=year_bc(count), era=True)
    if "year" not in found:
        return Spoken(Unit.YEAR)
    if (year := number(found["year"])) < 100:
        raise century_missing(found["text"])
    return Spoken(Unit.YEAR, year=year)


def _clock_of(found: Found) -> str:
    """The time of day; in the afternoon twelve hours are added."""
    if "hour" not in found:
        return ""
    hour = number(found["hour"])
    hours = found.get("hours", "")
    if hours in (*_NIGHT, "凌晨") and (hour == 12 or (hour < 5 and hours != "凌晨")):
        raise which_night(found["text"])
    if hour in _LATER.get(hours, ()):
        hour += 12
    minute = 30 if "half" in found else number(found.get("minute") or found.get("minutes") or "0")
    second = found.get("second") or found.get("seconds")
    return f"{hour:02}:{minute:02}" + (f":{number(second):02}" if second else "")


def _day(found: Found) -> Spoken:
    month = number(found["month"]) if "month" in found else None
    in_year = _in_year(found)
    spoken = replace(
        in_year, unit=Unit.DAY, month=month, day=number(found["day"]), clock=_clock_of(found)
    )
    if "weekday" in found:
        said = WEEKDAYS.index(found["weekday"].replace("天", "日"))
        check_weekday(spoken, said, found["text"])
    return spoken


def _clock(found: Found) -> Spoken:
    return Spoken(Unit.CLOCK, clock=_clock_of(found))


def _share_of(found: Found) -> Share | None:
    return _SHARES.get(found.get("share", ""))


def _month(found: Found) -> Spoken:
    month = number(found["month"])
    return replace(_in_year(found), unit=Unit.MONTH, month=month, share=_share_of(found))


def _year(found: Found) -> Spoken | None:
    return replace(_in_year(found), unit=Unit.YEAR, share=_share_of(found))


def _season(found: Found) -> Spoken:
    return replace(_in_year(found), unit=Unit.SEASON, number=_SEASONS[found["season"]])


def _winter(found: Found) -> Spoken | None:
    first, last = int(found["first"]), int(found["last"])
    return Spoken(Unit.SEASON, number=24, year=first) if last == first + 1 else None


def _quarter(found: Found) -> Spoken:
    return replace(_in_year(found), unit=Unit.SEASON, number=_QUARTERS[found["quarter"]])


def _decade(found: Found) -> Spoken | None:
    start = number(found["decade"])
    if "century" in found:
        start += (number(found["century"]) - 1) * 100
    if start < 100:
        raise century_missing(found["text"])
    if start % 10:
        return None
    return Spoken(Unit.DECADE, year=start, share=_share_of(found))


def _century(found: Found) -> Spoken:
    count = number(found["century"])
    sign = -1 if found.get("head") in _BC else 1
    return Spoken(Unit.CENTURY, number=sign * count, share=_share_of(found))


def _bare(found: Found) -> Spoken:
    month = number(found["month"]) if "month" in found else None
    return replace(_in_year(found), unit=Unit.NUMBER, number=number(found["number"]), month=month)


_POINTS: Final[tuple[tuple[str, Callable[[Found], Spoken | None]], ...]] = (
    (
        rf"(?:{_YEAR})?(?:{_MONTH})?{_DAY}(?:{_WEEKDAY})?(?P<hours>{_HOURS})?(?:{_CLOCK})?",
        _day,
    ),
    (rf"(?P<hours>{_HOURS})?{_CLOCK}", _clock),
    (rf"(?:{_YEAR})?{_MONTH}{_SHARE}", _month),
    (rf"{_YEAR}{_SHARE}", _year),
    (rf"(?:{_YEAR})?(?P<season>[春夏秋冬])[季天]?", _season),
    (r"(?P<first>[0-9]{4})[–-](?P<last>[0-9]{4})年冬[季天]?", _winter),
    (rf"(?:{_YEAR})?(?:第?(?P<quarter>[一二三四1-4])季度?)", _quarter),
    (rf"(?:(?P<century>{PATTERN})世纪)?(?P<decade>{PATTERN})年代{_SHARE}", _decade),
    (
        rf"(?P<head>{'|'.join(_BC + _AD)})?(?P<century>{PATTERN})世纪{_SHARE}",
        _century,
    ),
    (rf"(?:{_YEAR})?(?:{_MONTH})?(?P<number>{PATTERN})", _bare),
)
"""Patterns are compiled when first used: there are many, and most runs type no date."""


def point(text: str) -> Spoken | None:
    """One date without qualifiers; None where it isn't one.

    Raises:
        DateError: it is a date that cannot be: a wrong day of the week, year or month of an era.
    """
    for pattern, build in _POINTS:
        if found := re.fullmatch(pattern, text):
            said = {key: value for key, value in found.groupdict().items() if value}
            return build({**said, "text": text})
    return numeric(text)
