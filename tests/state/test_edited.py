from collections import UserList

import numpy as np
from msgspec.structs import replace

from tests.model.test_edition import chance, edition, event
from timeline_app.model.collection import Category, Collection
from timeline_app.model.edition import Edition
from timeline_app.model.found_by import found_by
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


class Indexed(UserList):
    """Events as a large file has them, with an index of words that is made later."""

    columns = names = order = property(lambda self: None)
    ready = False
    asked = ()

    def place(self, part_id):
        raise NotImplementedError

    def having(self, words):
        self.asked = words
        texts = [found_by(event, {}) for event in self]
        found = [all(word in text for word in words) for text in texts]
        return np.array(found) if self.ready else None


def test_what_the_edition_was_decoded_from_is_searched_by_its_index():
    origin = Indexed(HELD)
    events = Edition.first(origin, HELD.columns, HELD.order, origin=origin)
    opened = replace(COLLECTION, events=events)
    first = Search(opened)
    assert first.find("归来") is None, "the index isn't made yet"
    origin.ready = True
    for collection in (opened, titled(opened, 2, "改过"), titled(opened, 4, "归来"), opened):
        plain = Search(replace(collection, events=tuple(collection.events)))
        for query in ("归来", "改", "出"):
            assert Search(collection, first).find(query) == plain.find(query)
            first = Search(collection, first)
    assert origin.asked == ["出"]


def test_texts_are_folded_anew_where_the_index_holds_other_labels_of_categories():
    origin = Indexed(HELD)
    origin.ready = True
    events = Edition.first(origin, HELD.columns, HELD.order, origin=origin)
    first = Search(replace(COLLECTION, events=events))
    named = replace(COLLECTION, categories=(Category(id="a", label=Localized({"zh": "海"})),))
    named = replace(named, events=events)
    plain = Search(replace(named, events=tuple(events)))
    assert Search(named, first).find("海") == plain.find("海") != ()
    assert origin.asked == ()
