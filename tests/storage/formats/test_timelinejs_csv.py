import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.formats.samples import assert_kept, counts, dates, sample
from tests.storage.formats.test_note import assert_both
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.timelinejs_csv import read

HEAD = "Year,Month,Day,Time,End Year,Display Date,Headline,Text,Type,Group,Odd\n"


def imported(folder, rows):
    path = folder / "held.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    held = read(path)
    assert_both(held.notes)
    return held


def test_a_real_file(tmp_path):
    path = sample("timelinejs-women-in-computing.csv")
    assert counts(read(path)) == (10, 0, 0, 0, 0)
    assert read(path).collection.title["en"] == "Women in Computing"
    assert sum("cannot be carried over" in note for note in read(path).notes) == 10
    assert_kept(read, path, tmp_path)


def test_rows_are_slides(tmp_path):
    rows = (
        ",,,,,,Story,Of it,title,,\n"
        "2020,2,15,2:30 PM,,the 15th,One,,,G,\n"
        "2020,2,15,12:05:09 am,,,Two,,,,\n"
        "2020,,,,2021,,Era,,era,,\n"
    )
    held = imported(tmp_path, rows)
    assert dates(held) == ["2020-02-15T14:30", "2020-02-15T00:05:09"]
    assert held.collection.events[0].date_text == "the 15th"
    assert held.collection.title["en"] == "Story"
    assert held.collection.subtitle["en"] == "Of it"
    assert [era.date.text for era in held.collection.eras] == ["2020/2021"]
    assert [category.label["en"] for category in held.collection.categories] == ["G"]


def test_bad_rows_are_told_by_their_line(tmp_path):
    held = imported(
        tmp_path, 'x,,,,,,"One\nline",,,,\n2020,,,noon,,,Two,,,,\n2020,,,,,,Three,,,,4,5\n'
    )
    assert dates(held) == ["2020"]
    told = " ".join(held.notes)
    assert "line 2: “One line” is left out" in told
    assert "line 4: “Two” is left out" in told
    assert "line 5: the column “odd” is left out" in told
    assert "line 5: cells beyond the last column are left out" in told


@pytest.mark.parametrize(
    "data", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b"\xe9t\xe9", HEAD.encode() + b'"']
)
def test_what_is_no_such_table_gets_one_sentence(tmp_path, data):
    path = tmp_path / "held.csv"
    path.write_bytes(data)
    with pytest.raises(FormatError, match=r"\w"):
        read(path)


@given(st.text(alphabet='0129,:"\n a-', max_size=60))
def test_any_rows_are_read_or_refused(tmp_path_factory, rows):
    with contextlib.suppress(FormatError):
        imported(tmp_path_factory.mktemp("csv"), rows)
