import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.reading_time import reading_time


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0),
        ("word " * 200, 60),
        ("许" * 300, 60),
        ("许昌 " * 150 + "word " * 100, 90),
        ("the city’s front-line", 0.9),
        ("。，！… — “”", 0),
    ],
)
def test_words_and_han_take_their_time(text, seconds):
    assert reading_time(text) == pytest.approx(seconds)


@given(st.text(max_size=50), st.text(max_size=50))
def test_more_text_never_takes_less_time(one, other):
    assert reading_time(f"{one} {other}") == pytest.approx(reading_time(one) + reading_time(other))
