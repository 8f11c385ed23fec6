"""Slides of TimelineJS, however the file holds them, as events and eras.

https://timeline.knightlab.com/docs/json-format.html. Years before 1 are counted without a year 0:
TimelineJS shows -44 as 44 BCE, which is -0043 in EDTF.
"""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from timeline_app.model.collection import Category, Era, Event, Medium, Provenance
from timeline_app.model.edtf import Date, DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.identity import Identities
from timeline_app.storage.formats.markup import plain, whole
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.timelinejs_date import read_date
from timeline_app.storage.formats.written import lasting, tell_if_backwards

Slide = Mapping[str, object]

_KNOWN: Final = frozenset(
    ("start_date", "end_date", "text", "media", "group", "display_date", "unique_id")
)
_LONGEST_TITLE: Final = 80  # characters of a text that stand in for a headline


class Slides:
    """Reads slides one after the other, and tells what it can't carry over."""

    def __init__(self, lang: str, notes: Notes) -> None:
        self.categories: dict[str, Category] = {}
        self._lang = lang
        self._notes = notes
        self._ids = Identities()

    def event(self, slide: object, where: Where) -> Event | None:
        """The event of a slide, or None where there is none to make."""
        if not isinstance(slide, dict):
            self._notes.add("this is no slide; it is left out", "这不是幻灯片，略去", where)
            return None
        date = self._date(slide, where)
        title, summary = self.texts(slide, where)
        if not title and summary:
            title = summary.splitlines()[0][:_LONGEST_TITLE]
            self._notes.add(
                "there is no headline: the text's beginning stands for it",
                "没有标题：用正文的开头代替",
                where,
            )
        if date is None or not title:
            told = ("it has no date", "没有可读的日期")
            told = told if date is None else ("it has neither headline nor text", "没有标题和正文")
            self._notes.add(
                f"“{title or 'untitled'}” is left out: {told[0]} that can be read",
                f"略去“{title or '无标题'}”：{told[1]}",
                where,
            )
            return None
        self.unknown(slide, _KNOWN, where)
        own = _text(slide.get("unique_id"))
        return Event(
            id=self._ids.of("event", own) if own else self._ids.of("event", date.text, title),
            date=date,
            title=self.localized(title),
            date_text=self._date_text(slide, where),
            summary=self.localized(summary),
            category=self._category(slide, where),
            media=self.media(slide, where),
            provenance=Provenance(method="imported"),
        )

    def era(self, slide: object, where: Where) -> Era | None:
        """The era of a slide, or None where there is none to make."""
        if not isinstance(slide, dict):
            self._notes.add("this is no era; it is left out", "这不是时期，略去", where)
            return None
        date = self._date(slide, where)
        title, text = self.texts(slide, where)
        if date is None:
            self._notes.add(f"the era “{title}” is left out", f"略去时期“{title}”", where)
            return None
        if text:
            self._notes.add(
                f"an era has no text here: “{text}” is left out",
                f"时期没有正文：略去“{text}”",
                where,
            )
        self.media(slide, where, carried=False)
        self.unknown(slide, _KNOWN - {"group", "display_date"}, where)
        label = self.localized(title)
        return Era(id=self._ids.of("era", date.text, title), date=date, label=label)

    def localized(self, text: str) -> Localized:
        """The text in the language of the file."""
        return Localized({self._lang: text} if text else {})

    def unknown(self, slide: Slide, known: frozenset[str], where: Where | None) -> None:
        """Tell of keys that are left out."""
        for key, value in slide.items():
            if key not in known and value not in (None, "", [], {}, False):
                self._notes.add(f"“{key}” is left out", f"略去“{key}”", where)

    def texts(self, slide: Slide, where: Where) -> tuple[str, str]:
        """Headline and text, without markup."""
        text = slide.get("text")
        if not isinstance(text, dict):
            if text:
                self._notes.add(
                    "“text” is no group of headline and text; it is left out",
                    "“text”不是标题和正文，略去",
                    where,
                )
            return "", ""
        self.unknown(text, frozenset(("headline", "text")), where)
        headline = " ".join(self._plain(text.get("headline"), where).split())
        return headline, self._plain(text.get("text"), where)

    def media(self, slide: Slide, where: Where, *, carried: bool = True) -> tuple[Medium, ...]:
        """The medium of a slide, where it is a file beside the collection."""
        media = slide.get("media")
        if not isinstance(media, dict):
            if media:
                self._notes.add("“media” is no group; it is left out", "“media”不成组，略去", where)
            return ()
        caption, credit = (self._plain(media.get(key), where) for key in ("caption", "credit"))
        src = _text(media.get("url"))
        known = frozenset(("url", "caption", "credit", "alt"))
        self.unknown(media, known, where)
        if carried and _is_beside(src):
            self._notes.add(
                f"the medium {src} is named here; the file itself stays there",
                f"只记下 {src} 的名字，文件仍在原处",
                where,
            )
            alt = self.localized(self._plain(media.get("alt"), where))
            words = self.localized(caption)
            return (Medium(src=src, caption=words, credit=credit or None, alt=alt),)
        said = [f"{key} “{value}”" for key, value in (("caption", caption), ("credit", credit))
                if value]  # fmt: skip
        if src or said:
            name = src if "<" not in src else f"“{plain(src).text}”"
            chinese = "，".join([f"无法带过来的媒体 {name}", *said])
            english = " ".join(["the medium", name, *said, "cannot be carried over"])
            self._notes.add(english, chinese, where)
        return ()

    def _plain(self, value: object, where: Where) -> str:
        """A text without markup; what was lost is told."""
        found = plain(_text(value))
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

    def _date(self, slide: Slide, where: Where) -> Date | None:
        try:
            begin = read_date(slide.get("start_date"), self._notes, where)
            end = read_date(slide.get("end_date"), self._notes, where)
            if begin is None:
                self._notes.add("there is no start date", "没有开始日期", where)
                return None
            date = parse(begin) if end is None else lasting(begin, end)
        except DateError as fault:
            self._notes.tell(Note.of(fault), where)
            return None
        tell_if_backwards(date, self._notes, where)
        return date

    def _date_text(self, slide: Slide, where: Where) -> str | None:
        """The date as the slide words it."""
        begin, end = slide.get("start_date"), slide.get("end_date")
        ends = [each.get("display_date") for each in (begin, end) if isinstance(each, dict)]
        parts = [self._plain(each, where) for each in ends]
        own = self._plain(slide.get("display_date"), where)
        return own or " – ".join(part for part in parts if part) or None

    def _category(self, slide: Slide, where: Where) -> str | None:
        name = self._plain(slide.get("group"), where)
        if not name:
            return None
        if name not in self.categories:
            category = Category(id=self._ids.of("category", name), label=self.localized(name))
            self.categories[name] = category
        return self.categories[name].id


def _text(value: object) -> str:
    return "" if value is None or isinstance(value, dict | list) else whole(str(value)).strip()


def _is_beside(src: str) -> bool:
    """Whether an address is that of a file in the collection's folder."""
    try:
        parts = urlsplit(src)
    except ValueError:
        return False
    path = PurePosixPath(src)
    plain_path = not (parts.scheme or parts.netloc or parts.query or path.is_absolute())
    return bool(src) and plain_path and "<" not in src and ".." not in path.parts
