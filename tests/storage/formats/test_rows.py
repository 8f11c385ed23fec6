import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.storage.formats.made import FEWER, collections
from timeline_app.storage.formats.guessing import guess
from timeline_app.storage.formats.rows import entries, joined, table
from timeline_app.storage.formats.rows_read import collection_of

ENTRIES = st.text(st.sampled_from('a ;；、",字\n'), min_size=1).filter(lambda e: e.strip() == e)


def kept(event):
    """What a row holds of an event."""
    quotes = tuple(replace(quote, prefix="") for quote in event.excerpts[:1])
    return replace(event, excerpts=quotes, media=(), notes=type(event.notes)())


@pytest.mark.slow
@FEWER
@given(collections())
def test_a_table_gives_back_what_it_can_hold_and_names_the_rest(held):
    rows, notes = table(held)
    back = collection_of(rows, guess(rows), "file")
    assert back.collection.events == tuple(kept(event) for event in held.events)
    assert (back.notes, back.set_aside) == ((), 0)
    assert back.collection.languages == held.languages
    for event in held.events:
        told = next(note for note in notes if note.startswith(f"{'event ' + event.id}:"))
        assert "the notes" in told
        assert ("the media" in told or "the picture" in told) == bool(event.media)
        assert ("every passage but the first" in told) == (len(event.excerpts) > 1)


@given(st.lists(ENTRIES).map(tuple))
def test_entries_of_a_cell_are_given_back(listed):
    assert entries(joined(listed)) == listed


def test_entries_are_read_as_people_write_them():
    assert entries("护士；医生、 Wei Ying ;; x") == ("护士", "医生", "Wei Ying", "x")
