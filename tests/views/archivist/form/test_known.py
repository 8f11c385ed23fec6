from msgspec.structs import replace

from tests.views.archivist.form.written import COLLECTION
from timeline_app.model.collection import Place
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.known import Known


def made(*events):
    first = COLLECTION.events[0]
    return Known(replace(COLLECTION, events=tuple(replace(first, **each) for each in events)))


def test_what_is_named_most_comes_first():
    known = made({"tags": ("a", "b")}, {"tags": ("b",)}, {"people": ("x",)})
    assert known.tags[:2] == ("b", "a")
    assert known.people[-1] == "x" or "x" in known.people


def test_places_are_found_by_their_name_in_a_language():
    here, there = (
        Place(name=Localized({"zh": "此", "en": "Here"})),
        Place(name=Localized({"zh": "彼"})),
    )
    known = made({"place": here}, {"place": there}, {"place": there}, {"place": None})
    assert known.places("zh") == ("彼", "此")
    assert known.places("en") == ("Here",)
    assert known.place("en", "Here") == here
    assert known.place("en", "There") is None
