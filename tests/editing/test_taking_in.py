import pytest
from hypothesis import given
from msgspec.structs import replace

from tests.editing.test_operations import COLLECTION, DATE, EVENTS, QUOTED, SIGNED, TITLE, named
from tests.model.collections_made import COLLECTIONS, FEWER, sound
from timeline_app.editing.edit import EditError
from timeline_app.editing.taking_in import take_in
from timeline_app.model.collection import (
    Category,
    Collection,
    Era,
    Event,
    Provenance,
    Source,
    Stop,
    Tour,
)
from timeline_app.model.localized import Localized

SOUND = COLLECTIONS.map(sound)
NEW = Event(id="new", date=DATE, title=TITLE, category="care", excerpts=(QUOTED,))
CARE = Category(id="care", label=Localized({"zh": "医疗", "en": "Care"}))


def of_events(*events, **parts):
    return Collection(title=TITLE, sources=(Source(id="paper"),), events=events, **parts)


@FEWER
@given(SOUND, SOUND)
def test_what_is_here_stays_and_everything_else_arrives(here, imported):
    try:
        new = take_in(here, imported, SIGNED).collection
    except EditError:
        return
    assert sound(new) == new
    for name in ("categories", "sources", "eras", "events", "tours"):
        before, after = getattr(here, name), getattr(new, name)
        assert after[: len(before)] == before
        assert len({part.id for part in after}) == len(after)
    titles = [event.title for event in new.events]
    assert all(event.title in titles for event in imported.events)


def test_an_event_arrives_with_its_category_and_source():
    edit = take_in(COLLECTION, of_events(NEW, categories=(CARE,)), SIGNED)
    added = edit.collection.events[-1]
    assert (added.id, added.category, added.excerpts) == ("new", "care", (QUOTED,))
    assert added.provenance == Provenance(by="chen", at=SIGNED.at, method="imported")
    assert edit.collection.categories == (CARE,)
    assert edit.collection.sources == COLLECTION.sources
    assert (edit.after, named(edit)) == ("new", ("导入 1 个事件", "Import 1 event"))


def test_the_same_file_is_imported_once():
    imported = of_events(NEW, replace(NEW, id="two"), categories=(CARE,))
    edit = take_in(COLLECTION, imported, SIGNED)
    assert named(edit) == ("导入 2 个事件", "Import 2 events")
    with pytest.raises(EditError, match="All of this is here already"):
        take_in(edit.collection, imported, SIGNED)


def test_categories_of_one_name_become_one():
    here = replace(COLLECTION, categories=(replace(CARE, id="medical"),))
    new = take_in(here, of_events(NEW, categories=(CARE,)), SIGNED).collection
    assert [category.id for category in new.categories] == ["medical"]
    assert new.events[-1].category == "medical"


def test_an_id_that_is_taken_is_replaced_wherever_it_is_used():
    other = Category(id="care", label=Localized({"zh": "交通"}))
    here = replace(COLLECTION, categories=(other,), sources=(Source(id="paper", rights="x"),))
    clash = replace(NEW, id="a")
    tour = Tour(id="t", stops=(Stop(event="a"),))
    new = take_in(here, of_events(clash, categories=(CARE,), tours=(tour,)), SIGNED).collection
    added = new.events[-1]
    assert (added.category, added.excerpts[0].source) == ("care-2", "paper-2")
    assert added.id not in "abc"
    assert new.tours[-1] == Tour(id="t-2", stops=(Stop(event=added.id),))


def test_eras_and_languages_are_added_and_the_title_stays():
    era = Era(id="war", date=DATE)
    edit = take_in(
        COLLECTION, Collection(title=Localized(), languages=("fr",), eras=(era,)), SIGNED
    )
    assert edit.collection.eras == (era,)
    assert edit.collection.languages == ("zh", "en", "fr")
    assert edit.collection.title == COLLECTION.title
    assert edit.after is None


def test_whoever_recorded_an_event_stays():
    told = replace(NEW, category=None, provenance=Provenance(by="hu", at="2020"))
    new = take_in(COLLECTION, of_events(told), SIGNED).collection
    assert new.events[-1] == told
    assert new.events[:-1] == EVENTS
