"""Dates as people write them: to EDTF, or to a sentence why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timescale.forms import CHINESE, ENGLISH
from timeline_app.model.edtf import DateError, DateKind, parse
from timeline_app.timescale.parse import read
from timeline_app.timescale.wording import in_words, short


@pytest.mark.parametrize(("text", "edtf"), [*ENGLISH.items(), *CHINESE.items()])
def test_a_date_is_read_as_people_mean_it(text, edtf):
    reading = read(text)
    assert reading.date == parse(edtf)
    assert reading.notes == ()


@pytest.mark.slow
@pytest.mark.parametrize("text", ENGLISH)
def test_case_and_spaces_do_not_matter(text):
    edtf = ENGLISH[text]
    assert read(f"  {text.upper()} ").date.text == edtf
    assert read(text.replace(" ", "\u00a0 ")).date.text == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("2020-02-15", "2020-02", "202X", "20XX", "2020-02-01/2020-02-10", "1920/", "2020-21"),
        *("[1667,1668]", "Y-17000000", "1984-06-02?", "{1667..1670}", "2020-02-15T14:30:00Z"),
    ],
)
def test_edtf_stays_as_it_is(text):
    assert read(text).date == parse(text)


# Years


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2月初", "2020-02-01~/2020-02-10~"),
        ("2月15日", "2020-02-15"),
        ("二月下旬", "2020-02-21/2020-02-29"),
        ("2月1日至10日", "2020-02-01/2020-02-10"),
        ("3月7日晚上8点", "2020-03-07T20:00"),
        ("春季", "2020-21"),
        ("1月30日起", "2020-01-30/.."),
        ("Feb 15", "2020-02-15"),
        ("early March", "2020-03-01~/2020-03-10~"),
        ("3–9 May", "2020-05-03/2020-05-09"),
        ("about 1–10 February", "2020-02-01~/2020-02-10~"),
        ("3 or 4 May", "[2020-05-03,2020-05-04]"),
    ],
)
def test_a_missing_year_is_asked_for_and_never_todays(text, edtf):
    with pytest.raises(DateError) as missing:
        read(text)
    assert "needs a year" in str(missing.value)
    assert "还缺年份" in missing.value.sentence["zh"]
    reading = read(text, year=2020)
    assert reading.date.text == edtf
    assert [note["en"] for note in reading.notes] == ["no year is written, 2020 is taken"]


def test_a_year_that_is_written_is_kept():
    assert read("2019年2月初", year=2020) == read("2019年2月初")


# Refusals


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("3/4/2020", "2020-04-03 or 2020-03-04", "2020-04-03，也可能是 2020-03-04"),
        ("3.4.2020", "2020-04-03 or 2020-03-04", "2020-04-03"),
        ("1905/12", "1905-12 or 1905/1912", "1905-12"),
        ("the 1900s", "190X (1900–1909) or 19XX (1900–1999)", "190X"),
        ("Monday, 15 February 2020", "that day is a Saturday", "星期六"),
        ("10:30 am, Mon 15 Feb 2020", "that day is a Saturday", "星期六"),
        ("2020年2月15日星期日", "that day is a Saturday", "星期六"),
        ("光绪三十五年", "光绪 has 34 years", "光绪只有34年"),
        ("宣统三年八月十九日", "lunar calendar", "农历"),
        ("2020年2月15日深夜12点", "00:30", "次日凌晨"),
        ("31 February 2020", "not a day of the calendar", "不是日历上的日子"),
        ("2020年2月31日", "not a day of the calendar", "不是日历上的日子"),
        ("15/20/2020", "months run from 01 to 12", "01 至 12"),
        ("2020-02-31", "not a day of the calendar", "不是日历上的日子"),
        ("2020-2-31", "not a day of the calendar", "不是日历上的日子"),
        ("13.9 billion AD 2", "not a date that can be read", "不是能读懂的日期"),
        ("999 billion BC", "too far away", "太遥远"),
        ("", "it is empty", "没有写任何内容"),
        ("yesterday", "not a date that can be read", "不是能读懂的日期"),
        ("昨日", "not a date that can be read", "不是能读懂的日期"),
        ("79年", "leaves the century open", "没有写明世纪"),
        ("the early 20s", "leaves the century open", "没有写明世纪"),
        ("30年代", "leaves the century open", "没有写明世纪"),
        ("27 BC–14", "not a date that can be read", "不是能读懂的日期"),
        ("公元前350年至341年", "not a date that can be read", "不是能读懂的日期"),
        ("the 41 members left on 15 February", "not a date", "不是能读懂的日期"),
        ("20多天", "not a date", "不是能读懂的日期"),
        ("May 3–9–12, 1932", "not a date", "不是能读懂的日期"),
        ("15 February 2020 10:30 am +0800", "not a date", "不是能读懂的日期"),
        ("15 February 2020, 25:30 pm", "not a date", "不是能读懂的日期"),
        ("15 Feb 2020 15 pm Feb", "not a date", "不是能读懂的日期"),
        ("1932-05-03-09", "not an EDTF date", "不是 EDTF 日期"),
        ("x" * 500, "too long", "太长"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence_in_both_languages(text, english, chinese):
    with pytest.raises(DateError) as refused:
        read(text)
    sentence = refused.value.sentence
    assert english in sentence["en"]
    assert chinese in sentence["zh"]
    assert sentence["en"] == str(refused.value)
    assert "\n" not in sentence["en"] + sentence["zh"]


# What the program writes it can read

YEARS = st.integers(-9998, 9998).map(lambda y: f"{'-' if y < 0 else ''}{abs(y):04d}")
MONTHS = st.builds("{}-{:02d}".format, YEARS, st.integers(1, 12))
DAYS = st.builds("{}-{:02d}".format, MONTHS, st.integers(1, 28))
CLOCKS = st.builds("{}T{:02d}:{:02d}".format, DAYS, st.integers(0, 23), st.integers(0, 59))
SEASONS = st.builds("{}-{}".format, YEARS, st.sampled_from((21, 22, 23, 24, 33, 34, 35, 36)))
DECADES = st.integers(10, 999).filter(lambda n: n % 10).map("{:03d}X".format)
CENTURIES = st.builds("{}{:02d}XX".format, st.sampled_from(("", "-")), st.integers(0, 98))
FAR = st.one_of(
    st.integers(10_000, 10**10).map("Y{}".format), st.integers(10, 99).map("Y-{}000000".format)
)
PARTS = st.builds(
    "{}{}".format,
    st.one_of(YEARS, MONTHS, DAYS, CLOCKS, CLOCKS.map("{}:05".format))
    | st.one_of(SEASONS, DECADES, CENTURIES, FAR),
    st.sampled_from(("", "~", "?", "%")),
)
DATES = st.one_of(
    PARTS,
    st.builds("{}/{}".format, PARTS, PARTS),
    st.builds("[{}..{}]".format, PARTS, PARTS),
    PARTS.map("{}/..".format) | PARTS.map("{}/".format) | PARTS.map("[{}..]".format),
    PARTS.map("../{}".format) | PARTS.map("/{}".format) | PARTS.map("[..{}]".format),
    st.lists(DAYS, min_size=2, max_size=3).map(lambda days: f"[{','.join(days)}]"),
    st.lists(DAYS, min_size=2, max_size=3).map(lambda days: f"{{{','.join(days)}}}"),
)


def says_itself(date):
    """Whether its words mean nothing else: it goes forward, and no bare year follows one BC."""
    if date.earliest is None or date.latest is None or date.members:
        return True
    if date.latest <= date.earliest or (date.begin == date.end and date.kind is not DateKind.POINT):
        return False
    return not date.begin.year <= 0 < date.end.year


@given(DATES.map(parse).filter(says_itself), st.sampled_from(("en", "zh")))
def test_what_is_worded_is_read_with_the_same_bounds(date, lang):
    for words in (
        in_words(date, lang),
        in_words(date, lang, weekday=True),
        short(date, lang, year=True),
    ):
        read_back = read(words).date
        assert (read_back.earliest, read_back.latest) == (date.earliest, date.latest)
        assert read_back.kind is date.kind


# Anything at all

WORDS = "年月日世纪年代初末至约前起公元 0123456789 一二十〇 -/–.,:?~[]{}' BC AD c the of May early to and or XYT"
PIECES = st.lists(st.sampled_from([*WORDS.split(" "), *WORDS, *ENGLISH, *CHINESE]), max_size=8)


@given(st.one_of(st.text(), PIECES.map("".join), PIECES.map(" ".join)), st.none() | st.just(2020))
def test_nothing_but_a_date_or_a_date_error_comes_of_any_text(text, year):
    try:
        reading = read(text, year=year)
    except DateError:
        return
    assert parse(reading.date.text) == reading.date


@pytest.mark.parametrize(
    "piece", ["1", "十", "~?", "-", "between ", "1、", "c", "一千", "–1", "[", "1/"]
)
def test_a_long_text_is_refused_at_once(piece):
    with pytest.raises(DateError):
        read(piece * 10_000)
    with pytest.raises(DateError):
        read((piece * 120)[:120])
