import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.formats.samples import assert_kept, dates
from tests.storage.formats.test_note import assert_both
from timeline_app.storage.formats.ics import read
from timeline_app.storage.formats.imported import FormatError

ZONE = """BEGIN:VTIMEZONE
TZID:Harbour
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE
"""


def imported(folder, *events, head=""):
    path = folder / "held.ics"
    inside = "".join(f"BEGIN:VEVENT\nUID:{i}\n{e}\nEND:VEVENT\n" for i, e in enumerate(events))
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{inside}END:VCALENDAR\n", "utf-8")
    held = read(path)
    assert_both(held.notes)
    return held


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("DTSTART;VALUE=DATE:20200201", "2020-02-01"),
        ("DTSTART;VALUE=DATE:20200201\nDTEND;VALUE=DATE:20200202", "2020-02-01"),
        ("DTSTART;VALUE=DATE:20200201\nDTEND;VALUE=DATE:20200204", "2020-02-01/2020-02-03"),
        ("DTSTART;VALUE=DATE:20200201\nDURATION:P2D", "2020-02-01/2020-02-02"),
        ("DTSTART:20200201T083000", "2020-02-01T08:30"),
        ("DTSTART:20200201T083005Z", "2020-02-01T08:30:05Z"),
        (
            "DTSTART;TZID=Harbour:20200201T083000\nDURATION:PT1H30M",
            "2020-02-01T08:30+08:00/2020-02-01T10:00+08:00",
        ),
        ("DTSTART;VALUE=DATE:20200201\nSTATUS:TENTATIVE", "2020-02-01?"),
    ],
)
def test_dates(tmp_path, given, expected):
    assert dates(imported(tmp_path, f"SUMMARY:A\n{given}", head=ZONE)) == [expected]


def test_texts_places_and_categories(tmp_path):
    held = imported(
        tmp_path,
        "DTSTART:20200201T083000Z\nSUMMARY:One\\, two\nDESCRIPTION:a\\nb\n"
        "CATEGORIES:Sea,Work\nLOCATION:Quay 3",
        head="X-WR-CALNAME:Port\nX-WR-CALDESC:Of ships\n",
    )
    event = held.collection.events[0]
    assert (event.title["en"], event.summary["en"]) == ("One, two", "a\nb")
    assert (event.place.name["en"], event.tags) == ("Quay 3", ("Work",))
    assert held.collection.category(event.category).label["en"] == "Sea"
    assert held.collection.title["en"] == "Port"
    assert held.collection.subtitle["en"] == "Of ships"
    assert_kept(read, tmp_path / "held.ics", tmp_path)


def test_what_is_not_carried_is_told(tmp_path):
    held = imported(
        tmp_path,
        "DTSTART:20200201T083000Z\nSUMMARY:A\nRRULE:FREQ=WEEKLY\nURL:http://a\nATTACH:http://b\n"
        "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT10M\nEND:VALARM",
        head=ZONE + "BEGIN:VTODO\nUID:t\nSUMMARY:T\nEND:VTODO\nX-ODD:1\n",
    )
    told = " ".join(held.notes)
    for words in (
        "only the first time is kept",
        "http://a",
        "http://b",
        "VALARM",
        "VTODO",
        "X-ODD",
    ):
        assert words in told


@pytest.mark.parametrize(
    "bad",
    [
        *("SUMMARY:A", "DTSTART:20200201T083000Z", "SUMMARY:A\nDTSTART:20201399T000000Z"),
        *("SUMMARY:A\nDTSTART;VALUE=DATE:20200201\nSTATUS:CANCELLED", "SUMMARY:A\nDTSTART:PT1H"),
        "SUMMARY:A\nDTSTART;VALUE=DATE:99991231\nDURATION:P9D",
        "SUMMARY:A\nDTSTART;VALUE=DATE:20200201\nDTSTART;VALUE=DATE:20200202",
    ],
)
def test_a_bad_event_is_told_and_left_out(tmp_path, bad):
    held = imported(tmp_path, bad, "SUMMARY:B\nDTSTART;VALUE=DATE:20200201")
    assert dates(held) == ["2020-02-01"]
    assert any(note.startswith("event 1: ") and "left out" in note for note in held.notes)


@pytest.mark.parametrize("text", ["", "hello", "{}", "BEGIN:VEVENT\nEND:VEVENT", "END:VCALENDAR"])
def test_what_is_no_calendar_gets_one_sentence(tmp_path, text):
    path = tmp_path / "held.ics"
    path.write_text(text)
    with pytest.raises(FormatError, match="calendar"):
        read(path)


LINES = ["DTSTART", "DTEND", "DURATION", "SUMMARY", "CATEGORIES", "STATUS", "RRULE", "BEGIN", "END"]
VALUES = ["20200201", "20200201T083000Z", "PT1H", "-P9D", "VEVENT", "A,B", "", ";", "=:"]


@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(VALUES)), max_size=6))
def test_any_event_is_read_or_refused(tmp_path_factory, lines):
    with contextlib.suppress(FormatError):
        imported(tmp_path_factory.mktemp("ics"), "\n".join(f"{n}:{v}" for n, v in lines))
