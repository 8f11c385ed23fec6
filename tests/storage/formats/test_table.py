from pathlib import Path

import pytest

from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.table import (
    EXPORTS,
    FORMATS,
    IMPORTS,
    PICTURES,
    reader_of,
    writer_of,
)


@pytest.mark.parametrize(
    ("name", "content", "known"),
    [
        (
            "a.json",
            '{"schema": "timeline/1", "events": [{"start_date": {}}]}',
            "Timeline collection",
        ),
        ("a.json", '[{"date": "2020", "title": "t"}]', "Timeline collection"),
        ("a.json", "no JSON", "Timeline collection"),
        ("a.json", '{"events": [{"start_date": {"year": 2020}}]}', "TimelineJS JSON"),
        ("a.JSON", '{"events": [{"start_date": {"year": 2020}}]}', "TimelineJS JSON"),
        ("a.csv", "Year,Month,Headline\n", "TimelineJS table"),
        ("a.csv", "date,title\n", "Table (CSV)"),
        ("a.tsv", "", "Table (CSV)"),
        ("a.timeline", "", "The Timeline Project"),
        ("a.xml", "", "SIMILE Timeline"),
    ],
)
def test_a_format_is_known_by_name_and_content(tmp_path, name, content, known):
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert reader_of(tmp_path / name).name["en"] == known


def test_a_name_of_no_format():
    with pytest.raises(FormatError, match=r"\.csv"):
        reader_of(Path("a.doc"))
    with pytest.raises(FormatError, match=r"\.timelinejs\.csv"):
        writer_of(Path("a.timeline"))


def test_the_longer_ending_decides_what_is_written():
    writers = {writer_of(Path(f"a{known.endings[0]}")) for known in EXPORTS}
    assert writers == {known.write for known in EXPORTS}
    assert len(writers) == 7


def test_a_person_can_choose_in_both_languages():
    for kind in (*FORMATS, *PICTURES):
        assert kind.name["zh"]
        assert kind.name["en"]
        assert all(ending.startswith(".") for ending in kind.endings)
    assert set(FORMATS) == {*IMPORTS, *EXPORTS}
    assert len({kind.endings[0] for kind in (*EXPORTS, *PICTURES)}) == len(EXPORTS) + len(PICTURES)
