import pytest
from msgspec.structs import replace

from tests.views.archivist.form.written import COLLECTION
from timeline_app.model.edtf import parse
from timeline_app.views.archivist.form.date_reading import Reader, in_other_words, other_meaning


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2月初", "2月初"),
        ("15 Feb 2020", "15 Feb 2020"),
        ("15.2.2020", "15.2.2020"),
        ("2020/2/15", "2020/2/15"),
        ("2020-02-15", None),
        ("2020-02-1", None),
        ("202", None),
    ],
)
def test_words_of_a_source_are_told_from_the_files_way_to_write_dates(text, words):
    assert in_other_words(text, parse("2020-02-15")) == words


@pytest.mark.parametrize(
    ("date", "other"),
    [
        ("2020-02-01~/2020-02-10~", "[2020-02-01..2020-02-10]"),
        ("[2020-02-01..2020-02-10]", "2020-02-01/2020-02-10"),
        ("1926/1927?", "[1926..1927]"),
        ("-0349/-0300", "[-0349..-0300]"),
        ("2020-02-15", None),
        ("1920/..", None),
        ("[1667,1668]", None),
        ("[1667,1670..1672]", None),
        ("[..1950]", None),
        ("{1960..1962}", None),
    ],
)
def test_the_other_meaning_of_two_ends(date, other):
    assert other_meaning(parse(date)) == other
    if other is not None:
        parse(other)


def test_the_year_is_taken_only_where_none_is_written():
    event = COLLECTION.event("team-departs")
    reader = Reader()
    assert reader.read("3月7日", "en", COLLECTION, event).date.text == "2020-03-07"
    assert reader.read("1949年3月7日", "en", COLLECTION, event).date.text == "1949-03-07"
    bare = replace(event, excerpts=())
    assert reader.read("3月7日", "en", COLLECTION, bare).date is None
