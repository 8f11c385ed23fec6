"""TimelineJS's table, as its Google spreadsheet saves it: one slide a row."""

import csv
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Collection, Era, Event
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import languages
from timeline_app.storage.formats.imported import FormatError, Imported, read_text
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.timelinejs import Slides
from timeline_app.storage.formats.watched import watched

Row = Mapping[str, str]

_COLUMNS: Final = frozenset(
    [
        "year",
        "month",
        "day",
        "time",
        "end year",
        "end month",
        "end day",
        "end time",
        "display date",
        "headline",
        "text",
        "media",
        "media credit",
        "media caption",
        "media thumbnail",
        "alt text",
        "type",
        "group",
        "background",
    ]
)
_CLOCK: Final = re.compile(
    r"([0-9]{1,2})(?::([0-9]{1,2})(?::([0-9]{1,2})(?:\.0+)?)?)? ?([ap])?\.?(?:m\.?)?", re.IGNORECASE
)


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read the file.

    Raises:
        FormatError: it is no table of TimelineJS.
        CancelledError: whoever waits has stopped it.
    """
    text = read_text(path)
    notes = Notes()
    lang = languages.likely(text)
    notes.tell(languages.told(lang))
    slides = Slides(lang, notes)
    title = subtitle = ""
    events: list[Event | None] = []
    eras: list[Era | None] = []
    for where, row in watched([*_rows(text, notes)], progress):
        kind, slide = row.get("type", "").lower(), _slide(row)
        if kind == "title" and not title:
            title, subtitle = slides.texts(slide, where)
            slides.media(slide, where, carried=False)
            slides.unknown(slide, frozenset(("text", "media")), where)
        elif kind == "era":
            eras.append(slides.era(slide, where))
        else:
            if kind:
                notes.add(
                    f"the type “{kind}” is read as an event", f"类型“{kind}”按事件读取", where
                )
            events.append(slides.event(slide, where))
    if not title:
        notes.add("there is no title: the name of the file stands for it", "没有标题：用文件名代替")
    collection = Collection(
        title=slides.localized(title or path.stem),
        subtitle=slides.localized(subtitle),
        languages=(lang,),
        categories=tuple(slides.categories.values()),
        eras=tuple(era for era in eras if era),
        events=tuple(event for event in events if event),
    )
    return Imported(collection, notes.sentences(), events.count(None))


def _rows(text: str, notes: Notes) -> Iterator[tuple[Where, Row]]:
    """The rows by the names of their columns, each with the line that it begins in."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        if not {"year", "headline"} <= set(names):
            raise FormatError(
                "this is no TimelineJS table: it has no columns Year and Headline",
                "这不是 TimelineJS 表格：没有 Year 和 Headline 两列",
            )
        line = reader.line_num + 1
        for cells in reader:
            where, line = Where("line", line), reader.line_num + 1
            row = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
            _tell_strange(names, cells, where, notes)
            if any(row.values()):
                yield where, row
    except csv.Error as fault:
        raise FormatError(
            f"this is no table: {fault} in line {reader.line_num}",
            f"这不是表格：第 {reader.line_num} 行有错",
        ) from fault


def _tell_strange(names: list[str], cells: list[str], where: Where, notes: Notes) -> None:
    """Tell of cells that are left out: in columns of other names, and beyond the last."""
    for name, cell in zip(names, cells, strict=False):
        if cell.strip() and name not in _COLUMNS:
            notes.add(f"the column “{name}” is left out", f"略去“{name}”列", where)
    if any(cell.strip() for cell in cells[len(names) :]):
        notes.add("cells beyond the last column are left out", "略去最后一列之外的单元格", where)


def _slide(row: Row) -> dict[str, object]:
    """A row as the JSON of TimelineJS spells it."""
    media = {
        "url": row.get("media"),
        "credit": row.get("media credit"),
        "caption": row.get("media caption"),
        "thumbnail": row.get("media thumbnail"),
        "alt": row.get("alt text"),
    }
    return {
        "start_date": _date(row, ""),
        "end_date": _date(row, "end "),
        "display_date": row.get("display date"),
        "text": {"headline": row.get("headline"), "text": row.get("text")},
        "media": {key: value for key, value in media.items() if value},
        "group": row.get("group"),
        "background": row.get("background"),
    }


def _date(row: Row, prefix: str) -> dict[str, str]:
    parts = {key: row.get(prefix + key, "") for key in ("year", "month", "day")}
    return {
        key: part for key, part in (parts | _clock(row.get(f"{prefix}time", ""))).items() if part
    }


def _clock(text: str) -> dict[str, str]:
    """``14:30``, ``2:30 PM`` and their kin; what is none goes on as an hour that is refused."""
    found = _CLOCK.fullmatch(text)
    if not found:
        return {"hour": text}
    hour, half = int(found[1]), (found[4] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return {"hour": str(hour), "minute": found[2] or "", "second": found[3] or ""}
