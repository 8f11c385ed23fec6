"""Collections for the table of events, and what an archivist does to them."""

from hypothesis import strategies as st
from msgspec.structs import replace

from timeline_app.model.collection import Category, Collection, Event, Place, Provenance
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

CATEGORIES = (
    Category(id="a", label=Localized({"zh": "医疗", "en": "Medical"})),
    Category(id="b", label=Localized({"zh": "产业", "en": "Industry"})),
)
DATES = ("2020", "2020-02", "2020-02-15", "../1950", "1920/..", "1920/", "2020-02-01/2020-02-10")


def event(event_id, date="2020", zh="事", **fields):
    return Event(id=event_id, date=parse(date), title=Localized({"zh": zh, "en": "x"}), **fields)


def collection(*events):
    return Collection(
        title=Localized.plain("时间线"),
        languages=("zh", "en"),
        categories=CATEGORIES,
        events=tuple(events),
    )


def titled(held, zh):
    return replace(held, title=Localized({**held.title, "zh": zh}))


@st.composite
def events(draw, event_id):
    return event(
        event_id,
        draw(st.sampled_from(DATES)),
        draw(st.sampled_from(("重庆", "第9", "第10", "阿", "abc", "ABC"))),
        category=draw(st.sampled_from((None, "a", "b"))),
        rank=draw(st.integers(-1, 1)),
        tags=draw(st.sampled_from(((), ("医", "护"), ("Smith, John",)))),
        place=draw(st.sampled_from((None, Place(name=Localized({"en": "Xuchang"}))))),
        provenance=draw(st.sampled_from((None, Provenance(certainty="low")))),
    )


@st.composite
def collections(draw, most=8):
    ids = draw(st.lists(st.sampled_from("abcdefghij"), unique=True, max_size=most))
    return collection(*[draw(events(each)) for each in ids])


@st.composite
def changed(draw, before):
    """Some events are deleted, some changed, some new, some in another place of the file."""
    kept = [each for each in before.events if draw(st.booleans())]
    now = [draw(events(each.id)) if draw(st.booleans()) else each for each in kept]
    free = [each for each in "abcdefghijkl" if each not in {e.id for e in before.events}]
    now += [draw(events(each)) for each in free if draw(st.integers(0, 3)) == 0]
    return replace(before, events=tuple(draw(st.permutations(now))))
