"""The cache folder: whatever lies in it, an index is right or isn't there."""

import os
import tempfile
from io import BytesIO
from shutil import disk_usage
from threading import Event

import pytest

from tests.storage.conftest import EVENT, collection, event
from timeline_app.model.progress import CancelledError, unwatched
from timeline_app.storage.held import stamped_bytes
from timeline_app.storage.large import index_file, loading, room
from timeline_app.storage.large.building import build
from timeline_app.storage.large.hiring import index_of
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.index_file import write_index
from timeline_app.storage.large.loading import load_large
from timeline_app.storage.large.searching import make_searchable
from timeline_app.storage.reader import load

SHA = "0" * 64


@pytest.fixture
def cache(tmp_path):
    return IndexCache(tmp_path / "cache")


@pytest.fixture
def file(tmp_path, write):
    return write(collection(event(id="first"), {"id": 3}, EVENT))


def another(folder, sha=SHA):
    """What the index file of another content holds."""
    file = BytesIO()
    write_index(file, build(b'{"events": [{"id": "a"}]}', folder, unwatched), sha)
    return file.getvalue()


def kept(cache, tmp_path, sha=SHA):
    assert cache.keep(another(tmp_path, sha), sha)
    return cache.index_file(sha)


def test_a_file_is_looked_at_once_and_then_known(cache, file, monkeypatch):
    first = load_large(file, cache, unwatched)
    monkeypatch.setattr("timeline_app.storage.large.loading.index_of", None)
    again = load_large(file, cache, unwatched)

    assert again.collection.events == first.collection.events == load(file).collection.events
    assert again.problems == first.problems
    assert first.set_aside == 1
    assert first.kept
    assert make_searchable(again, cache, unwatched)
    assert again.collection.events.having([EVENT["title"]["zh"][:2]]).any()


def test_what_is_not_whole_or_another_version_counts_as_not_there(cache, tmp_path, monkeypatch):
    path = kept(cache, tmp_path)
    assert cache.index(SHA) is not None
    whole = path.read_bytes()
    for content in (whole[:-1], whole[: len(whole) // 2], b"", b"nonsense", whole[::-1]):
        path.write_bytes(content)
        assert cache.index(SHA) is None
    path.write_bytes(whole)
    assert cache.index("1" * 64) is None
    other = cache.index_file("1" * 64)
    other.write_bytes(whole)
    assert cache.index("1" * 64) is None
    monkeypatch.setattr(index_file, "FORMAT", index_file.FORMAT + 1)
    assert cache.index(SHA) is None


def test_the_oldest_go_where_there_are_too_many(tmp_path):
    size = kept(IndexCache(tmp_path / "cache"), tmp_path).stat().st_size
    cache = IndexCache(tmp_path / "cache", most=2 * size)
    os.utime(cache.index_file(SHA), (1, 1))
    shas = [SHA, "1" * 64, "2" * 64]
    for sha in shas[1:]:
        kept(cache, tmp_path, sha)
    assert [cache.index(sha) is not None for sha in shas] == [False, True, True]


def test_another_file_of_the_same_size_is_told_from_the_first(cache, file):
    first = load_large(file, cache, unwatched)
    file.write_text(file.read_text(encoding="utf-8").replace("first", "third"), encoding="utf-8")
    columns = []
    other = load_large(file, cache, unwatched, columns.append)
    assert (first.collection.events[0].id, other.collection.events[0].id) == ("first", "third")
    assert columns[-1] is other.collection.events.columns


@pytest.mark.slow
def test_a_folder_that_cannot_be_written_does_without(tmp_path, file):
    cache = IndexCache(tmp_path / "cache")
    (tmp_path / "cache").write_text("no folder")
    loaded = load_large(file, cache, unwatched)
    assert len(loaded.collection.events) == 2
    assert not loaded.kept
    assert make_searchable(loaded, cache, unwatched)
    assert loaded.collection.events.having([EVENT["title"]["zh"][:2]]).any()


@pytest.mark.slow
def test_disks_that_are_full_do_without(tmp_path, cache, file, monkeypatch):
    full = disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr("timeline_app.storage.large.index_cache.disk_usage", lambda _: full)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    loaded = load_large(file, cache, unwatched)
    assert len(loaded.collection.events) == 2
    assert not loaded.kept
    assert not make_searchable(loaded, cache, unwatched)


@pytest.mark.slow
def test_who_waits_may_stop_it(cache, file):
    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        load_large(file, cache, stop)
    assert not (file.parent / "cache").exists()


def test_a_file_that_changes_while_it_is_read_is_told(cache, file, monkeypatch):
    monkeypatch.setattr(
        "timeline_app.storage.large.loading.index_of", lambda *_: (SHA, another(file.parent))
    )
    loaded = load_large(file, cache, unwatched)
    assert loaded.collection is None
    assert "is being changed" in loaded.problems[0].sentence


def test_a_file_that_is_larger_than_memory_is_refused(cache, file, monkeypatch):
    monkeypatch.setattr("timeline_app.storage.large.room._available", lambda: 10)
    loaded = load_large(file, cache, unwatched)
    assert loaded.collection is None
    assert "too large for the memory" in loaded.problems[0].sentence


@pytest.mark.slow
@pytest.mark.parametrize(("times", "order"), [(2, ["look", "read"]), (9, ["read", "look"])])
def test_a_file_is_held_by_one_process_at_a_time_where_memory_is_short(
    cache, file, monkeypatch, times, order
):
    done, begun = [], Event()

    def look(path, progress):
        begun.wait(timeout=60 if times > 2 else 0)
        done.append("look")
        return index_of(path, progress)

    def read(path):
        done.append("read")
        begun.set()
        return stamped_bytes(path)

    monkeypatch.setattr(room, "_available", lambda: times * file.stat().st_size)
    monkeypatch.setattr(loading, "index_of", look)
    monkeypatch.setattr(loading, "stamped_bytes", read)
    assert len(load_large(file, cache, unwatched).collection.events) == 2
    assert done == order


@pytest.mark.slow
@pytest.mark.parametrize(
    "content",
    [
        b'{"events": [1',
        b'{"events": ["\xff"]}',
        b"7",
        b'{"title": "\xe4\xb8\xad",\n "events": [{"id": "a"}], "tours" 1}',
    ],
)
def test_a_file_that_is_no_collection_has_one_problem(cache, tmp_path, content):
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    loaded, small = load_large(path, cache, unwatched), load(path)
    assert loaded.collection is None
    assert loaded.problems == small.problems


@pytest.mark.slow
def test_what_is_wrong_is_heard_from_every_process(cache, tmp_path):
    path = tmp_path / "broken.json"
    events = [f'{{"id": "{n}", "date": "1900", "title": "x"}}' for n in range(20_100)]
    whole = '{"schema": "timeline/1", "title": "x", "events": [%s]}'
    path.write_text(whole % ",\n".join([*events, '{"id": "last" "date": 1}']), encoding="utf-8")
    assert load_large(path, cache, unwatched).problems == load(path).problems

    events[7] = events[7].replace("1900", "19x0")
    path.write_text(whole % ",\n".join([*events, *events[:3]]), encoding="utf-8")
    loaded, small = load_large(path, cache, unwatched), load(path)
    assert loaded.problems == small.problems
    assert loaded.set_aside == small.set_aside == 4
    assert loaded.collection.events == small.collection.events
