"""Searching a large collection finds what searching a small one does."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.storage.test_writer_random import odd_files
from timeline_app.model.progress import unwatched
from timeline_app.state.search import Search
from timeline_app.storage.large.array_file import ForeignArraysError, mapped_arrays
from timeline_app.storage.large.building import build
from timeline_app.storage.large.loading import understood
from timeline_app.storage.large.search_index import SearchIndex, write_search_index
from timeline_app.storage.large.search_worker import searched


@given(odd_files(), st.data())
def test_searching_large_and_small(text, data):
    content = text.encode()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        index = build(content, folder, unwatched)
        large = understood(folder / "events.json", content, index).collection
        events = large.events
        assert Search(large).find("x") is None
        file = folder / "search"
        write_search_index(file, searched(content, index, folder, unwatched))
        events.search_by(SearchIndex.of_file(file, len(events)))

        small = replace(large, events=tuple(events))
        titles = [title for event in events for title in event.title.values()] or ["x"]
        whole = data.draw(st.sampled_from(titles))
        begin, end = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 2)))
        query = whole[begin:end] or data.draw(st.text(max_size=4))
        assert tuple(Search(large).find(query)) == Search(small).find(query)


@pytest.mark.parametrize("kept", [0, 1, 10, 100])
def test_a_file_that_was_cut_short_is_no_index(tmp_path, kept):
    file = tmp_path / "search"
    write_search_index(file, iter([["a text", "another one"]]))
    assert SearchIndex.of_file(file, 2).having(["another"]).tolist() == [False, True]
    with pytest.raises(ForeignArraysError):
        SearchIndex.of_file(file, 3)

    file.write_bytes(file.read_bytes()[: kept or None][: -1 if not kept else None])
    with pytest.raises(ForeignArraysError):
        mapped_arrays(file)
