"""A large file opens like a small one: the same events, the same problems, whatever it holds."""

import json
import tempfile
from dataclasses import astuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.conftest import event
from tests.storage.test_reader_fuzz import BYTES, PIECES, VALID, keys, wrong
from tests.storage.test_writer_random import odd_files
from timeline_app.model.progress import unwatched
from timeline_app.storage.large import building, guessing
from timeline_app.storage.large.building import build
from timeline_app.storage.large.loading import understood
from timeline_app.storage.located import NotJsonError
from timeline_app.storage.reader import load_as


@pytest.fixture(scope="module", autouse=True)
def _in_pieces():
    """The list of events is cut between any two of them."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(guessing, "_PIECE", 100)
        patched.setattr(building, "_MOST_PROCESSES", 1)
        yield


def opened(path, content):
    """As a small file and as a large one; None for a large one that can't be read at all."""
    small = load_as(path, content)
    try:
        return small, understood(path, content, build(content, path.parent, unwatched))
    except (NotJsonError, UnicodeDecodeError):
        return small, None


def told(loaded):
    return sorted(astuple(problem)[1:] for problem in loaded.problems)


def assert_alike(content):
    with tempfile.TemporaryDirectory() as folder:
        small, large = opened(Path(folder) / "events.json", content)
        if large is None or large.collection is None:
            assert small.collection is None
            return
        assert small.collection is not None
        events = large.collection.events
        assert tuple(events) == tuple(events[at] for at in range(len(events)))
        assert tuple(events) == small.collection.events
        assert [events.place(each.id) for each in events] == list(range(len(events)))
        assert large.collection.tours == small.collection.tours
        assert told(large) == told(small)
        assert sorted(map(astuple, large.findings), key=repr) == sorted(
            map(astuple, small.findings), key=repr
        )
        assert (large.savable, large.set_aside) == (small.savable, small.set_aside)
        assert large.aside == small.aside
        assert large.text == small.text
        assert large.articles == small.articles


@given(st.lists(st.tuples(st.integers(0, len(BYTES)), st.sampled_from(PIECES), st.integers(0, 9))))
def test_damaged_bytes(damages):
    content = BYTES
    for at, piece, gone in damages:
        content = content[:at] + piece + content[at + gone :]
    assert_alike(content)


@pytest.mark.parametrize("depth", [99, 9999])
def test_depth(depth):
    assert_alike(b'{"events": [%b]}' % (b"[" * depth + b"]" * depth))


@given(st.integers(0, len(BYTES) - 1))
def test_truncated_files(length):
    assert_alike(BYTES[:length])


@given(keys, wrong, wrong, st.integers(0, 3))
def test_bad_events_among_good_ones(key, value, other, twice):
    bad = VALID["events"][0] | {"id": "bad", key: value}
    events = [event(id="first"), bad, other, event(id="last")]
    events.append(events[twice])
    whole = VALID | {"events": events}
    assert_alike(json.dumps(whole).encode())
    assert_alike(json.dumps(whole, ensure_ascii=False, indent=2).encode(errors="replace"))
    assert_alike(json.dumps(events).encode())


@given(keys, wrong)
def test_a_wrong_key_of_the_collection(key, value):
    assert_alike(json.dumps(VALID | {key: value}).encode())


@given(odd_files())
def test_collections_spelt_oddly(text):
    assert_alike(text.encode())
