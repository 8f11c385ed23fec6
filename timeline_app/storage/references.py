"""What the parts of a collection point at: sources, files, events. What leads nowhere is left out."""

import re
from collections.abc import Collection, Container, Iterable, Iterator
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from timeline_app.model.collection import Category, Event, Medium, Source, Stop, Tour
from timeline_app.model.edtf import DateError, parse_span
from timeline_app.storage.files import FileFaultError, article, inside
from timeline_app.storage.parts import Placed
from timeline_app.storage.problems import Finding, error, warning

_COLOR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def colors(categories: Iterable[Placed[Category]]) -> Iterator[Finding]:
    """Colours that are none; the category then gets one from the theme."""
    for placed in categories:
        color = placed.part.color
        if color and not (_COLOR.fullmatch(color.light) and _COLOR.fullmatch(color.dark)):
            placed.part = replace(placed.part, color=None)
            yield error('a colour is written like "#B0362B"', (*placed.where, "color"))


def articles(
    sources: Iterable[Placed[Source]], folder: Path
) -> tuple[dict[str, str], list[Finding]]:
    """The full texts by source; a source whose text cannot be read goes on without it."""
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    for placed in sources:
        source = placed.part
        if source.text is None:
            continue
        try:
            texts[source.id] = article(folder, source.text)
        except FileFaultError as fault:
            placed.part = replace(source, text=None)
            findings.append(error(str(fault), (*placed.where, "text")))
    return texts, findings


def of_events(
    events: Iterable[Placed[Event]], sources: Collection[str], folder: Path
) -> Iterator[Finding]:
    """Excerpts with an unknown source, and media outside the folder."""
    for placed in events:
        for where, excerpt in placed.places("excerpts", placed.part.excerpts):
            if excerpt.source not in sources:
                placed.leave_out("excerpts", where)
                yield error(f'there is no source "{excerpt.source}"', (*where, "source"))
        for where, medium in placed.places("media", placed.part.media):
            fault = _stray(medium, folder)
            if fault:
                placed.leave_out("media", where)
                yield error(fault, (*where, "src"))


def stops(tours: Iterable[Placed[Tour]], events: Container[str]) -> Iterator[Finding]:
    """Stops at events that are not shown, and spans that are none."""
    for placed in tours:
        for where, stop in placed.places("stops", placed.part.stops):
            fault = _bad_span(stop)
            if stop.event not in events:
                yield warning(f'there is no event "{stop.event}"', (*where, "event"))
            if fault:
                yield error(fault, (*where, "span"))
            if fault or stop.event not in events:
                placed.leave_out("stops", where)


def _stray(medium: Medium, folder: Path) -> str | None:
    try:
        inside(folder, medium.src)
    except FileFaultError as fault:
        return str(fault)
    return None


def _bad_span(stop: Stop) -> str | None:
    try:
        if stop.span is not None:
            parse_span(stop.span)
    except DateError as fault:
        return str(fault)
    return None
