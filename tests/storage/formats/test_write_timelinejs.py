import pytest
from hypothesis import given

from tests.storage.formats.made import FEWER, collections
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.formats import timelinejs_csv, timelinejs_json
from timeline_app.storage.formats.write_timelinejs import write_csv, write_json

KINDS = pytest.mark.parametrize(
    ("write", "read"),
    [(write_json, timelinejs_json.read), (write_csv, timelinejs_csv.read)],
    ids=["json", "csv"],
)


@pytest.mark.slow
@KINDS
@FEWER
@given(held=collections())
def test_every_event_comes_back_and_what_it_lost_is_told(tmp_path_factory, write, read, held):
    path = tmp_path_factory.mktemp("slides") / "a"
    notes = write(held, path)
    back = read(path)
    assert back.set_aside == 0
    for event, other in zip(held.events, back.collection.events, strict=True):
        said = [note for note in notes if note.startswith(f"event {event.id}:")]
        assert "the title in en" in said[0]
        assert ("the tags" in said[0]) == bool(event.tags)
        if other.date != event.date:
            assert f"its date {event.date.text} became" in said[1]


@KINDS
def test_texts_are_html_there(tmp_path, write, read):
    title = Localized({"en": 'a < b & "c"'})
    event = Event(id="a", date=parse("2020"), title=title, summary=Localized({"en": "one\ntwo"}))
    write(Collection(title=title, languages=("en",), events=(event,)), tmp_path / "a")
    back = read(tmp_path / "a").collection
    assert back.title == back.events[0].title == title
    assert back.events[0].summary == event.summary
