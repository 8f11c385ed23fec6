import json

import pytest

from tests.storage.conftest import collection, event
from timeline_app.storage import glyphs
from timeline_app.storage.check import check


def checked(path, *, strict=False, stands=True):
    return check(str(path), strict=strict, stands=lambda text, excerpt: stands)


def sentences(report):
    return [line.split(": ", 2)[2] for line in report.lines]


@pytest.mark.slow
def test_a_correct_collection_has_no_lines(write):
    report = checked(write(collection()), strict=True)
    assert (report.lines, report.exit_code) == ((), 0)
    assert "errors: 0, warnings: 0, events shown: 1, set aside: 0" in report.summary


def test_lines_begin_with_the_path_as_given(write, monkeypatch):
    path = write(
        '{"schema": "timeline/1", "title": "t",\n"events": [{"id": "a", "date": "2020-02-31", "title": "t"}]}'
    )
    monkeypatch.chdir(path.parent)
    report = checked("./events.json")
    assert report.lines == (
        './events.json:2:32: error: "2020-02-31" is not a day of the calendar',
    )  # fmt: skip
    assert report.exit_code == 1


MEDIUM = {"src": "a.jpg", "alt": {"zh": "a", "en": "a"}, "credit": "c"}
QUOTED = {"source": "paper", "exact": "q", "translation": {"en": "q"}}


@pytest.mark.parametrize(
    ("keys", "warnings"),
    [
        ({"title": {"zh": "t"}}, ['"title" has no text in "en"']),
        ({"title": "t"}, ['"title" has no text in "en"']),
        ({"title": {"zh-Hans": "t", "en-GB": "t"}}, []),
        ({"summary": {"zh": "t", "en": " "}}, ['"summary" has no text in "en"']),
        ({"category": "no"}, ['there is no category "no"']),
        ({"category": "care"}, []),
        ({"date": "2020-03/2020-02"}, ['"2020-03/2020-02" ends before it begins']),
        ({"date": "2020-02/2020-02-03"}, []),
        ({"media": [MEDIUM]}, []),
        ({"media": [MEDIUM | {"alt": {}}]}, ['the picture is not described: "alt" is missing']),
        ({"media": [MEDIUM | {"credit": None}]}, ["the credit of the picture is missing"]),
        ({"excerpts": [QUOTED]}, []),
        ({"excerpts": [QUOTED | {"translation": {}}]},
         ['this passage has no translation into "en"']),
        ({"tags": ["😀"]}, ["the shipped font has no shape for 😀 (U+1F600)"]),
        ({"unknown": "😀"}, []),
    ],
)  # fmt: skip
def test_warnings_are_told_and_count_when_strict(write, keys, warnings):
    path = write(collection(event(**keys)))
    report = checked(path)
    assert sentences(report) == warnings
    assert report.exit_code == 0
    assert checked(path, strict=True).exit_code == (1 if warnings else 0)


def test_an_escaped_character_is_found_too(write):
    report = checked(write(json.dumps(collection(event(tags=["\u202e"])))))
    assert sentences(report) == ["the shipped font has no shape for U+202E"]


def test_warnings_stand_at_the_right_entry_after_one_was_left_out(write):
    path = write(json.dumps(collection(event(media=[3, MEDIUM | {"credit": "😀"}]))))
    text = path.read_text()
    columns = [int(line.split(":")[2]) for line in checked(path).lines]
    assert columns == [text.index("[3") + 2, text.index('"\\ud83d') + 1]


def test_a_lost_passage_is_a_warning(write):
    write("text", "paper.txt")
    path = write(
        collection(event(excerpts=[QUOTED]), sources=[{"id": "paper", "text": "paper.txt"}])
    )
    assert sentences(checked(path, stands=False)) == ["excerpt not found in its article"]
    assert checked(path, stands=True).lines == ()


def test_without_named_languages_no_translation_is_missed(write):
    path = write('[{"date": "2020", "title": {"en": "t"}}]')
    assert checked(path).lines == ()


def test_a_missing_font_is_one_warning(write, monkeypatch):
    def no_font():
        raise FileNotFoundError

    glyphs.drawable.cache_clear()
    monkeypatch.setattr(glyphs, "font_file", no_font)
    report = checked(write(collection()))
    assert sentences(report) == ["the shipped font is not there: its characters were not checked"]


@pytest.mark.parametrize("content", [b"", b"\xff", b'{"schema": "timeline/9"}'])
def test_exit_code_2_when_nothing_can_be_read(write, content):
    report = checked(write(content))
    assert report.exit_code == 2
    assert len(report.lines) == 1


def test_a_missing_file_has_no_place():
    report = checked("no/such.json")
    assert report.lines == ("no/such.json: error: there is no such file",)
    assert report.exit_code == 2
