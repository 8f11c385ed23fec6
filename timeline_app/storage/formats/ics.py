"""Calendars (iCalendar, RFC 5545), read with the library ``icalendar``.

Clock times stay as written, with their offset where the calendar tells it. The end of whole days
is the day after the last one (section 3.6.1).
"""

import datetime as dt
import re
from pathlib import Path
from typing import Final

from icalendar import Calendar, Component, vUnknown

from timeline_app.model.collection import Category, Collection, Event, Place, Provenance
from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.edtf_error import about
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import languages
from timeline_app.storage.formats.identity import Identities
from timeline_app.storage.formats.imported import FormatError, Imported, read_text
from timeline_app.storage.formats.markup import tidy
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.watched import watched
from timeline_app.storage.formats.written import lasting, tell_if_backwards

_OF_EVENT: Final = frozenset(
    [
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "DURATION",
        "SUMMARY",
        "DESCRIPTION",
        "CATEGORIES",
        "LOCATION",
        "STATUS",
    ]
)
_OF_CALENDAR: Final = frozenset(
    ("VERSION", "PRODID", "CALSCALE", "NAME", "DESCRIPTION", "X-WR-CALNAME", "X-WR-CALDESC")
)
_ESCAPED: Final = re.compile(r"\\([\\;,nN])")
_SHOWN: Final = 200  # characters of a value that a note repeats


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read the first calendar of the file.

    Raises:
        FormatError: it is no calendar.
        CancelledError: whoever waits has stopped it.
    """
    text = read_text(path)
    notes = Notes()
    calendar = _calendar(text, notes)
    lang = languages.likely(text)
    notes.tell(languages.told(lang))
    for name, value in calendar.property_items(recursive=False, sorted=False):
        if name not in {*_OF_CALENDAR, "BEGIN", "END"}:
            notes.add(
                f"{name} ({_shown(value)}) of the calendar is left out",
                f"略去日历的 {name}（{_shown(value)}）",
            )
    title = " ".join(_first(calendar, "NAME", "X-WR-CALNAME").split())
    if not title:
        notes.add("there is no title: the name of the file stands for it", "没有标题：用文件名代替")
    reading = _Reading(lang, notes)
    found = [part for part in calendar.subcomponents if part.name == "VEVENT"]
    given = enumerate(watched(found, progress), 1)
    events = [reading.event(part, Where("event", n)) for n, part in given]
    for part in calendar.subcomponents:
        if part.name != "VEVENT":
            notes.add(f"{part.name} is no event; it is left out", f"{part.name} 不是事件，略去")
    collection = Collection(
        title=reading.localized(title or path.stem),
        subtitle=reading.localized(_first(calendar, "DESCRIPTION", "X-WR-CALDESC")),
        languages=(lang,),
        categories=tuple(reading.categories.values()),
        events=tuple(event for event in events if event),
    )
    return Imported(collection, notes.sentences(), events.count(None))


def _calendar(text: str, notes: Notes) -> Component:
    try:
        found = Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as fault:
        raise FormatError(
            f"this is no calendar that can be read ({fault})", "这个日历文件读不出来"
        ) from fault
    calendars = [each for each in found if each.name == "VCALENDAR"]
    if not calendars:
        raise FormatError(
            "this is no calendar: it does not begin with BEGIN:VCALENDAR",
            "这不是日历文件：开头没有 BEGIN:VCALENDAR",
        )
    if len(found) > 1:
        notes.add(
            f"the file holds {len(found)} calendars: only the first is read",
            f"文件里有 {len(found)} 个日历：只读取第一个",
        )
    return calendars[0]


class _Reading:
    def __init__(self, lang: str, notes: Notes) -> None:
        self.categories: dict[str, Category] = {}
        self._lang = lang
        self._notes = notes
        self._ids = Identities()

    def event(self, part: Component, where: Where) -> Event | None:
        title = " ".join(_first(part, "SUMMARY").split())
        for name, fault in part.errors:
            self._notes.add(
                f"{name} cannot be read ({fault})", f"{name} 读不出来（{fault}）", where
            )
        date = self._date(part, where)
        status = _first(part, "STATUS").upper()
        if date is None or not title or status == "CANCELLED":
            told = ("it has no date that can be read", "没有可读的日期")
            told = told if date is None else ("it has no title", "没有标题")
            told = ("it was cancelled", "已取消") if status == "CANCELLED" else told
            self._notes.add(f"“{title}” is left out: {told[0]}", f"略去“{title}”：{told[1]}", where)
            return None
        self._tell_rest(part, where)
        place = _first(part, "LOCATION")
        own = _first(part, "UID")
        category, tags = self._category(part)
        return Event(
            id=self._ids.of("event", own) if own else self._ids.of("event", date.text, title),
            date=date,
            title=self.localized(title),
            summary=self.localized(_first(part, "DESCRIPTION")),
            category=category,
            tags=tags,
            place=Place(name=self.localized(place)) if place else None,
            provenance=Provenance(method="imported"),
        )

    def localized(self, text: str) -> Localized:
        return Localized({self._lang: text} if text else {})

    def _date(self, part: Component, where: Where) -> Date | None:
        try:
            date = _date(part)
        except (DateError, OverflowError) as fault:
            self._notes.tell(Note.of(fault), where)
            return None
        if date:
            tell_if_backwards(date, self._notes, where)
        if date and _first(part, "STATUS").upper() == "TENTATIVE":
            self._notes.add(
                "it is tentative: its dates are kept as uncertain", "尚未确定：日期记作存疑", where
            )
            return parse("/".join(f"{end}?" for end in date.text.split("/")))
        return date

    def _tell_rest(self, part: Component, where: Where) -> None:
        for name, value in part.property_items(recursive=False, sorted=False):
            if name not in {*_OF_EVENT, "BEGIN", "END"}:
                told = ("left out", "略去")
                if name in {"RRULE", "RDATE"}:
                    told = ("only the first time is kept", "会重复，只保留第一次")
                said = f"{name} ({_shown(value)}): {told[0]}"
                self._notes.add(said, f"{name}（{_shown(value)}）：{told[1]}", where)
        for child in part.subcomponents:
            self._notes.add(f"{child.name} is left out", f"略去 {child.name}", where)

    def _category(self, part: Component) -> tuple[str | None, tuple[str, ...]]:
        """The first of the names; the further ones are tags."""
        lists = part.get("CATEGORIES", [])
        lists = lists if isinstance(lists, list) else [lists]
        names = [tidy(str(name)) for each in lists for name in getattr(each, "cats", [])]
        names = [name for name in names if name]
        if not names:
            return None, ()
        if names[0] not in self.categories:
            id_ = self._ids.of("category", names[0])
            self.categories[names[0]] = Category(id=id_, label=self.localized(names[0]))
        return self.categories[names[0]].id, tuple(names[1:])


def _date(part: Component) -> Date | None:
    """When it happens; None where no start is given."""
    begin, end = _time(part, "DTSTART"), _time(part, "DTEND")
    if begin is None:
        return None
    duration = _value(part, "DURATION")
    if end is None and isinstance(duration, dt.timedelta):
        end = begin + duration
    if end is None or end == begin:
        return parse(_edtf(begin))
    if not _has_clock(begin) and not _has_clock(end):
        end -= dt.timedelta(days=1)
    return lasting(_edtf(begin), _edtf(end))


def _time(part: Component, name: str) -> dt.date | None:
    """A day, or a day with a clock time, which Python derives from it."""
    if part.get(name) is None:
        return None
    found = _value(part, name)
    if not isinstance(found, dt.date):
        raise about(str(part.get(name)), f"is no date for {name}", "不是日期")
    return found


def _value(part: Component, name: str) -> object:
    """The value as Python holds it; None where there is none, or one that can't be read."""
    given = part.get(name)
    return None if isinstance(given, str) else getattr(given, "dt", None)


def _has_clock(time: dt.date) -> bool:
    return hasattr(time, "hour")


def _edtf(time: dt.date) -> str:
    """ISO 8601 as Python writes it; UTC as Z, seconds only where there are any."""
    day, _, clock = time.isoformat().partition("T")
    if not clock:
        return day
    offset = clock[8:].replace("+00:00", "Z")[:6]
    return f"{day}T{clock[:8].removesuffix(':00')}{offset}"


def _first(part: Component, *names: str) -> str:
    """The text of the first of these properties that says something."""
    for name in names:
        value = part.get(name)
        value = value[0] if isinstance(value, list) and value else value
        text = str(value or "")
        if isinstance(value, vUnknown):  # of which the library doesn't know that it is a text
            text = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
        if said := tidy(text):
            return said
    return ""


def _shown(value: object) -> str:
    to_ical = getattr(value, "to_ical", None)
    said = to_ical() if to_ical else value
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
