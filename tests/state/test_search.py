"""Search: every language, any width and case, all words, in order of time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Category, Collection, Event, Excerpt, Place
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.state.search import Search, folded

MEDICAL = Category(id="medical", label=Localized({"zh": "医疗救援", "en": "Medical aid"}))
DEPARTURE = Event(
    id="departure",
    date=parse("2020-02-15"),
    title=Localized({"zh": "许昌医疗队出征武汉", "en": "The team leaves for Wuhan"}),
    date_text="2月15日",
    summary=Localized({"zh": "四十一人同行", "en": "Forty-one members"}),
    category="medical",
    tags=("ICU",),
    place=Place(name=Localized({"zh": "许昌", "en": "Xuchang"})),
    people=("李 华",),
    excerpts=(
        Excerpt(source="s", exact="誓师出发", translation=Localized({"en": "they took an oath"})),
    ),
)
RETURN = Event(id="a-return", date=parse("2020-03-19"), title=Localized({"zh": "凯旋许昌"}))
EARLIER = Event(id="z-first", date=parse("2020-01-30"), title=Localized({"zh": "许昌隔离病区"}))
SEARCH = Search(
    Collection(
        title=Localized({"zh": "题"}), categories=(MEDICAL,), events=(RETURN, DEPARTURE, EARLIER)
    )
)


@pytest.mark.parametrize(
    "query",
    [
        "医疗队", "队", "WUHAN", "ｗｕｈａｎ", "forty", "四十一", "medical aid", "救援", "icu", "Xuchang",
        "李", "誓师", "oath", "2020-02-15", "2月15", "２月", "team 出征", "出征　team",
    ],
)  # fmt: skip
def test_the_departure_is_found_by(query):
    assert "departure" in SEARCH.find(query)


@pytest.mark.parametrize("query", ["返回", "wuhan 凯旋", "武汉四十", "departure"])
def test_the_departure_is_not_found_by(query):
    assert "departure" not in SEARCH.find(query)


def test_matches_are_in_order_of_time():
    assert SEARCH.find("许昌") == ("z-first", "departure", "a-return")


@pytest.mark.parametrize("query", ["", "  ", "　"])
def test_a_blank_query_finds_nothing(query):
    assert SEARCH.find(query) == ()


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@given(st.data())
def test_any_part_of_a_title_finds_its_event(data):
    title = data.draw(st.sampled_from([*DEPARTURE.title.values(), *DEPARTURE.summary.values()]))
    start = data.draw(st.integers(0, len(title) - 1))
    part = title[start : data.draw(st.integers(start + 1, len(title)))]
    assert not part.strip() or "departure" in SEARCH.find(part)
