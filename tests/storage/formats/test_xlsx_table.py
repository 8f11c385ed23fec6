import tempfile
from datetime import date, datetime, time  # noqa: TID251 - spreadsheets hold such values

import pytest
from msgspec.structs import replace
from openpyxl import Workbook

from benchmarks.synthetic import collection
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.model.progress import CancelledError
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.xlsx_table import LONGEST, read, write

EVENT = Event(id="a", date=parse("2020"), title=Localized({"zh": "出发"}))


def written(tmp_path, **fields):
    held = Collection(title=Localized({"zh": "t"}), events=(replace(EVENT, **fields),))
    notes = write(held, tmp_path / "a.xlsx")
    return notes, read(tmp_path / "a.xlsx").collection.events[0]


def test_a_text_is_no_formula(tmp_path):
    title = Localized({"zh": "=1+1"})
    assert written(tmp_path, title=title)[1].title == title


def test_what_a_cell_cannot_hold_is_told(tmp_path):
    notes, back = written(tmp_path, summary=Localized({"zh": "\x01" + "长" * (LONGEST + 1)}))
    assert notes[-2:] == (
        f"event a: a text was cut, a cell holds {LONGEST} characters",
        "event a: control characters were left out",
    )
    assert back.summary["zh"] == "长" * LONGEST


def test_days_and_numbers_typed_into_a_spreadsheet(tmp_path):
    book = Workbook()
    days = (date(2020, 2, 15), datetime.combine(date(2020, 2, 15), time(14, 30)), 1911)
    for row in (("date", "title"), *((day, 5.0) for day in days)):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    events = read(tmp_path / "a.xlsx").collection.events
    assert [e.date.text for e in events] == ["2020-02-15", "2020-02-15T14:30:00", "1911"]
    assert events[0].title.best("zh") == "5"


@pytest.mark.parametrize(
    ("shown_as", "expected"),
    [
        ("yyyy-mm-dd", "2020-02-01"),
        ("mmm-yy", "2020-02"),
        ('yyyy"年"m"月"', "2020-02"),
        ("[$-804]yyyy", "2020"),
        ('yyyy"年 d"', "2020"),
    ],
)
def test_a_day_is_as_precise_as_it_is_shown(tmp_path, shown_as, expected):
    book = Workbook()
    book.active.append(("日期", "标题"))
    book.active.append((date(2020, 2, 1), "出发"))
    book.active["A2"].number_format = shown_as
    book.create_sheet("草稿")
    book.save(tmp_path / "a.xlsx")
    held = read(tmp_path / "a.xlsx")
    assert [e.date.text for e in held.collection.events] == [expected]
    assert 'sheet "草稿": left out' in held.notes


def test_nothing_is_left_where_writing_was_stopped(tmp_path, monkeypatch):
    def stop(share):
        if share > 0.5:
            raise CancelledError

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(CancelledError):
        write(collection(200), tmp_path / "a.xlsx", stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"date,title"])
def test_what_is_no_workbook(tmp_path, content):
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(FormatError, match="not a workbook"):
        read(tmp_path / "a.xlsx")
    with pytest.raises(FormatError, match="no such file"):
        read(tmp_path / "b.xlsx")
