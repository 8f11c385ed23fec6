from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from tests.model.collections_made import COLLECTIONS, DATES, FEWER, PARTS, later, sound
from timeline_app.editing.leaning import lost_stops, lost_supports
from timeline_app.editing.merge import Conflict, merged
from timeline_app.model.collection import (
    Category,
    Change,
    Collection,
    Event,
    Excerpt,
    Medium,
    Provenance,
    Source,
    Stop,
    Tour,
)
from timeline_app.model.difference import Difference, difference
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized

SOUND = COLLECTIONS.map(sound)
TITLE = Localized({"zh": "出发", "en": "They leave"})
EVENT = Event(id="a", date=DATES[0], title=TITLE)
BASE = Collection(title=TITLE, sources=(Source(id="paper"),), events=(EVENT,))
QUOTED = Excerpt(source="paper", exact="2月15日")


@st.composite
def forks(draw):
    """A collection, and what two people have made of it."""
    base = draw(SOUND)
    return base, draw(later(base)), draw(later(base))


def both(base, mine, theirs):
    return merged(difference(base, mine), theirs, mine)


def of_events(*events, **parts):
    return replace(BASE, events=events, **parts)


KEYS = {Excerpt: ("source", "exact"), Medium: ("src",), Stop: ("event",)}
DEFAULTS = {"rank": 0, "type": "NewsArticle", "in_language": "zh", "prefix": "", "suffix": ""}


def leaves(value, way=()):
    """Every single value of a part by its way, those of entries by what tells them apart."""
    found = {}
    if isinstance(value, Localized):
        found = {(*way, tag): text for tag, text in value.items()}
    elif isinstance(value, tuple):
        for entry in value:
            names = KEYS.get(type(entry))
            key = tuple(getattr(entry, name) for name in names) if names else entry
            found |= leaves(entry, (*way, key)) if names else {(*way, key): entry}
    elif isinstance(value, Struct) and not isinstance(value, Date):
        for name in value.__struct_fields__:
            found |= leaves(getattr(value, name), (*way, name))
    else:
        found = {way: value}
    return found


def parts(collection):
    return {(name, part.id): part for name in PARTS for part in getattr(collection, name)}


def told_of(result, name):
    """The top fields that conflicts of this part name; None for its deletion."""
    conflicts = [c for c in result.conflicts if (c.list, c.id) == name]
    return {c.field and c.field.partition(":")[0].partition(".")[0] for c in conflicts}


@FEWER
@given(forks())
def test_what_only_one_side_changed_is_that_sides(fork):
    base, mine, theirs = fork
    assert both(base, base, theirs).collection == theirs
    assert both(base, mine, base).collection == mine
    assert both(base, mine, mine).collection == mine
    assert both(base, mine, base).conflicts == both(base, mine, mine).conflicts == ()


@FEWER
@given(forks())
def test_every_value_of_either_side_is_merged_or_reported(fork):
    base, mine, theirs = fork
    result = both(base, mine, theirs)
    before, here, there, after = (parts(c) for c in (base, mine, theirs, result.collection))
    for name in before.keys() | here.keys() | there.keys():
        told = told_of(result, name)
        deleted = name in before and not (name in here and name in there)
        if deleted or None in told or name not in after:
            continue
        found = leaves(after[name])
        sides = [leaves(side[name]) if name in side else {} for side in (before, here, there)]
        for way in sides[1].keys() | sides[2].keys():
            b, m, t, after_all = (side.get(way, DEFAULTS.get(way[-1])) for side in (*sides, found))
            if way[0] not in (*told, "id"):
                assert b in (m, t) or m == t, "both changed it, and nobody was told"
                assert after_all == (t if m == b else m)


@FEWER
@given(forks())
def test_parts_are_where_one_side_has_them_unless_the_other_deleted_them(fork):
    base, mine, theirs = fork
    result = both(base, mine, theirs)
    before, here, there, after = (parts(c) for c in (base, mine, theirs, result.collection))
    for name, part in (here | there).items():
        gone = name in before and (
            (name not in here and there.get(name) == before[name])
            or (name not in there and here.get(name) == before[name])
        )
        if gone and name in after:  # something of the other side leans on it
            assert name[0] in ("categories", "sources") or None in told_of(result, name)
        elif not gone:
            assert name in after
            if name in before and not (name in here and name in there):
                assert None in told_of(result, name)
        assert part.id


@FEWER
@given(forks())
def test_a_conflict_is_where_both_changed(fork):
    result = both(*fork)
    for conflict in result.conflicts:
        assert conflict.mine != conflict.theirs
        if conflict.field is not None:
            assert conflict.base not in (conflict.mine, conflict.theirs)


@FEWER
@given(forks())
def test_the_other_side_would_merge_the_same(fork):
    base, mine, theirs = fork
    one, other = both(base, mine, theirs), both(base, theirs, mine)
    swapped = {(c.list, c.id, c.field) for c in other.conflicts}
    assert {(c.list, c.id, c.field) for c in one.conflicts} == swapped
    if not swapped:
        assert {n: leaves(p) for n, p in parts(one.collection).items()} == {
            n: leaves(p) for n, p in parts(other.collection).items()
        }


@FEWER
@given(forks())
def test_a_merged_collection_is_one_that_can_be_read(fork):
    result = both(*fork).collection
    assert sound(result) == result
    for name in PARTS:
        ids = [part.id for part in getattr(result, name)]
        assert len(ids) == len(set(ids))


@FEWER
@given(forks())
def test_without_my_whole_collection_it_can_be_read_too(fork):
    base, mine, theirs = fork
    result = merged(difference(base, mine), theirs).collection
    assert lost_stops(result) == []
    lost = lost_supports(result, difference(replace(result, events=()), result))
    assert [name for name in lost if name[0] == "sources"] == []


def test_two_fields_of_one_event():
    mine = of_events(replace(EVENT, rank=3, title=Localized({**TITLE, "zh": "离开"})))
    theirs = of_events(replace(EVENT, date=DATES[1], title=Localized({**TITLE, "en": "Off"})))
    result = both(BASE, mine, theirs)
    assert result.conflicts == ()
    assert result.collection.events == (
        replace(EVENT, rank=3, date=DATES[1], title=Localized({"zh": "离开", "en": "Off"})),
    )


def test_one_field_in_two_ways():
    mine, theirs = (
        of_events(replace(EVENT, date=date, title=Localized({**TITLE, "zh": text})))
        for date, text in ((DATES[1], "离开"), (DATES[2], "启程"))
    )
    assert both(BASE, mine, theirs).conflicts == (
        Conflict("events", "a", "date", DATES[0], DATES[1], DATES[2]),
        Conflict("events", "a", "title:zh", "出发", "离开", "启程"),
    )


def test_deleted_here_and_changed_there_and_the_other_way_round():
    changed = replace(EVENT, rank=3)
    assert both(BASE, of_events(), of_events(changed)) == merged(
        difference(BASE, of_events()), of_events(changed), of_events()
    )
    here = both(BASE, of_events(), of_events(changed))
    assert here.collection.events == (changed,)
    assert here.conflicts == (Conflict("events", "a", None, EVENT, None, changed),)
    there = both(BASE, of_events(changed), of_events())
    assert there.collection.events == (changed,)
    assert there.conflicts == (Conflict("events", "a", None, EVENT, changed, None),)


def test_both_added_the_same_id():
    new = replace(EVENT, id="new")
    mine = of_events(EVENT, replace(new, rank=3, tags=("one",)))
    theirs = of_events(EVENT, replace(new, date=DATES[1], tags=("two",)))
    result = both(BASE, mine, theirs)
    assert [c.field for c in result.conflicts] == ["date"]
    assert result.collection.events[1] == replace(new, rank=3, tags=("two", "one"))


def test_lists_are_merged_by_their_entries():
    old = replace(EVENT, tags=("a", "b"), media=(Medium(src="x"), Medium(src="y")))
    base = of_events(old)
    mine = of_events(replace(old, tags=("a", "c", "b"), media=(Medium(src="x", credit="me"),)))
    captioned = (Medium(src="x", rights="free"), Medium(src="y"), Medium(src="z"))
    theirs = of_events(replace(old, tags=("b", "d"), media=captioned))
    (event,) = both(base, mine, theirs).collection.events
    assert both(base, mine, theirs).conflicts == ()
    assert event.tags == ("c", "b", "d")
    assert event.media == (Medium(src="x", credit="me", rights="free"), Medium(src="z"))


def test_an_entry_taken_out_here_and_changed_there_stays_and_is_told():
    quoted = of_events(replace(EVENT, excerpts=(QUOTED,)))
    noted = replace(QUOTED, section="火线")
    result = both(quoted, BASE, of_events(replace(EVENT, excerpts=(noted,))))
    assert result.collection.events[0].excerpts == (noted,)
    assert result.conflicts == (Conflict("events", "a", "excerpts", (QUOTED,), (), (noted,)),)


def test_histories_are_united_in_the_order_of_time():
    first, second, third = (Change(by="x", at=at, fields=("date",)) for at in "123")
    base, mine, theirs = (
        of_events(replace(EVENT, provenance=Provenance(by="x", history=history)))
        for history in ((first,), (first, third), (first, second))
    )
    result = both(base, mine, theirs)
    assert result.conflicts == ()
    assert result.collection.events[0].provenance.history == (first, second, third)


def test_a_source_that_is_quoted_there_stays():
    theirs = of_events(replace(EVENT, excerpts=(QUOTED,)))
    result = both(BASE, replace(BASE, sources=()), theirs)
    assert result.collection == theirs
    back = both(BASE, theirs, replace(BASE, sources=()))
    assert back.collection == theirs
    alone = merged(difference(BASE, theirs), replace(BASE, sources=()))
    assert alone.collection == theirs


def test_a_category_that_is_used_there_stays():
    base = replace(BASE, categories=(Category(id="care", label=TITLE),))
    theirs = replace(base, events=(replace(EVENT, category="care"),))
    assert both(base, BASE, theirs).collection.categories == base.categories


def test_an_event_that_a_tour_stops_at_stays_and_is_told():
    tour = Tour(id="t", stops=(Stop(event="a"),))
    theirs = replace(BASE, tours=(tour,))
    here = both(BASE, of_events(), theirs)
    assert here.collection == theirs
    assert here.conflicts == (Conflict("events", "a", None, EVENT, None, EVENT),)
    there = both(BASE, theirs, of_events())
    assert there.collection == theirs
    assert there.conflicts == (Conflict("events", "a", None, EVENT, EVENT, None),)


def test_an_event_nobody_has_any_more_is_no_stop():
    tour = Tour(id="t", stops=(Stop(event="a"),))
    result = merged(difference(BASE, replace(BASE, tours=(tour,))), of_events())
    assert result.collection.tours == (Tour(id="t"),)
    assert result.conflicts == (Conflict("tours", "t", "stops", (), tour.stops, ()),)


def test_another_order_here_and_new_parts_there():
    a, b, c, d = (replace(EVENT, id=each) for each in "abcd")
    result = both(of_events(a, b, c), of_events(c, a, b), of_events(a, d, b, c))
    assert [event.id for event in result.collection.events] == ["c", "a", "d", "b"]
    turned = both(of_events(a, b, c), of_events(c, b, a), of_events(b, a, c))
    assert turned.conflicts == (
        Conflict("events", "", "order", ("a", "b", "c"), ("c", "b", "a"), ("b", "a", "c")),
    )


def test_the_texts_and_languages_of_the_collection():
    mine = replace(BASE, title=Localized({**TITLE, "zh": "我"}), languages=("zh", "en"))
    theirs = replace(BASE, title=Localized({**TITLE, "zh": "他"}), subtitle=TITLE)
    result = both(BASE, mine, theirs)
    assert result.conflicts == (Conflict("", "", "title:zh", "出发", "我", "他"),)
    assert (result.collection.languages, result.collection.subtitle) == (("zh", "en"), TITLE)


def test_nothing_changed_here():
    assert merged(Difference(), BASE).collection is not None
    assert merged(Difference(), BASE).collection == BASE
