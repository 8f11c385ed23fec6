from pathlib import Path

import pytest

from timeline_app.kiosk import home
from timeline_app.kiosk.config import understood
from timeline_app.kiosk.content import Content
from timeline_app.kiosk.log import What
from timeline_app.kiosk.outfit import content_of, gate_of, limits_of, log_of, versions_of
from timeline_app.kiosk.pin import Cost, Pin, write_pin
from timeline_app.kiosk.watch import Limits


def configured(text="", folder=Path("/etc")):
    return understood(text, folder)


@pytest.fixture
def pin_file(tmp_path, monkeypatch):
    for kind in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    return home.pin_file()


def test_the_two_programs_have_logs_of_their_own(tmp_path):
    config = configured('log-folder = "logs"', tmp_path)
    for name in ("supervisor", "window"):
        log_of(config, name).write(What.READY, seconds=1)
    written = sorted(each.name for each in (tmp_path / "logs").iterdir())
    assert written == ["supervisor.jsonl", "window.jsonl"]


def test_limits_are_those_of_the_configuration():
    text = "start-limit = 40\nheartbeat-limit = 4\nmemory-limit = 300"
    assert limits_of(configured(text)) == Limits(40, 4, 300 << 20)


def test_contents_from_different_places_are_kept_apart(tmp_path):
    texts = (
        "",
        'collection = "a.json"',
        'collection = "b.json"',
        'from = "https://museum.example/a"',
    )
    assert len({str(versions_of(configured(text))._kept) for text in texts}) == 4
    assert isinstance(
        content_of(configured(), log_of(configured(), "window"), lambda: None), Content
    )


def test_staff_need_their_pin_unless_none_is_wanted(pin_file):
    write_pin(pin_file, Pin.of("2580", Cost(2)))
    gate = gate_of(configured())
    assert not gate.opens("1234")
    assert gate.opens("2580")
    assert gate_of(configured("pin = false")) is None


@pytest.mark.slow
def test_a_pin_that_is_lost_opens_nothing(pin_file):
    gate = gate_of(configured())
    assert not gate.opens("")
    assert not gate.opens("2580")
