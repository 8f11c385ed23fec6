"""TimelineJS's JSON: https://timeline.knightlab.com/docs/json-format.html."""

import json
from pathlib import Path
from typing import Final, NoReturn

from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import languages
from timeline_app.storage.formats.imported import FormatError, Imported, read_text
from timeline_app.storage.formats.notes import Notes, Where
from timeline_app.storage.formats.timelinejs import Slides
from timeline_app.storage.formats.watched import watched

_KNOWN: Final = frozenset(("title", "events", "eras"))
_OF_TITLE: Final = frozenset(("text", "media", "unique_id"))


def read(path: Path, progress: Progress = unwatched) -> Imported:
    """Read the file.

    Raises:
        FormatError: it is no JSON of TimelineJS.
        CancelledError: whoever waits has stopped it.
    """
    text = read_text(path)
    held = _json(text)
    if not isinstance(held, dict) or not isinstance(held.get("events"), list):
        raise FormatError(
            "this is no TimelineJS file: it has no list of events",
            "这不是 TimelineJS 文件：里面没有事件列表",
        )
    notes = Notes()
    lang = languages.likely(json.dumps(held, ensure_ascii=False))  # escapes are letters too
    notes.tell(languages.told(lang))
    slides = Slides(lang, notes)
    slides.unknown({key: held[key] for key in held if held[key] != "human"}, _KNOWN, None)
    title, subtitle = _title(held.get("title"), slides, notes)
    if not title:
        notes.add("there is no title: the name of the file stands for it", "没有标题：用文件名代替")
    given = enumerate(watched(held["events"], progress), 1)
    events = [slides.event(each, Where("event", n)) for n, each in given]
    eras = _eras(held.get("eras"), notes)
    found = [slides.era(each, Where("era", n)) for n, each in enumerate(eras, 1)]
    collection = Collection(
        title=slides.localized(title or path.stem),
        subtitle=slides.localized(subtitle),
        languages=(lang,),
        categories=tuple(slides.categories.values()),
        eras=tuple(era for era in found if era),
        events=tuple(event for event in events if event),
    )
    return Imported(collection, notes.sentences(), events.count(None))


def _title(slide: object, slides: Slides, notes: Notes) -> tuple[str, str]:
    """Headline and text of the title slide."""
    where = Where("slide", 1)
    if not isinstance(slide, dict):
        if slide:
            notes.add("the title is no slide; it is left out", "标题不是幻灯片，略去")
        return "", ""
    slides.unknown(slide, _OF_TITLE, where)
    slides.media(slide, where, carried=False)
    return slides.texts(slide, where)


def _eras(value: object, notes: Notes) -> list[object]:
    if isinstance(value, list):
        return value
    if value:
        notes.add("“eras” is no list; it is left out", "“eras”不是列表，略去")
    return []


def _json(text: str) -> object:
    try:
        held: object = json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as fault:
        raise FormatError(
            f"this is not JSON: {fault.msg} in line {fault.lineno}",
            f"这不是 JSON：第 {fault.lineno} 行有错",
        ) from fault
    except (ValueError, RecursionError) as fault:
        raise FormatError(
            "this JSON cannot be read: a number or the nesting is too big",
            "这个 JSON 读不出来：数字过大或嵌套过深",
        ) from fault
    return held


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
