import pytest

from timeline_app.editing.field_path import top, value_at, with_value
from timeline_app.model.collection import Event, Place, Provenance
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

EVENT = Event(id="a", date=parse("2020"), title=Localized({"zh": "出发", "en": "They leave"}))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("rank", 7),
        ("category", "care"),
        ("tags", ("one", "two")),
        ("title:en", "They go"),
        ("summary:zh", "摘要"),
        ("place:en", "Xuchang"),
        ("place.name:zh", "许昌"),
        ("provenance.certainty", "low"),
    ],
)
def test_what_is_written_can_be_read(path, value):
    event = with_value(EVENT, path, value)
    assert value_at(event, path) == value
    assert with_value(event, path, value_at(EVENT, path)) == EVENT or path.startswith("provenance")
    assert top(path) in Event.__struct_fields__


def test_an_empty_text_leaves_its_language_out():
    assert with_value(EVENT, "title:en", "").title == Localized({"zh": "出发"})
    both = Localized({"zh": "离开", "en": "They leave"})
    assert with_value(EVENT, "title:zh", "离开").title == both


def test_an_event_lacks_a_place_without_a_name():
    named = with_value(EVENT, "place:zh", "许昌")
    assert named.place == Place(name=Localized({"zh": "许昌"}))
    assert with_value(named, "place:zh", "").place is None
    assert value_at(EVENT, "place:zh") == ""
    assert value_at(EVENT, "provenance.note") is None
    assert with_value(EVENT, "provenance.note", "x").provenance == Provenance(note="x")
