import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.hours import ALWAYS, CLOSED, DAY, HoursError, hours_of, is_on

minutes = st.integers(0, DAY - 1)


def clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


@given(minutes, minutes, st.integers(0, 6), minutes)
def test_a_stretch_is_on_from_its_begin_until_its_end_also_past_midnight(begin, end, day, now):
    if begin == end:
        return
    week = [CLOSED] * 7
    week[day] = hours_of(f"{clock(begin)}-{clock(end)}")
    assert is_on(week, day, now) == (begin <= now < end if begin < end else begin <= now)
    assert is_on(week, (day + 1) % 7, now) == (end < begin and now < end)


@given(st.integers(0, 6), minutes)
def test_always_and_closed(day, now):
    assert is_on([ALWAYS] * 7, day, now)
    assert not is_on([CLOSED] * 7, day, now)


def test_a_break_at_noon():
    week = [hours_of("10:00-12:30, 14:00 – 24:00")] * 7
    assert [is_on(week, 2, 60 * hour) for hour in (9, 10, 13, 14, 23)] == [
        False,
        True,
        False,
        True,
        True,
    ]
    assert not is_on(week, 2, 0)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "must be"),
        ("soon", "10:00-12:30"),
        ("10-18", "10:00-12:30"),
        ("10:00-25:00", "10:00-12:30"),
        ("10:00-18:60", "10:00-12:30"),
        ("10:00-18:00,", "10:00-12:30"),
        ("24:00-10:00", "beyond 24:00"),
        ("20:00-24:30", "beyond 24:00"),
        ("10:00-10:00", "always"),
    ],
)
def test_other_hours_are_refused(text, sentence):
    with pytest.raises(HoursError, match=sentence):
        hours_of(text)
