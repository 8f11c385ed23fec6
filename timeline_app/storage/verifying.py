"""Whether what will be in the file is read again as it was meant, before anything is written."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from timeline_app.model.collection import Category, Collection, Event, Source, Tour
from timeline_app.model.part_change import LISTS, Part
from timeline_app.storage import references, unsaved_words
from timeline_app.storage.contents import head
from timeline_app.storage.cutting import BLANK, Cut
from timeline_app.storage.misfits import shape
from timeline_app.storage.parts import Placed, Reading
from timeline_app.storage.problems import Finding, Where
from timeline_app.storage.relisting import Changed
from timeline_app.storage.splicing import decoded, same


def check_parts(new: Collection) -> None:
    """The parts have ids of their own, and what they point at is there.

    Raises:
        SaveError: that isn't so.
    """
    _check_ids(new)
    _check_references(new)


def check_whole(root: Cut, new: Collection) -> None:
    """The text around the parts says what it should.

    Raises:
        SaveError: it doesn't.
    """
    lists = [value for value in root.values if isinstance(value, Cut)]
    bare = tuple("[]" if isinstance(value, Cut) else value for value in root.values)
    group = decoded(str(Cut(root.keys, root.heads, bare, root.gaps)).lstrip(BLANK))
    if not isinstance(group, dict) or not all(map(_is_list, lists)):
        raise unsaved_words.misread_whole()
    languages, _ = head(group)
    reading = Reading(new.languages[0])
    told = languages, reading.texts(group, "title"), reading.texts(group, "subtitle")
    if told != (new.languages, new.title, new.subtitle):
        raise unsaved_words.misread_head()


class Check:
    """Reads changed parts as they will stand in the file of a collection."""

    def __init__(self, new: Collection, folder: Path) -> None:
        self._lang = new.languages[0]
        self._sources = {source.id for source in new.sources}
        self._events = {event.id for event in new.events}
        self._folder = folder
        self.findings: list[Finding] = []
        self.articles: dict[str, str] = {}
        """Full texts of the sources that name another file than before."""

    def look_at(self, changed: Changed) -> None:
        """Read one part, and keep what is wrong with what was left out of it.

        Raises:
            SaveError: it wouldn't be what it was meant to be.
        """
        value = decoded(changed.text)
        if not same(value, changed.value):
            raise unsaved_words.misread(changed.list, changed.part.id)
        read, findings = self._read(_without(value, changed.left_out), changed)
        names = _changed_fields(changed)
        for finding in findings:
            if finding.where[2:3] == () or finding.where[2] in names.values():
                raise unsaved_words.faulty(changed.list, changed.part.id, finding)
        if read is None or any(
            getattr(read.part, name) != getattr(changed.part, name) for name in names
        ):
            raise unsaved_words.misread(changed.list, changed.part.id)
        self.findings += self._read(value, changed)[1] if changed.left_out else findings

    def _read(self, value: object, changed: Changed) -> tuple[Placed[Part] | None, list[Finding]]:
        where: Where = (changed.list, changed.row)
        reading = Reading(self._lang)
        read = reading.part(value, type(changed.part), where)
        if read is not None:
            reading.findings += self._lost(read, changed)
        return read, reading.findings

    def _lost(self, read: Placed[Part], changed: Changed) -> list[Finding]:
        """What the part points at and what isn't there; it is left out of the part."""
        if isinstance(read.part, Category):
            return list(references.colors([cast("Placed[Category]", read)]))
        if isinstance(read.part, Event):
            placed = cast("Placed[Event]", read)
            return list(references.of_events([placed], self._sources, self._folder))
        if isinstance(read.part, Tour):
            return list(references.stops([cast("Placed[Tour]", read)], self._events))
        if isinstance(read.part, Source):
            sources = [cast("Placed[Source]", read)]
            texts, findings = references.articles(sources, self._folder)
            if "text" in _changed_fields(changed):
                self.articles |= texts
            return findings
        return []


def _changed_fields(changed: Changed) -> dict[str, str]:
    """The fields that aren't what the file said, with their names in the file."""
    base = None if changed.entry is None else changed.entry.base
    return {
        each.name: each.encode_name
        for each in shape(type(changed.part)).fields
        if base is None or getattr(base, each.name) != getattr(changed.part, each.name)
    }


def _without(value: object, left_out: Mapping[str, set[int]]) -> object:
    """The value without these entries of its lists."""
    if not isinstance(value, dict):
        return value
    return value | {
        name: [entry for place, entry in enumerate(value[name]) if place not in rows]
        for name, rows in left_out.items()
    }


def _check_ids(new: Collection) -> None:
    for name in LISTS:
        ids: set[str] = set()
        for part in getattr(new, name):
            if part.id in ids or not part.id.strip():
                raise unsaved_words.twice(name, part.id)
            ids.add(part.id)


def _check_references(new: Collection) -> None:
    """What parts point at is there, also for those that didn't change."""
    sources = {source.id for source in new.sources}
    events = {event.id for event in new.events}
    for event in new.events:
        for excerpt in event.excerpts:
            if excerpt.source not in sources:
                raise unsaved_words.unsourced(event.id, excerpt.source)
    for tour in new.tours:
        for stop in tour.stops:
            if stop.event not in events:
                raise unsaved_words.astray(tour.id, stop.event)


def _is_list(text: Cut) -> bool:
    """Whether the gaps between the entries make them a list, looked at one by one.

    A list of many thousands put together at once would hold up other threads.
    """
    if not text.values:
        return decoded(str(text)) == []
    signs = [gap.strip(BLANK) for gap in text.gaps]
    return signs[0] == "[" and signs[-1] == "]" and all(sign == "," for sign in signs[1:-1])
