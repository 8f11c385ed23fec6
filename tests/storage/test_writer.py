import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.storage.conftest import collection, event
from tests.storage.folders import quick_folder
from timeline_app.model.collection import Event, Excerpt, Medium, Place
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.reader import load
from timeline_app.storage.writer import SaveError, save_collection

ODD = """\ufeff{ "schema":"timeline/1" ,"title" : "t", "kept": {"a":[1,2]},
\t"events":[
\t{"id":"a", "date":"2020", "title":"A",   "own": 1e0 },
\t{"title":{"zh":"B"}, "id":"b","date":"2021",
     "place": {"name": "x", "geo": [1, 2]}, "own": {"x": null},
     "excerpts": [ {"source": "no such", "exact": "q"} ]},
\t7 , {"id":"c", "date":"bad", "title":"C"}
\t], "tail":"\\u4e2d"}

"""


def changed(loaded, event_id, **fields):
    """The collection with one event changed."""
    return with_event(loaded, replace(loaded.collection.event(event_id), **fields))


def with_event(loaded, event):
    events = loaded.collection.events
    return with_events(loaded, *(event if each.id == event.id else each for each in events))


def with_events(loaded, *events):
    return replace(loaded.collection, events=events)


def save_event(loaded, event):
    return save_collection(loaded, with_event(loaded, event))


def add_event(loaded, event):
    return save_collection(loaded, with_events(loaded, *loaded.collection.events, event))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_byte_outside_the_changed_event_stays(write, line_end):
    text = ODD.replace("\n", line_end)
    path = write(text)
    loaded = load(path)
    saved = save_collection(loaded, changed(loaded, "b", title=Localized({"zh": "新"})))
    after = path.read_bytes().decode()
    start, end = text.index('{"title"'), text.index("\t7 ,") - len("," + line_end)
    assert after.startswith(text[:start])
    assert after.endswith(text[end:])
    assert after.count("\n") == after.count(line_end)
    assert saved == load(path)


def test_unknown_keys_and_parts_left_out_survive(write):
    path = write(ODD)
    loaded = load(path)
    save_collection(loaded, changed(loaded, "b", rank=3))
    kept = json.loads(path.read_text(encoding="utf-8-sig"))["events"][1]
    assert kept == {
        "id": "b",
        "date": "2021",
        "title": {"zh": "B"},
        "place": {"name": "x", "geo": [1, 2]},
        "rank": 3,
        "excerpts": [{"source": "no such", "exact": "q"}],
        "own": {"x": None},
    }
    assert list(kept) == ["title", "id", "date", "place", "rank", "own", "excerpts"]


def test_unknown_keys_follow_their_passage(write):
    quoted = [{"source": "paper", "exact": exact, "own": exact} for exact in "abc"]
    path = write(collection(event(excerpts=[*quoted[:2], {"exact": 1}, quoted[2]])))
    loaded = load(path)
    first, second, third = loaded.collection.events[0].excerpts
    added = Excerpt(source="paper", exact="new")
    save_collection(loaded, changed(loaded, "leave", excerpts=(third, added, first, second)))
    kept = json.loads(path.read_text())["events"][0]["excerpts"]
    owns = [(each["exact"], each.get("own")) for each in kept]
    assert owns == [("c", "c"), ("new", None), (1, None), ("a", "a"), ("b", "b")]


def test_our_layout_is_two_spaces_in_the_models_order(write):
    path = write(collection(event(rank=1, zzz=0)))
    before = path.read_text()
    loaded = load(path)
    save_collection(loaded, changed(loaded, "leave", rank=2))
    assert path.read_text() == before.replace('"rank": 1', '"rank": 2')


NEW = Event(id="new", date=parse("2021-03/.."), title=Localized({"zh": "新"}))


@pytest.mark.parametrize(
    "content",
    [
        ODD,
        json.dumps(collection()),
        json.dumps(collection(), indent=2),
        json.dumps(collection(events=[])),
        '{"schema": "timeline/1", "title": "t"}',
        "{}",
        "[]",
        '[{"date": "2020", "title": "a", "own": 1}, {"date": "bad"}]',
    ],
)
def test_a_new_event_comes_last(write, content):
    path = write(content)
    loaded = load(path)
    saved = add_event(loaded, NEW)
    assert saved == load(path)
    assert saved.collection.events == (*loaded.collection.events, NEW)
    assert saved.set_aside == loaded.set_aside


def test_a_bare_list_is_saved_as_a_whole_collection(write):
    path = write('[{"date": "2020", "title": "a", "own": 1}, {"date": "bad"}]')
    loaded = load(path)
    save_collection(loaded, changed(loaded, "event-1", rank=1))
    whole = json.loads(path.read_text())
    assert (whole["schema"], whole["title"]) == ("timeline/1", "events")
    assert whole["events"][0]["own"] == 1
    assert whole["events"][1] == {"id": "event-2", "date": "bad"}


def test_a_bare_list_keeps_its_languages_when_it_is_saved(write):
    path = write([{"date": "2020", "title": {"zh": "甲", "en": "a"}, "summary": "许昌"}])
    loaded = load(path)
    save_collection(loaded, changed(loaded, "event-1", rank=1))
    assert json.loads(path.read_text())["languages"] == ["zh", "en"]
    (event,) = load(path).collection.events
    assert (event.title["en"], event.summary["zh"], event.rank) == ("a", "许昌", 1)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
localized = st.dictionaries(texts, texts, max_size=2).map(Localized)
events = st.builds(
    Event,
    id=st.just("leave"),
    date=st.sampled_from(["2020", "../1950", "[2020-02-01..2020-02-10]"]).map(parse),
    title=texts.filter(str.strip).map(Localized.plain),
    date_text=st.none() | texts,
    summary=localized,
    tags=st.lists(texts).map(tuple),
    place=st.none() | st.builds(Place, name=localized),
    rank=st.integers(),
    excerpts=st.lists(
        st.builds(Excerpt, source=st.just("paper"), exact=texts.filter(str.strip))
    ).map(tuple),
    media=st.lists(st.builds(Medium, src=st.just("a.jpg"), alt=localized)).map(tuple),
)


@pytest.mark.slow
@given(events, events)
def test_what_was_saved_is_read_back(first, second):
    with quick_folder() as folder:
        path = Path(folder) / "events.json"
        path.write_text(json.dumps(collection(event(), event(id="other"))))
        loaded = load(path)
        other = path.read_text().partition("}}, ")[2]
        once = save_event(loaded, first)
        twice = save_event(once, second)
        assert twice.collection.event("leave") == second
        assert path.read_bytes().decode().endswith(other)
        assert save_event(twice, second).text == twice.text


@pytest.mark.parametrize(
    ("fields", "cause"),
    [
        ({"title": Localized()}, "the title is missing"),
        ({"excerpts": (Excerpt(source="no", exact="q"),)}, 'there is no source "no"'),
        ({"media": (Medium(src="../x"),)}, "outside the folder"),
        ({"title": Localized({"zh": "\ud800"})}, "half a character"),
    ],
)
def test_an_event_that_would_not_be_read_back_is_refused(write, fields, cause):
    path = write(collection())
    before = path.read_bytes()
    loaded = load(path)
    with pytest.raises(SaveError, match=cause):
        save_collection(loaded, changed(loaded, "leave", **fields))
    assert path.read_bytes() == before


def test_what_cannot_be_saved_is_told(write):
    path = write(collection())
    loaded = load(path)
    with pytest.raises(SaveError, match='two parts have the id "leave"'):
        add_event(loaded, loaded.collection.events[0])
    faulty = load(write('{"schema": "timeline/1", "title": "t", "title": "t"}'))
    with pytest.raises(SaveError, match="errors"):
        add_event(faulty, NEW)


def test_somebody_elses_change_is_not_overwritten(write):
    path = write(collection())
    loaded = load(path)
    path.write_text("theirs")
    with pytest.raises(SaveError, match="since it was opened"):
        add_event(loaded, NEW)
    assert path.read_text() == "theirs"
