"""Real files that are edited, and the people who do."""

import json

import pytest

from timeline_app.editing.editing import Editing
from timeline_app.editing.operations import set_field
from timeline_app.storage.reader import load

EVENTS = [
    {"id": each, "date": "2020-02-15", "title": {"zh": f"出发{each}"}, "unknown": [1, 2]}
    for each in "abc"
]


def written(path, **keys):
    """A small collection in a file."""
    values = {"schema": "timeline/1", "title": {"zh": "合集"}, "languages": ["zh"]}
    values |= {"sources": [{"id": "paper"}], "events": EVENTS} | keys
    path.write_text(json.dumps(values, ensure_ascii=False, indent=2), encoding="utf-8")
    return path


def event_in(path, event_id):
    """What the file says of an event."""
    events = json.loads(path.read_text(encoding="utf-8"))["events"]
    return next((event for event in events if event["id"] == event_id), None)


def opened(path, state, by="chen"):
    return Editing.open(load(path), by=by, state_folder=state)


def set_value(editing, event_id, field, value, *others):
    """Change a field of an event, or of several."""
    ids = (event_id, *others)
    editing.keep(set_field(editing.collection, ids, field, value, editing.signed))


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "collection"
    folder.mkdir()
    return written(folder / "events.json")


@pytest.fixture
def edit(file, tmp_path):
    """Open the file for somebody; whoever isn't the first has a state folder of their own."""
    hands = []

    def begin(by="chen"):
        hands.append(opened(file, tmp_path / f"state-{by}", by))
        return hands[-1]

    yield begin
    for each in hands:
        each.close()
