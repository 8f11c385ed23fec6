from dataclasses import replace as with_

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.views.archivist.table import made
from timeline_app.state.state import State
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.views.archivist.table.rows import Rows

KEYS = ("date", "title:zh", "category", "rank", "certainty", "tags", "place", "at")


def ids(rows):
    return [rows.stock[number].id for number in rows.numbers]


def shown(state, sorting=None, query=""):
    rows = Rows()
    rows.show(state)
    if sorting is not None:
        rows.sort(sorting)
    if query:
        rows.filter(query)
    return rows


def state(*events, **fields):
    return State(made.collection(*events), **fields)


@pytest.mark.slow
@given(data=st.data())
def test_step_by_step_it_comes_to_what_it_would_be_at_once(data):
    before = State(data.draw(made.collections()))
    rows = shown(before)
    for _ in range(3):
        rows.sort(Sorting(data.draw(st.sampled_from(KEYS)), data.draw(st.booleans())))
        before = with_(
            before,
            collection=data.draw(made.changed(before.collection)),
            hidden=frozenset(data.draw(st.sets(st.sampled_from(("", "a"))))),
            lang=data.draw(st.sampled_from(("zh", "en"))),
        )
        rows.show(before)
        assert ids(rows) == ids(shown(before, rows.sorting))
        assert rows.total == len(before.visible)


@pytest.mark.parametrize("key", KEYS)
def test_what_was_prepared_is_sorted_as_ever(key):
    events = [
        made.event(f"e{n}", f"{1900 + n * 7 % 90}", zh=f"第{n * 37 % 600}件", rank=n % 5)
        for n in range(900)
    ]
    before = state(*events)
    rows = shown(before)
    steps = rows.prepare()
    for _ in zip(steps, range(950), strict=False):
        pass  # in the midst of it
    rows.sort(Sorting(key))
    assert ids(rows) == ids(shown(before, rows.sorting))
    for _ in steps:
        pass
    changed = state(made.titled(events[5], "第3件"), *events[:5], *events[6:])
    rows.show(changed)
    for other in (key, "title:zh", "rank"):
        rows.sort(Sorting(other, descending=True))
        assert ids(rows) == ids(shown(changed, rows.sorting))


def test_an_event_that_stayed_is_found_where_it_is_when_it_moves():
    first, second = made.event("a", "2020-01"), made.event("b", "2020-02")
    rows = shown(state(first, second))
    rows.show(state(made.titled(first, "改"), second))
    rows.show(state(made.event("a", "2020-03"), second))
    assert ids(rows) == ["b", "a"]


def test_texts_are_in_the_order_of_pinyin_and_of_numbers():
    titles = ("重庆", "第10", "第9", "阿", "李四", "晁盖", "b", "A")
    rows = shown(state(*(made.event(zh, zh=zh) for zh in titles)), Sorting("title:zh"))
    assert ids(rows) == ["阿", "晁盖", "重庆", "第9", "第10", "李四", "A", "b"]


def test_dates_are_in_the_order_of_their_bounds():
    dates = ("2020-02", "2020", "2020-02-15", "../1950", "1920/..")
    rows = shown(state(*(made.event(each, each) for each in dates)))
    assert ids(rows) == ["1920/..", "../1950", "2020", "2020-02", "2020-02-15"]


def test_equal_ones_are_in_order_of_time_either_way_and_empty_cells_last():
    events = (
        made.event("late", "2021", category="a"),
        made.event("none", "1900"),
        made.event("early", "2020", category="a"),
        made.event("other", "2022", category="b"),
    )
    assert ids(shown(state(*events), Sorting("category"))) == ["other", "early", "late", "none"]
    down = shown(state(*events), Sorting("category", descending=True))
    assert ids(down) == ["early", "late", "other", "none"]


def test_the_filter_finds_words_in_any_column_also_hidden_ones_whatever_their_width():
    one = made.event("one", "2020-02-15", "出征", category="a", people=("魏莹",))
    other = made.event("other", "1950", "归来", tags=("ＡＢＣ",))
    for query in ("2月15日", "出征", "医疗", "魏莹 2020", "魏"):
        assert ids(shown(state(one, other), query=query)) == ["one"]
    assert ids(shown(state(one, other), query="abc")) == ["other"]
    assert ids(shown(state(one, other), query="abc 出征")) == []


def test_what_was_let_through_stays_although_it_changes_and_what_is_new_is_let_through():
    one, other = made.event("one", "2020", "出征"), made.event("other", "2021", "归来")
    rows = shown(state(one, other), query="出征")
    rows.show(state(made.titled(one, "别的"), other, made.event("new", "2022", "新的")))
    assert ids(rows) == ["one", "new"]
    rows.show(state(made.titled(one, "别的"), made.titled(other, "出征"), made.event("new")))
    assert ids(rows) == ["new", "one", "other"]
    rows.filter("出征")
    assert ids(rows) == ["other"]
    rows.filter(" ")
    assert ids(rows) == ["new", "one", "other"]


def test_a_column_that_is_gone_no_longer_sorts():
    rows = shown(state(made.event("a")), Sorting("title:fr"))
    assert rows.sorting == Sorting()


def test_ranks_have_room_for_as_many_texts_as_one_types():
    """A title is typed letter by letter: each stands right behind the one before."""
    last = made.event("last", "2000", "z")
    now = state(last, made.event("typed", "2001", "a"))
    rows = shown(now, Sorting("title:zh"))
    for length in range(1, 200):
        now = state(last, made.event("typed", "2001", "a" * length))
        rows.show(now)
        assert ids(rows) == ["typed", "last"]


def test_what_is_prepared_changes_nothing():
    rows = shown(state(made.event("a", zh="出征")))
    assert len(list(rows.prepare())) > 1
    assert list(rows.prepare()) == []
    rows.filter("出征")
    assert ids(rows) == ["a"]
