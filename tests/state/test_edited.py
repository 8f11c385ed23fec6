from msgspec.structs import replace

from tests.model.test_edition import chance, edition, event
from timeline_app.model.collection import Category, Collection
from timeline_app.model.localized import Localized
from timeline_app.state.search import Search

HELD = edition([event(chance(number), f"e{number}") for number in range(6)])
COLLECTION = Collection(title=Localized({"zh": "集"}), events=HELD)


def titled(collection, place, title):
    new = replace(collection.events[place], title=Localized({"zh": title}))
    return replace(collection, events=collection.events.changed({place: new}))


def test_an_edition_is_searched_as_a_tuple_is():
    first = Search(COLLECTION)
    assert first.find("改") == ()
    for collection in (titled(COLLECTION, 2, "改过"), titled(COLLECTION, 4, "又改"), COLLECTION):
        plain = Search(replace(collection, events=tuple(collection.events)))
        after = Search(collection, first)
        for query in ("改", "归来", "出", "1900 出", ""):
            assert after.find(query) == plain.find(query)


def test_another_label_of_a_category_is_found():
    search = Search(COLLECTION)
    assert search.find("海") == ()
    named = replace(COLLECTION, categories=(Category(id="a", label=Localized({"zh": "海"})),))
    plain = Search(replace(named, events=tuple(named.events)))
    assert Search(named, search).find("海") == plain.find("海") != ()
