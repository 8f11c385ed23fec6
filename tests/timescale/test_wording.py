"""Dates in words, as exact as they are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from timeline_app.model.edtf import parse
from timeline_app.timescale.wording import in_words, short, years

FULL = [
    ("2020-02-15", "15 February 2020", "2020年2月15日"),
    ("2020-02-15T10:30", "15 February 2020, 10:30", "2020年2月15日 10:30"),
    ("2020-02-15T10:30:05Z", "15 February 2020, 10:30:05", "2020年2月15日 10:30:05"),
    ("2020-02", "February 2020", "2020年2月"),
    ("2020-02-XX", "February 2020", "2020年2月"),
    ("1920", "1920", "1920年"),
    ("192X", "1920s", "1920年代"),
    ("192X~", "about the 1920s", "约1920年代"),
    ("-034X", "350–341 BC", "公元前350年至前341年"),
    ("000X", "AD 1–9", "公元1年至9年"),
    ("18XX", "19th century", "19世纪"),
    ("10XX", "11th century", "11世纪"),
    ("-02XX", "3rd century BC", "公元前3世纪"),
    ("2020-21", "spring 2020", "2020年春季"),
    ("2020-24", "winter 2020–21", "2020—2021年冬季"),
    ("0044-24", "winter AD 44", "公元44年冬季"),
    ("2020-33~", "about the first quarter of 2020", "约2020年第一季度"),
    ("-0349", "350 BC", "公元前350年"),
    ("0000", "1 BC", "公元前1年"),
    ("0044-05-01", "1 May AD 44", "公元44年5月1日"),
    ("Y-66000000", "66 million BC", "公元前6600万年"),
    ("Y-138E8", "13.8 billion BC", "公元前138亿年"),
    ("Y-12345", "12,346 BC", "公元前12346年"),
    ("Y170000000", "AD 170 million", "公元1.7亿年"),
    ("1870~", "about 1870", "约1870年"),
    ("1870?", "possibly 1870", "疑为1870年"),
    ("1870%", "possibly about 1870", "疑为约1870年"),
    ("2020-02-01/2020-02-10", "1–10 February 2020", "2020年2月1日至10日"),
    ("2020-02-01~/2020-02-10~", "about 1–10 February 2020", "约2020年2月1日至10日"),
    ("2020-02-15/2020-03-19", "15 February to 19 March 2020", "2020年2月15日至3月19日"),
    ("2019-12/2020-02", "December 2019 to February 2020", "2019年12月至2020年2月"),
    ("1920/1925", "1920–1925", "1920年至1925年"),
    ("-0299/-0199", "300–200 BC", "公元前300年至前200年"),
    ("-0010/0010", "11 BC to AD 10", "公元前11年至公元10年"),
    (
        "2020-02-15T10:00/2020-02-15T12:00",
        "15 February 2020, 10:00–12:00",
        "2020年2月15日 10:00至12:00",
    ),
    (
        "2020-02~/2020-03?",
        "about February 2020 to possibly March 2020",
        "约2020年2月至疑为2020年3月",
    ),
    ("2020-01-30/..", "from 30 January 2020", "2020年1月30日起"),
    ("1920/", "from 1920, end unknown", "1920年起，止于何时不详"),
    ("192X/..", "from the 1920s", "1920年代起"),
    ("../1950", "before 1950", "1950年以前"),
    ("/1950", "until 1950, beginning unknown", "至1950年，起于何时不详"),
    ("[2020-02-01..2020-02-10]", "between 1 and 10 February 2020", "2020年2月1日至10日之间"),
    (
        "[2020-02-01%..2020-02-10%]",
        "possibly between about 1 and 10 February 2020",
        "疑为约2020年2月1日至10日之间",
    ),
    ("[1667~..1670]", "between about 1667 and 1670", "约1667年至1670年之间"),
    ("[1667,1668]", "1667 or 1668", "1667年或1668年"),
    ("[1667]", "1667", "1667年"),
    ("{1667,1668~,1670}", "1667, about 1668 and 1670", "1667年、约1668年和1670年"),
    ("{1960..1965}", "1960–1965", "1960年至1965年"),
    ("[..1950]", "at some time before 1950", "1950年以前某时"),
    ("[1950..]", "at some time from 1950", "1950年起某时"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "english", "chinese"), FULL)
def test_wording_follows_precision(text, english, chinese):
    assert in_words(parse(text), "en") == english
    assert in_words(parse(text), "zh") == chinese
    assert in_words(parse(text), "zh-Hans") == chinese


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("2020-02-15", "Saturday, 15 February 2020", "2020年2月15日 星期六"),
        ("2020-02", "February 2020", "2020年2月"),
        ("2020-02-15~", "about 15 February 2020", "约2020年2月15日"),
        ("2020-02-15/2020-03-19", "15 February to 19 March 2020", "2020年2月15日至3月19日"),
    ],
)
def test_the_weekday_is_told_of_a_known_day(text, english, chinese):
    assert in_words(parse(text), "en", weekday=True) == english
    assert in_words(parse(text), "zh", weekday=True) == chinese


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("2020-02-15", "15 Feb", "2月15日"),
        ("2020-02-15T10:30", "15 Feb, 10:30", "2月15日 10:30"),
        ("2020-02~", "c. Feb", "约2月"),
        ("2020-24", "winter", "冬季"),
        ("2020-33", "Q1", "第一季度"),
        ("1920?", "poss. 1920", "疑为1920年"),
        ("18XX", "19th century", "19世纪"),
        ("192X~", "c. 1920s", "约1920年代"),
        ("2020-01-30/..", "30 Jan onward", "1月30日起"),
        ("1920/", "1920 – ?", "1920年至？"),
        ("/1950", "? – 1950", "？至1950年"),
        ("../1950", "before 1950", "1950年以前"),
        ("2020-02-01/2020-02-10", "1–10 Feb", "2月1日至10日"),
        ("2020-02-15/2020-03-19", "15 Feb – 19 Mar", "2月15日至3月19日"),
        ("2019-12-30/2020-01-02", "30 Dec 2019 – 2 Jan 2020", "2019年12月30日至2020年1月2日"),
        ("[2020-02-01..2020-02-10]", "within 1–10 Feb", "2月1日至10日间"),
    ],
)
def test_a_card_leaves_out_the_year(text, english, chinese):
    assert short(parse(text), "en", year=False) == english
    assert short(parse(text), "zh", year=False) == chinese


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("2020-02-15", "15 Feb 2020", "2020年2月15日"),
        ("2020-33", "Q1 2020", "2020年第一季度"),
        ("2020-02-01/2020-02-10", "1–10 Feb 2020", "2020年2月1日至10日"),
    ],
)
def test_a_card_can_show_the_year(text, english, chinese):
    assert short(parse(text), "en", year=True) == english
    assert short(parse(text), "zh", year=True) == chinese


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("1920-07-15/1921-07-03", "1920–1921", "1920年至1921年"),
        ("[1976-12-01..1977-01-01]", "within 1976–1977", "1976年至1977年间"),
        ("1920-07~/1921", "c. 1920 to 1921", "约1920年至1921年"),
        ("2020-02-01/2020-02-10", "", ""),
        ("1920/1921", "", ""),
        ("1920-07/..", "", ""),
    ],
)
def test_a_narrow_card_names_the_years_of_a_date_alone(text, english, chinese):
    assert years(parse(text), "en") == english
    assert years(parse(text), "zh") == chinese


@given(st.dates(), st.dates())
def test_an_interval_names_both_its_ends(first, last):
    date = parse(f"{first.isoformat()}/{last.isoformat()}")
    for day in (first, last):
        assert str(day.day) in in_words(date, "en")
        assert f"{day.day}日" in in_words(date, "zh")
        assert str(day.year) in in_words(date, "en")


@given(st.dates(), st.booleans())
def test_chinese_dates_have_no_latin_punctuation_and_no_spaces(day, year):
    for text in (day.isoformat(), f"{day.isoformat()}/", f"[{day.isoformat()}..]"):
        words = in_words(parse(text), "zh") + short(parse(text), "zh", year=year)
        assert not set(words) & set(" ,.?-")


def test_a_date_without_any_end_shows_as_written():
    nothing = replace(parse("1920/.."), text="../..", begin=None)
    assert in_words(nothing, "en") == "../.."
