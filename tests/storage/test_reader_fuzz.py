"""Whatever a file holds, nothing is raised, everything is told, and good events are shown."""

import json
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.storage.conftest import EVENT, collection, event
from timeline_app.check import check
from timeline_app.storage.reader import load

VALID = collection(
    event(
        id="full",
        category="care",
        tags=["x"],
        place={"name": "许昌"},
        excerpts=[{"source": "paper", "exact": "q", "start": 1, "end": 2}],
        media=[{"src": "a.jpg", "alt": "a", "credit": "c"}],
        provenance={"by": "b", "history": [{"by": "b", "fields": ["date"]}]},
    ),
    EVENT,
    eras=[{"id": "era", "date": "2020-02/2020-03", "label": "e"}],
    tours=[{"id": "t", "title": "t", "stops": [{"event": "leave", "seconds": 1}]}],
)
BYTES = json.dumps(VALID, ensure_ascii=False, indent=1).encode()
PIECES = [b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\ud800", b"NaN", b"1e999", b"\xff", b"\0",
          "\u202e".encode(), b"9" * 4400, b"[" * 101, b'"id":"leave",', b"null", b"-1", b""]  # fmt: skip

keys = st.sampled_from(
    ["schema", "title", "languages", "categories", "sources", "eras", "events", "tours", "id",
     "date", "excerpts", "media", "source", "exact", "src", "text", "stops", "event", "span",
     "place", "name", "rank", "tags", "provenance", "history", "color", "zh", "\u0000"]
)  # fmt: skip
texts = st.sampled_from(
    ["", "2020", "timeline/1", "leave", "paper", "../x", "\ud800", "[2020..", "zh"]
)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | texts
wrong = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=6)
)


def examined(content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.json"
        path.write_bytes(content)
        loaded = load(path)
        report = check(str(path))
    for problem in loaded.problems:
        assert problem.sentence
        assert problem.sentence.isprintable()
        assert (problem.line is None) == (problem.column is None)
    assert (report.exit_code == 2) == (loaded.collection is None)
    assert all(line.startswith(f"{path}:") for line in report.lines)
    return loaded


@given(st.lists(st.tuples(st.integers(0, len(BYTES)), st.sampled_from(PIECES), st.integers(0, 9))))
def test_damaged_bytes(damages):
    content = BYTES
    for at, piece, gone in damages:
        content = content[:at] + piece + content[at + gone :]
    examined(content)


@given(st.integers(0, len(BYTES) - 1))
def test_truncated_files_have_a_place(length):
    loaded = examined(BYTES[:length])
    assert loaded.collection is None
    assert len(loaded.problems) == 1


@given(wrong)
def test_wrong_types_anywhere(value):
    examined(json.dumps(value).encode())


@given(keys, wrong)
def test_a_wrong_key_of_the_collection(key, value):
    changed = VALID | {key: value, "events": VALID["events"]}
    loaded = examined(json.dumps(changed).encode())
    if loaded.collection is not None:
        assert [shown.id for shown in loaded.collection.events] == ["full", "leave"]


@given(keys, wrong, wrong)
def test_bad_events_among_good_ones(key, value, other):
    bad = VALID["events"][0] | {"id": "bad", key: value}
    events = [event(id="first"), bad, other, event(id="last")]
    loaded = examined(json.dumps(VALID | {"events": events}).encode())
    shown = [each.id for each in loaded.collection.events]
    assert shown[0] == "first"
    assert shown[-1] == "last"
    assert loaded.set_aside + len(shown) == 4
    assert not loaded.set_aside or loaded.problems
