import time

import pytest

from timeline_app.editing.clock import day_in_words, moment_in_words, seconds_of, time_of_day


@pytest.fixture
def shanghai(monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("this system's clock can't be set to another place")
    monkeypatch.setenv("TZ", "UTC-8")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_moments_are_told_in_local_time(shanghai):
    at = seconds_of("2026-11-23T20:05:00Z")
    assert at is not None
    assert moment_in_words(at, "en") == "24 November 2026, 04:05"
    assert day_in_words(at, "zh") == "2026年11月24日 星期二"
    assert time_of_day(at) == "04:05"


@pytest.mark.parametrize("text", ["", "2026-11-23", "yesterday"])
def test_what_is_no_moment_is_none(text):
    assert seconds_of(text) is None
