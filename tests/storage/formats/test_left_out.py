from timeline_app.model.collection import Category, Collection, Event, Excerpt, Place, Provenance
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.left_out import Holds, left_out
from timeline_app.storage.misfits import shape

BOTH = Localized({"zh": "中", "en": "en"})
EVENT = Event(
    id="leave",
    date=parse("2020"),
    title=BOTH,
    place=Place(name=BOTH),
    excerpts=(Excerpt(source="s", exact="e", prefix="p", start=3, translation=BOTH),) * 2,
)
HELD = Collection(title=BOTH, events=(EVENT,))


def told(lang=None, **fields):
    return left_out(HELD, Holds({name: frozenset(kept) for name, kept in fields.items()}, lang))


def test_everything_that_is_not_kept_is_told():
    assert told() == (
        "the collection: the title was left out",
        "event leave: the id, the date, the title, the place and the 2 passages were left out",
    )


def test_the_translation_of_a_passage_is_told():
    event = {"id", "date", "title", "place", "excerpts"}
    notes = told(collection={"title"}, event=event, excerpt={"source", "exact"})
    assert len(notes) == 1
    assert notes[0] == (
        "event leave: the exact place in the article of its passage, the translation of its "
        "passage and every passage but the first were left out"
    )


def test_a_format_of_one_language_tells_of_the_others():
    event = {"id", "date", "title", "place"}
    assert told("zh", collection={"title"}, event=event)[1].startswith(
        "event leave: the title in en, the place in en"
    )


def test_a_field_that_is_kept_and_empty_is_not_told():
    every = frozenset(known.name for known in shape(Event).fields)
    plain = Collection(title=Localized(), events=(Event(id="a", date=EVENT.date, title=BOTH),))
    assert left_out(plain, Holds({"event": every})) == ()
    assert left_out(plain, Holds({"event": every - {"provenance"}})) == ()
    proved = Event(id="a", date=EVENT.date, title=BOTH, provenance=Provenance(by="me"))
    notes = left_out(
        Collection(title=Localized(), events=(proved,)), Holds({"event": every - {"provenance"}})
    )
    assert notes == ("event a: the provenance was left out",)


def test_a_category_that_no_event_names_is_told():
    care = Category(id="care", label=BOTH)
    held = Collection(title=Localized(), categories=(care,))
    assert left_out(held, Holds({"category": frozenset({"id", "label"})})) == (
        "category care was left out",
    )
