"""EDTF: every form of the design, the bounds it has, and the sentence for what is not a date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import DAY, MAX_YEAR, instant, month_start
from timeline_app.model.edtf import DateError, DateKind, Edge, Precision, parse, parse_span

FEBRUARY = month_start(2020, 2), month_start(2020, 3)
NOON = instant(2020, 2, 15, 12 * 3600)

SINGLE = {
    "2020-02-15": (instant(2020, 2, 15), instant(2020, 2, 16), Precision.DAY),
    "2020-02": (*FEBRUARY, Precision.MONTH),
    "2020-02-XX": (*FEBRUARY, Precision.MONTH),
    "2020": (instant(2020), instant(2021), Precision.YEAR),
    "2020-XX": (instant(2020), instant(2021), Precision.YEAR),
    "2020-XX-XX": (instant(2020), instant(2021), Precision.YEAR),
    "2020-02-15T12:00": (NOON, NOON + 60, Precision.MINUTE),
    "2020-02-15T12:00:05": (NOON + 5, NOON + 6, Precision.SECOND),
    "2020-02-15T12:00:05Z": (NOON + 5, NOON + 6, Precision.SECOND),
    "2020-02-15T12:00+08:00": (NOON, NOON + 60, Precision.MINUTE),
    "202X": (instant(2020), instant(2030), Precision.DECADE),
    "20XX": (instant(2000), instant(2100), Precision.CENTURY),
    "-02XX": (instant(-299), instant(-199), Precision.CENTURY),
    "-034X": (instant(-349), instant(-339), Precision.DECADE),
    "2020-21": (month_start(2020, 3), month_start(2020, 6), Precision.SEASON),
    "2020-22": (month_start(2020, 6), month_start(2020, 9), Precision.SEASON),
    "2020-23": (month_start(2020, 9), month_start(2020, 12), Precision.SEASON),
    "2020-24": (month_start(2020, 12), month_start(2021, 3), Precision.SEASON),
    "2020-33": (instant(2020), month_start(2020, 4), Precision.QUARTER),
    "2020-36": (month_start(2020, 10), instant(2021), Precision.QUARTER),
    "-0349": (instant(-349), instant(-348), Precision.YEAR),
    "0000": (instant(0), instant(1), Precision.YEAR),
    "Y-17000000": (instant(-17_000_000), instant(-16_999_999), Precision.YEAR),
    "Y17E7": (instant(170_000_000), instant(170_000_001), Precision.YEAR),
    "Y-138E8": (instant(-13_800_000_000), instant(-13_799_999_999), Precision.YEAR),
}


@pytest.mark.parametrize("text", SINGLE)
def test_one_date_has_bounds_and_precision(text):
    date = parse(text)
    assert (date.earliest, date.latest, date.precision) == SINGLE[text]
    assert date.kind is DateKind.POINT
    assert date.begin == date.end
    assert date.text == text
    assert not date.is_span


@pytest.mark.slow
@pytest.mark.parametrize("text", SINGLE)
@pytest.mark.parametrize(
    ("sign", "approximate", "uncertain"),
    [("~", True, False), ("?", False, True), ("%", True, True)],
)
def test_a_qualifier_says_something_and_widens_nothing(text, sign, approximate, uncertain):
    date = parse(text + sign)
    assert (date.approximate, date.uncertain) == (approximate, uncertain)
    assert (date.earliest, date.latest) == SINGLE[text][:2]


@given(st.dates())
def test_every_day_is_read(day):
    date = parse(day.isoformat())
    assert date.earliest == instant(day.year, day.month, day.day)
    assert date.latest == date.earliest + DAY


@given(st.integers(-MAX_YEAR, MAX_YEAR).filter(lambda year: abs(year) > 9999))
def test_far_years_are_read(year):
    date = parse(f"Y{year}")
    assert (date.earliest, date.latest) == (instant(year), instant(year + 1))


@pytest.mark.parametrize(
    ("text", "edges", "anchor"),
    [
        ("2020-02-01/2020-02-10", (Edge.KNOWN, Edge.KNOWN), instant(2020, 2, 1)),
        ("2020-02~/2020-03?", (Edge.KNOWN, Edge.KNOWN), month_start(2020, 2)),
        ("1920/..", (Edge.KNOWN, Edge.OPEN), instant(1920)),
        ("1920/", (Edge.KNOWN, Edge.UNKNOWN), instant(1920)),
        ("../1950", (Edge.OPEN, Edge.KNOWN), instant(1951)),
        ("/1950", (Edge.UNKNOWN, Edge.KNOWN), instant(1951)),
        ("2019-24/2020-21", (Edge.KNOWN, Edge.KNOWN), month_start(2019, 12)),
    ],
)
def test_an_interval_tells_open_from_unknown(text, edges, anchor):
    date = parse(text)
    assert (date.begin_edge, date.end_edge) == edges
    assert date.anchor == anchor
    assert date.is_span
    assert (date.earliest is None) == (date.begin is None) == (edges[0] is not Edge.KNOWN)
    assert (date.latest is None) == (date.end is None) == (edges[1] is not Edge.KNOWN)


def test_either_end_qualifies_the_interval():
    date = parse("2020-02~/2020-03?")
    assert (date.approximate, date.uncertain) == (True, True)
    assert (date.begin.approximate, date.begin.uncertain) == (True, False)


def test_an_interval_that_ends_before_it_begins_is_kept():
    date = parse("1950/1940")
    assert date.earliest > date.latest


@pytest.mark.parametrize(
    ("text", "kind", "bounds", "members"),
    [
        ("[1667,1668]", DateKind.ONE_OF, (1667, 1669), 2),
        ("[1668, 1667]", DateKind.ONE_OF, (1667, 1669), 2),
        ("[1667,1670..1672]", DateKind.ONE_OF, (1667, 1673), 0),
        ("[..1950]", DateKind.ONE_OF, (None, 1951), 0),
        ("[1950..]", DateKind.ONE_OF, (1950, None), 0),
        ("{1667,1668~}", DateKind.ALL_OF, (1667, 1669), 2),
        ("{1960..1965}", DateKind.ALL_OF, (1960, 1966), 0),
    ],
)
def test_a_set_reaches_from_its_first_to_its_last(text, kind, bounds, members):
    date = parse(text)
    expected = tuple(None if year is None else instant(year) for year in bounds)
    assert (date.kind, date.earliest, date.latest) == (kind, *expected)
    assert len(date.members) == members
    assert date.is_span == (kind is DateKind.ALL_OF)
    assert date.approximate == ("~" in text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2020-02-31", '"2020-02-31" is not a day of the calendar'),
        ("2019-02-29/2020", '"2019-02-29" is not a day of the calendar'),
        ("2020-13", "months run from 01 to 12"),
        ("2020-00-10", "months run from 01 to 12"),
        ("2020-21-05", "a season or quarter has no day"),
        ("2020-25", "the season of one hemisphere, an EDTF level 2 form"),
        ("2020-38", "a third of a year, an EDTF level 2 form"),
        ("2020-40", "a half of a year, an EDTF level 2 form"),
        ("2020~-02", "qualifies one component of a date, an EDTF level 2 form"),
        ("?2020-02-15", "qualifies one component of a date, an EDTF level 2 form"),
        ("2020?~", "write % for both"),
        ("1XXX-02", "leaves digits unspecified in an EDTF level 2 form"),
        ("1950S2", "gives significant digits, an EDTF level 2 form"),
        ("Y2020", "a year of four digits is written without Y"),
        ("12000", "begins with Y"),
        ("44", "a year has four digits"),
        ("Y1E12", "too far away"),
        ("Y9999999999999", "too far away"),
        ("-0000", "written 0000"),
        ("-0000-XX", "written 0000"),
        ("2020-02-15T24:00", "not a time of day"),
        ("2020-02-31T10:00", "not a day of the calendar"),
        ("2020-02-15 10:00", "written as in 2020-02-15T14:30"),
        ("2020-2-5", "two digits"),
        ("20200215", "hyphens"),
        ("2020/02/15", "a slash stands between the two ends"),
        ("1920/open", 'write ".."'),
        ("1920/unknown", "leave it empty"),
        ("199u", "write X"),
        ("../..", "says nothing"),
        ("/", "says nothing"),
        ("[..1950,1960..]", "says nothing"),
        ("[1667", 'ends with "]"'),
        ("{}", 'ends with "}"'),
        ("[1667,..]", '".." is not an EDTF date'),
        ("", "it is empty"),
        (" 2020", "a space"),
        ("2020-02-15\n", r'"2020-02-15\n" is not'),
        ("２０２０", "is not an EDTF date"),
        ("15 Feb 2020", '"15 Feb 2020" is not an EDTF date'),
    ],
)
def test_what_is_no_date_gets_one_sentence(text, sentence):
    with pytest.raises(DateError) as refused:
        parse(text)
    assert sentence in str(refused.value)
    assert str(refused.value).isprintable()


@given(st.text() | st.text("0123456789-/.,XYTESZ:~?%[]{}", max_size=24))
def test_any_text_is_read_or_refused_in_one_line(text):
    try:
        date = parse(text)
    except DateError as error:
        refused = str(error)
    else:
        assert date.anchor in (date.earliest, date.latest)
        return
    assert len(refused.splitlines()) == 1
    assert refused.isprintable()


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2020-02", FEBRUARY),
        ("2020-02-01/2020-02-29", FEBRUARY),
        ("2020-02-15T12:00:00/2020-02-15T12:30", (NOON, NOON + 31 * 60)),
    ],
)
def test_a_span_has_two_known_ends(text, span):
    assert parse_span(text) == span


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2020/..", "both ends must be known"),
        ("/2020", "both ends must be known"),
        ("2020/2019", "it ends before it begins"),
        ("soon", "is not an EDTF date"),
    ],
)
def test_what_is_no_span_gets_one_sentence(text, sentence):
    with pytest.raises(DateError, match=sentence):
        parse_span(text)


def test_dates_compare_by_value():
    assert parse("2020-02") == parse("2020-02")
    assert len({parse("2020-02"), parse("2020-02"), parse("2020-03")}) == 2
