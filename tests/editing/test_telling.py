import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.views.explore.shipped import shipped
from timeline_app.editing.telling import Fate, told
from timeline_app.editing.telling_fields import FieldTold
from timeline_app.model.collection import Color, Medium, Provenance
from timeline_app.model.difference import difference, inverted
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

NOW = shipped()
FIRST, SECOND, *REST = NOW.events


def changed(**parts):
    return replace(NOW, events=(replace(FIRST, **parts), SECOND, *REST))


def telling(new, lang="en", old=NOW, **how):
    return told(difference(old, new), old, new, lang, **how)


def fields(new, lang="en"):
    (part,) = telling(new, lang).parts
    return part.fields


def test_nothing_that_differs_is_told():
    assert telling(NOW).summary == "No difference"
    assert telling(NOW, "zh").summary == "没有差别"
    assert telling(NOW).parts == ()


def test_what_differs_is_counted_by_list_events_first():
    category = replace(NOW.categories[0], label=Localized({"zh": "医", "en": "Doctors"}))
    new = replace(
        NOW,
        title=Localized({"en": "T"}),
        categories=(category, *NOW.categories[1:]),
        events=(
            replace(FIRST, rank=7),
            *REST,
            replace(SECOND, id="new"),
            replace(SECOND, id="newer"),
        ),
    )
    assert telling(new).summary == (
        "The collection as a whole; Events: 1 changed, 2 added, 1 removed; Categories: 1 changed"
    )
    assert telling(new, "zh").summary == "整条时间线；事件：改动 1，新增 2，删去 1；类别：改动 1"
    assert [part.kind for part in telling(new).parts] == [
        "The collection as a whole",
        *["Event"] * 4,
        "Category",
    ]


def test_another_order_is_told():
    assert telling(replace(NOW, events=(SECOND, FIRST, *REST))).summary == "Order of the events"


@pytest.mark.parametrize(
    ("parts", "lang", "name", "old", "new"),
    [
        ({"date": parse("2020-02~")}, "en", "Date", None, "about February 2020"),
        ({"date": parse("2020-02~")}, "zh", "日期", None, "约2020年2月"),
        ({"rank": 7}, "en", "Rank", str(FIRST.rank or ""), "7"),
        ({"category": SECOND.category}, "en", "Category", None, None),
        ({"tags": ("a", "b")}, "zh", "标签", None, "a、b"),
        ({"provenance": Provenance(certainty="low", by="x")}, "en", "Certainty", None, "low"),
    ],
)
def test_a_field_is_told_in_words(parts, lang, name, old, new):
    if FIRST.category == SECOND.category and "category" in parts:
        pytest.skip("the same category")
    found = {field.name: field for field in fields(changed(**parts), lang)}
    assert name in found
    assert old is None or found[name].old == old
    assert new is None or found[name].new == new


def test_texts_are_told_by_language():
    title = Localized({**FIRST.title, "en": "Another title"})
    assert fields(changed(title=title)) == (
        FieldTold("Title in English", FIRST.title["en"], "Another title"),
    )


def test_of_lists_only_the_entries_that_differ_are_told():
    medium = Medium(src="media/a.png", caption=Localized({"en": "A bridge"}))
    assert fields(changed(media=(*FIRST.media, medium))) == (
        FieldTold("Pictures and recordings", "", "media/a.png · A bridge"),
    )
    (excerpt, *others) = FIRST.excerpts
    moved = replace(excerpt, start=1, end=2)
    ((name, old, new),) = fields(changed(excerpts=(moved, *others)))
    assert name == "Quotations"
    assert excerpt.exact in old
    assert old != new
    assert new.endswith("1–2")


def test_dates_that_read_alike_are_told_as_written():
    dates = parse("[2020-02-01..2020-02-10]"), parse("2020-02-01/2020-02-10")
    old, new = (changed(date=date) for date in dates)
    (part,) = told(difference(old, new), old, new, "en").parts
    (field,) = part.fields
    assert field.old != field.new


def test_categories_are_told_by_name_and_colour():
    category = replace(NOW.categories[0], color=Color(light="#000000", dark="#FFFFFF"))
    (field,) = fields(replace(NOW, categories=(category, *NOW.categories[1:])))
    assert field.name == "Colour"
    assert field.new == "#000000 / #FFFFFF"


def test_one_that_was_removed_says_all_that_is_gone():
    (part,) = telling(replace(NOW, events=NOW.events[1:])).parts
    assert part.fate is Fate.REMOVED
    assert part.title == FIRST.title["en"]
    said = {field.name: field.old for field in part.fields}
    assert said["Title in Chinese"] == FIRST.title["zh"]
    assert FIRST.excerpts[0].exact in said["Quotations"]
    assert {field.new for field in part.fields} == {""}


def test_of_many_the_rest_is_counted():
    new = replace(NOW, events=tuple(replace(event, rank=event.rank + 1) for event in NOW.events))
    few = telling(new, most=3)
    assert len(few.parts) == 3
    assert few.more == len(NOW.events) - 3
    assert f"{len(NOW.events)} changed" in few.summary


@given(st.sets(st.integers(0, len(NOW.events) - 1)), st.sets(st.integers(0, len(NOW.events) - 1)))
def test_told_backwards_old_and_new_change_places(touched, gone):
    new = replace(
        NOW,
        events=tuple(
            replace(event, rank=event.rank + 1) if n in touched else event
            for n, event in enumerate(NOW.events)
            if n not in gone
        ),
    )
    change = difference(NOW, new)
    there, back = told(change, NOW, new, "en"), told(inverted(change), new, NOW, "en")
    assert {
        (part.title, tuple((f.name, f.new, f.old) for f in part.fields)) for part in there.parts
    } == {(part.title, tuple(part.fields)) for part in back.parts}
