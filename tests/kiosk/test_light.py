import calendar
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.config import Config, understood
from timeline_app.kiosk.light import BLACK, FULL, light

CLOSED = """
[hours]
monday = "closed"
friday = "18:00-02:00"
saturday = "10:00-18:00"
sunday = "01:00-04:00"
"""


@pytest.fixture
def in_berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def utc(*when):
    return calendar.timegm((*when, 0))


def configured(text):
    config = understood(text, Path())
    assert config.problems == ()
    return config


@given(st.floats(0, 4e9), st.floats(0, 1e6))
def test_by_default_it_is_always_on_and_dims_after_half_an_hour(now, idle):
    assert light(now, idle, Config()) == (0.4 if idle >= 30 else FULL)


def test_it_never_dims_where_that_is_turned_off():
    assert light(0, 1e9, configured("dim-after = 0")) == FULL


def test_it_is_as_dim_as_was_chosen():
    config = configured("dim-after = 5\ndim-to = 25")
    assert [light(0, idle, config) for idle in (4.9, 5, 60)] == [FULL, 0.25, 0.25]


def test_outside_the_hours_it_is_black_whoever_is_there(in_berlin):
    config = configured(CLOSED)
    monday = utc(2026, 6, 1, 10, 0)
    assert light(monday, 0, config) == BLACK
    assert light(monday, 100, config) == BLACK


def test_hours_past_midnight_end_on_the_next_day(in_berlin):
    config = configured(CLOSED)  # Friday the 5th; Berlin is two hours before UTC
    shown = [
        light(utc(2026, 6, *at), 0, config)
        for at in ((5, 15, 59), (5, 16, 0), (5, 23, 30), (5, 23, 59), (6, 0, 0), (6, 8, 0))
    ]
    assert shown == [BLACK, FULL, FULL, FULL, BLACK, FULL]


def test_hours_go_by_the_clock_on_the_wall_where_it_jumps(in_berlin):
    config = configured(CLOSED)
    spring = [utc(2026, 3, 29, 0, 0) + 600 * step for step in range(-1, 13)]
    on = [light(now, 0, config) == FULL for now in spring]
    # from 1:00, over 2:00 which is 3:00 at once, to 4:00: two hours
    assert on == [False, *[True] * 12, False]
    autumn = [utc(2026, 10, 24, 23, 0) + 600 * step for step in range(-1, 25)]
    on = [light(now, 0, config) == FULL for now in autumn]
    # from 1:00 to 4:00 with 2:00 to 3:00 twice: four hours
    assert on == [False, *[True] * 24, False]
