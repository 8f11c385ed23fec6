"""What is guessed of a list of events is right, or it is found out that it isn't."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.large import guessing
from timeline_app.storage.large.guessing import guessed
from timeline_app.storage.large.splitting import UNSOUND, split

texts = st.sampled_from(["", "a", '},{"id": ', '"events": [', "]", "\\"])
events = st.fixed_dictionaries({"id": texts}, optional={"of": st.lists(st.fixed_dictionaries({"id": texts}))})  # fmt: skip
files = st.fixed_dictionaries({"events": st.lists(events, min_size=1)}, optional={"x": st.lists(events)})  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _small_pieces():
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(guessing, "_PIECE", 1)
        yield


def found(content):
    """Where all entries stand, as guessed; None where that was wrong."""
    guess = guessed(content)
    if guess is None:
        return None
    entries = [piece.entries(content) for piece in guess.pieces]
    begin, end = (np.concatenate([getattr(e, name) for e in entries]) for name in ("begin", "end"))
    return guess.begin, guess.end, begin.tolist(), end.tolist()


@given(files, st.sampled_from([None, 1]), st.booleans())
def test_entries_are_those_that_stand_there(file, indent, last):
    if last:
        file = dict(reversed(file.items()))
    content = json.dumps(file, indent=indent).encode()
    whole = split(content)
    known = whole.pieces[0].known
    try:
        guess = found(content)
    except UNSOUND:
        return
    if guess is not None:
        assert guess == (whole.begin, whole.end, known.begin.tolist(), known.end.tolist())


def test_entries_that_are_alike_are_all_cut():
    content = json.dumps({"events": [{"id": n} for n in range(9)], "x": 1}, indent=1).encode()
    assert len(guessed(content).pieces) == 9
    assert len(found(content)[2]) == 9


@pytest.mark.parametrize(
    "content",
    [
        b"[{}]",
        b"{}",
        b'{"events": []}',
        b'{"events": [{}], "events": [{}]}',
        b'{"events": [{}]',
        b'{"events": [{"id": 1}, {"id": 2} {"id": 3}]}',
        b'{"events": ' + b"[" * 9999 + b"]" * 9999 + b"}",
    ],
)
def test_what_is_no_plain_list_of_events_is_not_guessed(content):
    assert guessed(content) is None


def test_a_wrong_guess_is_found_out():
    inner = [{"id": "b"}, {"id": "c"}]
    content = json.dumps({"events": [{"id": "a"}, {"id": "d", "of": inner}, {"id": "e"}]}).encode()
    with pytest.raises(UNSOUND):
        found(content)
