"""A collection for TimelineJS: as its JSON, or as CSV with the columns of its spreadsheet."""

import csv
import html
import io
import json
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.carried import stay_behind
from timeline_app.storage.formats.left_out import Holds, left_out
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.slides import (
    Moment,
    Slide,
    clock,
    era_slides,
    event_slides,
    inexact,
    title_slide,
)
from timeline_app.storage.replacing import create

_EVENT: Final = frozenset({"date", "date_text", "title", "summary", "category", "media"})
_MEDIUM: Final = frozenset({"src", "caption", "credit", "alt"})
_HEADINGS: Final = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time"),
    *("Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption"),
    *("Media Thumbnail", "Alt Text", "Type", "Group", "Background"),
)


def write_json(
    collection: Collection, path: Path, progress: Progress = unwatched
) -> tuple[Note, ...]:
    """Write a new JSON file, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    values = {
        "title": _values(title_slide(collection)),
        "events": [_values(slide) for slide in event_slides(collection, progress)],
        "eras": [_values(slide) for slide in era_slides(collection)],
    }
    create(path, (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode())
    return _notes(collection, path, _EVENT | {"id"})


def write_csv(
    collection: Collection, path: Path, progress: Progress = unwatched
) -> tuple[Note, ...]:
    """Write a new CSV file, and say what it leaves out.

    Raises:
        SaveError: it couldn't be written, or there is such a file already.
        CancelledError: whoever waits has stopped it.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _HEADINGS)
    writer.writeheader()
    writer.writerow(_cells(title_slide(collection)) | {"Type": "title"})
    writer.writerows(_cells(slide) for slide in event_slides(collection, progress))
    writer.writerows(_cells(slide) | {"Type": "era"} for slide in era_slides(collection))
    create(path, text.getvalue().encode())
    return _notes(collection, path, _EVENT)


def _notes(collection: Collection, path: Path, event: frozenset[str]) -> tuple[Note, ...]:
    kept = {
        "collection": frozenset({"title", "subtitle"}),
        "event": event,
        "medium": _MEDIUM,
        "category": frozenset({"label"}),
        "era": frozenset({"date", "label"}),
    }
    holds = Holds(kept, collection.languages[0])
    kept_media = replace(
        collection,
        sources=(),
        events=tuple(replace(event, media=event.media[:1]) for event in collection.events),
    )
    return (
        *left_out(collection, holds),
        *inexact(collection),
        *stay_behind(kept_media, path.resolve().parent),
    )


def _values(slide: Slide) -> dict[str, object]:
    """The slide as its JSON has it, without what is empty."""
    text = {"headline": _html(slide.headline), "text": _html(slide.text)}
    values: dict[str, object] = {
        "start_date": slide.start,
        "end_date": slide.end,
        "display_date": _html(slide.display_date),
        "unique_id": slide.unique_id,
        "group": slide.group,
        "text": {name: value for name, value in text.items() if value},
        "media": {n: v if n in {"url", "alt"} else _html(v) for n, v in slide.media.items()},
    }
    return {name: value for name, value in values.items() if value}


def _cells(slide: Slide) -> dict[str, str]:
    """The slide as a row of the spreadsheet."""
    return {
        **_date_cells("", slide.start),
        **_date_cells("End ", slide.end),
        "Display Date": _html(slide.display_date),
        "Headline": _html(slide.headline),
        "Text": _html(slide.text),
        "Media": slide.media.get("url", ""),
        "Media Credit": _html(slide.media.get("credit", "")),
        "Media Caption": _html(slide.media.get("caption", "")),
        "Alt Text": slide.media.get("alt", ""),
        "Group": slide.group,
    }


def _date_cells(end: str, moment: Moment) -> dict[str, str]:
    names = ("year", "month", "day")
    cells = {f"{end}{n.title()}": str(moment[n]) for n in names if n in moment}
    return cells | ({f"{end}Time": clock(moment)} if clock(moment) else {})


def _html(text: str) -> str:
    """Plain text as HTML, which TimelineJS shows its texts as."""
    return html.escape(text, quote=False).replace("\n", "<br>")
