"""A collection as an iCalendar file (RFC 5545) for calendar programs.

Days and clock times have no zone ("floating"), as ours have none. A calendar knows days and
seconds of the years 1 to 9999 only: a month becomes its days, an event outside is left out.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from timeline_app.model.calendar import DAY, civil, instant
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import Date, DateKind, Precision
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.left_out import Holds, left_out
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.formats.watched import watched
from timeline_app.storage.replacing import create

_FIRST: Final = instant(1)
_LAST: Final = instant(9999, 12, 31)
_FINE: Final = frozenset({Precision.SECOND, Precision.MINUTE})
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_FOLD: Final = 73
"""Bytes of a line; 75 are allowed, and the next line begins with a space."""


def write(collection: Collection, path: Path, progress: Progress = unwatched) -> tuple[Note, ...]:
    """Write a new calendar, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    lang = collection.languages[0]
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//timeline-app//timeline-app//EN",
        f"X-WR-CALNAME:{_escaped(collection.title.best(lang))}",
    ]
    for event in watched(collection.events, progress):
        if _fits(event.date):
            lines += ["BEGIN:VEVENT", f"DTSTAMP:{stamp}", *_lines(event, collection), "END:VEVENT"]
    lines.append("END:VCALENDAR")
    create(path, "".join(f"{_folded(line)}\r\n" for line in lines).encode())
    return (*left_out(collection, _holds(lang)), *_dates_lost(collection))


def _holds(lang: str) -> Holds:
    kept = {
        "collection": frozenset({"title"}),
        "event": frozenset({"id", "date", "title", "summary", "category", "place"}),
        "category": frozenset({"label"}),
    }
    return Holds(kept, lang)


def _lines(event: Event, collection: Collection) -> Iterator[str]:
    lang = collection.languages[0]
    yield f"UID:{_escaped(event.id)}"
    yield from _date_lines(event.date)
    yield f"SUMMARY:{_escaped(event.title.best(lang))}"
    category = collection.category(event.category)
    label = category.label.best(lang) if category else ""
    fields = {
        "DESCRIPTION": event.summary.best(lang),
        "LOCATION": event.place.name.best(lang) if event.place else "",
        "CATEGORIES": label or event.category or "",
    }
    for name, text in fields.items():
        if text:
            yield f"{name}:{_escaped(text)}"


def _bounds(date: Date) -> tuple[int, int]:
    """Both ends, the latest exclusive; for one that isn't known that of the other."""
    begin, end = date.begin or date.end, date.end or date.begin
    if begin is None or end is None:
        raise TypeError(date)
    return begin.earliest, max(end.latest, begin.latest)


def _fits(date: Date) -> bool:
    begin, end = _bounds(date)
    return begin >= _FIRST and end <= _LAST


def _timed(date: Date) -> bool:
    """Whether a clock time is known."""
    return any(part is not None and part.precision in _FINE for part in (date.begin, date.end))


def _date_lines(date: Date) -> Iterator[str]:
    begin, end = _bounds(date)
    if _timed(date):
        yield f"DTSTART:{_day(begin)}T{_clock(begin)}"
        if date.kind is DateKind.INTERVAL:
            yield f"DTEND:{_day(end)}T{_clock(end)}"
    else:
        yield f"DTSTART;VALUE=DATE:{_day(begin)}"
        if end - begin > DAY:
            yield f"DTEND;VALUE=DATE:{_day(end)}"


def _day(t: int) -> str:
    at = civil(t)
    return f"{at.year:04d}{at.month:02d}{at.day:02d}"


def _clock(t: int) -> str:
    second = civil(t).second
    return f"{second // 3600:02d}{second // 60 % 60:02d}{second % 60:02d}"


def _dates_lost(collection: Collection) -> Iterator[Note]:
    for event in collection.events:
        if not _fits(event.date):
            yield Note(
                "was left out, a calendar holds the years 1 to 9999",
                "没有保留：日历只有公元1年至9999年",
            ).about(named("event", event.id))
        elif not _exact(event.date):
            fields = " ".join(line.partition(":")[2] for line in _date_lines(event.date))
            yield Note(
                f"its date {event.date.text} became {fields}",
                f"日期 {event.date.text} 改为 {fields}",
            ).about(named("event", event.id))


def _exact(date: Date) -> bool:
    """Whether a calendar says the same: a day, a minute, or days from one to another."""
    precisions = {part.precision if part else None for part in (date.begin, date.end)}
    certain = not date.approximate and not date.uncertain
    point = date.kind is DateKind.POINT and precisions in ({Precision.DAY}, {Precision.MINUTE})
    days = (
        date.kind is DateKind.INTERVAL
        and precisions == {Precision.DAY}
        and date.begin is not None
        and date.end is not None
        and date.begin.earliest < date.end.earliest
    )
    return certain and (point or days)


def _escaped(text: str) -> str:
    return "\n".join(text.splitlines()).translate(_ESCAPES)


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, no character divided."""
    pieces = [""]
    size = 0
    for char in line:
        size += len(char.encode("utf-8", "surrogatepass"))
        if size > _FOLD:
            pieces.append("")
            size = len(char.encode("utf-8", "surrogatepass"))
        pieces[-1] += char
    return "\r\n ".join(pieces)
