"""Words of the title, and words that notes quote, are found in a passage."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.presenting.spoken_words import spoken_words


def words(text, title="", notes=""):
    return [text[start:end] for start, end in spoken_words(text, title, notes)]


def test_the_title_is_found_where_the_passage_has_it():
    text = "2月26日,2020年第一批重大项目集中开工,68个重大项目同时开工。"
    assert words(text, "68个重大项目同时开工") == ["68个重大项目同时开工"]


def test_words_that_notes_quote_are_found_in_either_script():
    assert words("在这一天，他说。", notes="先读“这一天”那一句，再读「他说」。") == [
        "这一天",
        "他说",
    ]
    assert words("On this day he spoke.", notes="begins “On this day”, then 'he'") == [
        "On this day"
    ]


def test_words_that_touch_or_overlap_are_one_stretch():
    assert words("abcdef", notes="“abc” “cde” “f.”") == ["abcde"]
    assert words("abab ab", notes="“ab”") == ["abab", "ab"]


@given(st.text(max_size=40), st.text(max_size=10), st.text(max_size=40))
def test_places_lie_in_the_text_in_order_and_apart(text, title, notes):
    last = -1
    for start, end in spoken_words(text, title, notes):
        assert last < start < end <= len(text)
        last = end
