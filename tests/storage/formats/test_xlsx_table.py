from datetime import date, datetime, time  # noqa: TID251 - spreadsheets hold such values

import pytest
from msgspec.structs import replace
from openpyxl import Workbook

from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
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
    assert events[0].title["zh"] == "5"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"date,title"])
def test_what_is_no_workbook(tmp_path, content):
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(FormatError, match="not a workbook"):
        read(tmp_path / "a.xlsx")
    with pytest.raises(FormatError, match="cannot be read"):
        read(tmp_path / "b.xlsx")
