import pytest

from timeline_app.storage.formats.csv_table import read
from timeline_app.storage.formats.imported import FormatError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_as_spreadsheets_save_it(tmp_path, encoding, delimiter):
    path = tmp_path / "a.csv"
    path.write_bytes(f"date{delimiter}title\n2020{delimiter}出发".encode(encoding))
    assert read(path).collection.events[0].title["zh"] == "出发"


def test_what_stands_between_cells_is_told_by_all_rows(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date;title\n2020;one, two, three\n2021;four, five\n", encoding="utf-8")
    assert read(path).collection.events[0].title["en"] == "one, two, three"


def test_tabs_and_lines_within_cells_divide_nothing(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('date,title,summary\n2020,a\t,"0\n\tb\n\tc"\n', encoding="utf-8")
    event = read(path).collection.events[0]
    assert (event.title["en"], event.summary["en"]) == ("a\t", "0\n\tb\n\tc")


def test_what_is_no_table(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xff\xff\xff")
    with pytest.raises(FormatError, match="not a table"):
        read(path)
    with pytest.raises(FormatError, match="a folder"):
        read(tmp_path)
