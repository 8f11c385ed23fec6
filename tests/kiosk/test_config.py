from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk import config
from timeline_app.kiosk.config import Config, ConfigError, understood
from timeline_app.kiosk.keys import (
    COLLECTION,
    DPI,
    FROM,
    HOLD,
    IDLE,
    KEYBOARD,
    KEYS,
    LANGUAGES,
    WEEK,
)


def told(text):
    return [each.line_for("kiosk.toml") for each in understood(text, Path()).problems]


def one(text):
    (line,) = told(text)
    return line


def test_without_anything_there_are_the_defaults():
    nothing = Config()
    assert (nothing[IDLE], nothing[KEYBOARD], nothing[LANGUAGES]) == (60, False, ("zh", "en"))
    assert nothing.path(COLLECTION) is None
    assert understood("", Path()) == nothing


def test_what_is_chosen(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(
        b'\xef\xbb\xbfidle = 90\r\nlanguages = ["en"]\r\ncollection = "a/events.json"\r\n'
        b'[hours]\r\nmonday = "closed"\r\n'
    )
    read = config.read(file)
    assert read.problems == ()
    assert (read[IDLE], read[LANGUAGES], read[WEEK[0]]) == (90, ("en",), ())
    assert read.path(COLLECTION) == tmp_path / "a" / "events.json"


def test_paths_may_start_at_home_or_anywhere(tmp_path):
    for path in ("~/a.json", str(tmp_path)):
        assert understood(f'collection = "{path}"', Path("/etc")).path(COLLECTION) == (
            Path(path).expanduser()
        )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("\nidel = 3", '2:1: error: there is no key "idel"; did you mean "idle"?'),
        ("# a\n\n  still_there = 30", '3:3: error: there is no key "still_there"; did you mean'),
        ('monday = "closed"', '1:1: error: there is no key "monday"; "monday" stands in the group'),
        ('[hours]\nmondy = "closed"', 'no key "hours.mondy"; did you mean "hours.monday"?'),
        ("[hours]\ndpi = 90", 'there is no key "hours.dpi"; "dpi" stands above all groups'),
        ("[visits]\nidle = 90", '1:1: error: there is no key "visits"'),
        ("hours = 3", '1:1: error: "hours" is a group: write [hours], and below it monday = …'),
        ('[hours]\n\nmonday = "10-18"', '3:1: error: "hours.monday" must be "always", "closed" or'),
        ('idle = "60"', '"idle" must be a whole number such as 10, without quotation marks'),
        ("idle = 1.5", '"idle" must be a whole number'),
        ("idle = true", '"idle" must be a whole number'),
        ("idle = 5", '"idle" must be from 10 to 3600 seconds'),
        ("still-there = 19", '"still-there" must be from 20 to 600 seconds'),
        ('keyboard = "yes"', '"keyboard" must be true or false, without quotation marks'),
        ('theme = "gold"', '"theme" must be one of "light", "dark"'),
        ("languages = []", '"languages" must be a list [ … ] of "zh", "en", at least one'),
        ("languages = [[]]", '"languages" must be a list'),
        ('languages = ["en", "en"]', '"languages" must not name anything twice'),
        ("collection = 3", '"collection" must be a text in "quotation marks"'),
        ('collection = "a\\u0000b"', '"collection" must be one line without control characters'),
        ('from = "ftp://a"', '"from" must be an address that begins with https://'),
        ('from = "https://me:secret@a/b"', '"from" must be an address'),
        ('from = "file:///etc/passwd"', '"from" must be an address'),
        ('collection = "a"\nfrom = "https://a"', '2:1: error: "from" and "collection" exclude'),
        ('"a\\u001b[31m" = 1', '1:1: error: there is no key "a\\u001b[31m"'),
    ],
)
def test_what_is_wrong_is_told_by_line(text, line):
    said = one(text)
    assert said.startswith("kiosk.toml:")
    assert line in said


def test_problems_come_in_the_order_of_their_lines_and_the_rest_counts():
    text = "idle = 1\ndpi = 100\nhold = 99\n[hours]\nsunday = 3\n"
    assert [int(line.split(":")[1]) for line in told(text)] == [1, 3, 5]
    read = understood(text, Path())
    assert (read[IDLE], read[DPI], read[HOLD]) == (60, 100, 3)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("idle = 60\ndpi 82", "kiosk.toml:2:5: error: this is not TOML: "),
        ("idle = 60\nidle = 61", "kiosk.toml:2:10: error: this is not TOML: "),
        ('languages = ["zh"', "kiosk.toml:1:18: error: this is not TOML: "),
    ],
)
def test_what_is_no_toml_has_its_place_too(text, line):
    with pytest.raises(ConfigError) as fault:
        understood(text, Path())
    assert fault.value.problem.line_for("kiosk.toml").startswith(line)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"\xff", "not UTF-8"), (b"#" * 70_000, "64 kB"), (b"a=" + b"[" * 9_000, "nested|TOML")],
)
def test_content_that_cannot_be_read_is_one_sentence(tmp_path, content, sentence):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    with pytest.raises(ConfigError, match=sentence):
        config.read(file)


def test_neither_a_folder_nor_nothing_can_be_read(tmp_path):
    for path, sentence in ((tmp_path, "a folder"), (tmp_path / "none", "no such file")):
        with pytest.raises(ConfigError, match=sentence):
            config.read(path)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*KEYS, "hours", "nobody"]),
            st.sampled_from(["1", "60", "-5", '"zh"', '["zh"]', "[]", "{a = 1}", "1979-05-27"]),
        ),
        unique_by=lambda each: each[0].split(".")[0],
    )
)
def test_whatever_is_written_each_key_has_a_value_that_fits(parts):
    read = understood("".join(f"{name} = {value}\n" for name, value in parts), Path())
    for name, key in KEYS.items():
        assert type(read[key]) is type(key.default)
        if name not in dict(parts):
            assert read[key] == key.default
    assert read[FROM] == ""
