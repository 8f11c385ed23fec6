from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.edtf import parse
from timeline_app.storage.formats.written import day_text, lasting, runs_backwards


@given(st.integers(-(10**11), 10**11), st.integers(1, 12), st.integers(1, 28))
def test_every_day_reads_back_as_exactly_as_edtf_can_say_it(year, month, day):
    begin = parse(day_text(year, month, day)).begin
    near = -9999 <= year <= 9999
    assert (begin.year, begin.month, begin.day) == (
        (year, month, day) if near else (year, None, None)
    )


def test_intervals():
    assert lasting("2020", "2020").text == "2020"
    assert lasting("2020", "2021").text == "2020/2021"
    assert runs_backwards(lasting("2021", "2019"))
    assert not runs_backwards(lasting("2020", ".."))
