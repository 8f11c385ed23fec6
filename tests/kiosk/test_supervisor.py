import json
import os
import signal
import socket
import subprocess
import sys
import threading

import pytest

from tests.kiosk.fakes import LEAVE, window
from timeline_app.kiosk import restarting, supervisor
from timeline_app.kiosk.log import Log
from timeline_app.kiosk.supervisor import Supervisor
from timeline_app.kiosk.systemd import Systemd
from timeline_app.kiosk.watch import Limits

LIMITS = Limits(start=10, heartbeat=10, memory=1 << 40)


class Hall:
    """A supervisor whose windows do, one after the other, what they are told; the last one leaves."""

    def __init__(self, folder):
        self.file = folder / "supervisor.jsonl"
        self.judged = []
        self.second = None
        """A file to make when the second window is started."""

    def run(self, *codes, limits=LIMITS, systemd=None):
        rest = list(codes)

        def command():
            if len(rest) == len(codes) - 1 and self.second:
                self.second.touch()
            code = rest.pop(0) if rest else LEAVE
            return window(code) if isinstance(code, str) else code

        log = Log(self.file, 1 << 20, 2)
        self.supervisor = Supervisor(command, limits, log, self, systemd or Systemd({}))
        assert self.supervisor.run() == 0

    def began(self):
        self.judged.append("began")

    def ran_well(self):
        self.judged.append("ran well")

    def crashed(self):
        self.judged.append("crashed")

    def noted(self, what):
        told = self.file.read_text(encoding="utf-8").splitlines()
        return [each for each in map(json.loads, told) if each["what"] == what]

    @property
    def careful(self):
        return [each["safe"] for each in self.noted("start")]

    def causes(self):
        return [each["cause"] for each in self.noted("end")]


@pytest.fixture
def hall(tmp_path, monkeypatch):
    monkeypatch.setattr(restarting, "_DELAYS", (0.0,) * 9)
    monkeypatch.setattr(supervisor, "_TICK", 0.02)
    return Hall(tmp_path)


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        ("sys.exit(0)", "exit"),
        ("beat(); os.kill(os.getpid(), signal.SIGSEGV)", "SIGSEGV"),
        pytest.param("os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL", marks=pytest.mark.slow),
        pytest.param("os.abort()", "SIGABRT", marks=pytest.mark.slow),
    ],
)
def test_a_window_that_ends_is_started_again(hall, code, cause):
    hall.run(code)
    assert hall.causes() == [cause, "exit"]
    assert len(hall.careful) == 2


@pytest.mark.slow
@pytest.mark.parametrize(
    "code",
    [
        "os.kill(os.getpid(), signal.SIGSTOP)",
        "[0 for _ in iter(int, 1)]",
        pytest.param("signal.pause()", marks=pytest.mark.slow),
    ],
)
def test_a_window_that_freezes_is_started_again(hall, code):
    hall.run(f"beat(); {code}", limits=Limits(start=10, heartbeat=0.2, memory=1 << 40))
    assert hall.causes() == ["frozen", "exit"]


def test_a_window_that_never_paints_is_started_again(hall):
    limits = Limits(start=0.3, heartbeat=10, memory=1 << 40)
    hall.run("print('not a picture', flush=True); signal.pause()", limits=limits)
    assert hall.causes()[0] == "no picture"
    assert hall.noted("ready") == []


def test_a_window_that_takes_too_much_memory_is_started_again(hall):
    hall.run(
        "hoard = [(beat(), time.sleep(0.02), os.urandom(1 << 18)) for _ in iter(int, 1)]",
        limits=Limits(start=10, heartbeat=10, memory=16 << 20),
    )
    end = hall.noted("end")[0]
    assert end["cause"] == "memory"
    assert end["megabytes"] > 16


def test_its_last_words_are_in_the_log(hall):
    hall.run("raise ValueError('the cause')")
    end = hall.noted("end")[0]
    assert end["told"].endswith("ValueError: the cause")
    assert end["code"] == 1


def test_what_cannot_be_started_is_tried_again(hall):
    hall.run(["/no/such/program"])
    assert hall.causes() == ["not started", "exit"]


def test_after_three_ends_it_is_careful(hall):
    hall.run(*["sys.exit(1)"] * 3, "sys.exit(76 if told == 'safe' else 1)")
    assert hall.careful == [False, False, False, True]
    assert len(hall.noted("safe")) == 1
    assert hall.judged.count("crashed") == 3  # a careful start says nothing about the content


@pytest.mark.slow
def test_one_that_wants_to_be_started_anew_has_not_crashed(hall, monkeypatch):
    hall.run(*["sys.exit(75)"] * 3)
    assert hall.careful[-1]  # who wants that at once, again and again, is ill
    monkeypatch.setattr(supervisor, "_SHORT", 0)
    hall.judged.clear()
    hall.run(*["sys.exit(75)"] * 3)
    assert hall.careful[4:] == [False] * 4
    assert "crashed" not in hall.judged


def test_what_runs_well_is_told(hall, monkeypatch):
    monkeypatch.setattr(supervisor, "WINDOW", 0.05)
    hall.run("beat(); time.sleep(0.25); sys.exit(1)")
    assert hall.judged[:3] == ["began", "ran well", "ran well"]
    assert "crashed" not in hall.judged[:3]


def test_while_one_window_runs_the_next_one_waits(hall, tmp_path, monkeypatch):
    monkeypatch.setattr(supervisor, "_SPARE_AFTER", 0)
    hall.second = tmp_path / "second"
    first = f"beat()\nwhile not os.path.exists({str(hall.second)!r}): (beat(), time.sleep(0.02))\nsys.exit(1)"
    hall.run(first, "beat(); sys.exit(76 if told == 'plain' else 1)")
    assert hall.causes() == ["exit", "exit"]
    assert hall.careful == [False, False]


def test_asked_to_end_it_ends_with_the_window(hall):
    before = signal.getsignal(signal.SIGTERM)
    hall.run("beat(); os.kill(os.getppid(), signal.SIGTERM); live()")
    assert hall.causes() == ["stopped"]
    assert len(hall.careful) == 1
    assert signal.getsignal(signal.SIGTERM) == before


def test_systemd_hears_of_the_first_picture_and_that_we_live(hall, tmp_path):
    told = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(20)

        def listen():  # all the while: such a socket holds ten messages, no more
            told.extend(iter(lambda: heard.recv(100), b"STOPPING=1"))

        listening = threading.Thread(target=listen)
        listening.start()
        names = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "100000"}
        hall.run("time.sleep(0.1); beat(); time.sleep(0.1); sys.exit(1)", systemd=Systemd(names))
        listening.join()
    assert told[0] == b"WATCHDOG=1"
    assert told.count(b"READY=1") == 1
    assert told.index(b"READY=1") > 1


def test_the_supervisor_knows_no_qt():
    code = (
        "import sys; import timeline_app.kiosk.supervisor, timeline_app.kiosk.verdict;"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert ran.stdout.strip() == "[]"
