import pytest

from timeline_app.editing.date_echo import EXAMPLES, echo, year_of
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized


@pytest.mark.parametrize(
    ("text", "lang", "said"),
    [
        ("2020-02-15", "en", "2020-02-15 · Saturday, 15 February 2020"),
        ("2020年2月15日", "zh", "2020-02-15 · 2020年2月15日 星期六"),
        ("early February 2020", "en", "2020-02-01~/2020-02-10~ · about 1–10 February 2020"),
        ("2020年2月初", "en", "2020-02-01~/2020-02-10~ · about 1–10 February 2020"),
        ("c. 1870", "zh", "1870~ · 约1870年"),
    ],
)
def test_a_date_is_echoed_as_it_is_read(text, lang, said):
    assert echo(text, lang) == (said, parse(said.split(" · ")[0]))


@pytest.mark.parametrize(
    ("text", "lang", "said"),
    [
        ("2020-02-31", "en", '"2020-02-31" is not a day of the calendar'),
        ("2020-02-31", "zh", "“2020-02-31”不是日历上的日子"),
        ("2月初", "zh", "“2月初”还缺年份"),
        ("10–1 February 2020", "en", "It ends before it begins: 2020-02-10/2020-02-01 · 10–1"),
        ("2020-02-10/2020-02-01", "zh", "结束早于开始："),
        ("", "zh", EXAMPLES["zh"]),
    ],
)
def test_what_is_no_date_is_answered_with_a_sentence(text, lang, said):
    answer = echo(text, lang)
    assert answer.text.startswith(said)
    assert answer.date is None


def test_a_year_that_is_taken_is_told():
    answer = echo("2月15日", "zh", 2020)
    assert answer.date == parse("2020-02-15")
    assert answer.text == "2020-02-15 · 2020年2月15日 星期六（没有写年份，取 2020 年）"


def told(*dates, issue=None):
    quoting = (Excerpt(source="s", exact="…"),)
    events = (Event(id=d, date=parse(d), title=Localized(), excerpts=quoting) for d in dates)
    return Collection(
        title=Localized(), sources=(Source(id="s", date_published=issue),), events=tuple(events)
    )


@pytest.mark.parametrize(
    ("dates", "issue", "year"),
    [
        (("2020-02-15", "2020-01-30/.."), "2021-01-05", 2020),
        (("2020-02-15", "2019"), "2021-01-05", 2021),
        (("2020-02-15", "2019"), None, None),
        ((), "2021-01", 2021),
        ((), "in spring", None),
        ((), "../2021", None),
    ],
)
def test_the_year_is_the_storys_else_that_of_the_issue(dates, issue, year):
    assert year_of(told(*dates, issue=issue), "s") == year


def test_an_unknown_source_has_no_year():
    assert year_of(told("2020"), "other") is None
