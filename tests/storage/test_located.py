import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage import located
from timeline_app.storage.located import NotJsonError

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("ab中"), inner),
)  # fmt: skip


@pytest.mark.slow
@given(values, st.sampled_from([None, 2]), st.booleans())
def test_reads_what_the_standard_library_reads(value, indent, ascii_only):
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    root, faults = located.parse(f" {text}\n")
    assert located.plain(root) == value
    assert faults == []


@pytest.mark.slow
@given(values)
def test_every_value_stands_where_it_says(value):
    text = json.dumps(value, indent=1)
    todo = [located.parse(text)[0]]
    while todo:
        node = todo.pop()
        assert json.loads(text[node.start : node.end]) == located.plain(node)
        if isinstance(node.value, dict):
            todo.extend(node.value.values())
        elif isinstance(node.value, list):
            todo.extend(node.value)


@given(st.text('{}[]",:truefalsn01-.eE \n\\u', max_size=12))
def test_refuses_what_the_standard_library_refuses(text):
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(NotJsonError):
            located.parse(text)
    else:
        root, faults = located.parse(text)
        assert faults or located.plain(root) == expected


@pytest.mark.parametrize(
    ("text", "sentence", "offset"),
    [
        ('{"a": 1, "a": 2}', 'the key "a" stands twice; the last one counts', 9),
        ("[NaN]", "NaN is not a number of JSON", 1),
        ("[-Infinity]", "-Infinity is not a number of JSON", 1),
        ("[1e999]", "this number is too large", 1),
        (f"[{'9' * 4301}]", "this number has more than 4,300 digits", 1),
        (r'["\ud83d"]', "this text holds half a character (a lone surrogate)", 1),
        ("[" * 101 + "]" * 101, "lists and groups are nested more than 100 deep", 100),
    ],
)
def test_faults_of_the_file_are_told_with_their_place(text, sentence, offset):
    _, faults = located.parse(text)
    assert faults == [(sentence, offset)]


@pytest.mark.parametrize(
    "text", [r'["\ud83d\ude00"]', f"[{'9' * 4300}]", "[" * 100 + "]" * 100, "[1e308]"]
)
def test_what_is_just_within_bounds_is_no_fault(text):
    assert located.parse(text)[1] == []


def test_a_very_deep_file_is_read_around_its_depth():
    root, faults = located.parse(
        '{"deep": ' + '[{"a":' * 50_000 + '"]"' + "}]" * 50_000 + ', "b": 1}'
    )
    assert root.value["b"].value == 1
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("text", "sentence", "offset"),
    [
        ('{"a": 1', "the file ends too early: it is not whole", 7),
        ('{"a": "b', "this text has no closing quotation mark", 6),
        ('["a\n"]', "a closing quotation mark is missing in this line", 3),
        ("[1,]", "there is a comma too many before ]", 2),
        ("[1 2]", "a comma or ] is missing before 2", 3),
        ("{a: 1}", 'a key in "quotation marks" is missing before a', 1),
        ('{"a" 1}', "a colon is missing before 1", 5),
        ("[,]", "a value is missing before ,", 1),
        ("[] []", "there is more text after the end of the collection", 3),
        ('["a\tb"]', "a control character must not stand in a text", 3),
        ("[" * 200, "the file ends too early: it is not whole", 200),
    ],
)
def test_what_is_not_json_is_told_in_plain_words(text, sentence, offset):
    with pytest.raises(NotJsonError) as told:
        located.parse(text)
    assert (told.value.sentence, told.value.offset) == (sentence, offset)


def test_the_nearest_value_is_found_for_what_is_missing():
    root, _ = located.parse('{"a": [{"b": 1}]}')
    assert located.nearest(root, ("a", 0, "b")).start == 13
    assert located.nearest(root, ("a", 0, "title")).start == 7
    assert located.nearest(root, ("a", 5)).start == 6
