import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.splicing import Style, decoded, layout, same, spliced

OURS = Style("", "\n")
few = st.recursive(
    st.sampled_from([0, 1, True, 1.0, "a", "中", None]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcd"), inner),
    max_leaves=9,
)


@given(few, few, st.sampled_from([None, 0, 3, "\t"]))
def test_whatever_the_text_was_it_says_the_new_value(old, new, indent):
    text = json.dumps(old, indent=indent)
    assert same(decoded(spliced(text, old, new, OURS)), new)


@given(few, few)
def test_a_text_in_our_layout_stays_in_our_layout(old, new):
    assert spliced(layout(old, "", "\n"), old, new, OURS) == layout(new, "", "\n")


@pytest.mark.slow
@given(few)
def test_what_is_alike_stays_as_it_is_written(value):
    text = json.dumps(value, indent=3, separators=(" ,", " :"))
    assert spliced(text, value, value, OURS) == text


@pytest.mark.parametrize(
    ("text", "new", "expected"),
    [
        ('{"a":1,  "b" : 2e0}', {"a": 3, "b": 2.0}, '{"a":3,  "b" : 2e0}'),
        ('{"a":1,  "b" : 2e0}', {"b": 2.0}, '{"b" : 2e0}'),
        ('{"a":1,  "b" : 2e0}', {"a": 1}, '{"a":1}'),
        ('{"a":1}', {"a": 1, "b": {"x": [1]}}, '{"a":1, "b": {"x": [1]}}'),
        ("[1,\n 2,\n 3\n]", [1, 3], "[1,\n 2\n]".replace("2", "3")),
        ("[1,\n 2,\n 3\n]", [1, 2, 9, 3], "[1,\n 2,\n 9,\n 3\n]"),
        ('[ {"a": 1} ]', [{"a": 1}, {}], '[ {"a": 1}, {} ]'),
        ('{\n\t"a": []\n}', {"a": [1]}, '{\n\t"a": [\n\t  1\n\t]\n}'),
        ("1.0", 1, "1"),
        ("1", True, "true"),
        ('{"a":1,"b":2}', {"b": 2, "a": 1}, '{"b":2,"a":1}'),
    ],
)
def test_the_change_is_as_small_as_can_be(text, new, expected):
    assert spliced(text, decoded(text), new, OURS) == expected
