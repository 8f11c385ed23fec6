import pytest

from timeline_app.model.edtf import DateError
from timeline_app.storage.formats.rows_dated import date_of


def read(**cells):
    notes = []
    return date_of(cells, notes.append).text, notes


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"date": "2020/2/15"}, "2020-02-15"),
        ({"date": "2020-02-01", "end": "2020-02-10"}, "2020-02-01/2020-02-10"),
        ({"date": "2020-02-01", "end": "2020-02-01"}, "2020-02-01"),
        ({"date": "2020年2月上旬", "end": "2020年3月"}, "2020-02-01/2020-03"),
        ({"date": "2020-02-01", "end": ".."}, None),
        ({"end": "1950"}, "/1950"),
        ({"year": "2020"}, "2020"),
        ({"year": "2020", "month": "2", "day": "15"}, "2020-02-15"),
        ({"year": "2020年", "month": "2月", "day": "15日"}, "2020-02-15"),
        ({"year": "二〇二〇年", "month": "二月"}, "2020-02"),
        ({"year": "1911", "month": "October", "day": "10"}, "1911-10-10"),
        ({"year": "44 BC"}, "-0043"),
        ({"year": "1911", "endYear": "1912", "endMonth": "1"}, "1911/1912-01"),
        ({"date": "2020-02-15", "time": "9:05"}, "2020-02-15T09:05"),
    ],
)
def test_dates_put_together(cells, expected):
    text, notes = read(**cells)
    assert text == (expected or "2020-02-01")
    assert bool(notes) == (expected is None)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"date": "[1667,1668]", "end": "1670"}, "its end 1670 was left out"),
        ({"date": "1667", "end": "soon"}, 'its end was left out, "soon"'),
        ({"date": "1667", "time": "9:05"}, 'the time "9:05" was left out'),
        ({"date": "2020-02-15", "time": "25:00"}, 'the time "25:00" was left out'),
    ],
)
def test_what_does_not_fit_is_told(cells, told):
    text, notes = read(**cells)
    assert text == cells["date"]
    assert notes[0].startswith(told)


@pytest.mark.parametrize(
    "cells", [{}, {"date": "soon"}, {"year": "2020", "day": "3"}, {"month": "2"}]
)
def test_no_date(cells):
    with pytest.raises(DateError):
        read(**cells)
