from pathlib import Path

import pytest

from timeline_app import cli
from timeline_app.kiosk.home import config_file
from timeline_app.kiosk.keys import (
    CERTIFICATES,
    COLLECTION,
    EVENT,
    FROM,
    IDLE,
    KEYS,
    LANGUAGES,
    PIN,
    POLL,
    SPAN,
    THEME,
)
from timeline_app.kiosk.order import Order, config_of


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kiosk.toml"


def configured(file, text, **words):
    file.write_text(text, encoding="utf-8")
    return config_of(Order(config=str(file), **words))


@pytest.mark.parametrize(
    "order",
    [
        Order(),
        Order(collection="a b.json"),
        Order(collection="--odd.json", config="my kiosk.toml", pin=False),
        Order(lang="zh", event="two words", span="1966/1976"),
        Order(address="https://museum.example/hall?key=1", lang="en", framed=True),
    ],
)
def test_the_window_hears_what_the_command_line_said(order, monkeypatch):
    heard = []
    monkeypatch.setattr("timeline_app.hall.open_hall", lambda *told, **how: heard.append(told) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert cli.main(["kiosk", "--start", "plain", *order.words]) == 0
    assert heard == [(order,)]


def test_what_is_said_goes_before_what_is_configured(file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = 'from = "https://museum.example/a"\nidle = 90'
    assert configured(file, text)[FROM] == "https://museum.example/a"
    here = configured(file, text, collection="mine.json")
    assert (here[FROM], here.path(COLLECTION), here[IDLE]) == ("", tmp_path / "mine.json", 90)
    there = configured(file, 'collection = "a.json"', address="http://museum.example/b")
    assert (there[FROM], there.path(COLLECTION)) == ("http://museum.example/b", None)


def test_visits_begin_in_the_language_that_was_said(file):
    assert configured(file, "", lang="en")[LANGUAGES] == ("en", "zh")
    assert configured(file, 'languages = ["zh"]', lang="en")[LANGUAGES] == ("en", "zh")
    assert configured(file, 'languages = ["en"]')[LANGUAGES] == ("en",)


def test_visits_begin_with_the_event_and_the_span_that_were_said(file):
    text = 'event = "a"\nspan = "1966/1976"'
    assert (configured(file, text)[EVENT], configured(file, text)[SPAN]) == ("a", "1966/1976")
    said = configured(file, text, event="b", span="1970/1980")
    assert (said[EVENT], said[SPAN]) == ("b", "1970/1980")


def test_the_pin_can_be_left_out(file):
    assert configured(file, "")[PIN]
    assert not configured(file, "", pin=False)[PIN]


def test_the_usual_configuration_is_read_where_it_is_there(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = config_file()
    file.parent.mkdir()
    assert Order().file is None
    assert config_of(Order())[IDLE] == 60
    file.write_text("idle = 90", encoding="utf-8")
    assert config_of(Order())[IDLE] == 90


def test_a_configuration_that_was_damaged_since_the_start_stops_nothing(file):
    assert configured(file, "idle = 1")[IDLE] == 60
    assert configured(file, "idle")[IDLE] == 60
    assert config_of(Order(config=str(file.with_name("none"))))[IDLE] == 60


def test_to_be_safe_all_is_by_default_but_content_staff_and_the_watch(file):
    file.write_text(
        'from = "https://museum.example/a"\ncertificates = "c.pem"\npoll = 9\npin = false\n'
        'idle = 90\ntheme = "dark"\n[hours]\nmonday = "closed"',
        encoding="utf-8",
    )
    safe = config_of(Order(config=str(file)), safe=True)
    assert (safe[FROM], safe[POLL], safe[PIN]) == ("https://museum.example/a", 9, False)
    assert safe.path(CERTIFICATES) == file.parent / "c.pem"
    assert (safe[IDLE], safe[THEME]) == (60, "light")
    assert safe[KEYS["hours.monday"]] == KEYS["hours.monday"].default


def test_paths_of_the_command_line_start_where_we_are(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert config_of(Order("a/b.json")).path(COLLECTION) == Path.cwd() / "a" / "b.json"
