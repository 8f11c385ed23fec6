"""A real ``timeline-app kiosk`` on a display of its own, to which all befalls that may in months."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from tests.kiosk.published import write_collection

pytestmark = [pytest.mark.gui, pytest.mark.supervisor]
FAULTY = str(Path(__file__).with_name("faulty_kiosk.py"))
CONFIG = """
heartbeat-limit = 3
memory-limit = 600
poll = 2
motion = false
"""
PATIENCE = 60
"""Seconds after which what should have happened counts as not happened."""
DRAWN = 30
"""Colours of a screen on which there is a picture; edges of letters alone have more."""


class Alone:
    """A kiosk in a hall, and who looks at it through the window."""

    def __init__(self, screen, folder):
        self.screen, self.folder = screen, folder
        self.work = folder / "work"
        self.fault = folder / "fault"
        (folder / "kiosk.toml").write_text(CONFIG, encoding="utf-8")
        self.supervisor = None

    def start(self, *words, fault=None):
        """Start it, as staff do, and wait for its picture."""
        program = ["-m", "timeline_app"] if fault is None else [FAULTY, fault, str(self.fault)]
        config = str(self.folder / "kiosk.toml")
        self.supervisor = subprocess.Popen(
            [sys.executable, *program, "kiosk", "--no-pin", "--config", config, *words],
            env=os.environ
            | {"DISPLAY": self.screen.name, "QT_QPA_PLATFORM": "xcb"}
            | {"XDG_STATE_HOME": str(self.folder / "state")},
            stderr=subprocess.DEVNULL,
        )
        self.until(lambda: self.noted("ready") and self.is_shown, "the first picture")

    @property
    def windows(self):
        """The processes of the window on the screen, and of the one that waits behind it."""
        pid = self.supervisor.pid
        with suppress(OSError):
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
            return [int(child) for child in children.split()]  # the oldest first
        return []

    @property
    def window(self):
        """The window's process; None while there is none."""
        return next(iter(self.windows), None)

    def settle(self):
        """Wait until another window waits behind the one on the screen, and needs no time."""
        self.until(lambda: len(self.windows) == 2, "having another window ready")
        taken = [0]

        def rests():
            taken.append(worked(self.windows[-1]))
            return len(taken) > 50 and taken[-1] == taken[-50]

        self.until(rests, "the rest of the window that waits")

    @property
    def is_shown(self):
        """Whether there is a picture on the screen, not only a bare window or none."""
        return len(np.unique(self.screen.pixels(8))) > DRAWN

    def until(self, happened, what):
        """Wait until something is true, for a while."""
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                pytest.fail(f"{what} did not happen")
            time.sleep(0.02)  # lets the program work

    def noted(self, what, log="supervisor"):
        file = self.folder / "state" / "timeline-app" / "kiosk" / "logs" / f"{log}.jsonl"
        with suppress(FileNotFoundError):
            told = map(json.loads, file.read_text(encoding="utf-8").splitlines())
            return [each for each in told if each["what"] == what]
        return []

    def strike(self, befall):
        """Let something befall the window; seconds until another one is on the screen."""
        before, ends, began = self.window, len(self.noted("end")), time.monotonic()
        befall(before)
        self.until(lambda: len(self.noted("end")) > ends, "the end of that window")
        self.until(lambda: self.window not in (None, before) and self.is_shown, "another picture")
        return time.monotonic() - began

    def end(self):
        if self.supervisor is None:
            return
        self.supervisor.terminate()
        try:
            assert self.supervisor.wait(20) == 0
        finally:
            self.supervisor.kill()


def worked(pid):
    """How long a process has worked so far, in ticks; see proc(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


@pytest.fixture
def alone(screen, tmp_path):
    kiosk = Alone(screen, tmp_path)
    yield kiosk
    kiosk.end()


def signals(number):
    return lambda pid: os.kill(pid, number)


SIGNALS = {
    "SEGV": (signal.SIGSEGV, "SIGSEGV"),
    "KILL": (signal.SIGKILL, "SIGKILL"),
    "STOP": (signal.SIGSTOP, "frozen"),
}
FAULTS = {
    "endless": ("frozen", ""),
    "unpaintable": ("exit", "RuntimeError: this frame can't be painted"),
    "leaking": ("memory", ""),
}


def test_a_window_that_crashes_is_back_on_the_screen(alone, record_property):
    alone.start()
    seconds = alone.strike(signals(signal.SIGSEGV))
    assert [each["cause"] for each in alone.noted("end")] == ["SIGSEGV"]
    record_property("counted", f"kiosk, SEGV at once: back on the screen after {seconds:.1f} s")


@pytest.mark.slow
@pytest.mark.parametrize("name", SIGNALS)
def test_a_window_that_gets_a_signal_is_back_on_the_screen(alone, name, record_property):
    number, cause = SIGNALS[name]
    alone.start()
    alone.settle()
    seconds = alone.strike(signals(number))
    assert [each["cause"] for each in alone.noted("end")] == [cause]
    record_property("counted", f"kiosk, {name}: back on the screen after {seconds:.1f} s")


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
def test_a_window_that_goes_wrong_is_back_on_the_screen(alone, name, record_property):
    cause, told = FAULTS[name]
    alone.start(fault=name)
    alone.settle()
    seconds = alone.strike(lambda _pid: alone.fault.touch())
    (end,) = alone.noted("end")
    assert end["cause"] == cause
    assert told in end.get("told", "")
    record_property("counted", f"kiosk, {name}: back on the screen after {seconds:.1f} s")


@pytest.mark.slow
def test_after_three_ends_it_comes_up_carefully(alone, record_property):
    alone.start()
    seconds = [alone.strike(signals(signal.SIGKILL)) for _ in range(3)]
    assert [each["safe"] for each in alone.noted("start")] == [False, False, False, True]
    assert len(alone.noted("safe")) == 1
    told = ", ".join(f"{each:.1f}" for each in seconds)
    record_property("counted", f"kiosk, KILL three times: back on the screen after {told} s")


@pytest.mark.slow
def test_when_its_supervisor_is_killed_the_window_goes(alone):
    alone.start()
    alone.settle()
    windows = alone.windows
    alone.supervisor.kill()
    alone.supervisor.wait()
    for pid in windows:
        alone.until(lambda pid=pid: not Path(f"/proc/{pid}").exists(), "the end of the window")
    alone.supervisor = None


@pytest.mark.slow
def test_new_content_comes_to_the_screen_and_what_is_broken_does_not(alone):
    file = write_collection(alone.work, "One")
    alone.start(str(file))
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    alone.until(lambda: alone.noted("refused", "window"), "refusing what is half written")
    assert alone.is_shown
    write_collection(alone.work, "One", "Two", "Three")
    alone.until(lambda: len(alone.noted("update", "window")) == 2, "taking the new one")
    file.unlink()
    alone.until(lambda: alone.noted("unreached", "window"), "missing the file")
    assert alone.is_shown
    assert alone.noted("end") == []
