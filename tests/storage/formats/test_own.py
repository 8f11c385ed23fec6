import json

import pytest
from hypothesis import given

from tests.storage.conftest import collection, event
from tests.storage.formats.made import FEWER, collections
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.own import read, write


@pytest.mark.slow
@FEWER
@given(collections())
def test_nothing_is_lost(tmp_path_factory, held):
    path = tmp_path_factory.mktemp("own") / "a.json"
    notes = write(held, path)
    assert read(path).collection == held
    assert set(notes) <= {f'event {e.id}: the file "a.jpg" was not copied' for e in held.events}
    assert len(notes) == sum(len(e.media) for e in held.events)


def test_events_set_aside_are_counted(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(collection(event(), event(id="b", date="soon"))), encoding="utf-8")
    back = read(path)
    assert (back.set_aside, len(back.collection.events)) == (1, 1)
    assert '"soon"' in back.notes[0]


def test_what_cannot_be_read_is_said(tmp_path):
    with pytest.raises(FormatError, match="there is no such file"):
        read(tmp_path / "a.json")
