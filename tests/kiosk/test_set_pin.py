import io
import os
import pty
import subprocess
import sys

import pytest

from timeline_app.kiosk import pin
from timeline_app.kiosk.pin import Cost, read_pin
from timeline_app.kiosk.set_pin import asked, set_pin


def typing(*lines):
    rest = list(lines)

    def ask(prompt):
        if not rest:
            raise EOFError
        return rest.pop(0)

    return ask


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(pin, "Cost", lambda: Cost(2, 8, 1))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "kiosk-pin.json"


def test_a_pin_is_set_and_set_anew(file):
    for digits in ("2580", "246813"):
        report = set_pin(file, typing(digits, digits))
        assert (report.lines, report.exit_code) == ((), 0)
        assert read_pin(file).fits(digits)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("12",), "too short"),
        (("2580", "2581"), "not the same"),
        ((), "Nothing was typed"),
        (("2580",), "Nothing was typed"),
    ],
)
def test_else_the_one_before_still_goes(file, lines, sentence):
    set_pin(file, typing("9081", "9081"))
    report = set_pin(file, typing(*lines))
    assert report.exit_code == 2
    assert sentence in report.summary
    assert read_pin(file).fits("9081")


def test_what_could_not_be_kept_is_told(file):
    file.parent.mkdir()
    file.mkdir()
    report = set_pin(file, typing("2580", "2580"))
    assert report.exit_code == 2
    assert report.summary.startswith(f"{file}: not saved: ")


def test_a_script_gives_it_by_standard_input(file, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("2580\r\n2580\n"))
    assert set_pin(file, asked).exit_code == 0
    assert read_pin(file).fits("2580")
    assert set_pin(file, asked).summary.startswith("Nothing was typed")


@pytest.mark.slow
def test_on_a_terminal_it_is_not_shown(file):
    ours, theirs = pty.openpty()
    code = (
        "from pathlib import Path; from timeline_app.kiosk.set_pin import set_pin;"
        f"print(set_pin(Path({str(file)!r})).exit_code)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        shown = b""
        for prompt in (b"digits): ", b"again: "):
            while prompt not in shown:
                shown += os.read(ours, 1000)
            os.write(ours, b"2580\n")
        while b"0\r\n" not in shown.replace(b"2580", b""):
            shown += os.read(ours, 1000)
    os.close(ours)
    assert process.returncode == 0
    assert b"2580" not in shown
    assert read_pin(file).fits("2580")
