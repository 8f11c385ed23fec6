import json
import subprocess
import sys

import pytest

from tests.kiosk.fakes import PRELUDE
from tests.kiosk.published import write_collection
from timeline_app.kiosk import home, keeper, restarting
from timeline_app.kiosk.keeper import keep, refusal
from timeline_app.kiosk.order import Order
from timeline_app.kiosk.pin import NOT_SET, Cost, Pin, write_pin


@pytest.fixture(autouse=True)
def _machine_of_our_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for kind in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))


def test_without_a_pin_there_is_one_sentence():
    assert (refusal(Order()).summary, refusal(Order()).exit_code) == (NOT_SET, 2)
    assert refusal(Order(pin=False)) is None
    write_pin(home.pin_file(), Pin.of("2580", Cost(2)))
    assert refusal(Order()) is None


def test_a_wrong_configuration_is_told_by_line(tmp_path):
    (tmp_path / "k.toml").write_text("\nidle = 1\ndip = 2", encoding="utf-8")
    refused = refusal(Order(config="k.toml"))
    assert [line.partition(": ")[0] for line in refused.lines] == ["k.toml:2:1", "k.toml:3:1"]
    assert refused.exit_code == 2
    assert refusal(Order(config="none.toml")).lines == ("none.toml: error: there is no such file",)


def test_what_is_not_there_and_never_was_is_told(tmp_path):
    refused = refusal(Order("mine.json", pin=False))
    assert refused.summary == f"{tmp_path / 'mine.json'}: there is nothing to show"
    assert refused.exit_code == 2
    write_collection(tmp_path, "One")
    assert refusal(Order("events.json", pin=False)) is None
    assert refusal(Order(address="http://127.0.0.1:9", pin=False)) is None


def test_the_window_is_told_what_was_ordered_and_to_be_careful_after_three_ends(
    tmp_path, monkeypatch
):
    told = tmp_path / "told"
    code = f"""
with open({str(told)!r}, "a") as file: file.write(told + " " + " ".join(sys.argv[1:]) + chr(10))
sys.exit(76 if told == "safe" else 1)
"""
    program = (sys.executable, "-I", "-S", "-c", PRELUDE + code)
    monkeypatch.setattr(keeper, "PROGRAM", program)
    monkeypatch.setattr(restarting, "_DELAYS", (0.0,) * 9)
    assert keep(Order("events.json", pin=False)) == 0
    assert told.read_text(encoding="utf-8").splitlines() == [
        *["plain kiosk --start wait --no-pin -- events.json"] * 3,
        "safe kiosk --start wait --no-pin -- events.json",
    ]
    noted = (home.log_folder() / "supervisor.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["what"] for line in noted].count("start") == 4


@pytest.mark.slow
def test_the_keeper_knows_no_qt():
    code = (
        "import sys; import timeline_app.cli, timeline_app.kiosk.keeper;"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
