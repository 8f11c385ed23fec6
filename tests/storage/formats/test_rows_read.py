import pytest

from tests.storage.formats.test_note import assert_both
from timeline_app.storage.formats.guessing import guess
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.rows_read import collection_of


def read(headings, *rows):
    table = [headings.split(","), *(row.split(",") for row in rows)]
    held = collection_of(table, guess(table), "file")
    assert_both(held.notes)
    return held


def test_dates_as_people_write_them_are_told():
    back = read("Date,Title EN", "15 Feb 2020,They leave", "公元前221年,Qin")
    assert [event.date.text for event in back.collection.events] == ["2020-02-15", "-0220"]
    assert back.notes[0] == 'row 2: "15 Feb 2020" was read as 2020-02-15'


def test_rows_without_date_or_title_are_set_aside_and_counted():
    back = read("id,date,title", "a,2020-02-31,x", "b,2020,", "c,2020,good", ",,", "c,2021,again")
    assert back.set_aside == 2
    assert [event.title["en"] for event in back.collection.events] == ["good", "again"]
    assert back.notes[1].startswith('row 2: set aside, "2020-02-31"')
    assert back.notes[2:] == (
        "row 3: set aside, it has no title",
        'row 6: given a new id, "c" is taken',
    )


def test_what_is_not_carried_over_is_told():
    back = read("date,title,colour,rank,excerpt,section", "2020,t,red,high,quoted,", "2021,t,,,,s")
    assert back.notes == (
        'column "colour": left out, it is not one of ours',
        "the file names no language: its texts are taken as English",
        'row 2: rank left out, "high" is not a whole number',
        'row 2: its excerpt names no source and was given "unnamed"',
        "row 3: source and section left out without an excerpt",
    )


def test_a_table_imports_alike_each_time():
    first, second = (read("date,title", "2020,t", "2020,t").collection for _ in range(2))
    assert first == second
    assert len({event.id for event in first.events}) == 2


@pytest.mark.parametrize("rows", [[], [["", "", ""]], [["5", "7"], ["8", "x"]]])
def test_headings_are_needed(rows):
    with pytest.raises(FormatError, match="the first row must name the columns"):
        collection_of(rows, guess(rows), "file")
