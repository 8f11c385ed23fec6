import pytest
from msgspec.structs import replace

from timeline_app.editing.edit import EditError
from timeline_app.editing.operations import (
    add_event,
    add_excerpt,
    add_media,
    change_event,
    change_events,
    delete_events,
    duplicate_events,
    new_event,
    set_field,
)
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import (
    Collection,
    Event,
    Excerpt,
    Medium,
    Provenance,
    Source,
    Stop,
    Tour,
)
from timeline_app.model.difference import applied, difference
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

DATE = parse("2020-02-15")
SIGNED = Signature("chen", "2026-11-23T10:00:00Z")
TITLE = Localized({"zh": "出发", "en": "They leave"})
EVENTS = tuple(Event(id=each, date=DATE, title=TITLE) for each in "abc")
TOUR = Tour(id="t", stops=tuple(Stop(event=each) for each in "cab"))
COLLECTION = Collection(
    title=TITLE, languages=("zh", "en"), sources=(Source(id="paper"),), events=EVENTS, tours=(TOUR,)
)
QUOTED = Excerpt(source="paper", exact="2月15日")


def ids(collection):
    return [event.id for event in collection.events]


def named(edit):
    return edit.name["zh"], edit.name["en"]


def test_a_new_event_stands_last_with_its_provenance():
    event = new_event(COLLECTION, DATE, excerpts=(QUOTED,), date_text="2月15日")
    edit = add_event(COLLECTION, event, SIGNED, "found")
    added = edit.collection.events[-1]
    assert ids(edit.collection) == ["a", "b", "c", event.id]
    assert edit.after == event.id
    assert added.title == Localized({"zh": "新事件", "en": "New event"})
    assert added.excerpts == (QUOTED,)
    assert added.provenance == Provenance(by="chen", at=SIGNED.at, method="found")
    assert named(edit) == ("添加事件", "Add event")


def test_an_id_that_is_taken_is_given_to_nobody_else():
    edit = add_event(COLLECTION, EVENTS[0], SIGNED)
    assert edit.after not in ids(COLLECTION)
    assert ids(edit.collection) == ["a", "b", "c", edit.after]


def test_what_is_typed_into_a_field_joins():
    old = COLLECTION.events[1]
    edits = [
        change_event(COLLECTION, replace(old, title=Localized({"zh": text})), SIGNED, "title:zh")
        for text in ("返", "返回")
    ]
    assert [edit.key for edit in edits] == ["b/title:zh", "b/title:zh"]
    assert named(edits[0]) == ("修改标题", "Change title")
    assert ids(edits[0].collection) == ["a", "b", "c"]
    assert edits[1].collection.events[1].title == Localized({"zh": "返回"})


def test_what_is_chosen_does_not_join():
    chosen = replace(EVENTS[1], category="care")
    assert change_event(COLLECTION, chosen, SIGNED, "category").key is None
    assert set_field(COLLECTION, ["a"], "category", "care", SIGNED).key is None


def test_no_category_is_none():
    filed = set_field(COLLECTION, ["a"], "category", "care", SIGNED).collection
    assert set_field(filed, ["a"], "category", "", SIGNED).collection.events[0].category is None


def test_a_change_of_several_fields_has_a_name_of_its_own():
    edit = change_event(COLLECTION, replace(EVENTS[0], rank=3, category="care"), SIGNED)
    assert named(edit) == ("编辑事件", "Edit event")
    assert edit.key is None


def test_the_same_for_several_events():
    edit = set_field(COLLECTION, ["c", "a"], "place:zh", "武汉", SIGNED)
    places = [event.place and event.place.name["zh"] for event in edit.collection.events]
    assert places == ["武汉", None, "武汉"]
    assert named(edit) == ("修改 2 个事件的地点", "Change place of 2 events")
    assert edit.collection.events[1] is EVENTS[1]
    assert edit.collection.events[0].provenance.history[0].fields == ("place",)


def test_what_several_events_have_already_changes_nothing():
    assert set_field(COLLECTION, "abc", "rank", 0, SIGNED).collection == COLLECTION


def test_each_of_several_events_in_its_own_way():
    def tagged(event):
        return replace(event, tags=(*event.tags, event.id))

    edit = change_events(COLLECTION, ["a", "b"], tagged, SIGNED)
    assert [event.tags for event in edit.collection.events] == [("a",), ("b",), ()]
    assert named(edit) == ("修改 2 个事件的标签", "Change tags of 2 events")


@pytest.mark.parametrize("ids", [["a"], "ca", list(map(str, range(40)))])
@pytest.mark.parametrize("value", [0, 3])
def test_an_operation_knows_what_it_has_changed(ids, value):
    many = tuple(replace(EVENTS[0], id=str(number)) for number in range(30))
    collection = replace(COLLECTION, events=(*EVENTS, *many))
    edit = set_field(collection, ids, "rank", value, SIGNED)
    assert edit.known.change == edit.change_from(collection)
    assert edit.known.change == difference(collection, edit.collection)
    other = edit._replace(collection=COLLECTION)
    assert other.change_from(collection) == difference(collection, COLLECTION)


@pytest.mark.parametrize("ids", [["a"], "ca", "abc"])
def test_adding_deleting_and_duplicating_are_known_too(ids):
    for edit in (
        add_event(COLLECTION, new_event(COLLECTION, DATE), SIGNED),
        delete_events(COLLECTION, ids),
        duplicate_events(COLLECTION, ids, SIGNED),
    ):
        assert edit.known.change == difference(COLLECTION, edit.collection)
        assert applied(edit.known.change, COLLECTION) == edit.collection


def test_deleting_takes_the_stops_of_tours_along():
    edit = delete_events(COLLECTION, {"a", "c"})
    assert ids(edit.collection) == ["b"]
    assert [stop.event for stop in edit.collection.tours[0].stops] == ["b"]
    assert named(edit) == ("删除 2 个事件", "Delete 2 events")
    assert edit.after == "b"


def test_after_a_deletion_the_next_event_is_selected_or_the_last():
    assert delete_events(COLLECTION, ["a"]).after == "b"
    assert delete_events(COLLECTION, ["c"]).after == "b"
    assert delete_events(COLLECTION, "abc").after is None


def test_a_duplicate_stands_behind_and_is_recorded_by_who_made_it():
    ranked = replace(COLLECTION, events=(replace(EVENTS[0], rank=7), *EVENTS[1:]))
    edit = duplicate_events(ranked, ["a"], SIGNED)
    copy = edit.collection.events[1]
    assert ids(edit.collection) == ["a", edit.after, "b", "c"]
    assert (copy.id, copy.rank, copy.provenance.by) == (edit.after, 7, "chen")
    assert named(duplicate_events(COLLECTION, "ab", SIGNED)) == (
        "复制 2 个事件",
        "Duplicate 2 events",
    )


def test_a_quotation_and_a_picture_are_added_after_the_others():
    first = add_excerpt(COLLECTION, "a", QUOTED, SIGNED)
    second = add_excerpt(first.collection, "a", replace(QUOTED, exact="二"), SIGNED)
    assert [e.exact for e in second.collection.events[0].excerpts] == ["2月15日", "二"]
    picture = add_media(second.collection, "a", (Medium(src="media/x.jpg"),), SIGNED)
    assert picture.collection.events[0].media[0].src == "media/x.jpg"
    assert picture.collection.events[0].provenance.history[0].fields == ("excerpts", "media")
    assert [edit.name["en"] for edit in (first, picture)] == [
        "Add quotation",
        "Add picture or recording",
    ]


def test_what_a_file_can_not_hold_is_refused_with_a_sentence():
    untitled = replace(EVENTS[0], title=Localized({"zh": " "}))
    with pytest.raises(EditError) as refused:
        change_event(COLLECTION, untitled, SIGNED, "title:zh")
    assert refused.value.sentence == Localized(
        {"zh": "请写上标题。", "en": "Please write a title."}
    )
    with pytest.raises(EditError, match="source of a quotation is missing"):
        add_excerpt(COLLECTION, "a", Excerpt(source="book", exact="x"), SIGNED)
    with pytest.raises(EditError, match="not there any more"):
        delete_events(COLLECTION, ["x"])
    with pytest.raises(EditError, match="not there any more"):
        change_event(COLLECTION, replace(EVENTS[0], id="x"), SIGNED)
