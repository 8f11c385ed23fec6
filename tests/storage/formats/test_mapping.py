import csv
import io
from dataclasses import replace

import pytest
from openpyxl import Workbook

from tests.storage.formats.test_note import assert_both
from timeline_app.convert import convert
from timeline_app.model.progress import CancelledError
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.mapping import LEFT_OUT, Column, columns, read_mapped
from timeline_app.storage.reader import load

ROWS = [
    ["日期", "标题", "内容", "类别", "标签", "地点", "人物"],
    ["2020年2月15日", "医疗队出征", "41名队员前往武汉", "医疗", "武汉、支援", "许昌", "李景钊"],
    ["2月初", "没有年份", "", "", "", "", ""],
    ["2020.3.19", "医疗队归来", "全体回到许昌", "医疗", "", "", ""],
]


def as_csv(folder, rows, encoding="utf-8", separator=","):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    (folder / "table.csv").write_bytes(text.getvalue().encode(encoding))
    return folder / "table.csv"


def as_xlsx(folder, rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "table.xlsx")
    return folder / "table.xlsx"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_guessed_however_it_is_saved(tmp_path, encoding, separator):
    table = columns(as_csv(tmp_path, ROWS, encoding, separator))
    assert table.headings == tuple(ROWS[0])
    assert table.rows == tuple(map(tuple, ROWS[1:]))
    assert [c.field for c in table.guess.columns] == [
        *("date", "title", "summary", "category", "tags", "place", "people")
    ]
    assert (table.guess.lang, table.count) == ("zh", 3)


@pytest.mark.parametrize("saved", [as_csv, as_xlsx])
def test_what_was_guessed_is_what_is_read(tmp_path, saved):
    path = saved(tmp_path, ROWS)
    held = read_mapped(path, columns(path).guess)
    assert_both(held.notes)
    first, second = held.collection.events
    assert (first.date.text, second.date.text) == ("2020-02-15", "2020-03-19")
    assert first.title["zh"] == "医疗队出征"
    assert (first.tags, first.people) == (("武汉", "支援"), ("李景钊",))
    assert first.place.name["zh"] == "许昌"
    assert held.set_aside == 1
    assert 'row 3: set aside, "2月初" needs a year' in " ".join(held.notes)
    assert 'row 2: "2020年2月15日" was read as 2020-02-15' in held.notes
    assert any(note.startswith('read column "日期" as the date, ') for note in held.notes)


def test_a_person_knows_better(tmp_path):
    path = as_csv(
        tmp_path, [["一", "二", "三"], ["1911", "1912", "武昌起义"], ["1949", "1950", "开国"]]
    )
    guess = columns(path).guess
    assert [c.field for c in guess.columns] == ["date", "end", "title"]
    own = replace(guess, columns=(Column("date"), Column(LEFT_OUT), Column("title", "zh")))
    held = read_mapped(path, own)
    assert [e.date.text for e in held.collection.events] == ["1911", "1949"]
    assert 'column "二": left out, it is not one of ours' in held.notes


def test_columns_without_a_date_are_refused_in_both_languages(tmp_path):
    path = as_csv(tmp_path, [["a", "b"], ["x", "y"]])
    with pytest.raises(FormatError) as caught:
        read_mapped(path, columns(path).guess)
    assert set(caught.value.sentence) == {"zh", "en"}


def test_rows_of_different_lengths(tmp_path):
    table = columns(as_csv(tmp_path, [["日期", "标题"], ["2020", "一", "多"], ["2021", "二"]]))
    assert table.headings == ("日期", "标题", "")
    assert table.rows == (("2020", "一", "多"), ("2021", "二", ""))


def test_convert_takes_any_table(tmp_path):
    path = as_csv(tmp_path, [["序号", "日期", "标题"], ["1", "2020年2月15日", "出征"]], "gb18030")
    report = convert(str(path), str(tmp_path / "out.json"))
    assert report.exit_code == 0
    held = load(tmp_path / "out.json")
    assert held.problems == ()
    assert held.collection.events[0].title["zh"] == "出征"


@pytest.mark.parametrize("saved", [as_csv, as_xlsx])
def test_reading_can_be_stopped(tmp_path, saved):
    def stop(share):
        raise CancelledError(share)

    path = saved(tmp_path, ROWS)
    guess = columns(path).guess
    with pytest.raises(CancelledError):
        read_mapped(path, guess, stop)
