from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import instant
from timeline_app.model.edtf import parse_span
from timeline_app.model.span_text import span_text

INSTANTS = st.integers(instant(-9999), instant(9999))


@given(INSTANTS, st.integers(1, 10**12))
def test_reading_it_gives_the_stretch_back(start, seconds):
    end = min(start + seconds, instant(9999, 12, 31))
    if end > start:
        assert parse_span("/".join(span_text(start, end))) == (start, end)


def test_far_years_stand_alone():
    assert span_text(instant(-66_000_000), instant(20_000)) == ("Y-66000000", "Y19999")
