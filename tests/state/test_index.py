from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Category, Collection, Event, Place
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.state.index import Group, drawers, found, index


def said(zh, en):
    return Localized({"zh": zh, "en": en})


def event(number, date="2020", **parts):
    return Event(id=f"e{number:03}", date=parse(date), title=said("事", "event"), **parts)


def collection(*events, **parts):
    return Collection(
        title=said("集", "collection"), languages=("zh", "en"), events=events, **parts
    )


def listed(made, lang="zh"):
    return {
        section.group: [(entry.label, len(entry.events)) for entry in section.entries]
        for section in index(made, lang)
    }


NAMED = collection(
    event(1, people=("魏莹", "李景钊"), tags=("入党",), category="b"),
    event(2, people=("魏莹", "魏莹"), place=Place(name=said("许昌", "Xuchang")), category="a"),
    event(3, "2019-05", place=Place(name=said("安阳", "Anyang")), category="b"),
    categories=(
        Category(id="b", label=said("医疗", "Medical")),
        Category(id="a", label=said("产业", "Industry")),
        Category(id="unused", label=said("无", "None")),
    ),
)


def test_everything_one_may_look_for_is_listed_with_its_count():
    assert listed(NAMED) == {
        Group.PEOPLE: [("李景钊", 1), ("魏莹", 2)],
        Group.PLACES: [("安阳", 1), ("许昌", 1)],
        Group.TAGS: [("入党", 1)],
        Group.CATEGORIES: [("医疗", 2), ("产业", 1)],
        Group.YEARS: [("2019年", 1), ("2020年", 2)],
    }


def test_readers_of_another_language_get_their_own_words_and_no_tags_they_cant_read():
    found_in = listed(NAMED, "en")
    assert Group.TAGS not in found_in
    assert found_in[Group.PLACES] == [("Anyang", 1), ("Xuchang", 1)]
    assert found_in[Group.CATEGORIES] == [("Medical", 2), ("Industry", 1)]


def test_an_entry_is_the_same_in_each_language():
    zh, en = index(NAMED, "zh"), index(NAMED, "en")
    pairs = [
        (entry.label, found(en, entry).label)
        for section in zh
        if section.group is not Group.TAGS
        for entry in section.entries
    ]
    assert ("许昌", "Xuchang") in pairs
    assert ("2020年", "2020") in pairs
    [tag] = next(each for each in zh if each.group is Group.TAGS).entries
    assert found(en, tag) is None


def test_events_of_an_entry_are_in_order_of_time():
    made = collection(event(1, "2021"), event(2, "2019"), event(3, "2020"))
    tagged = collection(*(each for each in made.events), categories=())
    years = index(tagged, "zh")[-1].entries
    assert [entry.events for entry in years] == [("e002",), ("e003",), ("e001",)]


def test_many_years_are_told_by_decade_and_many_decades_by_century():
    years = [f"{year:04}" for year in range(1900, 1940)]
    told = listed(collection(*(event(n, year) for n, year in enumerate(years))), "en")
    assert told[Group.YEARS] == [("1900s", 10), ("1910s", 10), ("1920s", 10), ("1930s", 10)]
    years = [f"{year:04}" for year in range(1000, 2000, 10)]
    told = listed(collection(*(event(n, year) for n, year in enumerate(years))), "zh")
    assert told[Group.YEARS][0] == ("11世纪", 10)
    assert len(told[Group.YEARS]) == 10


def test_years_before_christ_stand_first():
    told = listed(collection(event(1, "0005"), event(2, "-0043"), event(3, "-0100")), "en")
    assert told[Group.YEARS] == [("101 BC", 1), ("44 BC", 1), ("AD 5", 1)]


def test_a_long_section_is_put_into_drawers_by_initial():
    names = [f"{first}{second}" for first in "张李王" for second in "一二三四五六七八九十" * 3]
    people = [f"{name}{n}" for n, name in enumerate(names)] + ["Zoë", "3M"]
    [section, *_rest] = index(
        collection(*(event(n, people=(p,)) for n, p in enumerate(people))), "zh"
    )
    found_in = drawers(section)
    assert [(each.initial, len(each.entries)) for each in found_in] == [
        ("L", 30),
        ("W", 30),
        ("Z", 31),
        ("0–9", 1),
    ]
    held = [entry for each in found_in for entry in each.entries]
    assert sorted(held, key=id) == sorted(section.entries, key=id)
    assert drawers(found_in[0]) == ()


def test_short_sections_and_years_have_no_drawers():
    assert [drawers(section) for section in index(NAMED, "zh")] == [()] * 5


def test_a_collection_without_anything_has_no_index():
    assert index(collection(), "zh") == ()


@given(st.lists(st.tuples(st.integers(-3000, 3000), st.sampled_from("abc")), max_size=60))
def test_every_dated_event_is_in_the_index_once_a_group(drawn):
    made = collection(
        *(
            event(n, f"-{-year:04}" if year < 0 else f"{year:04}", people=(name,))
            for n, (year, name) in enumerate(drawn)
        )
    )
    for section in index(made, "zh"):
        ids = [each for entry in section.entries for each in entry.events]
        assert sorted(ids) == sorted(each.id for each in made.events)
        assert all(entry.label.strip() for entry in section.entries)
