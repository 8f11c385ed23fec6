"""What a change of the shipped collection is in a text diff."""

import difflib

import pytest
from msgspec.structs import replace

from timeline_app import paths
from timeline_app.model.collection import Category, Era, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.reader import load
from timeline_app.storage.writer import save_collection

NEW = Event(id="new", date=parse("2020-02-20"), title=Localized({"zh": "新", "en": "New"}))


def changed(collection, at, **fields):
    events = list(collection.events)
    events[at] = replace(events[at], **fields)
    return replace(collection, events=tuple(events))


def with_note(collection):
    provenance = replace(collection.events[3].provenance, note="Seen in the archive.")
    return changed(collection, 3, provenance=provenance)


def requoted(collection):
    first, *others = collection.events[3].excerpts
    return changed(collection, 3, excerpts=(replace(first, section="另一节"), *others))


CHANGES = {
    "a title": (lambda c: changed(c, 3, title=Localized({**c.events[3].title, "en": "New"})), 1, 1),
    "a date": (lambda c: changed(c, 0, date=parse("2020-01-31/..")), 1, 1),
    "a rank": (lambda c: changed(c, 3, rank=c.events[3].rank + 1), 1, 1),
    "a note": (with_note, None, None),
    "an excerpt": (requoted, 1, 1),
    "a new event at the end": (lambda c: replace(c, events=(*c.events, NEW)), 8, 0),
    "a new event at the beginning": (lambda c: replace(c, events=(NEW, *c.events)), 8, 0),
    "a new event between": (
        lambda c: replace(c, events=(*c.events[:4], NEW, *c.events[4:])), 8, 0),
    "an event removed": (lambda c: replace(c, events=(*c.events[:4], *c.events[5:]), tours=()), None, None),
    "a category": (lambda c: replace(c, categories=(*c.categories, Category(id="new"))), None, None),
    "an era": (
        lambda c: replace(c, eras=(*c.eras, Era(id="new", date=parse("2020")))), 4, 0),
    "the subtitle": (lambda c: replace(c, subtitle=Localized()), 0, 4),
    "the languages": (lambda c: replace(c, languages=("zh", "en", "fr")), 2, 1),
}  # fmt: skip


def diff(old, new):
    lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm=""))[2:]
    starts = "".join(line[0] for line in lines)
    return starts.count("@"), starts.count("+"), starts.count("-")


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
def test_one_change_is_one_small_hunk(write, change):
    apply, added, removed = CHANGES[change]
    path = write(paths.shipped_collection().read_bytes())
    old = path.read_text(encoding="utf-8")
    loaded = load(path)
    saved = save_collection(loaded, apply(loaded.collection))
    found = diff(old, path.read_text(encoding="utf-8"))
    assert found[0] == (2 if change == "an event removed" else 1)
    assert added is None or found[1:] == (added, removed)
    assert saved == load(path)
    undone = save_collection(saved, loaded.collection)
    assert undone == loaded or change in {"an event removed", "the subtitle"}


def test_other_events_keep_their_bytes_when_their_order_changes(write):
    path = write(paths.shipped_collection().read_bytes())
    old = path.read_text(encoding="utf-8")
    loaded = load(path)
    events = loaded.collection.events
    moved = replace(loaded.collection, events=(*events[1:], events[0]))
    saved = save_collection(loaded, moved)
    assert saved == load(path)
    assert sorted(path.read_text(encoding="utf-8").replace(",", "").splitlines()) == sorted(
        old.replace(",", "").splitlines()
    )
