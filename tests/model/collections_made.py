"""Small collections at random, and the same ones after a few random edits.

Parts are chosen from a few hundred made beforehand: making each anew takes Hypothesis long.
"""

from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from msgspec.structs import replace

from timeline_app.model.collection import (
    Category,
    Collection,
    Era,
    Event,
    Excerpt,
    Medium,
    Place,
    Source,
    Stop,
    Tour,
)
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

FEWER = settings(max_examples=settings.default.max_examples * 2 // 5)
"""For tests whose examples take long to make; there are several of them about the same."""
DATES = [parse(text) for text in ("2020-02-15", "2020-02-01~/2020-02-10~", "1870~", "1920/..")]
IDS = "abcdefgh"
WORDS = ("leave", "return", "出发", "返回", "tide")
CHOICE = Random("a few parts of each kind")  # noqa: S311


def word():
    return CHOICE.choice(WORDS)


def words():
    return tuple(CHOICE.sample(WORDS, CHOICE.randint(0, 2)))


def maybe(value):
    return CHOICE.choice([None, value])


def texts(least=0):
    langs = CHOICE.sample(["zh", "en"], CHOICE.randint(least, 2))
    return Localized({lang: word() for lang in langs})


def category(part_id):
    return Category(id=part_id, label=texts(), shape=maybe("circle"))


def source(part_id):
    return Source(id=part_id, headline=texts(), publisher=maybe(word()), creator=words())


def era(part_id):
    return Era(id=part_id, date=CHOICE.choice(DATES), label=texts())


def event(part_id):
    excerpts = (
        Excerpt(source=CHOICE.choice(IDS), exact=exact, translation=texts()) for exact in words()
    )
    return Event(
        id=part_id,
        date=CHOICE.choice(DATES),
        title=texts(1),
        summary=texts(),
        date_text=maybe(word()),
        category=maybe(CHOICE.choice(IDS)),
        tags=words(),
        place=maybe(Place(name=texts())),
        rank=CHOICE.randint(0, 2),
        excerpts=tuple(excerpts),
        media=tuple(Medium(src=src, caption=texts(), credit=maybe(word())) for src in words()),
    )


def tour(part_id):
    stops = (Stop(event=each, notes=texts()) for each in CHOICE.sample(IDS, CHOICE.randint(0, 3)))
    return Tour(id=part_id, title=texts(), stops=tuple(stops))


PARTS = {
    name: st.sampled_from([make(part_id) for part_id in IDS for _ in range(8)])
    for name, make in {
        "categories": category,
        "sources": source,
        "eras": era,
        "events": event,
        "tours": tour,
    }.items()
}
TITLES = st.sampled_from([texts(1) for _ in range(9)])


def lists(name):
    return st.lists(PARTS[name], max_size=4, unique_by=_id).map(tuple)


def _id(part):
    return part.id


COLLECTIONS = st.builds(Collection, title=TITLES, **{name: lists(name) for name in PARTS})


@st.composite
def edited(draw, collection):
    """The collection after one random edit, sharing what was not touched."""
    name = draw(st.sampled_from(["events", *PARTS, "title"]))
    if name == "title":
        return replace(collection, title=draw(TITLES))
    parts = list(getattr(collection, name))
    kind = draw(st.sampled_from(["put", "put", "put", "remove", "shuffle"]))
    if kind == "shuffle":
        parts = draw(st.permutations(parts))
    elif kind == "remove" and parts:
        del parts[draw(st.integers(0, len(parts) - 1))]
    elif kind == "put":
        part = draw(PARTS[name])
        places = [at for at, each in enumerate(parts) if each.id == part.id]
        at = places[0] if places else draw(st.integers(0, len(parts)))
        parts[at : at + len(places)] = [part]
    return replace(collection, **{name: tuple(parts)})


@st.composite
def pairs(draw):
    """A collection, and one that has nothing or almost everything in common with it."""
    old = draw(COLLECTIONS)
    if draw(st.booleans()):
        return old, draw(COLLECTIONS)
    new = old
    for _ in range(draw(st.integers(0, 4))):
        new = draw(edited(new))
    return old, new


def sound(collection):
    """The collection without anything that leans on what isn't there, as editing leaves it."""
    categories = {None, *(category.id for category in collection.categories)}
    sources = {source.id for source in collection.sources}
    events = {event.id for event in collection.events}
    return replace(
        collection,
        events=tuple(
            replace(
                each,
                category=each.category if each.category in categories else None,
                excerpts=tuple(e for e in each.excerpts if e.source in sources),
            )
            for each in collection.events
        ),
        tours=tuple(
            replace(each, stops=tuple(s for s in each.stops if s.event in events))
            for each in collection.tours
        ),
    )


@st.composite
def later(draw, collection):
    """The collection after a few random edits that an editor would let pass."""
    for _ in range(draw(st.integers(1, 4))):
        collection = sound(draw(edited(collection)))
    return collection
