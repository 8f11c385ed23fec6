import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Event
from timeline_app.model.columns import Limit, columns_after, columns_of, years_differ
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized


def event(date, name="a", **more):
    return Event(id=name, date=parse(date), title=Localized({"zh": "事"}), **more)


def row(date, **more):
    return columns_of([event(date, **more)])


@pytest.mark.parametrize("date", ["2020-02-15", "1920/1930", "1920/..", "../1930", "[..1900]"])
def test_a_row_says_when_the_event_was(date):
    columns, read = row(date), parse(date)

    assert columns.begin[0] == read.anchor
    assert columns.end[0] == (read.anchor if read.latest is None else read.latest)
    assert columns.span[0] == read.is_span


def test_a_span_that_ends_before_it_begins_stays_as_written():
    columns = row("1930/1920")

    assert columns.end[0] < columns.begin[0]


@pytest.mark.parametrize(
    ("date", "limits"),
    [
        ("1920/1930", (Limit.SHARP, Limit.SHARP)),
        ("1920~/1930?", (Limit.SOFT, Limit.SOFT)),
        ("1920/..", (Limit.SHARP, Limit.OPEN)),
        ("/1930", (Limit.UNKNOWN, Limit.SHARP)),
    ],
)
def test_a_row_says_how_a_spans_ends_are_known(date, limits):
    columns = row(date)

    assert (columns.first_limit[0], columns.last_limit[0]) == limits
    assert columns.vague[0] == (Limit.SOFT in limits)


def test_categories_are_numbered_as_they_come_and_none_has_a_number_too():
    columns = columns_of([event("1900", category="b"), event("1901"), event("1902", category="b")])

    assert columns.categories == ("b", "")
    assert columns.category.tolist() == [0, 1, 0]


def test_dates_must_tell_their_years_unless_all_name_the_same():
    assert not years_differ([])
    assert not years_differ([event("2020-02"), event("2020-03/2020-04")])
    assert years_differ([event("2020-02"), event("2020-03/2021-04")])


def test_the_years_are_those_that_dates_name():
    assert columns_of([event("190X"), event("1950/..")]).years == (1900, 1950)
    assert columns_of([]).years is None


def test_a_rank_of_any_size_has_a_row():
    columns = columns_of([event("1900", rank=10**40), event("1900", rank=-(10**40))])

    assert columns.rank[0] > 0 > columns.rank[1]


def test_chosen_rows_keep_their_order():
    columns = columns_of([event("1900"), event("1901", rank=5), event("1902", category="c")])
    chosen = columns.rows(np.array([2, 1]))

    assert chosen.begin.tolist() == [columns.begin[2], columns.begin[1]]
    assert chosen.rank.tolist() == [0, 5]
    assert chosen.categories[chosen.category[0]] == "c"


def test_a_sequence_that_has_columns_is_not_looked_through():
    made = row("1900")

    class Lazy(list):
        columns = made

    assert columns_of(Lazy()) is made


KNOWN = [event(f"19{n:02}", f"e{n}", category=f"c{n % 3}", rank=n) for n in range(30)]


@given(st.lists(st.sampled_from(KNOWN), max_size=9), st.lists(st.sampled_from(KNOWN), max_size=9))
def test_columns_after_a_change_are_as_made_from_nothing(before, after):
    before, after = tuple(before), tuple(after)
    found, fresh = columns_after(after, before, columns_of(before)), columns_of(after)

    assert len(found) == len(after)
    for name in ("begin", "end", "span", "vague", "rank"):
        assert getattr(found, name).tolist() == getattr(fresh, name).tolist()
    named = [found.categories[each] for each in found.category]
    assert named == [each.category for each in after]
