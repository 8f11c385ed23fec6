import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.timescale.numerals_zh import LARGE, PATTERN, number

D = "零一二三四五六七八九"


@given(st.integers(0, 10**9 - 1))
def test_figures_and_digits_are_read_one_by_one(value):
    for text in (str(value), "".join(D[int(each)] for each in str(value))):
        assert re.fullmatch(PATTERN, text)
        assert number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十", 10),
        ("十五", 15),
        ("三十四", 34),
        ("廿六", 26),
        ("卅", 30),
        ("一百零八", 108),
        ("二百二十一", 221),
        ("一千九百一十一", 1911),
        ("两千", 2000),
        ("6600万", 66_000_000),
        ("1.7亿", 170_000_000),
    ],
)
def test_tens_hundreds_and_large_units_are_counted(text, value):
    assert re.fullmatch(LARGE, text)
    assert number(text) == value


@pytest.mark.parametrize("text", ["一九二十", "十廿", "百", "二三十", "1.7", "一.二亿"])
def test_what_is_no_number_does_not_look_like_one(text):
    assert not re.fullmatch(LARGE, text)
