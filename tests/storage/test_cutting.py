import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.test_splicing import few
from timeline_app.storage.cutting import Cut, cut

containers = st.lists(few, max_size=4) | st.dictionaries(st.text("ab中", max_size=2), few)


@given(containers, st.sampled_from([None, 1, "\t"]), st.sampled_from(["", "\ufeff", "\n "]))
def test_the_pieces_are_the_text(value, indent, before):
    text = before + json.dumps(value, indent=indent) + "\n"
    found = cut(text, {"a", "b"})
    assert str(found) == text
    assert found.is_list == isinstance(value, list)
    members = [json.loads(str(each)) for each in found.values]
    assert members == list(value if found.is_list else value.values())
    if not found.is_list:
        assert found.keys == tuple(value)
        assert all(
            isinstance(each, Cut) == (isinstance(value[key], list) and key in {"a", "b"})
            for key, each in zip(found.keys, found.values, strict=True)
        )


@pytest.mark.parametrize(
    ("text", "indent"),
    [
        ('{"a": 1}', None),
        ('{\n  "a": 1}', "  "),
        ("[1,\n\t2]", "\t"),
        ('[{\n    "a": 1\n  }, 2]', "  "),
        ('{"a": 1\n}', None),
        ("[]", None),
    ],
)
def test_the_indent_is_that_of_the_lines_of_its_members(text, indent):
    assert cut(text).indent == indent
