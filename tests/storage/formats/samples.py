"""Real files that other programs wrote, where they are at hand; and what an import must keep."""

from pathlib import Path

import pytest

from timeline_app.storage.creating import create_collection
from timeline_app.storage.reader import load

SAMPLES = Path(__file__).parents[4] / "shared" / "samples"


def sample(name):
    path = SAMPLES / name
    if not path.exists():
        pytest.skip("the samples of other programs aren't here")
    return path


def counts(imported):
    """Events, categories, eras, media, approximate dates."""
    held = imported.collection
    return (
        len(held.events),
        len(held.categories),
        len(held.eras),
        sum(len(event.media) for event in held.events),
        sum(event.date.approximate for event in held.events),
    )


def dates(imported):
    return [event.date.text for event in imported.collection.events]


def assert_kept(read, path, tmp_path):
    """It imports alike each time, and saving and loading keeps it."""
    imported = read(path)
    assert read(path) == imported
    create_collection(tmp_path / "events.json", imported.collection)
    loaded = load(tmp_path / "events.json")
    faults = [p for p in loaded.problems if "isn't there" not in p.sentence]
    assert loaded.collection.title == imported.collection.title
    assert len(loaded.collection.events) == len(imported.collection.events), faults
    assert [e.date for e in loaded.collection.events] == [
        e.date for e in imported.collection.events
    ]
