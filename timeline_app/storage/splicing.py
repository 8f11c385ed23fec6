"""One event's text put into the text of a collection; every other character stays as it is."""

import json
import re
from collections.abc import Mapping
from typing import Final

from timeline_app.storage.contents import as_group
from timeline_app.storage.document import Document

_STEP: Final = "  "


def as_collection(document: Document, title: str) -> Document:
    """The document itself, or a bare list of events written as a whole collection."""
    if isinstance(document.value, dict):
        return document
    return Document(layout(as_group(document.value, title), "", "\n") + "\n")


def replaced(document: Document, row: int, event: Mapping[str, object]) -> str:
    """The text with another event in this place of the list."""
    text = document.text
    start, end = document.places.nearest(("events", row))
    return text[:start] + layout(event, _indent(text, start), _line_end(text)) + text[end:]


def added(document: Document, event: Mapping[str, object]) -> str:
    """The text with one more event at the end of the list."""
    text, places = document.text, document.places
    events = places.inside(places.root).get("events")
    if events is None:
        return _with_list(document, event)
    line_end = _line_end(text)
    rows = places.inside(events)
    if not rows:
        listed = layout([event], _indent(text, events[0], _STEP), line_end)
        return text[: events[0]] + listed + text[events[1] :]
    start, end = rows[len(rows) - 1]
    indent = _indent(text, start)
    return f"{text[:end]},{line_end}{indent}{layout(event, indent, line_end)}{text[end:]}"


def layout(value: object, indent: str, line_end: str) -> str:
    """JSON in our layout; the lines after the first begin with this indent."""
    lines = json.dumps(value, ensure_ascii=False, indent=_STEP, allow_nan=False)
    return lines.replace("\n", line_end + indent)


def _with_list(document: Document, event: Mapping[str, object]) -> str:
    """The text of a collection that had no events yet, with the list after its last key."""
    text, places = document.text, document.places
    keys = places.inside(places.root)
    line_end = _line_end(text)
    last = max((end for _, end in keys.values()), default=places.root[0] + 1)
    comma = "," if keys else ""
    listed = layout([event], _STEP, line_end)
    return f'{text[:last]}{comma}{line_end}{_STEP}"events": {listed}{text[last:]}'


def _indent(text: str, start: int, otherwise: str = _STEP * 2) -> str:
    """The white space a line begins with, where the value is the first of its line or its key."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    match = re.fullmatch(r'([ \t]*)(?:"events"\s*:\s*)?', line)
    return match[1] if match else otherwise


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
