"""A collection made from the values of its file, good parts only, everything else told."""

from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from timeline_app.model.collection import Category, Collection, Era, Event, Source, Tour
from timeline_app.model.finding import place_of
from timeline_app.storage import references
from timeline_app.storage.misfits import is_blank, missing, shape
from timeline_app.storage.parts import P, Placed, Reading
from timeline_app.storage.problems import Finding, error

VERSION: Final = "timeline/1"
KEYS: Final = ("schema", *(field.encode_name for field in shape(Collection).fields))
"""The keys of a collection's file in their usual order."""
_TELLING: Final = 1000
"""So many events tell the languages of a bare list, which may hold a million."""


class Contents(Struct):
    """What a file holds: the parts that are shown with their places, and what was found wrong."""

    collection: Collection
    categories: list[Placed[Category]]
    sources: list[Placed[Source]]
    eras: list[Placed[Era]]
    events: list[Placed[Event]]
    tours: list[Placed[Tour]]
    articles: dict[str, str]
    findings: list[Finding]
    set_aside: int
    names_languages: bool


def contents(value: object, path: Path, others: Sequence[Event] = ()) -> Contents:
    """Make the collection of a group or a bare list of events; ``path`` is that of its file.

    ``others`` are events that were read in another way.
    """
    group = as_group(value, path.stem)
    languages, findings = head(group)
    reading = Reading(languages[0], findings)
    categories = reading.parts(group, "categories", Category)
    sources = reading.parts(group, "sources", Source)
    eras = reading.parts(group, "eras", Era)
    events = reading.parts(group, "events", Event)
    tours = reading.parts(group, "tours", Tour)
    if isinstance(value, list):
        languages = _spoken(languages[0], others or _parts(events))
    findings.extend(references.colors(categories))
    articles, faults = references.articles(sources, path.parent)
    findings.extend(faults)
    findings.extend(references.of_events(events, {s.part.id for s in sources}, path.parent))
    ids = _Ids(others) if others else {event.part.id for event in events}
    findings.extend(references.stops(tours, ids))
    return Contents(
        collection=Collection(
            title=reading.texts(group, "title"),
            subtitle=reading.texts(group, "subtitle"),
            languages=languages,
            categories=_parts(categories),
            sources=_parts(sources),
            eras=_parts(eras),
            events=_parts(events),
            tours=_parts(tours),
        ),
        categories=categories,
        sources=sources,
        eras=eras,
        events=events,
        tours=tours,
        articles=articles,
        findings=findings,
        set_aside=_count(group.get("events")) - len(events),
        names_languages="languages" in group,
    )


class _Ids(Container[str]):
    """The ids of events, few of which are asked for."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events

    def __contains__(self, event_id: object) -> bool:
        return isinstance(event_id, str) and place_of(self._events, event_id) >= 0


def as_group(value: object, title: str) -> Mapping[str, object]:
    """A whole collection; a bare list of events becomes one, its events named by position."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        raise TypeError(value)
    events = [
        {"id": f"event-{number}", **item} if isinstance(item, dict) else item
        for number, item in enumerate(value, start=1)
    ]
    return {"schema": VERSION, "title": title, "events": events}


def head(group: Mapping[str, object]) -> tuple[tuple[str, ...], list[Finding]]:
    """The languages, the default first, and what is wrong with the keys that stand first."""
    findings: list[Finding] = []
    if "schema" not in group:
        findings.append(error(f'"schema" is missing: write "schema": "{VERSION}"'))
    if is_blank(group.get("title", "")):
        findings.append(missing("title", ("title",)))
    languages = group.get("languages", ["zh"])
    if isinstance(languages, list) and languages and all(_is_tag(tag) for tag in languages):
        return tuple(languages), findings
    findings.append(error('"languages" must be a list of tags like ["zh", "en"]', ("languages",)))
    return ("zh",), findings


def _spoken(plain: str, events: Sequence[Event]) -> tuple[str, ...]:
    """The languages of a bare list, which names none: that of plain texts, and those of titles."""
    tags = (tag for event in islice(events, _TELLING) for tag in event.title if _is_tag(tag))
    return tuple(dict.fromkeys((plain, *tags)))


def _is_tag(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _parts(placed: Iterable[Placed[P]]) -> tuple[P, ...]:
    return tuple(part.part for part in placed)


def _count(listed: object) -> int:
    return len(listed) if isinstance(listed, list) else 0
