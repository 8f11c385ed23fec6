import tomllib

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.toml_places import lines_of

VALUES = ["1", '"a # b"', "[1, 2]", "[\n  1,\n  [2],\n]", '"""\nx = 1\n[y]\n"""', "{ z = 1 }"]
BEFORE = ["", "\n", "# x = 1\n", "\n# [x]\n\n"]


@given(st.lists(st.tuples(st.sampled_from(BEFORE), st.sampled_from(VALUES), st.booleans())))
def test_every_key_is_found_where_it_was_written(parts):
    text, expected, table = "", {}, ()
    for number, (before, value, new_table) in enumerate(parts):
        text += before
        if new_table:
            table = (f"t{number}",)
            expected[table] = text.count("\n") + 1
            text += f"[t{number}]\n"
        expected[*table, f"k{number}"] = text.count("\n") + 1
        text += f"k{number} = {value}\n"
    tomllib.loads(text)
    found = lines_of(text)
    assert {path: found[path] for path in expected} == expected


def test_dotted_keys_and_lists_of_tables():
    found = lines_of('a.b = 1\n[[c]]\nd = 2\n[[c]]\nd = 3\n[ "e" . f ]\ng = 1')
    assert found["a", "b"] == 1
    assert (found["c",], found["c", "d"], found["e", "f", "g"]) == (2, 3, 7)
