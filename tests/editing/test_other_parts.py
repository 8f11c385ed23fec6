import pytest
from msgspec.structs import replace

from tests.editing.test_operations import COLLECTION, DATE, EVENTS, QUOTED, SIGNED, named
from timeline_app.editing.edit import EditError
from timeline_app.editing.other_parts import (
    change_collection,
    delete_category,
    delete_era,
    delete_source,
    delete_tour,
    put_categories,
    put_category,
    put_era,
    put_source,
    put_tour,
    time_tour,
)
from timeline_app.model.collection import Category, Era, Source, Tour
from timeline_app.model.localized import Localized

CARE, WORK = Category(id="care"), Category(id="work")
FILED = replace(
    COLLECTION,
    categories=(CARE, WORK),
    events=(replace(EVENTS[0], category="care"), replace(EVENTS[1], category="work"), EVENTS[2]),
)
LABEL = Localized({"zh": "医疗"})


def categories(edit):
    return [event.category for event in edit.collection.events]


@pytest.mark.parametrize(
    ("put", "part", "field"),
    [
        (put_category, Category(id="x"), "categories"),
        (put_source, Source(id="x"), "sources"),
        (put_era, Era(id="x", date=DATE), "eras"),
        (put_tour, Tour(id="x"), "tours"),
    ],
)
def test_a_part_is_added_once_and_then_changed_in_its_place(put, part, field):
    added = put(COLLECTION, part)
    assert getattr(added.collection, field)[-1] == part
    assert added.name["en"].startswith("Add ")
    again = put(added.collection, part, key="x/label")
    assert again.collection == added.collection
    assert again.name["en"].startswith("Edit ")
    assert again.key == "x/label"


def test_a_new_label_leaves_the_events_alone():
    edit = put_category(FILED, replace(CARE, label=LABEL))
    assert edit.collection.categories == (replace(CARE, label=LABEL), WORK)
    assert edit.collection.events is FILED.events


def test_events_of_a_deleted_category_stay_without_one():
    edit = delete_category(FILED, "care", SIGNED)
    assert edit.collection.categories == (WORK,)
    assert categories(edit) == [None, "work", None]
    assert edit.collection.events[0].provenance.history[0].fields == ("category",)
    assert named(edit) == ("删除类别", "Delete category")


def test_categories_in_another_order_and_one_less():
    assert put_categories(FILED, (WORK, CARE), SIGNED).collection.events == FILED.events
    edit = put_categories(FILED, (WORK,), SIGNED)
    assert edit.collection.categories == (WORK,)
    assert categories(edit) == [None, "work", None]


def test_a_source_that_is_quoted_is_not_deleted():
    quoted = replace(COLLECTION, events=(replace(EVENTS[0], excerpts=(QUOTED, QUOTED)),))
    with pytest.raises(EditError, match="Quotations from this source: 2"):
        delete_source(quoted, "paper")
    assert delete_source(COLLECTION, "paper").collection.sources == ()


def test_an_era_and_a_tour_are_deleted():
    with_era = put_era(COLLECTION, Era(id="war", date=DATE)).collection
    assert delete_era(with_era, "war").collection == COLLECTION
    assert delete_tour(COLLECTION, "t").collection.tours == ()


def test_the_collection_itself():
    edit = change_collection(COLLECTION, title=LABEL, languages=("zh",), key="title")
    assert (edit.collection.title, edit.collection.languages) == (LABEL, ("zh",))
    assert edit.collection.events is COLLECTION.events
    with pytest.raises(EditError, match="write a title"):
        change_collection(COLLECTION, title=Localized())
    with pytest.raises(EditError, match="at least one language"):
        change_collection(COLLECTION, languages=())


def test_a_tour_takes_the_times_of_a_rehearsal():
    (tour,) = COLLECTION.tours
    edit = time_tour(COLLECTION, "t", {0: 12.6, len(tour.stops): 9.0})
    assert [each.seconds for each in edit.collection.tours[0].stops][:1] == [13]
    assert edit.collection.tours[0].stops[1:] == tour.stops[1:]
    assert time_tour(COLLECTION, "other", {0: 5.0}).collection.tours == COLLECTION.tours
