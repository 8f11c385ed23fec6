import pytest

from timeline_app.model.collection import Collection, Era, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.slides import era_slides, event_slides, inexact

TITLE = Localized({"en": "t"})


def of(*dates):
    events = tuple(Event(id=date, date=parse(date), title=TITLE) for date in dates)
    return Collection(title=TITLE, languages=("en",), events=events)


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2020-02", {"year": 2020, "month": 2}, {}),
        ("2020-02-15/2021", {"year": 2020, "month": 2, "day": 15}, {"year": 2021}),
        ("-0043", {"year": -44}, {}),
        ("2020-24", {"year": 2020, "month": 12}, {"year": 2021, "month": 2}),
        ("199X", {"year": 1990}, {"year": 1999}),
        ("../1950", {"year": 1950}, {"year": 1950}),
    ],
)
def test_dates_by_their_bounds(date, start, end):
    slide = next(event_slides(of(date)))
    assert slide.start == start
    assert slide.end == end or (date == "../1950" and not slide.end)


def test_a_date_of_which_a_slide_says_less_is_worded_and_told():
    held = of("1870~", "2020-01-30/..", "2020-02-15")
    assert [slide.display_date for slide in event_slides(held)] == [
        "about 1870",
        "from 30 January 2020",
        "",
    ]
    assert list(inexact(held)) == [
        "event 1870~: its date 1870~ became 1870",
        "event 2020-01-30/..: its date 2020-01-30/.. became 2020-01-30",
    ]


def test_eras_have_both_ends():
    eras = (Era(id="e", date=parse("2020-02"), label=TITLE),)
    slide = next(era_slides(Collection(title=TITLE, languages=("en",), eras=eras)))
    assert slide.start == slide.end == {"year": 2020, "month": 2}
