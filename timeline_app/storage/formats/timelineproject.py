"""The Timeline Project's ``.timeline`` files (http://thetimelineproj.sourceforge.net/)."""

import re
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from timeline_app.model.collection import (
    Category,
    Collection,
    Color,
    Era,
    Event,
    Provenance,
)
from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.edtf_error import about
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import languages
from timeline_app.storage.formats.identity import Identities
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.markup import tidy
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.watched import watched
from timeline_app.storage.formats.written import day_text, lasting, tell_if_backwards
from timeline_app.storage.formats.xml_file import read_xml

_OF_FILE: Final = frozenset(("version", "timetype", "categories", "events", "eras"))
_OF_EVENT: Final = frozenset(
    [
        "start",
        "end",
        "text",
        "description",
        "category",
        "labels",
        "fuzzy",
        "fuzzy_start",
        "fuzzy_end",
        "ends_today",
        "id",
    ]
)
_ENTRIES: Final = {"categories": "category", "eras": "era", "events": "event"}
_GROUPED: Final = re.compile(r"(\([0-9]*\)|\[[0-9]*\])\s*(?=\S)")  # (1) in a group, [1] the group
_OF_ERA: Final = frozenset(("name", "start", "end", "ends_today"))
_OF_CATEGORY: Final = frozenset(("name", "color"))
_TIME: Final = re.compile(
    r"(?P<year>-?[0-9]{1,12})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"(?: (?P<clock>[0-9]{1,2}:[0-9]{2}:[0-9]{2}))?"
)


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read the file.

    Raises:
        FormatError: it is no file of The Timeline Project, or counts in another calendar.
        CancelledError: whoever waits has stopped it.
    """
    root = read_xml(path, "timeline", "The Timeline Project")
    calendar = _text(root, "timetype") or "gregoriantime"
    if calendar != "gregoriantime":
        raise FormatError(
            f"this timeline counts in another calendar ({calendar})",
            f"这条时间线用的是另一种历法（{calendar}）",
        )
    notes = Notes()
    lang = languages.likely(" ".join(root.itertext()))
    notes.tell(languages.told(lang))
    notes.add("there is no title: the name of the file stands for it", "没有标题：用文件名代替")
    reading = _Reading(lang, notes)
    reading.tell_rest(root, _OF_FILE, None)
    for tag in ("categories", "eras", "events"):
        for child in root.iterfind(f"{tag}/*"):
            if child.tag != _ENTRIES[tag]:
                notes.add(
                    f"<{child.tag}> among the {tag} is left out", f"略去 {tag} 里的 <{child.tag}>"
                )
    for number, element in enumerate(root.findall("categories/category"), 1):
        reading.category(element, Where("category", number))
    eras = [reading.era(e, Where("era", n)) for n, e in enumerate(root.findall("eras/era"), 1)]
    found = enumerate(watched(root.findall("events/event"), progress), 1)
    events = [reading.event(element, Where("event", number)) for number, element in found]
    collection = Collection(
        title=Localized({lang: path.stem}),
        languages=(lang,),
        categories=tuple(reading.categories.values()),
        eras=tuple(era for era in eras if era),
        events=tuple(event for event in events if event),
    )
    return Imported(collection, notes.sentences(), events.count(None))


class _Reading:
    def __init__(self, lang: str, notes: Notes) -> None:
        self.categories: dict[str, Category] = {}
        self._lang = lang
        self._notes = notes
        self._ids = Identities()

    def category(self, element: Element, where: Where) -> None:
        name = _text(element, "name")
        color = _color(_text(element, "color"))
        if color:
            self._notes.add(
                "its colour serves the light and the dark theme",
                "浅色和深色主题都用它的颜色",
                where,
            )
        elif element.find("color") is not None:
            self._notes.add("its colour cannot be read", "颜色读不出来", where)
        self.tell_rest(element, _OF_CATEGORY, where)
        self._add_category(name, color)

    def event(self, element: Element, where: Where) -> Event | None:
        title = self._title(element, where)
        date = self._date(element, where)
        if date is None or not title:
            told = ("dates that can be read", "可读的日期") if date is None else ("text", "文字")
            english = f"“{title}” is left out: it has no {told[0]}"
            self._notes.add(english, f"略去“{title}”：没有{told[1]}", where)
            return None
        self.tell_rest(element, _OF_EVENT, where)
        labels = re.split(r"[,;\s]+", _text(element, "labels"))
        own = _text(element, "id")
        return Event(
            id=self._ids.of("event", own, date.text, title),
            date=date,
            title=Localized({self._lang: title}),
            summary=self._localized(_text(element, "description")),
            category=self._category_of(element, where),
            tags=tuple(label for label in labels if label),
            provenance=Provenance(method="imported"),
        )

    def era(self, element: Element, where: Where) -> Era | None:
        name = _text(element, "name")
        date = self._date(element, where)
        if date is None:
            self._notes.add(f"the era “{name}” is left out", f"略去时期“{name}”", where)
            return None
        self.tell_rest(element, _OF_ERA, where)
        label = self._localized(name)
        return Era(id=self._ids.of("era", date.text, name), date=date, label=label)

    def tell_rest(self, element: Element, known: frozenset[str], where: Where | None) -> None:
        """Tell of what is left out; a number 0 and ``False`` say nothing."""
        for child in element:
            said = "".join(child.itertext()).strip()
            if child.tag not in known and said not in {"", "0", "False"}:
                value = _value(child.tag, said)
                english = f"<{child.tag}> is left out{value}"
                self._notes.add(english, f"略去 <{child.tag}>{value.replace(': ', '：')}", where)

    def _title(self, element: Element, where: Where) -> str:
        """The text without the number of the group that it belongs to."""
        title = " ".join(_text(element, "text").split())
        if found := _GROUPED.match(title):
            self._notes.add(
                f"the group {found[1]} that it belongs to is left out",
                f"略去所属的分组 {found[1]}",
                where,
            )
        return title[found.end() :] if found else title

    def _date(self, element: Element, where: Where) -> Date | None:
        try:
            begin, end = (self._time(_text(element, name), where) for name in ("start", "end"))
            if _says(element, "ends_today"):
                self._notes.add(
                    "it ends today: its end is left open", "到今天为止：结束留作未定", where
                )
                end = ".."
            begin, end = self._fuzzy(element, begin, end, where)
            date = parse(begin) if begin == end else lasting(begin, end)
        except DateError as fault:
            self._notes.tell(Note.of(fault), where)
            return None
        tell_if_backwards(date, self._notes, where)
        return date

    def _fuzzy(self, element: Element, begin: str, end: str, where: Where) -> tuple[str, str]:
        """The ends with ``~`` where they are fuzzy; an instant is so as a whole."""
        both = _says(element, "fuzzy")
        first, last = both or _says(element, "fuzzy_start"), both or _says(element, "fuzzy_end")
        if begin == end:
            first = last = first or last
        if first or last:
            self._notes.add(
                "it is fuzzy: its dates are kept as approximate", "日期模糊：记作大约", where
            )
        return begin + "~" * first, end + "~" * (last and end != "..")

    def _time(self, text: str, where: Where) -> str:
        found = _TIME.fullmatch(text)
        if not found:
            raise about(text, "is not a date of The Timeline Project", "不是 Timeline 的日期")
        clock = found["clock"] or "00:00:00"
        year, month, day = (int(found[name]) for name in ("year", "month", "day"))
        if abs(year) > 9999:
            self._notes.add(
                "of so far a year the month and the day are left out", "年份太远，略去月和日", where
            )
        if clock.endswith("00:00:00"):
            self._notes.add(
                "the clock says midnight: it is read as the day", "时刻是零点：按整天读取", where
            )
            return day_text(year, month, day)
        return day_text(year, month, day, clock.zfill(8).removesuffix(":00"))

    def _category_of(self, element: Element, where: Where) -> str | None:
        """The first category; further ones are told."""
        names = [name for child in element.iter("category") if (name := tidy(child.text or ""))]
        for name in names[1:]:
            self._notes.add(
                f"an event has one category here: “{name}” is left out",
                f"一个事件只有一个类别：略去“{name}”",
                where,
            )
        return self._add_category(names[0], None) if names else None

    def _add_category(self, name: str, color: Color | None) -> str | None:
        if name and name not in self.categories:
            id_ = self._ids.of("category", name)
            self.categories[name] = Category(id=id_, label=self._localized(name), color=color)
        return self.categories[name].id if name else None

    def _localized(self, text: str) -> Localized:
        return Localized({self._lang: text} if text else {})


def _text(element: Element, name: str) -> str:
    return tidy(element.findtext(name) or "")


def _says(element: Element, name: str) -> bool:
    return _text(element, name).lower() == "true"


def _color(text: str) -> Color | None:
    """``128,255,128`` as ``#80FF80``."""
    parts = [int(part) for part in text.split(",") if part.strip().isdecimal()]
    if len(parts) != 3 or max(parts) > 255:
        return None
    color = "#" + "".join(f"{part:02X}" for part in parts)
    return Color(light=color, dark=color)


def _value(tag: str, said: str) -> str:
    """What it said, where that is short and not a picture's bytes or a colour."""
    shown = tag in {"hyperlink", "progress", "parent", "alert", "container"} and len(said) < 200
    return f": {said}" if shown else ""
