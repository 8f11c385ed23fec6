"""SIMILE Timeline's XML: http://www.simile-widgets.org/wiki/Timeline_EventSources.

An event with ``end`` that is no duration happened once, somewhere within: one of a set. A duration
with ``latestStart`` or ``earliestEnd`` begins or ends at some time within: approximate.
"""

from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from timeline_app.model.collection import Category, Collection, Event, Medium, Provenance
from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import languages
from timeline_app.storage.formats.identity import Identities
from timeline_app.storage.formats.imported import Imported
from timeline_app.storage.formats.markup import plain
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.simile_date import edtf_of
from timeline_app.storage.formats.watched import watched
from timeline_app.storage.formats.written import lasting, tell_if_backwards
from timeline_app.storage.formats.xml_file import read_xml

_CARRIED: Final = frozenset(
    ("start", "end", "latestStart", "earliestEnd", "isDuration", "durationEvent", "title", "id")
)


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read the file.

    Raises:
        FormatError: it is no XML of SIMILE Timeline.
        CancelledError: whoever waits has stopped it.
    """
    root = read_xml(path, "data", "SIMILE Timeline")
    notes = Notes()
    lang = languages.likely("".join(root.itertext()) + " ".join(e.get("title", "") for e in root))
    notes.tell(languages.told(lang))
    notes.add("there is no title: the name of the file stands for it", "没有标题：用文件名代替")
    for name in root.attrib:
        if name != "date-time-format":
            notes.add(f"“{name}” of the file is left out", f"略去文件的“{name}”")
    reading = _Reading(lang, notes)
    events = []
    for number, element in enumerate(watched([*root], progress), 1):
        where = Where("event", number)
        if element.tag == "event":
            events.append(reading.event(element, where))
        else:
            notes.add(
                f"<{element.tag}> is no event; it is left out",
                f"<{element.tag}> 不是事件，略去",
                where,
            )
    collection = Collection(
        title=Localized({lang: path.stem}),
        languages=(lang,),
        categories=tuple(reading.categories.values()),
        events=tuple(event for event in events if event),
    )
    return Imported(collection, notes.sentences(), events.count(None))


class _Reading:
    def __init__(self, lang: str, notes: Notes) -> None:
        self.categories: dict[str, Category] = {}
        self._lang = lang
        self._notes = notes
        self._ids = Identities()

    def event(self, element: Element, where: Where) -> Event | None:
        title = " ".join(self._plain(element.get("title", ""), where).split())
        date = self._date(element, where)
        if date is None or not title:
            told = ("date that can be read", "可读的日期") if date is None else ("title", "标题")
            english = f"“{title}” is left out: it has no {told[0]}"
            self._notes.add(english, f"略去“{title}”：没有{told[1]}", where)
            return None
        self._tell_rest(element, where)
        own = element.get("id")
        return Event(
            id=self._ids.of("event", own) if own else self._ids.of("event", date.text, title),
            date=date,
            title=Localized({self._lang: title}),
            summary=self._localized(self._plain("".join(element.itertext()), where)),
            category=self._category(element.get("classname", "").strip()),
            media=self._media(element, where),
            provenance=Provenance(method="imported"),
        )

    def _date(self, element: Element, where: Where) -> Date | None:
        names = ("start", "latestStart", "earliestEnd", "end")
        given = {name: text for name in names if (text := element.get(name, "").strip())}
        try:
            edtf = {name: edtf_of(text, self._notes, where) for name, text in given.items()}
            if "start" not in edtf:
                self._notes.add("there is no start", "没有开始日期", where)
                return None
            date = self._lasted(edtf, where) if _is_duration(element) else _once(edtf)
        except DateError as fault:
            self._notes.tell(Note.of(fault), where)
            return None
        tell_if_backwards(date, self._notes, where)
        return date

    def _lasted(self, edtf: dict[str, str], where: Where) -> Date:
        """From start to end; ends that are known to lie within two dates are approximate."""
        begin, end = edtf["start"], edtf.get("end", edtf.get("earliestEnd"))
        if late := edtf.get("latestStart"):
            parse(late)
            self._notes.add(
                f"the start lies from {begin} to {late}: it is kept as {begin}~",
                f"开始在 {begin} 至 {late} 之间：记作 {begin}~",
                where,
            )
            begin += "~"
        if end is None:
            return parse(f"{begin}/")
        if (early := edtf.get("earliestEnd")) and "end" in edtf:
            parse(early)
            self._notes.add(
                f"the end lies from {early} to {end}: it is kept as {end}~",
                f"结束在 {early} 至 {end} 之间：记作 {end}~",
                where,
            )
            end += "~"
        return lasting(begin, end)

    def _tell_rest(self, element: Element, where: Where) -> None:
        for name, value in element.attrib.items():
            if name not in _CARRIED | {"classname", "image"} and value.strip():
                told = f"“{name}” ({value})" if name in {"link", "wikiURL"} else f"“{name}”"
                self._notes.add(f"{told} is left out", f"略去{told}", where)
        for child in element:
            self._notes.add(
                f"<{child.tag}> is left out, its text kept",
                f"略去 <{child.tag}>，保留其中的文字",
                where,
            )

    def _media(self, element: Element, where: Where) -> tuple[Medium, ...]:
        src = element.get("image", "").strip()
        if not src:
            return ()
        path = Path(src)
        if ":" in src or src.startswith("/") or ".." in path.parts:
            self._notes.add(
                f"the picture {src} cannot be carried over", f"图片 {src} 无法带过来", where
            )
            return ()
        self._notes.add(
            f"the picture {src} is named here; the file itself stays there",
            f"只记下图片 {src} 的名字，文件仍在原处",
            where,
        )
        return (Medium(src=src),)

    def _category(self, name: str) -> str | None:
        if not name:
            return None
        if name not in self.categories:
            category = Category(id=self._ids.of("category", name), label=self._localized(name))
            self.categories[name] = category
        return self.categories[name].id

    def _localized(self, text: str) -> Localized:
        return Localized({self._lang: text} if text else {})

    def _plain(self, html: str, where: Where) -> str:
        found = plain(html)
        if found.tags:
            tags = ", ".join(f"<{tag}>" for tag in found.tags)
            self._notes.add(
                f"the markup {tags} is left out, its text kept",
                f"略去标记 {tags}，保留其中的文字",
                where,
            )
        for link in found.links:
            self._notes.add(f"the link to {link} is left out", f"略去指向 {link} 的链接", where)
        return found.text


def _is_duration(element: Element) -> bool:
    """``durationEvent`` is the newer name."""
    said = element.get("durationEvent") or element.get("isDuration") or "false"
    return said.strip().lower() == "true"


def _once(edtf: dict[str, str]) -> Date:
    """A point, or one of a set from the earliest to the latest date given."""
    begin = edtf["start"]
    latest = edtf.get("end") or edtf.get("latestStart") or edtf.get("earliestEnd")
    return parse(begin) if latest in {None, begin} else parse(f"[{begin}..{latest}]")
