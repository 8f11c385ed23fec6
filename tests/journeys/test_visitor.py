"""A visitor at a real window of its own, with a mouse and a keyboard."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline_app.paths import shipped_collection

MAIN = Path(__file__).parents[2] / "main.py"
ENGLISH, CHINESE = "A City in Early 2020", "危难时刻·许昌2020"
PATIENCE = 20
"""Seconds after which what should have happened counts as not happened."""

pytestmark = pytest.mark.gui


def until(happened, what):
    """Wait until something is true, for a while."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = happened()
        if found:
            return found
        time.sleep(0.02)  # lets the program work
    return pytest.fail(f"{what} did not happen")


class Hands:
    """The mouse and the keyboard of a display."""

    def __init__(self, display):
        self._env = os.environ | {"DISPLAY": display}

    def do(self, *words):
        done = subprocess.run(
            ["xdotool", *words],
            env=self._env,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout.strip()

    def click(self, x, y):
        self.do("mousemove", str(x), str(y), "click", "1")

    def wheel(self, x, y, notches):
        button = "4" if notches > 0 else "5"
        self.do("mousemove", str(x), str(y))
        self.do("click", "--repeat", str(abs(notches)), "--delay", "5", button)

    def drag(self, start, end):
        self.do("mousemove", *map(str, start), "mousedown", "1")
        for share in (0.3, 0.6, 1.0):
            at = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
            self.do("mousemove", *map(str, at))
        self.do("mouseup", "1")

    def key(self, *keys):
        self.do("key", "--delay", "5", *keys)


@pytest.fixture
def hands(xvfb):
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    return Hands(xvfb)


@pytest.fixture
def program(xvfb, tmp_path):
    """The program on that display, for a person who never used it."""
    env = os.environ | {
        "DISPLAY": xvfb,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    with subprocess.Popen(
        [sys.executable, str(MAIN), "show", str(shipped_collection()), "--lang", "en"],
        env=env,
        stderr=subprocess.PIPE,
        text=True,
    ) as started:
        yield started
        if started.poll() is None:
            started.kill()


def test_a_visit_from_the_first_gesture_to_the_last(hands, program, tmp_path):
    def opened():
        found = hands.do("search", "--onlyvisible", "--name", ENGLISH).split()
        return found or program.poll() is not None

    found = until(opened, "opening")
    assert program.poll() is None, program.stderr.read()
    window = found[0]
    hands.do("windowfocus", "--sync", window)
    memory = tmp_path / "state" / "timeline-app" / "state.toml"
    assert not memory.exists()
    hands.key("Escape")
    until(memory.exists, "dismissing the card of the first start")

    hands.wheel(500, 500, 8)
    hands.wheel(500, 500, -3)
    hands.drag((700, 650), (400, 650))
    hands.key("0", "Home", *["Next"] * 9)
    hands.click(300, 450)
    hands.key("Return")
    hands.click(500, 500)
    hands.key("Escape", "Escape")

    for words in ("武汉", "Wuhan"):
        hands.key("ctrl+f")
        hands.do("type", "--delay", "5", words)
        hands.key("Return", "Return", "Escape")

    def title():
        return hands.do("getwindowname", window)

    hands.key("ctrl+l")
    until(lambda: title() == CHINESE, "switching the language")
    chosen = (tmp_path / "config" / "timeline-app" / "settings.toml").read_text(encoding="utf-8")
    assert 'language = "zh"' in chosen
    hands.key("ctrl+q")
    _, said = program.communicate(timeout=PATIENCE)
    assert (program.returncode, said) == (0, "")
