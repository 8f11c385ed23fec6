import json

import pytest

from tests.storage.formats.samples import assert_kept, counts, dates, sample
from tests.storage.formats.test_note import assert_both
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.timelinejs_json import read


def imported(tmp_path, **held):
    path = tmp_path / "held.json"
    path.write_text(json.dumps({"events": [], **held}), encoding="utf-8")
    held = read(path)
    assert_both(held.notes)
    return held


def slide(date, headline="A", **more):
    return {"start_date": date, "text": {"headline": headline}, **more}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("timelinejs-houston.json", (18, 0, 0, 0, 0)), ("timelinejs-eras.json", (20, 0, 3, 0, 0))],
)
def test_a_real_file(name, expected, tmp_path):
    assert counts(read(sample(name))) == expected
    assert_kept(read, sample(name), tmp_path)


def test_a_real_file_tells_of_each_medium_and_background():
    notes = read(sample("timelinejs-eras.json")).notes
    assert sum("cannot be carried over" in note for note in notes) == 19
    assert "events 1–2, 4–5, 9, 15–16: “background” is left out" in notes
    headline = read(sample("timelinejs-houston.json")).collection.title["en"]
    assert headline == "Whitney Houston 1963 - 2012"


def test_dates_are_as_precise_as_written(tmp_path):
    given = [
        {"year": 2020},
        {"year": "2020", "month": "2", "day": 15.0},
        {"year": "2020", "month": "2", "day": "", "hour": None},
        {"year": 2020, "month": 2, "day": 15, "hour": "9", "minute": "5"},
        {"year": 2020, "month": 2, "day": 15, "hour": 9, "minute": 5, "second": 7},
        {"year": "-44"},
        {"year": -17000000, "month": 2},
    ]
    held = imported(tmp_path, events=[slide(date) for date in given])
    assert dates(held) == [
        *("2020", "2020-02-15", "2020-02", "2020-02-15T09:05", "2020-02-15T09:05:07"),
        *("-0043", "Y-16999999"),
    ]
    assert "event 6: the year -44 is read as 44 BC, as TimelineJS shows it" in held.notes
    assert "event 7: of so far a year the month is left out" in held.notes


def test_words_for_dates_groups_and_files_beside_are_carried(tmp_path):
    media = {"url": "media/a b.jpg", "caption": "C", "credit": "D", "alt": "E"}
    date = {"year": 1900, "display_date": "Fall 1900"}
    held = imported(tmp_path, events=[slide(date, group="G", media=media), slide(date, group="G")])
    first, second = held.collection.events
    assert first.date_text == "Fall 1900"
    assert first.category == second.category == held.collection.categories[0].id
    assert first.media[0].src == "media/a b.jpg"
    assert (first.media[0].credit, first.media[0].alt["en"]) == ("D", "E")
    assert first.id != second.id


@pytest.mark.parametrize("url", ["https://a/b.jpg", "//a/b.jpg", "/b.jpg", "../b.jpg", "<iframe>"])
def test_media_elsewhere_are_told(tmp_path, url):
    held = imported(tmp_path, events=[slide({"year": 1900}, media={"url": url, "caption": "C"})])
    assert held.collection.events[0].media == ()
    assert any("caption “C” cannot be carried over" in note for note in held.notes)


@pytest.mark.parametrize(
    "bad",
    [
        *(None, 3, [], {}, {"start_date": 3}, slide({"year": "x"}), slide({"month": 2})),
        *(slide({"year": 1, "day": 2}), slide({"year": 2020, "month": 13}), slide({"year": 2.5})),
        slide({"year": 1900}, headline=""),
        {"start_date": {"year": 1900}, "text": "A"},
        slide({"year": 1900}, end_date={"year": "9" * 5000}),
    ],
)
def test_a_bad_event_is_told_and_left_out(tmp_path, bad):
    held = imported(tmp_path, events=[bad, slide({"year": 1900})])
    assert dates(held) == ["1900"]
    assert any(note.startswith("event 1: ") and "left out" in note for note in held.notes)


def test_what_is_unknown_is_told(tmp_path):
    event = slide({"year": 1, "format": "yyyy"}, autolink=True, background={"color": "red"})
    held = imported(tmp_path, events=[event], scale="cosmological", strange=[1], eras=3, title=4)
    told = " ".join(held.notes)
    for word in ("format", "autolink", "background", "scale", "strange", "eras", "title"):
        assert word in told


def test_the_human_scale_is_not_worth_a_word(tmp_path):
    assert not any("scale" in note for note in imported(tmp_path, scale="human").notes)


def test_escaped_chinese_is_chinese(tmp_path):
    held = imported(tmp_path, events=[slide({"year": 2020}, headline="医疗队出发")])
    assert held.collection.languages == ("zh",)
    assert held.collection.events[0].title["zh"] == "医疗队出发"


def test_half_characters_do_not_reach_the_collection(tmp_path):
    held = imported(tmp_path, events=[slide({"year": 1900}, headline="a\ud800")])
    assert held.collection.events[0].title["en"] == "a\ufffd"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"timeline": {"date": []}}',
        '{"events": 3}',
        "[" * 100_000,
        "NaN",
        "9" * 5000,
    ],
)
def test_what_is_no_such_file_gets_one_sentence(tmp_path, text):
    path = tmp_path / "held.json"
    path.write_text(text)
    with pytest.raises(FormatError, match=r"\w"):
        read(path)
