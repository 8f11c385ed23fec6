from hypothesis import given
from hypothesis import strategies as st

from tests.views.kiosk.loop.hall import collection, event, shipped
from timeline_app.model.collection import Collection
from timeline_app.views.kiosk.loop.wall_text import (
    LEAST,
    MOST,
    Role,
    reading_seconds,
    told_of,
    told_of_all,
)


def roles(text):
    return [(passage.role, passage.lang) for passage in text.passages]


def test_in_the_language_of_the_source_the_original_stands_alone():
    departs = shipped().event("team-departs")
    text = told_of(departs, shipped(), "zh")
    assert text.heading == "危难时刻·许昌2020"
    assert text.date == "2020年2月15日 星期六"
    assert text.short_date == "2020年2月15日"
    assert roles(text) == [(Role.QUOTE, "zh"), (Role.CITATION, "zh")]
    assert text.passages[0].text == departs.excerpts[0].exact


def test_in_another_language_our_translation_stands_first_and_says_so():
    departs = shipped().event("team-departs")
    text = told_of(departs, shipped(), "en")
    assert roles(text) == [
        (Role.LABEL, "en"),
        (Role.QUOTE, "en"),
        (Role.ORIGINAL, "zh"),
        (Role.CITATION, "en"),
    ]
    assert text.passages[0].text == "Our translation"
    assert text.passages[1].text == departs.excerpts[0].translation["en"]
    assert text.passages[2].text == departs.excerpts[0].exact


def test_without_a_translation_the_original_alone():
    one = event("e", exact="原文。")
    assert roles(told_of(one, collection(one), "en")) == [(Role.QUOTE, "zh"), (Role.CITATION, "en")]


def test_a_source_that_is_missing_takes_nothing_away():
    lost = Collection(title=collection().title)
    assert roles(told_of(event("e", exact="原文。"), lost, "en")) == [(Role.QUOTE, "en")]


def test_where_nothing_is_quoted_the_summary_else_the_title_alone():
    assert roles(told_of(event("e", summary="S"), collection(), "en")) == [(Role.SUMMARY, "en")]
    assert roles(told_of(event("e"), collection(), "en")) == []


def test_a_collection_without_events_has_title_and_subtitle():
    text = told_of_all(collection(), "en")
    assert (text.heading, text.date, text.title) == ("", "", "A title")
    assert [passage.text for passage in text.passages] == ["A subtitle"]


@given(st.text("国人ab ,。", max_size=600))
def test_longer_texts_have_more_time_within_bounds(text):
    assert LEAST <= reading_seconds(text) <= reading_seconds(text + "国人" * 20) <= MOST


def test_a_minute_of_words_in_both_languages():
    assert reading_seconds("国" * 100) == 3 + 20
    assert reading_seconds("word " * 100) == 3 + 30
