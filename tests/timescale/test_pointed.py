import pytest

from timeline_app.model.calendar import DAY, instant
from timeline_app.timescale.pointed import pointed
from timeline_app.timescale.scale import TimeScale

NOON = instant(2020, 2, 15, DAY // 2)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (DAY // 12, "2020-02-15T12:00:00"),
        (3 * DAY, "2020-02-15T12:00:00"),
        (60 * DAY, "2020-02-15"),
        (20 * 365 * DAY, "2020-02"),
        (500 * 365 * DAY, "2020"),
        (1_000_000 * 365 * DAY, "2000"),
    ],
)
def test_a_hand_means_no_more_than_it_can_aim_at(seconds, text):
    scale = TimeScale(NOON - seconds // 2, float(seconds), 1000)
    date = pointed(scale, 500)
    assert date.text == text
    assert date.earliest <= NOON


def test_far_years_have_no_months():
    scale = TimeScale(instant(-20_000), 40.0 * DAY, 1000)
    assert pointed(scale, 500).text == "Y-20000"
