import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.test_located import values
from timeline_app.storage import located, quick


@pytest.mark.slow
@given(values, st.booleans())
def test_plain_values_are_beyond_doubt(value, byte_order_mark):
    text = "\ufeff" * byte_order_mark + json.dumps(value, ensure_ascii=False)
    assert quick.parse(text) == value


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 1}',
        "[NaN]",
        "[1e999]",
        f"[{'9' * 4301}]",
        r'["\uD800"]',
        "[" * 101 + "]" * 101,
        "[" * 100_000 + "]" * 100_000,
        "[",
    ],
)
def test_everything_doubtful_goes_the_careful_way(text):
    with pytest.raises(quick.DoubtError):
        quick.parse(text)


def test_a_hundred_levels_are_no_doubt():
    quick.parse("[" * 100 + "]" * 100)


parts = st.sampled_from(
    ["{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-0", "1e9", "null", "NaN", " ", r'"\ud800"']
)


@given(st.lists(parts, max_size=14).map("".join))
def test_both_ways_agree(text):
    try:
        value = quick.parse(text)
    except quick.DoubtError:
        return
    root, faults = located.parse(text)
    assert (located.plain(root), faults) == (value, [])
