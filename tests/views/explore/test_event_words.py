import pytest

from timeline_app.views.explore.event_words import how_read, title_in


@pytest.mark.parametrize(
    ("text", "lang", "said"),
    [
        ("2020-02-15", "en", "Saturday, 15 February 2020"),
        ("2020-02-15", "zh", "2020年2月15日"),
        ("2020-02~", "en", "about February 2020"),
        ("2020-02-31", "en", '"2020-02-31" is not a day of the calendar'),
        ("2020-02-31", "zh", "读不出“2020-02-31”是什么日期。例如"),
        ("2020-02-10/2020-02-01", "en", "It ends before it begins"),
        ("", "zh", "例如 2020-02-15"),
    ],
)
def test_a_date_is_echoed_as_it_is_read(text, lang, said):
    assert how_read(text, lang).startswith(said)


def test_a_title_is_asked_for_by_language_only_where_there_are_several():
    assert title_in("en", "zh", alone=False) == "英文标题"
    assert title_in("fr", "en", alone=False) == "Title in fr"
    assert title_in("zh-Hans", "en", alone=True) == "Title"
